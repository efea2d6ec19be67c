import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NODE, type Project } from './project.ts';
import {
  type Case,
  differences,
  judgeCase,
  need,
  PACKAGES,
  seedCauses,
  type Tool,
  toolchainProject,
} from './toolchains.ts';

let project: Project | undefined;
afterEach(() => project?.remove());

const script = (path: string): string => `${NODE} "$TOOLCHAINS/${path}"`;
const NCC = `${NODE} node_modules/@vercel/ncc/dist/ncc/cli.js build src/index.js -o out -s`;
const ROLLUP = `${script('rollup/dist/bin/rollup')} -c --silent`;
const VITE = `${script('vite/bin/vite.js')} build`;
const TSC = `${script('typescript/bin/tsc')} -p .`;
const WEBPACK = `${NODE} build.cjs`;
const GO = 'go build -o out/shop';
const CARGO =
  'cd app && cargo build --release --offline --quiet --target-dir ../target && mkdir ../out && cp ../target/release/app ../out/';
const MAVEN = 'mvn --offline --quiet --batch-mode "-Dmaven.repo.local=$REPOSITORY" -Dmaven.test.skip';
const JAR = 'package && mkdir out && cp target/*.jar out/';
const WHEEL =
  '"$PYTHON" -m pip wheel --quiet --disable-pip-version-check --no-build-isolation --no-deps --no-index -w out .';
/** Compilers that keep what they compiled by all that went into it, and would take a minute without. */
const KEEP = { options: { caches: 'keep' } };

interface Reproducible extends Case {
  readonly fixture: string;
  readonly tools: readonly Tool[];
}

/** Compilers on a busy machine. */
const SLOW = { timeout: 240_000 };

describe('passes what is reproducible', SLOW, () => {
  it.for<[string, Reproducible]>([
    ['webpack', { fixture: 'webpack', tools: ['npm'], build: WEBPACK, vary: 'path,timezone' }],
    ['rollup', { fixture: 'rollup', tools: ['npm'], build: ROLLUP, vary: 'path,jitter' }],
    ['vite, whatever can be varied', { fixture: 'vite', tools: ['npm'], build: VITE, vary: 'all' }],
    ['tsc', { fixture: 'tsc', tools: ['npm'], build: TSC, vary: 'timezone,locale' }],
    ['go -trimpath', { fixture: 'go', tools: ['go'], build: `${GO} -trimpath .`, vary: 'path', ...KEEP }],
    [
      'cargo with --remap-path-prefix',
      {
        fixture: 'cargo',
        tools: ['cargo'],
        build: `export RUSTFLAGS="--remap-path-prefix=$PWD=. -Cstrip=symbols"; ${CARGO}`,
        vary: 'path',
        ...KEEP,
      },
    ],
    [
      'maven with project.build.outputTimestamp',
      {
        fixture: 'maven',
        tools: ['maven'],
        build: `${MAVEN} -Dproject.build.outputTimestamp=2024-01-01T00:00:00Z ${JAR}`,
        vary: 'path,timezone',
        ...KEEP,
      },
    ],
    [
      'a wheel with SOURCE_DATE_EPOCH',
      {
        fixture: 'wheel',
        tools: ['wheel', 'faketime'],
        build: WHEEL,
        vary: 'time,timezone',
        env: { SOURCE_DATE_EPOCH: '1700000000' },
      },
    ],
    [
      'tar with fixed times, owners and permissions',
      {
        fixture: 'archive',
        tools: ['archives', 'faketime'],
        build:
          'mkdir out && tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -c src | gzip -n > out/a.tgz',
        vary: 'time,timezone,umask',
      },
    ],
    [
      'zip with fixed times in UTC',
      {
        fixture: 'archive',
        tools: ['archives', 'faketime'],
        build:
          'mkdir out && find src -exec touch -d @315619200 {} + && find src -type f | LC_ALL=C sort | TZ=UTC zip -qX -@ out/a.zip',
        vary: 'time,timezone',
      },
    ],
  ])('%s', async ([, { fixture, tools, ...one }], context) => {
    const env = need(context, ...tools);
    project = toolchainProject(fixture);
    const { exitCode, verdict } = await judgeCase(project, one, env);
    expect({ exitCode, summary: verdict.summary, problem: verdict.problem }).toMatchObject({ exitCode: 0 });
  });

  it('ncc, installed in the project', async (context) => {
    const env = need(context, 'npm');
    project = toolchainProject('ncc');
    cpSync(join(PACKAGES, '@vercel/ncc'), project.checkout.path('node_modules/@vercel/ncc'), { recursive: true });
    const { exitCode, verdict } = await judgeCase(project, { build: NCC, vary: 'path' }, env);
    expect({ exitCode, summary: verdict.summary, problem: verdict.problem }).toMatchObject({ exitCode: 0 });
  });
});

interface Planted extends Case {
  readonly fixture: string;
  readonly tools: readonly Tool[];
  /** Of all seeds: no other may be named, and none unknown. */
  readonly causes: readonly string[];
  readonly path: string;
  /** Of the first seed. */
  readonly within?: string;
  readonly advice: string;
}

describe('names what was planted', SLOW, () => {
  it.for<[string, Planted]>([
    [
      'webpack: chance, masked by a cache in node_modules',
      {
        fixture: 'webpack',
        tools: ['npm'],
        build: `PLANTED=random ${WEBPACK}`,
        vary: 'none',
        causes: ['random-fraction'],
        path: 'out/main.js',
        advice: 'fixed seed',
      },
    ],
    [
      'webpack: the time',
      {
        fixture: 'webpack',
        tools: ['npm'],
        build: `PLANTED=time ${WEBPACK}`,
        vary: 'time',
        causes: ['epoch'],
        path: 'out/main.js.LICENSE.txt',
        advice: 'SOURCE_DATE_EPOCH',
      },
    ],
    [
      'webpack: absolute paths in a source map',
      {
        fixture: 'webpack',
        tools: ['npm'],
        build: `PLANTED=path ${WEBPACK}`,
        vary: 'path',
        causes: ['source-map-path'],
        path: 'out/main.js.map',
        within: '/sources/0',
        advice: 'devtoolModuleFilenameTemplate',
      },
    ],
    [
      'rollup: whichever module is ready first',
      {
        fixture: 'rollup',
        tools: ['npm'],
        build: `PLANTED=race ${ROLLUP}`,
        vary: 'jitter',
        causes: ['line-order'],
        path: 'out/modules.txt',
        advice: 'not by arrival',
      },
    ],
    [
      'vite: whichever module is ready first',
      {
        fixture: 'vite',
        tools: ['npm'],
        build: `PLANTED=race ${VITE}`,
        vary: 'jitter',
        causes: ['line-order'],
        path: 'out/modules.txt',
        advice: 'not by arrival',
      },
    ],
    [
      'vite: the time, and the names that follow from it',
      {
        fixture: 'vite',
        tools: ['npm'],
        build: `PLANTED=time ${VITE}`,
        vary: 'time',
        causes: ['timestamp'],
        path: 'out/assets/index-',
        advice: 'SOURCE_DATE_EPOCH',
      },
    ],
    [
      'ncc: run from outside of the project',
      {
        fixture: 'ncc',
        tools: ['npm'],
        build: `${script('@vercel/ncc/dist/ncc/cli.js')} build src/index.js -o out -s`,
        vary: 'path',
        causes: ['module-id'],
        path: 'out/index.js',
        advice: 'install it there',
      },
    ],
    [
      'tsc: a tsbuildinfo that leads to a compiler elsewhere',
      {
        fixture: 'tsc',
        tools: ['npm'],
        build: TSC,
        vary: 'path',
        causes: ['relative-path'],
        path: 'out/tsconfig.tsbuildinfo',
        within: '/fileNames/0',
        advice: 'tsbuildinfo',
      },
    ],
    [
      'tsc: an absolute sourceRoot',
      {
        fixture: 'tsc',
        tools: ['npm'],
        build: `${TSC} --sourceRoot "$PWD/src" --incremental false --composite false`,
        vary: 'path',
        causes: ['source-map-path'],
        path: 'out/index.js.map',
        within: '/sourceRoot',
        advice: 'no sourceRoot',
      },
    ],
    [
      'go without -trimpath',
      {
        fixture: 'go',
        tools: ['go'],
        build: `${GO} .`,
        vary: 'path',
        ...KEEP,
        causes: ['build-path'],
        path: 'out/shop',
        within: '.gopclntab',
        advice: 'go build -trimpath',
      },
    ],
    [
      'cargo: the path in a panic message',
      {
        fixture: 'cargo',
        tools: ['cargo'],
        build: CARGO,
        vary: 'path',
        ...KEEP,
        causes: ['build-path'],
        path: 'out/app',
        within: '.rodata',
        advice: '--remap-path-prefix',
      },
    ],
    [
      'cargo: names of symbols, when only paths are remapped',
      {
        fixture: 'cargo',
        tools: ['cargo'],
        build: `export RUSTFLAGS=--remap-path-prefix=$PWD=.; ${CARGO}`,
        vary: 'path',
        ...KEEP,
        causes: ['symbol-names'],
        path: 'out/app',
        within: '.strtab',
        advice: 'outside of the workspace',
      },
    ],
    [
      'maven without project.build.outputTimestamp',
      {
        fixture: 'maven',
        tools: ['maven', 'faketime'],
        build: `${MAVEN} ${JAR}`,
        vary: 'time',
        ...KEEP,
        causes: ['zip-mtime'],
        path: 'out/shop-1.0.jar',
        advice: 'project.build.outputTimestamp',
      },
    ],
    [
      'a wheel without SOURCE_DATE_EPOCH',
      {
        fixture: 'wheel',
        tools: ['wheel', 'faketime'],
        build: WHEEL,
        vary: 'time',
        causes: ['zip-mtime'],
        path: 'out/shop-1.0-py3-none-any.whl',
        advice: 'Set SOURCE_DATE_EPOCH before building the wheel',
      },
    ],
    [
      'tar czf: when sources were checked out',
      {
        fixture: 'archive',
        tools: ['archives', 'faketime'],
        build: 'mkdir out && tar czf out/a.tgz src',
        vary: 'time',
        causes: ['tar-mtime'],
        path: 'out/a.tgz',
        within: 'a.tar',
        advice: 'tar --mtime=@$SOURCE_DATE_EPOCH',
      },
    ],
    [
      'tar: permissions of what was made',
      {
        fixture: 'archive',
        tools: ['archives'],
        build: 'mkdir out made && echo a > made/a.txt && tar -c --mtime=@0 made | gzip -n > out/a.tgz',
        vary: 'umask',
        causes: ['tar-mode'],
        path: 'out/a.tgz',
        advice: 'tar --mode',
      },
    ],
    [
      'zip: the time zone',
      {
        fixture: 'archive',
        tools: ['archives'],
        build:
          'mkdir out && find src -exec touch -d @315619200 {} + && find src -type f | LC_ALL=C sort | zip -qX -@ out/a.zip',
        vary: 'timezone',
        causes: ['zip-timezone'],
        path: 'out/a.zip',
        advice: 'TZ=UTC',
      },
    ],
    [
      'zip: when sources were checked out',
      {
        fixture: 'archive',
        tools: ['archives', 'faketime'],
        build: 'mkdir out && zip -qrX out/a.zip src',
        vary: 'time',
        causes: ['zip-mtime'],
        path: 'out/a.zip',
        advice: 'then zip -X',
      },
    ],
  ])('%s', async ([, { fixture, tools, causes, path, within, advice, ...one }], context) => {
    const env = need(context, ...tools);
    project = toolchainProject(fixture);
    // An earlier build has filled the cache; all that take its result are alike.
    if (one.build.includes('PLANTED=random')) warmCache(project, one.build, env);
    const { exitCode, verdict } = await judgeCase(project, one, env);
    expect({ exitCode, problem: verdict.problem }).toEqual({ exitCode: 1, problem: undefined });
    expect(seedCauses(project)).toEqual(causes);
    const [first] = differences(project);
    expect(first).toMatchObject({ path: expect.stringContaining(path) as string, seed: true });
    expect(first?.advice).toContain(advice);
    if (within !== undefined) expect(first?.within?.[0]).toContain(within);
  });

  it('webpack: a cache in the home folder leaves the question open', async (context) => {
    const env = need(context, 'npm');
    project = toolchainProject('webpack');
    const one = { build: `PLANTED=random WEBPACK_CACHE="$HOME/cache" ${WEBPACK}`, vary: 'none' };
    const { verdict } = await judgeCase(project, one, env);
    expect(verdict).toMatchObject({ outcome: 'inconclusive', problem: { code: 'DETERMINISM-SHARED-CACHE' } });
  });
});

/** As a developer would have done, in the working directory. */
function warmCache({ checkout }: Project, build: string, env: { readonly [name: string]: string }): void {
  execFileSync('sh', ['-c', build], { cwd: checkout.root, env: { ...process.env, ...env } });
  expect(existsSync(checkout.path('node_modules/.cache/webpack'))).toBe(true);
}
