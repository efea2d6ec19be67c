import { type Part, partOf, type SuiteName, type TestSuite } from '../model/part.ts';
import { globsIn, inEach } from '../model/shell.ts';
import { foldersWith, hasFolder, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';
import { type Manifest, readManifest } from './scripts/manifest.ts';
import { type PackageManager, packageManagerOf } from './scripts/package-manager.ts';
import { isPlaywright, playwrightJunit, type Runner, runnerOf } from './scripts/runners.ts';

/** Scripts that tests are started with, by suite; the first that is there. */
const SCRIPTS: { readonly [suite in SuiteName]: readonly string[] } = {
  unit: ['test:unit', 'unit', 'test', 'test:ci'],
  integration: ['test:integration', 'integration', 'test:int'],
  e2e: ['test:e2e', 'e2e', 'test:acceptance'],
};
/** Drive a browser: nothing of the sources runs where they could measure it. */
const BROWSER_TESTS = /\b(?:playwright|cypress|wdio|testcafe|nightwatch)\b/u;

/** Node.js: npm, pnpm, Yarn or Bun; vitest, Jest, Bun's and Node's own runner, and whatever c8 can measure. */
export const javascript: Ecosystem = {
  id: 'javascript',
  manifests: ['package.json'],
  detect(view) {
    const manifests = foldersWith(view, 'package.json')
      .filter((folder) => folder === '' || isPlain(folder))
      .map((folder) => readManifest(view, folder))
      .filter((manifest) => manifest !== undefined);
    const [root] = manifests.filter(({ folder }) => folder === '');
    if (root !== undefined && (!root.isWorkspace || testsItself(root))) return [project(view, [root], root)];
    if (root !== undefined)
      return workspace(
        view,
        root,
        manifests.filter((manifest) => manifest !== root),
      );
    return kindsOf(view, manifests).map((kind) => project(view, kind, kind[0]!));
  },
};

/** Whether tests of the whole workspace start at its root, and not in each package. */
function testsItself(root: Manifest): boolean {
  const script = scriptFor(root, 'unit');
  if (
    script !== undefined &&
    /\b(?:turbo|nx|lerna)\b|--workspaces|\s-r\b|--recursive|workspaces foreach/u.test(script.text)
  )
    return false;
  const runner = runnerOf(root, script?.text);
  return runner !== undefined && runner.id !== 'c8';
}

/** Packages that are installed at the root and tested where they are. */
function workspace(view: RepositoryView, root: Manifest, members: readonly Manifest[]): readonly Part[] {
  const kinds = kindsOf(view, members);
  if (kinds.length === 0) return [project(view, [root], root)];
  return kinds.map((kind, at) => {
    const part = project(view, kind, root);
    // Installed, built and linted once, with the first kind.
    return at === 0 ? part : { ...part, install: missing(view, kind, root), lint: [], build: [], audit: [] };
  });
}

/** Packages whose tests are started alike: one loop each. */
function kindsOf(view: RepositoryView, manifests: readonly Manifest[]): readonly (readonly Manifest[])[] {
  const kinds = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const call = (['unit', 'integration', 'e2e'] as const).map(
      (suite) => lineOf(view, manifest, manifest, suite)?.command,
    );
    if (call.every((command) => command === undefined)) continue;
    const kind = JSON.stringify(call);
    kinds.set(kind, [...(kinds.get(kind) ?? []), manifest]);
  }
  return [...kinds.values()];
}

/** @param root The manifest of the folder that packages are installed in; one of its own where it is among `manifests` */
function project(view: RepositoryView, manifests: readonly Manifest[], root: Manifest): Part {
  const [first = root] = manifests;
  const manager = managerOf(view, root);
  const folders = manifests.map(({ folder }) => folder);
  const apart = root.folder !== '' ? folders : [''];
  const script = (name: string): readonly string[] => {
    const owner = root.scripts.has(name) ? apart : [];
    return owner.length === 0 ? [] : [inEach(view, owner, manager.script(name, ''))];
  };
  const runner = runnerOf(first, scriptFor(first, 'unit')?.text);
  const suites = (['unit', 'integration', 'e2e'] as const).flatMap((name) => suiteOf(view, manifests, root, name));
  return partOf({
    ecosystem: 'javascript',
    title: `JavaScript: ${manager.id}${runner === undefined ? '' : `, ${runner.id}`}`,
    found: folders.map((folder) => inside(folder, 'package.json')),
    toolchain: { id: 'node', version: '24', ...versionFile(view) },
    install: [
      ...manager.install.map((line) =>
        /^(?:corepack|npm install --global)/u.test(line) ? line : inEach(view, apart, line),
      ),
      ...missing(view, manifests, root),
    ],
    lint: [...script('lint'), ...script('typecheck')],
    build: script('build'),
    artifacts: ['dist/**'],
    suites,
    audit: manager.audit === undefined ? [] : [inEach(view, apart, manager.audit)],
    fuzz: script('fuzz'),
    notes: [
      ...(suites.some(({ reports }) => reports.length > 0)
        ? []
        : ['No script of package.json runs tests yet: nothing can be measured.']),
      ...(missing(view, manifests, root).length > 0
        ? ['@vitest/coverage-v8 is added by the pipeline: npm install --save-dev @vitest/coverage-v8 is better.']
        : []),
    ],
  });
}

function managerOf(view: RepositoryView, root: Manifest): PackageManager {
  return packageManagerOf(view, root.folder, root.packageManager);
}

/** Lines that add what the runner cannot measure without. */
function missing(view: RepositoryView, manifests: readonly Manifest[], root: Manifest): readonly string[] {
  const [first] = manifests;
  if (first === undefined) return [];
  const packages = runnerOf(first, scriptFor(first, 'unit')?.text)?.missing?.(withDependencies(first, root));
  if (packages === undefined) return [];
  const apart = root.folder === '' ? [''] : manifests.map(({ folder }) => folder);
  return [inEach(view, apart, managerOf(view, root).add(packages))];
}

function withDependencies(manifest: Manifest, root: Manifest): Manifest {
  return { ...manifest, dependencies: new Set([...manifest.dependencies, ...root.dependencies]) };
}

function suiteOf(
  view: RepositoryView,
  manifests: readonly Manifest[],
  root: Manifest,
  name: SuiteName,
): readonly TestSuite[] {
  const [first = root] = manifests;
  const folders = manifests.map(({ folder }) => folder);
  const line = lineOf(view, first, root, name);
  if (line === undefined) return browserSuite(view, manifests, root, name);
  return [
    {
      name,
      commands: [inEach(view, folders, line.command)],
      reports: globsIn(view, folders, line.report),
      junit: line.junit === undefined ? [] : globsIn(view, folders, line.junit),
      ...recordedIn(view, folders, line.recorded),
    },
  ];
}

function recordedIn(
  view: RepositoryView,
  folders: readonly string[],
  line: ReturnType<Runner['line']>['recorded'],
): Pick<TestSuite, 'recorded'> {
  if (line === undefined) return {};
  return {
    recorded: { commands: [inEach(view, folders, line.command)], records: globsIn(view, folders, line.record) },
  };
}

/** Tests in a browser run, and measure nothing. */
function browserSuite(
  view: RepositoryView,
  manifests: readonly Manifest[],
  root: Manifest,
  name: SuiteName,
): readonly TestSuite[] {
  const [first = root] = manifests;
  const script = scriptFor(first, name);
  if (script === undefined || !BROWSER_TESTS.test(script.text)) return [];
  const manager = managerOf(view, root);
  const folders = manifests.map(({ folder }) => folder);
  const browsers = /\bplaywright\b/u.test(script.text) ? [manager.exec('playwright install --with-deps')] : [];
  const commands = [...browsers, manager.script(script.name, '')];
  const line = isPlaywright(script.text)
    ? playwrightJunit(name, (flags) => manager.script(script.name, flags))
    : undefined;
  return [
    {
      name,
      commands: commands.map((command) => inEach(view, folders, command)),
      reports: [],
      junit: [],
      ...recordedIn(view, folders, line),
    },
  ];
}

function lineOf(
  view: RepositoryView,
  manifest: Manifest,
  root: Manifest,
  suite: SuiteName,
): ReturnType<Runner['line']> | undefined {
  const script = scriptFor(manifest, suite);
  if (script === undefined && suite !== 'unit') return undefined;
  if (script !== undefined && BROWSER_TESTS.test(script.text)) return undefined;
  const runner = runnerOf(manifest, script?.text);
  return runner?.line({
    manifest,
    manager: managerOf(view, root),
    suite,
    hasSources: hasFolder(view, inside(manifest.folder, 'src')),
    ...(script === undefined ? {} : { script }),
  });
}

function scriptFor(manifest: Manifest, suite: SuiteName): { readonly name: string; readonly text: string } | undefined {
  for (const name of SCRIPTS[suite]) {
    const text = manifest.scripts.get(name);
    if (text !== undefined) return { name, text };
  }
  return undefined;
}

function versionFile(view: RepositoryView): { readonly versionFile?: string } {
  const path = ['.nvmrc', '.node-version'].find((name) => view.paths.includes(name));
  return path === undefined ? {} : { versionFile: path };
}
