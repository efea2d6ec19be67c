import { afterEach, describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../bench/generate/random.ts';
import type { RunResult } from '../../../src/shared/run.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { gate, measuredRun, told } from './measured-run.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

type Metrics = { readonly [name: string]: readonly [value: number, unit: string] };

function reportOf(metrics: Metrics): string {
  return JSON.stringify(Object.entries(metrics).map(([name, [value, unit]]) => ({ name, unit, value })));
}

function checkoutOf(): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\nbench*.json\n' });
  made.push(checkout);
  return checkout;
}

const OPTIONS = { benchmarks: 'reports: ["bench*.json"]\n' };

/** `runs` of the default branch, each with its own commit. */
async function history(checkout: Checkout, runs: readonly Metrics[]): Promise<readonly RunResult[]> {
  const outcomes: RunResult[] = [];
  for (const metrics of runs) {
    checkout.write({ 'bench.json': reportOf(metrics) });
    outcomes.push(await measuredRun(checkout, OPTIONS));
    checkout.commit();
  }
  return outcomes;
}

const random = new SeededRandom(5);
const about = (value: number): readonly [number, string] => [value * (0.99 + random.below(2000) / 1e5), 'ms'];
const steady = (): Metrics => ({ parse: about(100), sort: about(20) });

describe('limits', () => {
  it.each<readonly [what: string, limits: string, outcome: string]>([
    ['kept', '{ parse: 120ms, "requests": ">= 900/s" }', 'passed'],
    ['in another unit', '{ parse: 0.12s }', 'passed'],
    ['of a glob', '{ "p*": 90ms }', 'failed benchmarks/over-limit'],
    ['too little', '{ requests: ">= 1000/s" }', 'failed benchmarks/over-limit'],
    ['of nothing', '{ pasre: 90ms }', 'inconclusive BENCHMARKS-NO-METRIC'],
    ['of another kind', '{ parse: 90MB }', 'inconclusive BENCHMARKS-UNIT'],
  ])('%s', async (_, limits, outcome) => {
    const checkout = checkoutOf();
    checkout.write({ 'bench.json': reportOf({ parse: [100, 'ms'], requests: [950, 'req/s'] }) });
    const options = { benchmarks: `reports: ["bench*.json"]\ncompare: false\nlimits: ${limits}\n` };
    expect(told(await measuredRun(checkout, options))).toBe(outcome);
  });

  it.each([
    ['no report', {}, 'inconclusive BENCHMARKS-NO-REPORT'],
    ['an empty one', { 'bench.json': '[{"name":"a","value":"fast","unit":"ms"}]' }, 'inconclusive BENCHMARKS-EMPTY'],
    ['a cut one', { 'bench.json': '[{"name":"a","value":1,"un' }, 'inconclusive PLAIN-BENCHMARKS-TRUNCATED'],
    ['no known one', { 'bench.json': '{"a": 1}' }, 'inconclusive REPORT-FORMAT-UNKNOWN'],
  ])('%s', async (_, files, outcome) => {
    const checkout = checkoutOf();
    checkout.write(files);
    const options = { load: 'reports: ["bench*.json"]\n' };
    expect(told(await measuredRun(checkout, options))).toBe(outcome);
  });
});

describe('several reports', () => {
  const judged = async (files: Readonly<Record<string, string>>, globs: string): Promise<string> => {
    const checkout = checkoutOf();
    checkout.write(files);
    return told(
      await measuredRun(checkout, { benchmarks: `reports: [${globs}]\ncompare: false\nlimits: { parse: 120ms }\n` }),
    );
  };
  const one = { 'bench.json': reportOf({ parse: [100, 'ms'] }) };

  it('are named one by one: each must be there', async () => {
    expect(await judged(one, 'bench.json, bench2.json')).toBe('inconclusive REPORT-MISSING');
  });

  it.each([
    ['of one kind are converted', [0.2, 's'], 'failed benchmarks/over-limit'],
    ['of two kinds are not left out', [100, 'MB'], 'inconclusive BENCHMARKS-UNIT'],
  ] as const)('units %s', async (_, parse, outcome) => {
    expect(await judged({ ...one, 'bench2.json': reportOf({ parse }) }, '"bench*.json"')).toBe(outcome);
  });
});

describe('the history', () => {
  it('needs eight runs, tells a proposal from it, and names the last good commit', async () => {
    const checkout = checkoutOf();
    const first = (await history(checkout, Array.from({ length: 9 }, steady))).map(told);
    expect(first.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'inconclusive BASELINE-NONE'));
    expect(first[8]).toBe('passed');
    const propose = async (...runs: readonly Metrics[]) => {
      for (const [at, metrics] of runs.entries()) checkout.write({ [`bench${at || ''}.json`]: reportOf(metrics) });
      return measuredRun(checkout, OPTIONS, false);
    };
    const slow = (): Metrics => ({ ...steady(), parse: about(130) });
    expect(told(await propose(steady()))).toBe('passed');
    // One run says little; four say it.
    expect(told(await propose(slow()))).toBe('inconclusive BENCHMARKS-SUSPECT');
    const confirmed = await propose(slow(), slow(), slow(), slow());
    expect(told(confirmed)).toBe('failed benchmarks/became-worse');
    // As the gate asks: the first one and four more.
    expect(told(await propose(slow(), slow(), slow(), slow(), slow()))).toBe('failed benchmarks/became-worse');
    expect(confirmed.verdict.metrics['benchmarks']).toMatchObject({ compared: 2, regressed: 1, improved: 0 });
    const [first9, , , , last] = confirmed.presentation.charts![0]!.charts[0]!.points.slice(-5);
    expect(confirmed.presentation.charts![0]!.charts.map(({ name, standing }) => [name, standing])).toEqual([
      ['parse', 'became worse'],
      ['sort', 'as before'],
    ]);
    expect([first9!.run, last!.run, confirmed.presentation.charts![0]!.runs.length]).toEqual([8, 9, 10]);
    const gone = await measuredRun(checkout, { benchmarks: 'reports: ["bench.json"]\nmachine: another\n' }, false);
    expect(told(gone)).toBe('inconclusive BASELINE-NONE');
    expect(gone.presentation.notes.join()).toMatch(
      /another machine than the last time \(another; before \w+, .+ \d+ cores, \d+ GB\)/u,
    );
  }, 120_000);

  it('begins anew with another runtime, as on another machine', async () => {
    const checkout = checkoutOf();
    const reported = (python: string, seconds: number): string =>
      JSON.stringify({
        machine_info: { python_implementation: 'CPython', python_version: python },
        benchmarks: [{ fullname: 'parse', stats: { median: seconds } }],
      });
    for (let run = 0; run < 9; run++) {
      checkout.write({ 'bench.json': reported('3.12.4', about(1)[0]) });
      await measuredRun(checkout, OPTIONS);
      checkout.commit();
    }
    const judged = async (python: string, seconds: number) => {
      for (const at of ['', 1, 2, 3]) checkout.write({ [`bench${at}.json`]: reported(python, seconds) });
      return measuredRun(checkout, OPTIONS, false);
    };
    // A patch release is no other runtime.
    expect(told(await judged('3.12.7', 1))).toBe('passed');
    expect(told(await judged('3.12.4', 1.3))).toBe('failed benchmarks/became-worse');
    const other = await judged('3.13.0', 1.3);
    expect(told(other)).toBe('inconclusive BASELINE-NONE');
    expect(other.presentation.notes.join()).toMatch(
      /another machine than the last time \(.+CPython 3\.13; before .+CPython 3\.12\)/u,
    );
  }, 120_000);

  it('is not passed over where one metric is younger than the others', async () => {
    const checkout = checkoutOf();
    await history(checkout, Array.from({ length: 9 }, steady));
    const young = (): Metrics => ({ ...steady(), young: about(10) });
    const runs = await history(checkout, Array.from({ length: 9 }, young));
    // In the commit that adds it there is nothing to compare it with.
    expect(runs.map(told)).toEqual([
      'passed',
      ...Array.from({ length: 7 }, () => 'inconclusive BASELINE-NONE'),
      'passed',
    ]);
    expect(runs[1]!.verdict.summary).toContain('the history has 1 run of young on this machine');
  }, 120_000);

  it('finds what became worse on the default branch itself, four commits later', async () => {
    const checkout = checkoutOf();
    await history(checkout, Array.from({ length: 9 }, steady));
    const good = checkout.git('rev-parse', 'HEAD~1').trim();
    const slow = Array.from({ length: 4 }, (): Metrics => ({ ...steady(), sort: about(30) }));
    const bad = await history(checkout, slow);
    expect(bad.map(told)).toEqual(['passed', 'passed', 'passed', 'failed benchmarks/became-worse']);
    expect(bad[3]!.verdict.metrics['benchmarks']).toMatchObject({ regressed: 1, lastGood: good, lastGoodBack: 4 });
    expect(gate.outputValues(bad[3]!.verdict).get('last-good')).toBe(good);
    expect(gate.outputValues(bad[2]!.verdict).get('last-good')).toBe('');
    const [finding] = bad[3]!.verdict.findings;
    const first = checkout.git('rev-parse', 'HEAD~4').trim();
    expect(finding!.hint).toBe(
      `The last good commit is ${good.slice(0, 12)}. The change came with ${first.slice(0, 12)}.`,
    );
    // It is told until somebody accepts it, and fails nothing any more; the new level is too young to compare with.
    const [later] = await history(checkout, [{ ...steady(), sort: about(30) }]);
    expect(told(later!)).toBe('inconclusive BASELINE-NONE');
    expect(later!.verdict.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['benchmarks/still-worse', 'warning'],
    ]);
    expect(later!.verdict.findings[0]!.message).toContain(`still worse than before ${first.slice(0, 7)}`);
  }, 120_000);
});
