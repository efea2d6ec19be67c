import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { BaselineTotals } from '../../../src/shared/model/baseline.ts';
import type { LineBaseline } from '../../../src/shared/model/line-baseline.ts';
import { openBaseline } from '../../../src/shared/store/baseline.ts';
import type { Baseline } from '../../../src/shared/store/port.ts';
import { Checkout } from '../../bundle/checkout.ts';

const OWNER = { gate: 'coverage-gate', key: '' };
let checkout: Checkout;
let base: string;

function totals(covered: number): BaselineTotals {
  return { suites: { unit: { lines: [covered, 100], branches: null, functions: [0, 0], statements: null } } };
}

function open(root = checkout.root, uri = 'file:kept'): Baseline {
  return openBaseline(
    uri,
    nodeIo(root, { PATH: process.env['PATH'] ?? '' }, () => 0),
  );
}

/** Keeps measurements of HEAD. */
async function keep(covered: number, owner = OWNER): Promise<string> {
  const commit = checkout.git('rev-parse', 'HEAD').trim();
  const baseline = open();
  await baseline.save(owner, commit, totals(covered));
  expect(baseline.notices).toEqual([]);
  return commit;
}

function clone(...args: readonly string[]): string {
  const to = join(base, 'clone');
  execFileSync('git', ['clone', '--quiet', ...args, `file://${checkout.root}`, to], { stdio: 'pipe' });
  return to;
}

beforeEach(() => {
  checkout = Checkout.of({ 'a.txt': 'a', '.gitignore': 'kept/\n' });
  base = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-baseline-')));
});
afterEach(() => {
  checkout.remove();
  rmSync(base, { recursive: true, force: true });
});

describe('the nearest commit that is old enough', () => {
  const at = (day: number) => Date.UTC(2001, 0, day, 12);

  it('is found by when it was committed, with its day and its owners', async () => {
    const first = await keep(10);
    checkout.commit('2001-01-05T23:00:00Z');
    const second = checkout.git('rev-parse', 'HEAD').trim();
    const owners = { '@org/core': totals(1).suites['unit']! };
    await open().save(OWNER, second, { ...totals(20), owners });
    checkout.commit('2001-01-09T00:00:00+14:00');
    await keep(30);
    checkout.commit('2001-01-10T00:00:00Z');
    const baseline = open();
    expect(await baseline.loadEarlier(OWNER, at(7))).toEqual({
      commit: second,
      day: '2001-01-05',
      ...totals(20),
      owners,
    });
    expect(await baseline.loadEarlier(OWNER, at(8))).toMatchObject({ day: '2001-01-08', ...totals(30) });
    expect(await baseline.loadEarlier(OWNER, at(5))).toMatchObject({ commit: first, day: '2001-01-01' });
    expect(await baseline.loadEarlier(OWNER, at(0))).toBeUndefined();
    expect(baseline.notices).toEqual([]);
  });

  it('is never HEAD, and says when its entry is damaged', async () => {
    const commit = await keep(10);
    expect(await open().loadEarlier(OWNER, at(30))).toBeUndefined();
    checkout.commit('2001-01-10T00:00:00Z');
    checkout.write({ [`kept/coverage-gate-${commit}.json`]: '{}' });
    const baseline = open();
    expect(await baseline.loadEarlier(OWNER, at(30))).toBeUndefined();
    expect(baseline.notices[0]).toContain('BASELINE-DAMAGED');
  });
});

describe('the nearest commit that has an entry', () => {
  it('is found behind others that have none', async () => {
    await keep(10);
    checkout.commit('2001-01-02T00:00:00Z');
    const commit = await keep(20);
    for (const day of [3, 4, 5]) checkout.commit(`2001-01-0${day}T00:00:00Z`);
    const baseline = open();
    expect(await baseline.load(OWNER)).toEqual({ commit, commitsBack: 3, ...totals(20) });
    expect(baseline.notices).toEqual([]);
    expect(baseline.unfinished()).toBe(false);
  });

  it('is no news when there is none and nobody needs one', async () => {
    checkout.commit('2001-01-02T00:00:00Z');
    const baseline = open();
    expect(await baseline.load(OWNER, true)).toBeUndefined();
    expect(baseline.notices).toEqual([]);
    expect(baseline.problem?.code).toBe('BASELINE-NONE');
  });

  it('is never HEAD itself: a repeated run is not compared with itself', async () => {
    const first = await keep(10);
    checkout.commit('2001-01-02T00:00:00Z');
    await keep(20);
    expect(await open().load(OWNER)).toMatchObject({ commit: first, commitsBack: 1 });
  });

  it('on a merge commit is the tip of the base, not the branch that is merged', async () => {
    checkout.git('checkout', '--quiet', '-b', 'topic');
    checkout.commit('2001-01-02T00:00:00Z');
    await keep(99);
    checkout.git('checkout', '--quiet', 'main');
    checkout.write({ 'b.txt': 'b' });
    const tip = checkout.commit('2001-01-03T00:00:00Z');
    await keep(30);
    checkout.git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '--quiet', '--no-ff', 'topic');
    expect(await open().load(OWNER)).toEqual({ commit: tip, commitsBack: 1, ...totals(30) });
  });

  it('is at most 200 commits back', async () => {
    await keep(10);
    for (let at = 0; at < 200; at++)
      checkout.git('-c', 'user.name=T', '-c', 'user.email=t@e', 'commit', '-q', '--allow-empty', '-m', 'x');
    expect(await open().load(OWNER)).toMatchObject({ commitsBack: 200 });
    checkout.commit('2001-01-02T00:00:00Z');
    const baseline = open();
    expect(await baseline.load(OWNER)).toBeUndefined();
    expect(baseline.notices).toEqual([
      'The baseline file:kept has no entry for any of the 200 commits before this one.',
    ]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
  ])('is found in a clone of depth %i, at most one commit behind its end', async (depth, commitsBack) => {
    const commit = await keep(10);
    for (let day = 0; day < commitsBack; day++) checkout.commit(`2001-02-0${day + 1}T00:00:00Z`);
    const root = clone('--depth', String(depth));
    expect(await open(root, `file:${checkout.path('kept')}`).load(OWNER)).toMatchObject({ commit, commitsBack });
  });

  it('is not found behind the end of a clone, which is said', async () => {
    await keep(10);
    for (const day of [2, 3, 4]) checkout.commit(`2001-01-0${day}T00:00:00Z`);
    const baseline = open(clone('--depth', '1'), `file:${checkout.path('kept')}`);
    expect(await baseline.load(OWNER)).toBeUndefined();
    expect(baseline.notices.join()).toMatch(/has no entry for the commit before .*larger fetch-depth/u);
  });

  it('is of the same gate and key only', async () => {
    await keep(10, { gate: 'coverage-gate', key: 'web/a b' });
    checkout.commit('2001-01-02T00:00:00Z');
    expect(await open().load(OWNER)).toBeUndefined();
    expect(await open().load({ gate: 'coverage-gate', key: '../web/a b' })).toBeUndefined();
    expect(await open().load({ gate: 'coverage-gate', key: 'web/a b' })).toMatchObject(totals(10));
  });

  it('before the first commit and outside of a repository is none', async () => {
    for (const init of [false, true]) {
      if (init) execFileSync('git', ['init', '--quiet', base]);
      const baseline = open(base);
      expect(await baseline.load(OWNER)).toBeUndefined();
      await baseline.save(OWNER, null, totals(1));
      expect(baseline.notices).toHaveLength(2);
    }
  });
});

describe('an entry that is not what it should be', () => {
  const good = (commit: string) => ({
    version: 1,
    gate: 'coverage-gate',
    commit,
    suites: { unit: { lines: [1, 2], branches: null, functions: null, statements: null } },
  });
  it.each<readonly [what: string, bytes: (commit: string) => string | Uint8Array]>([
    ['empty', () => ''],
    ['cut off', (commit) => JSON.stringify(good(commit)).slice(0, -10)],
    ['too large', (commit) => JSON.stringify(good(commit)) + ' '.repeat(1 << 20)],
    ['a gzip bomb', () => gzipSync(Buffer.alloc(64 << 20))],
    ['a damaged gzip file', () => gzipSync('{}').subarray(0, 15)],
    ['of another commit', () => JSON.stringify(good('b'.repeat(40)))],
  ])('%s: is refused, said, and nothing else is taken instead', async (_, bytes) => {
    await keep(10);
    checkout.commit('2001-01-02T00:00:00Z');
    const commit = await keep(20);
    writeFileSync(checkout.path(`kept/coverage-gate-${commit}.json`), bytes(commit));
    checkout.commit('2001-01-03T00:00:00Z');
    const baseline = open();
    expect(await baseline.load(OWNER)).toBeUndefined();
    expect(baseline.notices).toHaveLength(1);
    expect(baseline.notices[0]).toMatch(/^The baseline file:kept could not be read: /u);
  });

  it('a folder in its place is refused', async () => {
    const commit = checkout.git('rev-parse', 'HEAD').trim();
    checkout.write({ [`kept/coverage-gate-${commit}.json/x`]: '' });
    checkout.commit('2001-01-03T00:00:00Z');
    const baseline = open();
    expect(await baseline.load(OWNER)).toBeUndefined();
    expect(baseline.notices.join()).toContain('is not a file');
    await baseline.save(OWNER, commit, totals(1));
    expect(baseline.notices.at(-1)).toContain('could not be saved');
  });
});

describe('lines', () => {
  const columns = { numbers: Uint8Array.of(1), total: 1 };
  const lines = (hits: number): LineBaseline => ({
    blobs: new Map([['a.txt', '1'.repeat(40)]]),
    suites: new Map([
      [
        'unit',
        new Map([['a.txt', { lines: { ...columns, hits: Uint8Array.of(hits), covered: hits }, branches: null }]]),
      ],
    ]),
  });

  /** Measurements of HEAD with their lines. */
  async function keepLines(hits: number, uri = 'file:kept'): Promise<string> {
    const commit = checkout.git('rev-parse', 'HEAD').trim();
    const baseline = open(checkout.root, uri);
    await baseline.save(OWNER, commit, totals(hits), lines(hits));
    expect(baseline.notices).toEqual([]);
    return commit;
  }

  it.each([
    'file:kept',
    'git-ref:refs/reliability/baseline',
  ])('are found beside the totals in %s, also behind the end of a clone', async (uri) => {
    const commit = await keepLines(1, uri);
    checkout.commit('2001-01-02T00:00:00Z');
    const root = clone('--depth', '1');
    const baseline = open(root, uri.startsWith('file') ? `file:${checkout.path('kept')}` : uri);
    expect(await baseline.load(OWNER)).toEqual({ commit, commitsBack: 1, ...totals(1) });
    expect(await baseline.loadLines(OWNER, commit)).toEqual(lines(1));
    expect([baseline.notices, baseline.problem]).toEqual([[], undefined]);
  });

  it('of the last runs are given in their order, those without lines left out', async () => {
    for (const [day, hits] of [1, 0, 1].entries()) {
      await keepLines(hits);
      checkout.commit(`2001-02-0${day + 1}T00:00:00Z`);
    }
    await keep(50);
    checkout.commit('2001-02-09T00:00:00Z');
    const of = async (most: number) =>
      (await open().loadHistory(OWNER, most)).map(({ commitsBack, lines: { suites } }) => [
        commitsBack,
        suites.get('unit')?.get('a.txt')?.lines.hits[0],
      ]);
    expect(await of(9)).toEqual([
      [4, 1],
      [3, 0],
      [2, 1],
    ]);
    expect(await of(2)).toEqual([
      [3, 0],
      [2, 1],
    ]);
    expect(await of(0)).toEqual([]);
  });

  it('that are not there or damaged are told, with a code', async () => {
    const commit = await keep(50);
    const baseline = open();
    expect(await baseline.loadLines(OWNER, commit)).toBeUndefined();
    expect(baseline.problem).toMatchObject({ code: 'BASELINE-NONE' });
    checkout.write({ [`kept/coverage-gate-${commit}.lines`]: gzipSync('RLINES') });
    expect(await baseline.loadLines(OWNER, commit)).toBeUndefined();
    expect(baseline.problem).toMatchObject({ code: 'BASELINE-DAMAGED' });
    expect(baseline.notices).toHaveLength(2);
    checkout.commit('2001-01-02T00:00:00Z');
    expect(await open().loadHistory(OWNER, 3)).toEqual([]);
  });

  it('that are too many are left out, and the totals stay', async () => {
    const commit = checkout.git('rev-parse', 'HEAD').trim();
    // Ids that do not pack: 8 MiB of them are more than an entry may hold.
    const blobs = new Map(
      Array.from({ length: 300_000 }, (_, at) => [`${at}`, createHash('sha256').update(`${at}`).digest('hex')]),
    );
    const baseline = open();
    await baseline.save(OWNER, commit, totals(1), { blobs, suites: new Map() });
    expect(baseline.notices).toEqual([expect.stringMatching(/is saved without lines: .*more than an entry may hold/u)]);
    checkout.commit('2001-01-02T00:00:00Z');
    expect(await open().load(OWNER)).toMatchObject({ commit });
  });
});

it('why there is none is known to whoever needs one', async () => {
  const baseline = open();
  expect(await baseline.load(OWNER)).toBeUndefined();
  expect(baseline.problem).toMatchObject({ code: 'BASELINE-NONE', reason: expect.stringContaining('has no entry') });
});
