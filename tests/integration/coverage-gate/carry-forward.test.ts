import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { lcovOf, type MeasuredRun, measuredRun, numbered, onBranch } from './since-baseline.ts';

const BOTH = { 'e2e-reports': 'e2e.info', 'e2e-lines': '80' };
const CARRY = { ...BOTH, 'carry-forward': '[{ suite: e2e, max-commits: 3 }]' };
let shop: Checkout;
let base: string;

/** A whole run of both suites that was kept, and a commit on top of it whose end-to-end tests did not run. */
beforeEach(async () => {
  shop = Checkout.of({
    '.gitignore': 'kept/\nreliability-report/\n*.info\n',
    'web/a.ts': numbered(1, 10),
    'web/b.ts': numbered(11, 20),
    'api/c.ts': numbered(21, 30),
  });
  const all = { 'web/a.ts': '++++++++++', 'web/b.ts': '++++++++--', 'api/c.ts': '++++++++++' };
  shop.write({ 'unit.info': lcovOf(all), 'e2e.info': lcovOf(all) });
  base = shop.git('rev-parse', 'HEAD').trim();
  expect((await measuredRun(shop, BOTH)).verdict.outcome).toBe('passed');
  shop.commit();
  rmSync(shop.path('e2e.info'));
});
afterEach(() => shop.remove());

const branch = (options: { readonly [name: string]: string }): Promise<MeasuredRun> =>
  measuredRun(shop, options, onBranch(shop));
const e2e = ({ verdict }: MeasuredRun) =>
  (verdict.metrics['suites'] as { readonly [name: string]: { readonly lines: unknown } })['e2e']?.lines;

describe('a suite that did not run', () => {
  it('is missing, unless a rule says otherwise', async () => {
    expect((await branch(BOTH)).verdict.problem?.code).toBe('REPORT-MISSING');
  });

  it('is carried forward, and every output says from where', async () => {
    const run = await branch(CARRY);
    expect(run.verdict.outcome).toBe('passed');
    expect(e2e(run)).toEqual({ covered: 28, total: 30 });
    expect(run.verdict.metrics['carried']).toEqual([
      { suite: 'e2e', commit: base, commitsBack: 1, maxCommits: 3, files: 3, changedFiles: 0 },
    ]);
    const text = `e2e: 3 files carried forward from ${base.slice(0, 7)} (HEAD~1, at most 3 back)`;
    expect(run.verdict.findings).toMatchObject([
      { rule: 'coverage/carried-forward', severity: 'notice', message: text },
    ]);
    expect(run.presentation.notes).toContain(`${text}.`);
    expect(run.presentation.tables[0]?.rows.map(([name]) => name)).toEqual(['unit', 'e2e (from HEAD~1)', 'combined']);
  });

  it('counts files that changed since as uncovered', async () => {
    shop.write({ 'web/b.ts': numbered(111, 120) });
    shop.commit();
    const run = await branch(CARRY);
    expect(e2e(run)).toEqual({ covered: 20, total: 30 });
    expect(run.verdict.outcome).toBe('failed');
    expect(run.presentation.notes.join('\n')).toContain('1 changed since and counts as uncovered: web/b.ts');
  });

  it('counts them by what may be code where no suite measures them', async () => {
    shop.write({ 'web/b.ts': `// a comment\n${numbered(111, 115)}\n` });
    shop.commit();
    shop.write({ 'unit.info': lcovOf({ 'web/a.ts': '++++++++++', 'api/c.ts': '++++++++++' }) });
    expect(e2e(await branch(CARRY))).toEqual({ covered: 20, total: 25 });
  });

  it('is carried where the rule says, and not further', async () => {
    const run = await branch({ ...BOTH, 'carry-forward': '[{ suite: e2e, paths: ["web/**"], max-commits: 3 }]' });
    expect(e2e(run)).toEqual({ covered: 18, total: 20 });
  });

  it('is carried beside what it measured', async () => {
    shop.write({ 'e2e.info': lcovOf({ 'api/c.ts': '+++++-----' }) });
    const run = await branch({ ...CARRY, 'e2e-lines': '0' });
    expect(e2e(run)).toEqual({ covered: 23, total: 30 });
  });

  it('is not carried over more commits than the rule says', async () => {
    for (let more = 0; more < 3; more++) shop.commit();
    const run = await branch(CARRY);
    expect(run.verdict.problem?.code).toBe('REPORT-MISSING');
    expect(run.presentation.notes.join('\n')).toContain('e2e: no run, at most 3 back, can be carried forward');
  });

  it('is not carried in place of a report that is broken', async () => {
    shop.write({ 'e2e.info': lcovOf({ 'web/a.ts': '++++++++++' }).slice(0, -20) });
    const run = await branch(CARRY);
    expect(run.verdict.problem?.code).toBe('LCOV-TRUNCATED');
    expect(run.facts.carried).toBeUndefined();
  });

  it('does not meet a threshold of something else than lines', async () => {
    const run = await branch({ ...CARRY, combined: 'branches: 1' });
    expect(run.verdict.problem?.code).toBe('METRIC-NOT-MEASURED');
  });

  it('is not carried out of an ignored file', async () => {
    expect(e2e(await branch({ ...CARRY, ignore: 'web/b.ts' }))).toEqual({ covered: 20, total: 20 });
  });

  it('is in no baseline: what was carried once is never carried again', async () => {
    await measuredRun(shop, CARRY);
    shop.commit();
    const run = await branch(CARRY);
    expect(run.facts.carried?.[0]?.from).toEqual({ commit: base, commitsBack: 2 });
    expect(run.presentation.notes.join('\n')).toContain('is not kept as a baseline');
  });

  it('stands in a comparison as it was', async () => {
    expect((await branch({ ...CARRY, regression: 'max-drop: 0' })).verdict.outcome).toBe('passed');
    shop.write({ 'web/b.ts': numbered(111, 120) });
    shop.commit();
    const run = await branch({ ...CARRY, 'e2e-lines': '0', regression: 'max-drop: 0' });
    const [fallen, ...others] = run.verdict.findings;
    expect(fallen).toMatchObject({ rule: 'coverage/below-baseline' });
    expect(fallen?.hint).toMatch(/^Run the tests of e2e: 1 changed file counts as uncovered/u);
    expect(others.map(({ rule }) => rule)).not.toContain('coverage/indirect-change');
  });

  it('without a store, or with one that is damaged, is not carried', async () => {
    expect((await measuredRun(shop, CARRY, onBranch(shop), null)).verdict.problems?.map(({ code }) => code)).toContain(
      'BASELINE-UNSET',
    );
    shop.write({ [`kept/coverage-gate-${base}.lines`]: 'damaged' });
    expect((await branch(CARRY)).verdict.problems?.map(({ code }) => code)).toContain('BASELINE-DAMAGED');
  });

  it('in facts.json is of a rule, and no older than that allows', async () => {
    const { facts } = await branch(CARRY);
    const kept = JSON.parse(shop.read('reliability-report/coverage-gate/facts.json')) as { readonly options: unknown };
    for (const change of [
      { maxCommits: 9 },
      { suite: 'unit' },
      { from: { commit: base, commitsBack: 4 } },
      { from: { commit: '<b>', commitsBack: 1 } },
      { from: undefined },
      { files: -1 },
    ]) {
      const changed = { ...facts, carried: [{ ...facts.carried![0], ...change }] };
      expect(() => readFacts(kept.options, JSON.parse(JSON.stringify(changed)))).toThrow(ProblemError);
    }
  });
});
