import { describe, expect, it } from 'vitest';
import { bisectPlan } from '../../../../src/regression-gate/benchmarks/bisect-plan.ts';
import { checkBenchmarks } from '../../../../src/regression-gate/benchmarks/check-benchmarks.ts';
import { decideBenchmarks } from '../../../../src/regression-gate/benchmarks/decide-benchmarks.ts';
import type { BenchmarksFacts, MetricFacts } from '../../../../src/regression-gate/benchmarks/facts.ts';
import { presentBenchmarks } from '../../../../src/regression-gate/benchmarks/present-benchmarks.ts';
import { configure } from '../../../../src/regression-gate/benchmarks/settings.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { linesOf, outcomesOf, PROBLEM, saidBy } from '../../shared/families/shown.ts';

type Entries = { readonly [name: string]: unknown };

const RUNS = 20;
const commits = Array.from({ length: RUNS }, (_, at) => (0xa_00_00_00 + at).toString(16).padEnd(40, '0'));
const short = (at: number): string => commits[at]!.slice(0, 7);
/** Of about 100, never twice the same, and always the same. */
const STEADY: readonly number[] = commits.map((_, at) => 100 + ((at * 7) % 11) / 10);

const optionsOf = (entries: Entries = {}) =>
  configure('benchmarks', new Map(Object.entries({ reports: 'b.json', ...entries })), true);

function metric(name: string, values: readonly number[], more: Partial<MetricFacts> = {}): MetricFacts {
  const history = more.history ?? STEADY;
  const places = history.map((_, at) => commits.length - history.length + at);
  return { name, unit: 'ms', better: 'less', exact: false, values, history, places, ...more };
}

function factsOf(metrics: readonly MetricFacts[], more: Partial<BenchmarksFacts> = {}): BenchmarksFacts {
  const own = { removed: [], renamed: [], reports: 1, machine: 'm', onDefaultBranch: false, ranges: [], problems: [] };
  return { metrics, commits, ...own, ...more };
}

function verdict(entries: Entries, facts: BenchmarksFacts) {
  const options = optionsOf(entries);
  checkBenchmarks('benchmarks', options, facts);
  return decideBenchmarks('benchmarks', options, facts);
}

const WORSE = [150, 150.4, 150.1, 150.3];

describe('limits', () => {
  const p95 = metric('p95 login', [480]);
  it.each<[what: string, limits: Entries, metrics: readonly MetricFacts[], said: readonly string[]]>([
    ['just at most', { 'p95 login': '480ms' }, [p95], []],
    ['just at least, by a glob', { 'p95*': '>= 480ms' }, [p95], []],
    [
      'more, in another unit',
      { 'p95 login': '0.47s' },
      [p95],
      ['error over-limit: p95 login is 480 ms, and has to be at most 470 ms'],
    ],
    ['less', { 'p95*': '>= 481' }, [p95], ['error over-limit: p95 login is 480 ms, and has to be at least 481 ms']],
    ['the median of several reports', { 'p95*': '479' }, [metric('p95 x', [470, 478, 900])], []],
    ['a metric that nobody measured', { p99: '1ms' }, [p95], ['BENCHMARKS-NO-METRIC']],
    ['a unit of another kind', { 'p95*': '1MB' }, [p95], ['BENCHMARKS-UNIT']],
    ['no unit at all', { 'p95*': '1ms' }, [metric('p95 x', [1], { unit: '' })], ['BENCHMARKS-UNIT']],
  ])('%s', (_, limits, metrics, said) => {
    expect(saidBy(verdict({ limits, compare: false }, factsOf(metrics)))).toEqual(said);
  });

  it('say in which unit it is measured', () => {
    const { problems } = verdict({ limits: { a: '1ms' }, compare: false }, factsOf([metric('a', [1], { unit: '' })]));
    expect(problems[0]!.reason).toBe('a is measured in no unit, and its limit in ms');
  });
});

describe('changes', () => {
  it('of nothing are none', () => {
    const own = verdict({}, factsOf([metric('a', [100.2])]));
    expect(saidBy(own)).toEqual([]);
    expect(own.metrics['benchmarks']).toMatchObject({
      compared: 1,
      regressed: 0,
      improved: 0,
      inconclusive: 0,
      metrics: 1,
    });
    expect(own.holds).toBe('1 metrics of benchmarks, 1 compared with the history');
    expect(verdict({ compare: false }, factsOf([metric('a', [100.2])])).holds).toBe('1 metrics of benchmarks');
  });

  it('for the worse that four runs confirm fail, with the commits that they may be from', () => {
    const range = { from: commits.at(-1)!, to: 'b'.repeat(40), commits: ['b'.repeat(40), 'c'.repeat(40)] };
    const own = verdict({}, factsOf([metric('a', WORSE)], { ranges: [range] }));
    expect(saidBy(own)).toHaveLength(1);
    expect(saidBy(own)[0]).toMatch(
      /^error became-worse: a went from 100\.?\d* ms to 150\.?\d* ms, \+\d+\.\d %, in this commit$/u,
    );
    expect(own.findings[0]!.hint).toContain(`It is one of 2 commits: ${'b'.repeat(12)}, ${'c'.repeat(12)}.`);
    expect(own.metrics['benchmarks']).toMatchObject({ regressed: 1, lastGood: commits.at(-1), lastGoodBack: 1 });
  });

  it('for the better pass, also where more is better', () => {
    const better = metric('a', [50, 50.2, 50.1, 50.3]);
    const more = metric('b', WORSE, { better: 'more', unit: '/s' });
    const own = verdict({}, factsOf([better, more]));
    expect(saidBy(own).filter((text) => text.startsWith('error'))).toEqual([]);
    expect(own.metrics['benchmarks']).toMatchObject({ regressed: 0, improved: 2 });
  });

  it('that one run alone shows are suspects: no verdict, or a warning', () => {
    const facts = factsOf([metric('a', [150])]);
    expect(saidBy(verdict({}, facts))).toEqual([
      'BENCHMARKS-SUSPECT',
      expect.stringMatching(/^warning perhaps-worse: a may have become worse: 150 ms after 100/u),
    ]);
    expect(saidBy(verdict({ 'on-suspect': 'warn' }, facts))).toHaveLength(1);
    expect(saidBy(verdict({}, { ...facts, onDefaultBranch: true }))).toHaveLength(1);
    const two = factsOf([
      metric('a', [150]),
      metric('b', [150]),
      metric('c', [100]),
      metric('d', [100.1]),
      metric('e', [100.4]),
    ]);
    expect(verdict({}, two).problems[0]?.reason).toMatch(/^2 metrics may have become worse/u);
  });

  it('that nobody has taken back stay a warning on the default branch', () => {
    const history = STEADY.map((value, at) => (at < 8 ? value : value + 50));
    const facts = factsOf([metric('a', [150.2], { history })]);
    expect(saidBy(verdict({}, facts))).toEqual([]);
    const said = saidBy(verdict({}, { ...facts, onDefaultBranch: true }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      new RegExp(`^warning still-worse: a is still worse than before ${short(8)}: 150.2 ms after 100`, 'u'),
    );
  });

  it('of what is counted are exact', () => {
    const exact = { exact: true, unit: 'B', history: [40, 40] };
    expect(saidBy(verdict({}, factsOf([metric('a', [40], exact)])))).toEqual([]);
    expect(saidBy(verdict({}, factsOf([metric('a', [44], exact)])))).toEqual([
      expect.stringMatching(/^error became-worse: a went from 40 B to 44 B, \+10\.0 %, in this commit$/u),
    ]);
  });

  it('of all metrics at once are the machine', () => {
    const metrics = Array.from({ length: 8 }, (_, at) => metric(`m${at}`, [130 + at / 10]));
    const said = saidBy(verdict({}, factsOf(metrics)));
    expect(said).toEqual([expect.stringMatching(/^notice moved-together: 8 of 8 metrics moved together, by \+/u)]);
  });

  it('of what is gone are told', () => {
    expect(saidBy(verdict({}, factsOf([metric('a', [100])], { removed: ['b'] })))).toEqual([
      'warning not-measured: b is not measured any more',
    ]);
  });

  it.each<[what: string, metrics: readonly MetricFacts[], reason: RegExp | undefined]>([
    [
      'a metric that is new beside one that is known',
      [metric('a', [100]), metric('b', [1], { history: [] })],
      undefined,
    ],
    [
      'nothing but new ones',
      [metric('b', [1], { history: [] })],
      /^the history has 0 runs of these metrics on this machine/u,
    ],
    [
      'one of too few runs',
      [metric('a', [100]), metric('b', [1], { history: [1] })],
      /^the history has 1 run of b on/u,
    ],
    [
      'several of too few runs',
      [metric('a', [100]), metric('b', [1], { history: [1, 1] }), metric('c', [1], { history: [1, 1, 1] })],
      /^the history has 2 runs of 2 metrics, such as b, on/u,
    ],
  ])('cannot be told from noise: %s', (_, metrics, reason) => {
    const { problems } = verdict({}, factsOf(metrics));
    expect(problems.map(({ code }) => code)).toEqual(reason === undefined ? [] : ['BASELINE-NONE']);
    if (reason !== undefined) expect(problems[0]!.reason).toMatch(reason);
  });

  it('are not known without a baseline', () => {
    const facts = factsOf([metric('a', [1], { history: [] })], { baselineProblem: PROBLEM });
    expect(verdict({}, facts).problems).toEqual([PROBLEM]);
    expect(verdict({ compare: false }, facts).problems).toEqual([]);
  });
});

describe('which commits a change may be from', () => {
  const [good, bad] = ['a'.repeat(40), 'b'.repeat(40)];
  const rangeOf = (count: number) => ({
    from: good,
    to: bad,
    commits: Array.from({ length: count }, (_, at) => `${at}`.repeat(40)),
  });
  it.each<[what: string, firstBad: string | undefined, count: number, said: string]>([
    ['one', bad, 1, `The last good commit is ${'a'.repeat(12)}. The change came with ${'0'.repeat(12)}.`],
    [
      'seven',
      undefined,
      7,
      `The last good commit is ${'a'.repeat(12)}. It is one of 7 commits: ${[0, 1, 2, 3, 4].map((at) => `${at}`.repeat(12)).join(', ')} and 2 more. Go back to it, or look for the change: git bisect start --first-parent HEAD ${'a'.repeat(12)}; git bisect run COMMAND`,
    ],
    [
      'nobody knows',
      'c'.repeat(40),
      3,
      `The last good commit is ${'a'.repeat(12)}. Go back to it, or look for the change: git bisect start --first-parent ${'c'.repeat(12)} ${'a'.repeat(12)}; git bisect run COMMAND`,
    ],
  ])('%s', (_, firstBad, count, said) => {
    expect(bisectPlan(good, firstBad, [rangeOf(count)])).toBe(said);
  });
});

describe('facts of benchmarks in a facts.json that anybody may have written', () => {
  const WHOLE = {
    options: optionsOf({ limits: { a: '1ms' }, exact: 'x', 'more-is-better': 'y' }),
    facts: factsOf([metric('a', [1], { history: [1] })], {
      commits: commits.slice(0, 20),
      removed: ['b'],
      renamed: [{ from: 'c', to: 'd' }],
      ranges: [{ from: commits[0]!, to: commits[1]!, commits: [commits[1]!] }],
      machineBefore: 'n',
    }),
  };

  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage(WHOLE, (damaged) => {
      const { options, facts } = damaged as unknown as typeof WHOLE;
      checkBenchmarks('benchmarks', options, facts);
    });
    expect(retyped).toEqual([]);
    // No commit: the metric was measured in the last of them.
    expect(removed).toEqual([
      ...['options.reports.0', 'options.limits.0', 'options.moreIsBetter.0', 'options.exact.0', 'facts.removed.0'],
      ...['facts.renamed.0', 'facts.ranges.0', 'facts.ranges.0.commits.0', 'facts.machineBefore'],
    ]);
  });

  it.each<[what: string, facts: BenchmarksFacts]>([
    ['no metric, and nothing that says why', factsOf([])],
    ['a metric without a value', factsOf([metric('a', [])])],
    ['a place that is no commit', factsOf([metric('a', [1])], { commits: commits.slice(0, 3) })],
    ['a place too few', factsOf([{ ...metric('a', [1]), places: [0] }])],
    ['a value that is none', factsOf([metric('a', [Number.NaN])])],
  ])('are refused: %s', (_, facts) => {
    expect(() => checkBenchmarks('load', optionsOf(), facts)).toThrow('the facts are damaged: facts.families.load.');
  });
});

describe('what people see of benchmarks', () => {
  const shown = (entries: Entries, facts: BenchmarksFacts) =>
    presentBenchmarks('benchmarks', optionsOf(entries), facts, verdict(entries, facts));

  it('is those that changed first', () => {
    const few = metric('few', [5], { history: [5] });
    const fresh = metric('fresh', [6], { history: [] });
    const presented = shown({}, factsOf([fresh, few, metric('same', [100]), metric('worse', WORSE)]));
    const rows = linesOf(presented).map((line) => line.replace(/(\d+)\.\d+/gu, '$1'));
    expect(rows[0]).toBe('Benchmarks: Metric | Now | Before | Change | Standing | Runs');
    expect(
      rows.slice(1).map((row) =>
        row
          .split(' | ')
          .filter((_, at) => at === 0 || at > 3)
          .join(' | '),
      ),
    ).toEqual(['worse | worse | 20', 'same | as before | 20', 'few | too few runs | 1', 'fresh | new | 0']);
    expect(linesOf(shown({ compare: false }, factsOf([metric('a', [5])])))).toEqual([
      'Benchmarks: Metric | Now',
      'a | 5 ms',
    ]);
  });

  it('is called by its family, and is fifty rows', () => {
    const many = factsOf(Array.from({ length: 60 }, (_, at) => metric(`m${at}`, [1])));
    const options = optionsOf({ compare: false });
    const load = presentBenchmarks('load', options, many, decideBenchmarks('load', options, many));
    expect([linesOf(load)[0], linesOf(load).at(-1)]).toEqual(['Load: Metric | Now', '10 more']);
  });

  it('says what was renamed, and on which machine it was measured', () => {
    const facts = factsOf([metric('a', [100])], { renamed: [{ from: 'b', to: 'a' }], machineBefore: '' });
    expect(shown({}, facts).notes).toEqual([
      'a was called b before, and keeps its history.',
      'The benchmarks ran on another machine than the last time (m; before one without a name): only runs on the same machine are compared.',
    ]);
    expect(shown({ compare: false }, facts).notes).toHaveLength(1);
  });

  it('tells limits and changes apart', () => {
    const facts = factsOf([metric('a', WORSE)]);
    expect(outcomesOf(shown({ limits: { a: '1s' } }, facts))).toEqual({
      'benchmarks: limits': 'passed',
      'benchmarks: changes': 'failed',
    });
    expect(outcomesOf(shown({ compare: false, limits: { a: '1ms' } }, facts))).toEqual({
      'benchmarks: limits': 'failed',
    });
  });
});

describe('options of benchmarks', () => {
  it('are all that can be said', () => {
    const entries = {
      ...{ reports: ['a'], limits: { a: '>= 1.5/s', b: 3 }, compare: false, 'min-change': '5%', 'on-suspect': 'warn' },
      ...{ 'more-is-better': 'c, d', exact: ['e'], machine: 'runner' },
    };
    expect(optionsOf(entries)).toEqual({
      reports: ['a'],
      limits: [
        { metric: 'a', is: 'at-least', value: 1.5, unit: '/s' },
        { metric: 'b', is: 'at-most', value: 3, unit: '' },
      ],
      ...{
        compare: false,
        minChange: 5000,
        onSuspect: 'warn',
        moreIsBetter: ['c', 'd'],
        exact: ['e'],
        machine: 'runner',
      },
    });
    expect(optionsOf()).toMatchObject({ compare: true, minChange: 3000, onSuspect: 'inconclusive', machine: '' });
    expect(configure('load', new Map([['reports', 'a']]), false).compare).toBe(false);
  });

  it.each<[entries: Entries, said: RegExp]>([
    [{ reports: '' }, /benchmarks\.reports is empty/u],
    [{ limits: { a: 'fast' } }, /benchmarks\.limits\.a is "fast"/u],
    [{ 'min-change': 'x' }, /benchmarks\.min-change is "x"/u],
  ])('are refused: %j', (entries, said) => {
    expect(() => optionsOf(entries)).toThrow(said);
  });
});
