import { existsSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunResult } from '../../../src/shared/run.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { ownTemporary } from '../../bundle/own-temporary.ts';
import { measuredRun, told } from './measured-run.ts';

const made: Checkout[] = [];
const temporary = ownTemporary('comparison');
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

/** Base and head, and what is not committed. */
function changeOf(base: Files, head: Files, uncommitted: Files = {}): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'reliability-report/\n', ...base });
  made.push(checkout);
  checkout.write(head);
  checkout.commit();
  checkout.write(uncommitted);
  return checkout;
}

async function compared(checkout: Checkout, lines: string): Promise<RunResult> {
  const result = await measuredRun(checkout, { comparison: lines }, false, null);
  // Neither copies nor what git notes of them stay.
  expect(checkout.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(readdirSync(temporary).filter((name) => name.startsWith('reliability-ab-'))).toEqual([]);
  return result;
}

/** Counts to what the file says. */
const COUNT = { 'count.sh': 'n=$(cat n); i=0; while [ "$i" -lt "$n" ]; do i=$((i+1)); done\n' };
/** Writes a report with what the commit says, at once. */
const REPORT = { 'report.sh': 'cat values >bench.json\n' };
const values = (metrics: Readonly<Record<string, number>>, unit = 'ms'): Files => ({
  values: JSON.stringify(Object.entries(metrics).map(([name, value]) => ({ name, unit, value }))),
});
/** Counted: six pairs are enough. */
const REPORTS = 'command: sh report.sh\nreports: ["bench*.json"]\nexact: ["*"]\npairs: 6\n';

describe('a command on base and head in turns', () => {
  it('that takes twice as long fails, by CPU time; the same on both sides passes', async () => {
    const slower = changeOf({ ...COUNT, n: '4000' }, { n: '8000' });
    const failed = await compared(slower, 'command: bash count.sh\n');
    expect(told(failed)).toBe('failed comparison/became-worse');
    expect(failed.verdict.summary).toMatch(/^CPU time went from \S+ ms to \S+ ms: \+\d/u);
    expect(failed.verdict.metrics['comparison']).toMatchObject({ compared: 1, regressed: 1, improved: 0 });
    expect(failed.presentation.notes[0]).toMatch(/pairs of runs in clean copies of both commits, compared by the CPU/u);
    const same = changeOf({ ...COUNT, n: '4000' }, { other: 'x' }, { n: '90000' });
    const passed = await compared(same, 'command: bash count.sh\nmost-pairs: 30\nmax-uncertainty: 100%\n');
    expect(told(passed)).toBe('passed');
    expect(passed.presentation.notes).toContain('What is not committed was not measured.');
  }, 120_000);

  it.each<readonly [what: string, base: Files, head: Files, lines: string, outcome: string]>([
    ['worse', values({ a: 5, b: 7 }), values({ a: 6, b: 7 }), REPORTS, 'failed comparison/became-worse'],
    ['an empty report', values({ a: 5 }), { values: '' }, REPORTS, 'inconclusive REPORT-EMPTY'],
    [
      'no report',
      values({ a: 5 }),
      { 'report.sh': 'true\n', 'bench.json': '[]' },
      REPORTS,
      'inconclusive COMPARISON-NO-REPORT',
    ],
    [
      'head fails',
      values({ a: 5 }),
      { 'report.sh': 'echo broken >&2; exit 3\n' },
      REPORTS,
      'inconclusive COMPARISON-FAILED',
    ],
    [
      'base fails',
      { 'report.sh': 'exit 3\n' },
      { ...REPORT, ...values({ a: 5 }) },
      REPORTS,
      'inconclusive COMPARISON-FAILED',
    ],
    [
      'hangs',
      values({ a: 5 }),
      { 'report.sh': 'sleep 600\n' },
      `${REPORTS}time-limit: 500ms\n`,
      'inconclusive COMPARISON-HANGS',
    ],
    [
      'the build fails',
      values({ a: 5 }),
      { x: '1' },
      `${REPORTS}build: "[ ! -e x ]"\n`,
      'inconclusive COMPARISON-FAILED',
    ],
    ['no such base', values({ a: 5 }), { x: '1' }, `${REPORTS}base: nowhere\n`, 'inconclusive COMPARISON-NO-GIT'],
    ['one commit with itself', values({ a: 5 }), { x: '1' }, `${REPORTS}base: HEAD\n`, 'passed'],
  ])(
    '%s',
    async (_, base, head, lines, outcome) => {
      expect(told(await compared(changeOf({ ...REPORT, ...base }, head), lines))).toBe(outcome);
    },
    60_000,
  );

  it('says which side failed, and with what', async () => {
    const checkout = changeOf({ ...REPORT, ...values({ a: 5 }) }, { 'report.sh': 'echo broken >&2; exit 3\n' });
    const { problem } = (await compared(checkout, REPORTS)).verdict;
    expect(problem?.reason).toBe('the command of head failed with exit code 3');
    expect(problem?.hint).toBe('It ended with: broken');
  });

  it('builds both copies first, in a folder of the repository, and tells what is gone', async () => {
    const checkout = changeOf(
      {
        'part/make.sh': 'cp source values\n',
        'part/report.sh': REPORT['report.sh'],
        'part/source': values({ a: 5, b: 1 })['values']!,
      },
      { 'part/source': values({ a: 5 })['values']! },
    );
    const result = await measuredRun(
      {
        ...checkout,
        root: checkout.path('part'),
        git: checkout.git.bind(checkout),
        read: (path) => checkout.read(`part/${path}`),
      } as Checkout,
      { comparison: `${REPORTS}build: sh make.sh\n` },
      false,
      null,
    );
    expect(told(result)).toBe('passed');
    expect(result.verdict.findings.map(({ rule, message }) => [rule, message.replace(/in \w{7}/u, 'in BASE')])).toEqual(
      [['comparison/not-measured', 'b is measured in BASE and not any more']],
    );
    expect(existsSync(checkout.path('part/values'))).toBe(false);
  });
});
