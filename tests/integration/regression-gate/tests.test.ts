import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { gate, junitOf, measuredRun, type Outcome, told } from './measured-run.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files = {}): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\n*.xml\n', ...files });
  made.push(checkout);
  return checkout;
}

type Tests = Parameters<typeof junitOf>[0];

const REPORTS = { 'test-reports': 'junit*.xml' };

function tests(yaml: string): { readonly tests: string } {
  return { tests: `reports: ["junit*.xml"]\n${yaml}` };
}

/** Runs on the default branch, one commit each, then one of a proposal. */
async function since(before: readonly Tests[], after: Tests, yaml: string) {
  const checkout = checkoutOf();
  for (const run of before) {
    checkout.write({ 'junit.xml': junitOf(run) });
    await measuredRun(checkout, tests(yaml));
    checkout.commit();
  }
  checkout.write({ 'junit.xml': junitOf(after) });
  return measuredRun(checkout, tests(yaml), false);
}

describe('one run', () => {
  it.each<[string, Tests, string, string]>([
    ['passes', { a: 'passed', b: 'skipped' }, '', 'passed'],
    ['fails', { a: 'failed' }, '', 'failed tests/failed-test'],
    ['may fail', { a: 'failed' }, 'max-failed: 1', 'passed'],
    ['may be flaky', { a: 'flaky' }, '', 'passed'],
    ['may not be flaky', { a: 'flaky' }, 'max-flaky: 0', 'failed tests/flaky-test'],
    ['skips too many', { a: 'skipped' }, 'max-skipped: 0', 'failed tests/too-many-skipped'],
    ['has too few tests', { a: 'passed' }, 'min-tests: 2', 'failed tests/too-few-tests'],
    ['is in time', { a: ['passed', 1000] }, 'max-duration: 1s', 'passed'],
    ['takes too long', { a: ['passed', 600], b: ['passed', 600] }, 'max-duration: 1s', 'failed tests/over-duration'],
    ['has a slow test', { a: ['passed', 600] }, 'max-test-duration: 500ms', 'failed tests/slow-test'],
    ['has odd times', { a: ['passed', 'NaN'] }, '', 'passed'],
    ['has odd times and a budget', { a: ['passed', '-1'] }, 'max-duration: 1s', 'inconclusive TESTS-DURATION'],
    ['lacks a shard', { a: 'passed' }, 'min-reports: 2', 'inconclusive TESTS-REPORTS-MISSING'],
    ['has no test', {}, '', 'inconclusive TESTS-EMPTY'],
    [
      'lacks a kind',
      { a: 'passed' },
      'categories: { unit: { match: [u.xml], min-share: 1 } }',
      'failed tests/share-of-category',
    ],
    [
      'has too many of a kind',
      { a: 'passed' },
      'categories: { e2e: { match: [j*.xml], max-share: 99.999 } }',
      'failed tests/share-of-category',
    ],
    ['compares without a store', { a: 'passed' }, 'max-removed: 0', 'inconclusive BASELINE-UNSET'],
  ])('%s', async (_, run, yaml, expected) => {
    const checkout = checkoutOf();
    checkout.write({ 'junit.xml': junitOf(run) });
    expect(told(await measuredRun(checkout, tests(yaml), true, null))).toBe(expected);
  });

  it.each<[string, Files, string]>([
    ['nothing', {}, 'inconclusive TESTS-NO-REPORT'],
    ['an empty file', { 'junit.xml': '' }, 'inconclusive REPORT-EMPTY'],
    ['another kind of report', { 'junit.xml': '<coverage/>' }, 'inconclusive REPORT-FORMAT-UNKNOWN'],
    ['a cut report', { 'junit.xml': '<testsuite name="a"><testcase' }, 'inconclusive JUNIT-TRUNCATED'],
    ['a NUL', { 'junit.xml': '<testsuite name="\0"/>' }, 'inconclusive REPORT-NUL'],
    ['no UTF-8', { 'junit.xml': Buffer.from('<testsuite name="\xff"/>', 'latin1') }, 'inconclusive REPORT-NOT-UTF8'],
    [
      'a failure beside a cut report',
      { 'junit.xml': junitOf({ a: 'failed' }), 'junit-2.xml': '<testsuite>' },
      'inconclusive tests/failed-test JUNIT-TRUNCATED',
    ],
    [
      'a report of another commit',
      {
        'junit.xml':
          '<testsuite name="a"><properties><property name="git.commit" value="0123456789abcdef"/></properties><testcase name="a"/></testsuite>',
      },
      'inconclusive TESTS-OTHER-COMMIT',
    ],
  ])('with %s', async (_, files, expected) => {
    const checkout = checkoutOf();
    checkout.write(files);
    const result = await measuredRun(checkout, REPORTS, true, null);
    expect(told(result)).toBe(expected);
    expect(result.exitCode).toBe(2);
  });

  it('says where a test failed and who owns it', async () => {
    const checkout = checkoutOf({ 'src/cart.test.ts': 'x\n', CODEOWNERS: '/src/ @org/shop\n' });
    checkout.write({
      'junit.xml':
        '<testsuite name="s"><testcase name="a"><failure message="no">Error: no\n  at /home/ci/work/src/cart.test.ts:7:3</failure></testcase></testsuite>',
    });
    const { verdict } = await measuredRun(checkout, REPORTS, true, null);
    expect(verdict.findings).toMatchObject([
      { message: 's > a failed: no', location: { path: 'src/cart.test.ts', startLine: 7 }, owners: ['@org/shop'] },
    ]);
  });

  it('opens nothing outside of the repository, whatever a report names', async () => {
    const checkout = checkoutOf();
    checkout.write({
      'junit.xml':
        '<testsuite name="s"><testcase name="a" file="../../../etc/passwd"><failure>at /etc/hosts.allow:1 at ../../etc/passwd.x:2</failure></testcase></testsuite>',
    });
    const { verdict } = await measuredRun(checkout, REPORTS, true, null);
    expect(verdict.findings.map(({ location }) => location)).toEqual([undefined]);
  });
});

describe('since the baseline', () => {
  const of = (outcome: Outcome, ms = 10): readonly [Outcome, number] => [outcome, ms];

  it.each<[string, readonly Tests[], Tests, string, string]>([
    ['all is there', [{ a: 'passed' }], { a: 'passed', b: 'passed' }, 'max-removed: 0', 'passed'],
    ['a test is gone', [{ a: 'passed', b: 'passed' }], { b: 'passed' }, 'max-removed: 0', 'failed tests/removed-test'],
    ['a test may go', [{ a: 'passed', b: 'passed' }], { b: 'passed' }, 'max-removed: 1', 'passed'],
    ['a test is renamed', [{ 'rounds up': 'passed' }], { 'rounds up.': 'passed' }, 'max-removed: 0', 'passed'],
    [
      'a test is skipped',
      [{ a: 'passed' }],
      { a: 'skipped' },
      'max-newly-skipped: 0',
      'failed tests/newly-skipped-test',
    ],
    ['a test was skipped before', [{ a: 'skipped' }], { a: 'skipped' }, 'max-newly-skipped: 0', 'passed'],
    ['a test is flaky anew', [{ a: 'passed' }], { a: 'flaky' }, 'max-new-flaky: 0', 'failed tests/new-flaky-test'],
    ['a test was flaky', [{ a: 'flaky' }, { a: 'passed' }], { a: 'flaky' }, 'max-new-flaky: 0', 'passed'],
    [
      'a test is slower',
      [{ a: of('passed', 1000) }],
      { a: of('passed', 2600) },
      'max-slowdown: 50%\nmin-slowdown: 1s',
      'failed tests/slower-run tests/slower-test',
    ],
    [
      'a test is slower by a little',
      [{ a: of('passed', 10) }],
      { a: of('passed', 900) },
      'max-slowdown: 50%\nmin-slowdown: 1s',
      'passed',
    ],
    [
      'a test was once as slow',
      [{ a: of('passed', 2400) }, { a: of('passed', 100) }],
      { a: of('passed', 2600) },
      'max-slowdown: 50%\nmin-slowdown: 1s',
      'passed',
    ],
    ['no run was kept', [], { a: 'passed' }, 'max-removed: 0', 'inconclusive BASELINE-NONE'],
  ])('%s', async (_, before, after, yaml, expected) => {
    expect(told(await since(before, after, yaml))).toBe(expected);
  });

  it('keeps a first baseline although nothing is there to compare with', async () => {
    const { verdict } = await since([{ a: 'passed', b: 'passed' }], { b: 'passed' }, 'max-removed: 5');
    expect(verdict.metrics).toMatchObject({ tests: { total: 1, removed: 1, added: 0 }, durationMs: 10 });
  });

  it('says how often a test was flaky', async () => {
    const runs: Tests[] = ['flaky', 'passed', 'flaky', 'passed'].map((outcome) => ({ a: outcome as Outcome }));
    const { verdict } = await since(runs, { a: 'flaky' }, '');
    expect(verdict.findings.map(({ message }) => message)).toContain(
      'cart > a is flaky: passed on try 2; flaky in 3 of the last 5 runs (23.1 to 88.2 %, 95 % sure)',
    );
  });

  it('names a suite that lost all of its tests', async () => {
    const checkout = checkoutOf();
    checkout.write({ 'junit.xml': junitOf({ 'rounds up': 'passed', pays: 'passed' }) });
    await measuredRun(checkout, tests('max-removed: 0'));
    checkout.commit();
    checkout.write({ 'junit.xml': '<testsuite name="other"><testcase name="sends mail"/></testsuite>' });
    const result = await measuredRun(checkout, tests('max-removed: 0'), false);
    expect(told(result)).toBe('failed tests/emptied-suite tests/removed-test');
    expect(result.verdict.findings[0]?.message).toMatch(/^cart has lost all of its 2 tests since [0-9a-f]{7}$/u);
    checkout.write({ 'junit-2.xml': '<testsuite>' });
    expect(told(await measuredRun(checkout, tests('max-removed: 0'), false))).toBe('inconclusive JUNIT-TRUNCATED');
  });

  it('refuses a baseline that somebody changed', async () => {
    const checkout = checkoutOf();
    checkout.write({ 'junit.xml': junitOf({ a: 'passed' }) });
    await measuredRun(checkout, tests('max-removed: 0'));
    const commit = checkout.git('rev-parse', 'HEAD').trim();
    const path = `kept/regression-gate-${commit}.json`;
    const entry = JSON.parse(checkout.read(path)) as { families: { tests: { tests: string } } };
    entry.families.tests.tests = 'H4sI';
    checkout.commit();
    checkout.write({ [path]: JSON.stringify(entry) });
    expect(told(await measuredRun(checkout, tests('max-removed: 0'), false))).toBe('inconclusive BASELINE-DAMAGED');
    expect(told(await measuredRun(checkout, tests(''), false))).toBe('passed');
  });
});

describe('quarantine', () => {
  const entry = (id: string, expires: string): string =>
    `version: 1\ntests:\n  - { id: "${id}", reason: "the server is slow to start", owner: "@org/shop", ticket: "#1", expires: ${expires} }\n`;
  const QUARANTINE = 'quarantine: quarantine.yml\nmax-flaky: 0\nrelease-after: 2';

  it.each<[string, string, Tests, string]>([
    ['shields a failure', entry('cart > a', '2999-01-01'), { a: 'failed', b: 'passed' }, 'passed'],
    ['shields a flake', entry('cart > a', '2999-01-01'), { a: 'flaky' }, 'passed'],
    ['shields no other test', entry('cart > a', '2999-01-01'), { b: 'failed' }, 'failed tests/failed-test'],
    [
      'shields nothing when it is over',
      entry('cart > a', '2020-01-01'),
      { a: 'failed' },
      'failed tests/failed-test tests/quarantine-expired',
    ],
    ['cannot be read', 'version: 1\ntests:\n  - { id: "a" }\n', { a: 'passed' }, 'inconclusive CONFIG-MISSING-KEY'],
  ])('%s', async (_, yaml, run, expected) => {
    const checkout = checkoutOf({ 'quarantine.yml': yaml });
    checkout.write({ 'junit.xml': junitOf(run) });
    expect(told(await measuredRun(checkout, tests(QUARANTINE), true, null))).toBe(expected);
  });

  it('lets a test go that passed often enough, and does not take it back', async () => {
    const checkout = checkoutOf({ 'quarantine.yml': entry('cart > a', '2999-01-01') });
    const results: string[] = [];
    for (const outcome of ['failed', 'passed', 'passed', 'failed', 'failed'] as const) {
      checkout.write({ 'junit.xml': junitOf({ a: outcome }) });
      results.push(told(await measuredRun(checkout, tests(QUARANTINE))));
      checkout.commit();
    }
    expect(results).toEqual(['passed', 'passed', 'passed', 'failed tests/failed-test', 'failed tests/failed-test']);
  });
});

it('refuses facts that say less than was asked for', async () => {
  const checkout = checkoutOf();
  checkout.write({ 'junit.xml': junitOf({ a: 'failed', b: 'passed' }) });
  await measuredRun(checkout, tests(''), true, null);
  const { options, facts } = JSON.parse(checkout.read('reliability-report/regression-gate/facts.json')) as {
    options: unknown;
    facts: { families: { tests: { facts: Record<string, unknown> } } };
  };
  const own = facts.families.tests;
  for (const changed of [
    { ...own.facts, failed: { count: 0, listed: [] } },
    { ...own.facts, failed: { count: 1, listed: [] } },
    { ...own.facts, total: 0, passed: 0, failed: { count: 0, listed: [] } },
    { ...own.facts, reports: [] },
  ])
    expect(() => gate.readFacts(options, { ...facts, families: { tests: { facts: changed } } })).toThrow(
      /FACTS-INVALID/u,
    );
  expect(() => gate.readFacts(options, { ...facts, families: {} })).toThrow(/FACTS-INVALID/u);
});
