import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { differences } from '../../../scripts/differences.ts';
import { PRINTED_FILES, RUNNABLE } from '../../../scripts/print/index.ts';
import { MANIFEST, verifyManifest } from '../../../scripts/release/manifest.ts';
import { layOutTree } from '../../../scripts/release/tree.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { DIST, ROOT } from '../../dist.ts';
import { runAction } from '../../platform/runner.ts';
import { releaseTree, removeFolder, temporaryFolder } from '../../release/folder.ts';

let tree: string;
let base: string;
let shop: Checkout;
beforeAll(() => {
  tree = releaseTree();
  base = temporaryFolder('release-test');
  shop = Checkout.of({ 'src/a.ts': 'export const a = 1;\nexport const b = 2;\n' });
  shop.write({ 'coverage/lcov.info': 'SF:src/a.ts\nDA:1,1\nDA:2,1\nend_of_record\n' });
});
afterAll(() => {
  removeFolder(dirname(tree));
  removeFolder(base);
  shop.remove();
});

const files = (): readonly string[] =>
  readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.length + 1));

const ACTIONS = [...RUNNABLE.map(({ id }) => id), 'publish'];

describe('the release tree', () => {
  it('holds what users call and read', () => {
    const wanted = [
      ...['action.yml', 'package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', MANIFEST],
      ...['dist/THIRD-PARTY.txt', 'dist/core/index.js', 'dist/cli/index.js', 'schema/reliability.schema.json'],
      ...ACTIONS.flatMap((id) => [`${id}/action.yml`, `${id}/README.md`, `actions/${id}/action.yml`]),
    ];
    expect(wanted.filter((path) => !files().includes(path))).toEqual([]);
  });

  it('holds every template that is printed, those of GitLab also where its components are looked for', () => {
    const printed = PRINTED_FILES.map(({ path }) => path).filter((path) => /^(?:gitlab|azure-pipelines)\//.test(path));
    const components = printed
      .filter((path) => path.startsWith('gitlab/'))
      .map((path) => path.replace('gitlab/', 'templates/'));
    expect([...printed, ...components].filter((path) => !files().includes(path))).toEqual([]);
    for (const path of components)
      expect(readFileSync(join(tree, path), 'utf8')).toBe(
        readFileSync(join(ROOT, path.replace('templates/', 'gitlab/')), 'utf8'),
      );
  });

  it('holds no sources, no tests, no fixtures, no workflows', () => {
    expect(
      files().filter((path) =>
        /^(?:src|tests|scripts|bench|examples\/(?!pipelines|plugins|workflows)|\.(?!pre-commit-hooks\.yaml$))|\.ts$|fixture|lock\.json/.test(
          path,
        ),
      ),
    ).toEqual([]);
  });

  it('starts every action with a script that is there', () => {
    const actions = files().filter((path) => path.endsWith('action.yml'));
    expect(actions).toHaveLength(1 + 2 * ACTIONS.length);
    for (const path of actions) {
      const { runs } = parse(readFileSync(join(tree, path), 'utf8')) as { readonly runs: { readonly main: string } };
      expect(existsSync(join(tree, dirname(path), runs.main)), `${path}: ${runs.main}`).toBe(true);
    }
  });

  it('has no link that leads nowhere', () => {
    const broken = files()
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const text = readFileSync(join(tree, path), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
        return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
          .map(([, target = '']) => target)
          .filter((target) => !existsSync(join(tree, dirname(path), target)))
          .map((target) => `${path}: ${target}`);
      });
    expect(broken).toEqual([]);
  });

  it('has a package.json of its own: no dependencies, no scripts, not private', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const own = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
    expect(own).toMatchObject({ name: 'reliability', version, bin: { reliability: 'dist/cli/index.js' } });
    for (const key of ['dependencies', 'devDependencies', 'scripts', 'private']) expect(own).not.toHaveProperty(key);
  });

  it('is the same from another checkout', () => {
    const other = join(base, 'än other/checkout');
    for (const name of readdirSync(ROOT)) {
      if (['node_modules', 'build', 'dist', '.git', 'src', 'tests', 'bench'].includes(name)) continue;
      cpSync(join(ROOT, name), join(other, name), { recursive: true });
    }
    cpSync(DIST, join(other, 'dist'), { recursive: true });
    const before = process.umask(0o077);
    try {
      layOutTree(join(base, 'second'), { dist: join(other, 'dist'), root: other });
    } finally {
      process.umask(before);
    }
    expect(differences(tree, join(base, 'second'))).toEqual([]);
  });

  it('replaces an older tree, and nothing that is none', () => {
    const target = join(base, 'again');
    layOutTree(target, { dist: DIST });
    writeFileSync(join(target, 'left-over'), '');
    layOutTree(target, { dist: DIST });
    expect(differences(tree, target)).toEqual([]);
    const mine = join(base, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'thesis.txt'), '');
    expect(() => layOutTree(mine, { dist: DIST })).toThrow('would be replaced');
    expect(readdirSync(mine)).toEqual(['thesis.txt']);
  });
});

describe('the manifest', () => {
  it('lists every file', () => {
    expect(verifyManifest(tree)).toEqual([]);
    const listed = readFileSync(join(tree, MANIFEST), 'utf8').trimEnd().split('\n');
    expect(listed.map((line) => line.slice(66))).toEqual(
      files()
        .filter((path) => path !== MANIFEST)
        .sort(),
    );
  });

  it('is one that sha256sum reads', () => {
    const said = execFileSync('sha256sum', ['--check', '--strict', '--quiet', MANIFEST], {
      cwd: tree,
      encoding: 'utf8',
    });
    expect(said).toBe('');
  });

  it.each<readonly [name: string, change: (folder: string) => void, said: string]>([
    ['a changed file', (folder) => appendFileSync(join(folder, 'LICENSE'), ' '), 'LICENSE was changed'],
    ['a missing file', (folder) => rmSync(join(folder, 'LICENSE')), 'LICENSE is missing'],
    ['a further file', (folder) => writeFileSync(join(folder, 'x.js'), ''), 'x.js is not listed'],
    ['no manifest', (folder) => rmSync(join(folder, MANIFEST)), 'MANIFEST.sha256 is missing'],
    ['an empty manifest', (folder) => writeFileSync(join(folder, MANIFEST), ''), 'is damaged'],
    ['a cut manifest', (folder) => writeFileSync(join(folder, MANIFEST), 'abc'), 'is damaged'],
  ])('sees %s', (_name, change, said) => {
    const copy = join(base, 'changed');
    rmSync(copy, { recursive: true, force: true });
    cpSync(tree, copy, { recursive: true });
    change(copy);
    expect(verifyManifest(copy).join('\n')).toContain(said);
  });
});

describe('what a tag is used for', () => {
  it.each(['coverage-gate', 'actions/coverage-gate', '.'])('uses: org/reliability/%s', async (folder) => {
    const { runs } = parse(readFileSync(join(tree, folder, 'action.yml'), 'utf8')) as {
      readonly runs: { readonly main: string };
    };
    const run = await runAction({
      script: join(tree, folder, runs.main),
      workspace: shop.root,
      inputs: { token: '' },
      env: { GITHUB_SHA: shop.git('rev-parse', 'HEAD').trim() },
    });
    expect(run.errorLog).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(folder === '.' ? 'passed: coverage-gate: unit' : 'passed: unit');
  });

  it('npx reliability, from the packed package, offline', () => {
    const project = join(base, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{}\n');
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: base,
      npm_config_cache: join(base, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    const npm = (folder: string, command: string, ...args: readonly string[]) =>
      execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const [packed] = JSON.parse(npm(tree, 'npm', 'pack', '--json', '--pack-destination', base)) as readonly {
      readonly filename: string;
      readonly files: readonly { readonly path: string }[];
    }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining(['dist/cli/index.js', 'dist/THIRD-PARTY.txt', 'LICENSE', 'README.md']),
    );
    npm(project, 'npm', 'install', join(base, packed?.filename ?? ''));
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['reliability']);
    cpSync(join(project, 'node_modules'), shop.path('node_modules'), { recursive: true, verbatimSymlinks: true });
    const said = npm(shop.root, 'npx', '--no', 'reliability', 'coverage-gate');
    expect(said).toContain('passed: unit');
    expect(npm(shop.root, 'npx', '--no', 'reliability', '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
