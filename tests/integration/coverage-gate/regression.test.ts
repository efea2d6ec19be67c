import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Files } from '../../bundle/checkout.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { lcovOf, type MeasuredRun, measuredRun, numbered, onBranch } from './since-baseline.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const IGNORED = 'kept/\nreliability-report/\n*.info\n';
const TEN = numbered(1, 10);
const NO_DROP = { regression: 'max-drop: 0' };

function checkoutOf(files: Files): Checkout {
  const checkout = Checkout.of({ '.gitignore': IGNORED, ...files });
  made.push(checkout);
  return checkout;
}

interface Side {
  /** Sources that are written; an empty text removes the file. */
  readonly sources?: { readonly [path: string]: string };
  /** Of the suite `unit`, or of several. */
  readonly unit?: { readonly [path: string]: string };
  readonly e2e?: { readonly [path: string]: string };
}

function step(checkout: Checkout, { sources = {}, unit, e2e }: Side): Checkout {
  for (const [path, text] of Object.entries(sources))
    if (text === '') rmSync(checkout.path(path));
    else checkout.write({ [path]: text });
  checkout.commit();
  rmSync(checkout.path('e2e.info'), { force: true });
  if (unit !== undefined) checkout.write({ 'unit.info': lcovOf(unit) });
  if (e2e !== undefined) checkout.write({ 'e2e.info': lcovOf(e2e) });
  return checkout;
}

function suites(side: Side): { readonly [option: string]: string } {
  return side.e2e === undefined ? {} : { 'e2e-reports': 'e2e.info', 'e2e-lines': '0' };
}

/** A baseline of `before`, then a run of `after` on top of it. */
async function since(
  before: Side,
  after: Side,
  options: { readonly [name: string]: string } = NO_DROP,
): Promise<MeasuredRun> {
  const checkout = step(checkoutOf({}), before);
  expect((await measuredRun(checkout, suites(before))).verdict.outcome).toBe('passed');
  step(checkout, after);
  return measuredRun(checkout, { ...suites(after), ...options }, onBranch(checkout));
}

/** `failed coverage/below-baseline@a.ts:3 coverage/indirect-change@a.ts:3`: the outcome, and every finding with its place. */
function told({ verdict }: MeasuredRun): string {
  const places = verdict.findings.map(
    ({ rule, location }) =>
      `${rule.replace('coverage/', '')}${location === undefined ? '' : `@${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}`}`,
  );
  return [verdict.outcome, ...(verdict.problem === undefined ? [] : [verdict.problem.code]), ...places].join(' ');
}

const BASE: Side = {
  sources: { 'a.ts': TEN, 'b.ts': TEN },
  unit: { 'a.ts': '++++++++--', 'b.ts': '++++++++++' },
};

describe('a change against the baseline of the commit before it', () => {
  it.each<readonly [what: string, before: Side, after: Side, told: string]>([
    ['nothing', BASE, {}, 'passed'],
    [
      'a line of an unchanged file is no longer covered',
      BASE,
      { unit: { 'a.ts': '+++++++---', 'b.ts': '++++++++++' } },
      'failed below-baseline@a.ts:8 indirect-change@a.ts:8',
    ],
    ['covered code is removed', BASE, { sources: { 'b.ts': '' }, unit: { 'a.ts': '++++++++--' } }, 'passed'],
    [
      'some covered lines are removed',
      BASE,
      { sources: { 'b.ts': numbered(1, 3) }, unit: { 'a.ts': '++++++++--', 'b.ts': '+++' } },
      'passed',
    ],
    [
      'covered code is removed, and as much is no longer covered elsewhere',
      BASE,
      { sources: { 'b.ts': '' }, unit: { 'a.ts': '+++++-----' } },
      'failed below-baseline@a.ts:6 indirect-change@a.ts:6',
    ],
    [
      'uncovered code is added',
      BASE,
      { sources: { 'a.ts': numbered(1, 12) }, unit: { 'a.ts': '++++++++----', 'b.ts': '++++++++++' } },
      'failed below-baseline@a.ts:11',
    ],
    [
      'covered code is added',
      BASE,
      { sources: { 'a.ts': numbered(1, 12) }, unit: { 'a.ts': '++++++++--++', 'b.ts': '++++++++++' } },
      'passed',
    ],
    [
      'lines are put above others, which are the same lines still',
      BASE,
      { sources: { 'a.ts': `first();\n${TEN}` }, unit: { 'a.ts': '+++++++++--', 'b.ts': '++++++++++' } },
      'passed',
    ],
    [
      'everything is written anew, and nothing of it is covered',
      BASE,
      {
        sources: { 'a.ts': numbered(101, 110), 'b.ts': numbered(201, 210) },
        unit: { 'a.ts': '----------', 'b.ts': '----------' },
      },
      'failed below-baseline@a.ts:1',
    ],
    [
      'all but one uncovered line is written anew, and nothing of it is covered',
      { sources: { 'a.ts': TEN }, unit: { 'a.ts': '+++++++++-' } },
      { sources: { 'a.ts': `${numbered(101, 109)}line(10);\n` }, unit: { 'a.ts': '----------' } },
      'failed below-baseline@a.ts:1',
    ],
    [
      'covered lines are written in fewer',
      { sources: { 'a.ts': TEN }, unit: { 'a.ts': '++++++++--' } },
      { sources: { 'a.ts': `one();\n${numbered(9, 10)}` }, unit: { 'a.ts': '+--' } },
      'passed',
    ],
    [
      'a file is moved',
      BASE,
      { sources: { 'b.ts': '', 'lib/c.ts': TEN }, unit: { 'a.ts': '++++++++--', 'lib/c.ts': '++++++++++' } },
      'passed',
    ],
    [
      'a file is moved, and one of its lines is no longer covered',
      BASE,
      { sources: { 'b.ts': '', 'lib/c.ts': TEN }, unit: { 'a.ts': '++++++++--', 'lib/c.ts': '+++++++++-' } },
      'failed below-baseline@lib/c.ts:10 indirect-change@lib/c.ts:10',
    ],
    [
      'a file is still there, and no longer measured',
      BASE,
      { unit: { 'a.ts': '++++++++--' } },
      'failed below-baseline@b.ts indirect-change@b.ts',
    ],
    [
      'a suite is new',
      BASE,
      { unit: { 'a.ts': '++++++++--', 'b.ts': '++++++++++' }, e2e: { 'a.ts': '----------' } },
      'passed',
    ],
    [
      'a suite is gone, whose lines others cover',
      { ...BASE, e2e: { 'a.ts': '+---------' } },
      { unit: { 'a.ts': '++++++++--', 'b.ts': '++++++++++' } },
      'failed missing-suite',
    ],
    [
      'one suite lost what another covers',
      { ...BASE, e2e: { 'a.ts': '+---------' } },
      { unit: { 'a.ts': '-+++++++--', 'b.ts': '++++++++++' }, e2e: { 'a.ts': '+---------' } },
      'failed below-baseline@a.ts:1 indirect-change@a.ts:1',
    ],
    [
      'each suite is as before, and all together are not',
      { sources: { 'a.ts': TEN }, unit: { 'a.ts': '+---------' }, e2e: { 'a.ts': '-+--------' } },
      { unit: { 'a.ts': '+---------' }, e2e: { 'a.ts': '+---------' } },
      'failed below-baseline@a.ts:2',
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(told(await since(before, after))).toBe(expected);
  });

  it('a file under ignore is left out on purpose', async () => {
    const run = await since(BASE, { unit: { 'a.ts': '++++++++--' } }, { ...NO_DROP, ignore: 'b.ts' });
    expect(told(run)).toBe('passed');
    expect(run.facts.delta?.suites[0]).toMatchObject({ removed: [10, 10], dropped: [0, 0] });
  });

  it.each([
    ['5', 'passed'],
    ['4.999', 'failed'],
  ])('18 of 20 to 17 of 20 is a drop of exactly five points: at most %s may be lost', async (points, outcome) => {
    const { verdict } = await since(
      BASE,
      { unit: { 'a.ts': '+++++++---', 'b.ts': '++++++++++' } },
      { regression: `max-drop: ${points}` },
    );
    expect(verdict.outcome).toBe(outcome);
    const [finding] = verdict.findings;
    if (outcome === 'passed') return;
    expect(finding).toMatchObject({
      severity: 'error',
      measured: { value: 85, unit: 'percent', covered: 17, total: 20 },
      limit: { value: 85.001, unit: 'percent' },
    });
    expect(finding?.message).toMatch(
      /^unit: lines fell to 85\.00 % \(17 of 20\) from 90\.00 % \(18 of 20\), the baseline of [0-9a-f]{7}; at most 4\.999 points may be lost$/u,
    );
    expect(finding?.hint).toContain('1 line that the change does not touch is no longer covered');
  });

  it('without the option shows the same and decides nothing', async () => {
    const run = await since(BASE, { unit: { 'a.ts': '+++++++---', 'b.ts': '++++++++++' } }, {});
    expect(told(run)).toBe('passed');
    const titles = run.presentation.tables.map(({ title }) => title);
    expect(titles).toContain('Lines that did not change, but their coverage did');
    expect(run.verdict.metrics['baseline']).toMatchObject({
      commitsBack: 1,
      suites: { unit: { before: { covered: 18, total: 20 }, after: { covered: 17, total: 20 }, lost: 1, gained: 0 } },
    });
  });

  it('a suite that is gone is a warning where nothing is decided', async () => {
    const before = { ...BASE, e2e: { 'a.ts': '+---------' } };
    const run = await since(before, { unit: BASE.unit! }, {});
    expect(told(run)).toBe('passed missing-suite');
    expect(run.verdict.findings[0]?.severity).toBe('warning');
  });

  it('what is not committed is compared as it lies there', async () => {
    const checkout = step(checkoutOf({}), BASE);
    await measuredRun(checkout);
    checkout.commit();
    // A build that writes its version into a source, after the checkout.
    checkout.write({
      'a.ts': `version();\n${TEN}`,
      'unit.info': lcovOf({ 'a.ts': '+++++++++--', 'b.ts': '++++++++++' }),
    });
    const run = await measuredRun(checkout, NO_DROP, onBranch(checkout));
    expect(told(run)).toBe('passed');
    expect(run.facts.delta?.suites[0]).toMatchObject({ added: [1, 1], lost: 0, gained: 0, unmappedFiles: 0 });
  });
});

describe('lines that flap', () => {
  /** Baselines of the same source, one per state of line 10, and a run that has lost it. */
  async function following(states: string, last: Side = { unit: { 'a.ts': '+++++++++-' } }): Promise<MeasuredRun> {
    const checkout = checkoutOf({ 'a.ts': TEN });
    for (const state of states) {
      step(checkout, { unit: { 'a.ts': `+++++++++${state}` } });
      await measuredRun(checkout);
    }
    step(checkout, last);
    return measuredRun(checkout, NO_DROP, onBranch(checkout));
  }

  it.each([
    ['+-+', 'passed flaky-line@a.ts:10'],
    ['++', 'failed below-baseline@a.ts:10 indirect-change@a.ts:10'],
    // A test that came with the last commit and is taken away again: its line went there and back, but nothing flaps.
    ['-+', 'failed below-baseline@a.ts:10 indirect-change@a.ts:10'],
  ])('%s, and then no longer covered: %s', async (states, expected) => {
    const run = await following(states);
    expect(told(run)).toBe(expected);
    if (states === '+-+')
      expect(run.presentation.notes.join('\n')).toContain('flaky lines, counted as they were: a.ts 10.');
  });

  it('do not hide that others were lost, nor make up for them', async () => {
    expect(told(await following('+-+', { unit: { 'a.ts': '++++++++--' } }))).toMatch(
      /^failed below-baseline@a.ts:9 .*flaky-line/u,
    );
    // One was lost for good, and one that flaps came back.
    expect(told(await following('-+-', { unit: { 'a.ts': '++++++++-+' } }))).toMatch(/^failed below-baseline@a.ts:9/u);
  });

  it('are forgotten once their file changed', async () => {
    const changed = { sources: { 'a.ts': `first();\n${TEN}` }, unit: { 'a.ts': '++++++++++-' } };
    expect(told(await following('+-+', changed))).toBe('failed below-baseline@a.ts:11 indirect-change@a.ts:11');
  });
});

describe('without a baseline to compare with', () => {
  it('nothing passes; the first run of the default branch is kept all the same, and the next is compared', async () => {
    const checkout = step(checkoutOf({}), BASE);
    const branch = await measuredRun(checkout, NO_DROP, onBranch(checkout));
    expect(told(branch)).toBe('inconclusive BASELINE-NONE');
    expect(branch.verdict.problem?.hint).toContain('complete run of the default branch');
    expect(told(await measuredRun(checkout, NO_DROP, onBranch(checkout)))).toBe('inconclusive BASELINE-NONE');
    const first = await measuredRun(checkout, NO_DROP);
    expect([told(first), first.exitCode]).toEqual(['inconclusive BASELINE-NONE', 2]);
    checkout.commit();
    expect(told(await measuredRun(checkout, NO_DROP))).toBe('passed');
  });

  it('a run that lacks more than a baseline is not kept', async () => {
    const checkout = step(checkoutOf({}), { ...BASE, unit: {} });
    checkout.write({ 'unit.info': lcovOf(BASE.unit!).slice(0, -20) });
    expect((await measuredRun(checkout, NO_DROP)).verdict.problems?.map(({ code }) => code)).toEqual([
      'LCOV-TRUNCATED',
      'BASELINE-NONE',
    ]);
    step(checkout, { unit: BASE.unit! });
    expect(told(await measuredRun(checkout, NO_DROP))).toBe('inconclusive BASELINE-NONE');
  });

  it('and without a store', async () => {
    const checkout = step(checkoutOf({}), BASE);
    expect(told(await measuredRun(checkout, NO_DROP, undefined, null))).toBe('inconclusive BASELINE-UNSET');
  });
});
