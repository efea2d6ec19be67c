import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importHistory } from '../../../src/commands/import-history.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { measuredRun, told } from '../regression-gate/measured-run.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/kept-histories');
const RUNS = 20;
const OPTIONS = { benchmarks: 'reports: ["bench.json"]\nmachine: box\n' };

let checkout: Checkout;
let commits: string[];
beforeAll(() => {
  checkout = Checkout.of({ '.gitignore': '*\n!.gitignore\n!change.txt\n' });
  commits = Array.from({ length: RUNS }, (_, at) => {
    checkout.write({ 'change.txt': `${at}` });
    return checkout.commit();
  });
});
afterAll(() => checkout.remove());

/** What it says and how it ends, or the code of the problem. */
async function imported(...argv: readonly string[]): Promise<string> {
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const said: string[] = [];
  try {
    const status = await importHistory.run(argv, io, (text) => said.push(text));
    return `${status} ${said.join('')}`;
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.reason}`;
    throw error;
  }
}

/** As the action writes it: one entry for each commit, about so many ms. */
function dataJs(ids: readonly string[], tool = 'customSmallerIsBetter', suites = ['Benchmark']): string {
  const entries = ids.map((id, at) => ({
    commit: { id },
    date: at,
    tool,
    benches: [{ name: 'parse', value: 100 + (at % 3) * 0.5, unit: 'ms' }],
  }));
  return `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, entries: Object.fromEntries(suites.map((suite) => [suite, entries])) })}`;
}

const report = (value: number): string => JSON.stringify([{ name: 'parse', unit: 'ms', value }]);

describe('import-history', () => {
  it.each([
    'file:kept-file',
    'git-ref:refs/reliability/imported',
  ])('makes the first run of the gate one that knows its history (%s)', async (store) => {
    checkout.write({ 'data.js': dataJs([...commits.slice(0, 15), 'f'.repeat(40)]) });
    expect(await imported('--from', 'data.js', '--to', store, '--machine', 'box')).toBe(
      `0 ✓ 15 runs, ${commits[0]!.slice(0, 7)} to ${commits[14]!.slice(0, 7)}, are kept for ${checkout.git('rev-parse', 'HEAD').slice(0, 7)}
  the history has 15 runs of 1 metrics, as measured on box
  left out: 1 commits that are not before this one along first parents
`,
    );
    // Entries are never changed.
    expect(await imported('--from', 'data.js', '--to', store)).toMatch(/^IMPORT-MEASURED: .* already$/u);
    checkout.write({ 'change.txt': store });
    checkout.commit();
    checkout.write({ 'bench.json': report(100.4) });
    expect(told(await measuredRun(checkout, OPTIONS, false, store))).toBe('passed');
    for (const at of [1, 2, 3, 4]) checkout.write({ [`bench${at}.json`]: report(130 + at / 10) });
    const slow = await measuredRun(
      checkout,
      { benchmarks: 'reports: ["bench[1-4].json"]\nmachine: box\n' },
      false,
      store,
    );
    expect(told(slow)).toBe('failed benchmarks/became-worse');
    expect(slow.verdict.metrics['benchmarks']).toMatchObject({ lastGood: commits[14] });
    // What is measured since stays, and what is older comes before it: on a commit that is not measured yet.
    expect(told(await measuredRun(checkout, OPTIONS, true, store))).toBe('passed');
    checkout.write({ 'change.txt': `${store} again`, 'data.js': dataJs(commits) });
    checkout.commit();
    expect(await imported('--from', 'data.js', '--to', store, '--machine', 'box')).toMatch(
      /^0 ✓ 5 runs, (?:.|\n)*the history has 21 runs of 1 metrics/u,
    );
  }, 60_000);

  it("takes asv's folder of results, one machine of several", async () => {
    for (const machine of ['vm', 'other'])
      cpSync(join(FIXTURES, 'asv/six-commits/results/vm'), checkout.path(`results/${machine}`), { recursive: true });
    const text = readFileSync(join(FIXTURES, 'asv/six-commits/results/vm/63170a4e-existing-python3.json'), 'utf8');
    // The commits of this repository instead of those that the fixture was made in.
    for (const [at, machine] of ['vm', 'other', 'vm'].entries())
      checkout.write({
        [`results/${machine}/${at}.json`]: text
          .replace(/"commit_hash": "\w+"/u, `"commit_hash": "${commits[at]}"`)
          .replace('"machine": "vm"', `"machine": "${machine}"`),
      });
    const to = ['--from', 'results', '--to', 'file:kept-asv'];
    expect(await imported(...to)).toMatch(/^IMPORT-SEVERAL: there are runs of (?:vm, other|other, vm)$/u);
    expect(await imported(...to, '--only', 'vm')).toMatch(
      /^0 ✓ 2 runs, (?:.|\n)*the history has 2 runs of 7 metrics, as measured on \w+, (?:.|\n)*left out: 6 commits/u,
    );
  });

  it.each<readonly [what: string, files: { readonly [path: string]: string }, argv: readonly string[], said: RegExp]>([
    ['nothing', {}, ['--to', 'file:k'], /^IMPORT-OPTION/u],
    ['no store', {}, ['--from', 'x.js'], /^IMPORT-OPTION/u],
    ['no file', {}, ['--from', 'gone.js', '--to', 'file:k'], /^IMPORT-NOTHING: no file was found: gone\.js$/u],
    ['an unknown store', {}, ['--from', 'd.js', '--to', 'ftp:k'], /^CONFIG-VALUE/u],
    ['a cut file', { 'd.js': dataJs(['a'.repeat(40)]).slice(0, 90) }, [], /^GITHUB-ACTION-BENCHMARK-TRUNCATED/u],
    ['another file', { 'd.js': '{"a":1}' }, [], /^REPORT-FORMAT-UNKNOWN/u],
    ['other commits', { 'd.js': dataJs(['a'.repeat(40), 'x']) }, [], /^IMPORT-NOTHING: none of 2 measured commits/u],
    ['a tool of means', { 'd.js': dataJs(['a'.repeat(40)], 'pytest') }, [], /^IMPORT-NOTHING: the files hold no run/u],
    ['two suites', { 'd.js': dataJs(['a'.repeat(40)], 'go', ['A\u001b[2J', 'B']) }, [], /^IMPORT-SEVERAL/u],
    ['a damaged store', { 'k/regression-gate-HEAD~1.json': '{"version":1' }, [], /^IMPORT-UNSAVED/u],
  ])('refuses %s', async (_, files, argv, said) => {
    const names = Object.entries({ 'd.js': dataJs(commits), ...files }).map(([name, text]) => [
      name.replace('HEAD~1', checkout.git('rev-parse', 'HEAD~1').trim()),
      text,
    ]);
    checkout.write(Object.fromEntries(names));
    expect(await imported(...(argv.length > 0 ? argv : ['--from', 'd.js', '--to', 'file:k']))).toMatch(said);
  });
});
