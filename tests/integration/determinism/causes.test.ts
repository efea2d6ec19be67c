import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../../bundle/checkout.ts';
import { NODE, Project } from './project.ts';

let project: Project | undefined;
afterEach(() => project?.remove());

/** A file system in memory, in which the order of files can be varied. */
const HAS_MEMORY = process.platform === 'linux' && existsSync('/dev/shm');
const SCRIPT = `${NODE} build.mjs`;
const WRITE = "import fs from 'node:fs';\nfs.mkdirSync('out', { recursive: true });\n";
/** Names in the order of the folder, as opendir and most other languages give them. */
const UNSORTED = `${WRITE}const folder = fs.opendirSync('src');
const names = [];
for (let entry; (entry = folder.readSync()) !== null; ) names.push(entry.name);
folder.closeSync();
fs.writeFileSync('out/list.txt', names.join('\\n'));\n`;
/** One call always ends before two, unless calls are delayed. */
const RACE = `${WRITE}const order = [];
const take = async (name, calls) => {
  for (let call = 0; call < calls; call++) await fs.promises.stat('build.mjs');
  order.push(name);
};
const calls = Array.from({ length: 300 }, (_, at) => [take('a' + at, 1), take('b' + at, 2)]).flat();
// As a machine that holds the program up.
for (const start = Date.now(); Date.now() - start < 100; );
await Promise.all(calls);
const winners = Array.from({ length: 300 }, (_, at) => order.indexOf('a' + at) < order.indexOf('b' + at));
fs.writeFileSync('out/order.txt', winners.join());\n`;
const RANDOM = `${WRITE}fs.writeFileSync('out/id.txt', String(Math.random()));\n`;
const cached = (folder: string): string => `${WRITE}const folder = ${folder};
fs.mkdirSync(folder, { recursive: true });
if (!fs.existsSync(folder + '/id')) fs.writeFileSync(folder + '/id', String(Math.random()));
fs.writeFileSync('out/id.txt', fs.readFileSync(folder + '/id'));\n`;
const TEN: Files = Object.fromEntries('abcdefghij'.split('').map((name) => [`src/${name}`, name]));

describe('what the result depends on is named', () => {
  it.each<[string, string, Files, string | RegExp]>([
    ['path', 'mkdir out && pwd > out/where', {}, 'it depends on the folder they run in'],
    ['umask', 'mkdir out && umask > out/mask', {}, 'it depends on the permissions of new files'],
    [
      'time',
      SCRIPT,
      { 'build.mjs': `${WRITE}fs.writeFileSync('out/year', String(new Date().getFullYear()));\n` },
      'it depends on the date and the time',
    ],
    [
      'several',
      'mkdir out && pwd > out/where && date +%Z > out/zone',
      {},
      'it depends on the folder they run in and the time zone',
    ],
    ['randomness', SCRIPT, { 'build.mjs': RANDOM }, 'it differs even when nothing is varied'],
    [
      'randomness behind a cache beside the modules',
      SCRIPT,
      {
        '.gitignore': 'out/\nnode_modules/\n',
        'build.mjs': cached("'node_modules/.cache/x'"),
        'node_modules/.cache/x/id': '0.5',
      },
      'it differs even when nothing is varied',
    ],
    [
      'randomness behind a cache of the user',
      SCRIPT,
      { 'build.mjs': cached("process.env.XDG_CACHE_HOME + '/x'") },
      'it differs even when nothing is varied',
    ],
    [
      'a race',
      SCRIPT,
      { 'build.mjs': RACE },
      // On a busy machine some of the many pairs may change places without delays too.
      /it depends on the order in which file-system calls end|by chance, more often with jitter varied/u,
    ],
  ])('%s', async (_name, build, files, text) => {
    project = new Project(files);
    const { exitCode, verdict } = await project.judge({ build });
    expect(verdict).toMatchObject({ outcome: 'failed', summary: expect.stringMatching(text) as string });
    expect(exitCode).toBe(1);
    expect(
      verdict.findings.some(
        ({ rule, message }) => rule === 'determinism/differing-artifact' && message.startsWith('out/'),
      ),
    ).toBe(true);
  });

  it.skipIf(!HAS_MEMORY)('order of files', async () => {
    project = new Project({ 'build.mjs': UNSORTED, ...TEN });
    const { verdict } = await project.judge({ build: SCRIPT });
    expect(verdict.summary).toContain('it depends on the order of files in folders');
  });

  it('a cache anywhere else leaves the question open', async () => {
    project = new Project({ 'build.mjs': cached('process.env.HOME + "/hidden"') });
    // The first build fills it, all later ones are alike.
    const { exitCode, verdict } = await project.judge({ build: SCRIPT, vary: '!home' });
    expect(verdict.problem).toMatchObject({
      code: 'DETERMINISM-SHARED-CACHE',
      reason: expect.stringContaining('/hidden/id') as string,
    });
    expect(exitCode).toBe(2);
    const kept = await project.judge({ build: SCRIPT, vary: '!home', caches: 'keep', bisect: 'false' });
    expect(kept.verdict.outcome).toBe('passed');
  });
});

describe('what is alike passes', () => {
  it('with all that can be varied here, and is said honestly', async () => {
    const copy = `${WRITE}for (const name of fs.readdirSync('src')) fs.copyFileSync('src/' + name, 'out/' + name);\n`;
    project = new Project({ 'build.mjs': copy, ...TEN });
    const { exitCode, verdict } = await project.judge({ build: SCRIPT, runs: '8' });
    expect(verdict.summary).toMatch(/^8 builds gave the same 10 artifacts, /u);
    expect(exitCode).toBe(0);
    expect(verdict.metrics).toMatchObject({
      runs: 8,
      distinctDigests: 1,
      files: 10,
      bytes: 10,
      bound95: 0.312344,
      variations: { path: 'varied', timezone: 'varied', jitter: 'varied', env: 'varied', time: 'varied' },
    });
    const manifest = JSON.parse(project.report('manifest.json')) as {
      readonly rootDigest: string;
      readonly entries: readonly unknown[];
    };
    expect(manifest.rootDigest).toBe(verdict.metrics['rootDigest']);
    expect(manifest.entries).toHaveLength(10);
    const statement = JSON.parse(project.report('statement.intoto.json')) as {
      readonly subject: readonly { readonly name: string }[];
    };
    expect(statement.subject.map(({ name }) => name)).toEqual([
      'artifacts',
      ...'abcdefghij'.split('').map((name) => `out/${name}`),
    ]);
  });

  it('names nothing that could not be varied', async () => {
    project = new Project({});
    const build = 'mkdir out && echo a > out/a';
    const { verdict } = await project.judge({ build, vary: 'jitter' });
    expect(verdict.problem).toMatchObject({ code: 'DETERMINISM-NOT-VARIED' });
    expect((await project.judge({ build, vary: 'none' })).verdict.outcome).toBe('passed');
  });
});
