// Lays out what a tag contains: what users run and read, no sources, no tests. The same checkout gives the same bytes in
// any folder, and MANIFEST.sha256 lists them.
// Usage: npm run release:tree -- DIR [--dist DIR] [--repository https://HOST/OWNER/NAME]
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST, writeManifest } from './manifest.ts';
import { releasePackage, type SourcePackage } from './package-file.ts';

const ROOT = dirname(dirname(import.meta.dirname));

/** Copied as they are, from the root. CONTRIBUTING.md and TESTING.md are what README.md leads to. */
const PAGES = ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'TESTING.md'];
const FILES = ['action.yml', '.pre-commit-hooks.yaml', ...PAGES];
/** The examples are those that the documentation leads to: pipelines and an adapter to copy, no sources. */
const FOLDERS = ['actions', 'docs', 'schema', 'examples/pipelines', 'examples/plugins', 'examples/workflows'];
/** Printed for the other platforms; there once their printers are. */
const TEMPLATES = ['gitlab', 'azure-pipelines'];

export interface TreeOptions {
  /** The build to take; a release takes the committed one, which check-dist has compared with the sources. */
  readonly dist: string;
  readonly repository?: string;
  /** The checkout; another one only in tests. */
  readonly root?: string;
}

/** Replaces `target` as a whole. Throws when a file that belongs in a release is missing. */
export function layOutTree(target: string, { dist, repository, root = ROOT }: TreeOptions): void {
  if (existsSync(target) && !existsSync(join(target, MANIFEST)) && readdirSync(target).length > 0)
    throw new Error(`${target} is neither empty nor a release tree: it would be replaced`);
  rmSync(target, { recursive: true, force: true });
  for (const file of FILES) copy(join(root, file), join(target, file));
  for (const folder of [...FOLDERS, ...TEMPLATES.filter((name) => existsSync(join(root, name)))])
    copy(join(root, folder), join(target, folder));
  copy(dist, join(target, 'dist'));
  for (const action of actionsOf(root)) atRoot(join(root, 'actions', action), join(target, action));
  // GitLab looks for components in templates/, and nowhere else.
  if (existsSync(join(root, 'gitlab'))) copy(join(root, 'gitlab'), join(target, 'templates'));
  const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as SourcePackage;
  write(join(target, 'package.json'), `${JSON.stringify(releasePackage(source, repository), undefined, 2)}\n`);
  writeManifest(target);
}

function actionsOf(root: string): readonly string[] {
  const names = readdirSync(join(root, 'actions')).sort();
  const taken = [...FOLDERS, ...TEMPLATES, 'dist', 'templates', 'examples'];
  for (const name of names) if (taken.includes(name)) throw new Error(`an action cannot be called ${name}`);
  return names;
}

/** `org/reliability/coverage-gate@v1` is a folder of the root; everything in it is one level nearer than in actions/. */
function atRoot(source: string, target: string): void {
  for (const name of readdirSync(source).sort())
    write(join(target, name), readFileSync(join(source, name), 'utf8').replaceAll('../../', '../'));
}

function copy(source: string, target: string): void {
  if (!statSync(source).isDirectory()) {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
    chmodSync(target, 0o644);
    return;
  }
  for (const name of readdirSync(source).sort()) copy(join(source, name), join(target, name));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o644 });
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string' }, repository: { type: 'string' } },
  });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) {
    console.error('Usage: npm run release:tree -- DIR [--dist DIR] [--repository https://HOST/OWNER/NAME]');
    process.exit(2);
  }
  const { repository } = values;
  layOutTree(resolve(target), {
    dist: resolve(values.dist ?? join(ROOT, 'dist')),
    ...(repository === undefined ? {} : { repository }),
  });
}
