import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../../../src/coverage-gate/checks.ts';
import { decide } from '../../../src/coverage-gate/decide.ts';
import type { CoverageSettings, Thresholds } from '../../../src/coverage-gate/settings.ts';
import { METRICS } from '../../../src/shared/model/coverage.ts';
import type { Counted, CoverageFacts, FileFacts } from '../../../src/shared/model/coverage-facts.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

const LARGEST = 2 ** 40;
const counted: fc.Arbitrary<Counted> = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: LARGEST }))
  .chain((total) =>
    fc
      .oneof(
        fc.integer({ min: 0, max: total }),
        fc.integer({ min: 0, max: Math.min(2, total) }).map((missing) => total - missing),
      )
      .map((covered): Counted => [covered, total]),
  );
const points = fc.option(counted, { freq: 3 });
const limit = fc.oneof(fc.constantFrom(0, 1, 50_000, 95_000, 99_999, 100_000), fc.integer({ min: 0, max: 100_000 }));
const thresholds: fc.Arbitrary<Thresholds> = fc.record(
  { lines: limit, branches: limit, functions: limit, statements: limit },
  { requiredKeys: [] },
);
const files: fc.Arbitrary<FileFacts[]> = fc
  .uniqueArray(fc.constantFrom('lib/a.ts', 'lib/b.ts', 'src/a.ts', 'src/b.ts', 'src/c.py'), { maxLength: 4 })
  .chain((paths) =>
    fc.tuple(
      ...paths.sort().map((path) =>
        fc.record({
          path: fc.constant(path),
          lines: counted,
          branches: points,
          functions: points,
          statements: points,
        }),
      ),
    ),
  );
const problems = fc.oneof({ weight: 8, arbitrary: fc.constant([]) }, fc.constant([PROBLEM]));
const decided: fc.Arbitrary<{ settings: CoverageSettings; facts: CoverageFacts }> = fc
  .record({
    suites: fc.array(fc.record({ files, problems, thresholds, lowerBoundFiles: fc.nat(2) }), {
      minLength: 1,
      maxLength: 3,
    }),
    union: files,
    combined: thresholds,
    paths: fc.array(
      fc.record(
        {
          match: fc.constantFrom('src/**', '**/a.ts', 'lib/*', '**/*.{ts,py}'),
          suites: fc.constantFrom(['s0'], ['s1', 's0']),
          thresholds,
        },
        { requiredKeys: ['match', 'thresholds'] },
      ),
      { maxLength: 2 },
    ),
    unmeasured: fc.constantFrom('fail' as const, 'warn' as const, 'ignore' as const),
    unmeasuredFiles: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.constant(['src/z.ts'])),
  })
  .map(({ suites, union, combined, paths, unmeasured, unmeasuredFiles }) => {
    const own = suites.map((suite, at) => suiteFacts(`s${at}`, suite.files, suite));
    const doubts = own.flatMap((suite) => suite.problems).slice(0, 1);
    return {
      settings: settingsOf({
        suites: suites.map((suite, at) => suiteSettings(`s${at}`, { thresholds: suite.thresholds })),
        combined,
        paths,
        unmeasured,
      }),
      facts: factsOf(own, {
        unmeasured: unmeasuredFiles,
        unmeasuredCount: unmeasuredFiles.length,
        ...(own.length === 1 ? {} : { combined: suiteFacts('combined', union, { problems: doubts }) }),
      }),
    };
  });

/** The same question once more, in the plainest way: sums and products of BigInt. */
function holds(files: readonly FileFacts[], limits: Thresholds): boolean {
  return METRICS.every((metric) => {
    const limit = BigInt(limits[metric] ?? 0);
    if (limit === 0n) return true;
    const known = files.flatMap((file) => (file[metric] === null ? [] : [file[metric]]));
    const covered = known.reduce((sum, [one]) => sum + BigInt(one), 0n);
    const total = known.reduce((sum, [, one]) => sum + BigInt(one), 0n);
    if (known.length === 0 || (metric === 'lines' && total === 0n)) return false;
    return covered * 100_000n >= limit * total;
  });
}

function under(match: string, path: string): boolean {
  if (match === 'src/**') return path.startsWith('src/');
  if (match === 'lib/*') return path.startsWith('lib/');
  return match === '**/a.ts' ? path.endsWith('/a.ts') : true;
}

function everythingHolds({ suites, paths, combined }: CoverageSettings, facts: CoverageFacts): boolean {
  const union = facts.combined ?? facts.suites[0]!;
  if (Object.keys(combined).length > 0 && !holds(union.files, combined)) return false;
  return facts.suites.every((suite, at) => {
    const rules = paths.filter((rule) => rule.suites === undefined || rule.suites.includes(suite.name));
    const first = (file: FileFacts) => rules.find((rule) => under(rule.match, file.path));
    return (
      holds(suite.files, suites[at]!.thresholds) &&
      rules.every((rule) => {
        const own = suite.files.filter((file) => first(file) === rule);
        return own.length > 0 && holds(own, rule.thresholds);
      })
    );
  });
}

describe('for all settings and facts', () => {
  test('passed exactly when nothing is in doubt and every threshold is met, by exact arithmetic', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(decided, ({ settings, facts }) => {
        const { outcome } = decide(settings, facts);
        seen.add(outcome);
        const doubts =
          facts.suites.some((suite) => suite.problems.length > 0) ||
          (settings.unmeasured === 'fail' && facts.unmeasuredCount > 0);
        expect(outcome === 'passed').toBe(!doubts && everythingHolds(settings, facts));
      }),
      { numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual(['failed', 'inconclusive', 'passed']);
  });

  test('failed has an error, inconclusive a problem, passed neither', () => {
    fc.assert(
      fc.property(decided, ({ settings, facts }) => {
        const { outcome, findings, problem, problems } = decide(settings, facts);
        const errors = findings.filter((finding) => finding.severity === 'error');
        expect(problem !== undefined).toBe(outcome === 'inconclusive');
        if (outcome === 'failed') expect(errors.length).toBeGreaterThan(0);
        if (outcome === 'passed') expect(errors).toEqual([]);
        if (problems !== undefined) expect(problems[0]).toEqual(problem);
      }),
    );
  });

  test('one more problem is never a pass, wherever it is', () => {
    fc.assert(
      fc.property(decided, fc.nat(3), ({ settings, facts }, at) => {
        const doubtful = { problems: [PROBLEM] };
        const suites = facts.suites.map((suite, index) =>
          index === at % facts.suites.length ? { ...suite, ...doubtful } : suite,
        );
        expect(decide(settings, { ...facts, suites }).outcome).toBe('inconclusive');
        if (facts.combined === undefined || Object.keys(settings.combined).length === 0) return;
        const inUnion = { ...facts, combined: { ...facts.combined, ...doubtful } };
        expect(decide(settings, inUnion).outcome).toBe('inconclusive');
      }),
    );
  });

  test('the same facts give the same bytes, also after a way through JSON', () => {
    fc.assert(
      fc.property(decided, ({ settings, facts }) => {
        const copy = JSON.parse(JSON.stringify({ settings, facts })) as {
          settings: typeof settings;
          facts: typeof facts;
        };
        expect(JSON.stringify(decide(copy.settings, copy.facts))).toBe(JSON.stringify(decide(settings, facts)));
      }),
    );
  });

  test('the checks say what the verdict says', () => {
    fc.assert(
      fc.property(decided, ({ settings, facts }) => {
        const { outcome, findings } = decide(settings, facts);
        const checks = checksOf(settings, facts);
        const below = findings.filter((finding) => finding.severity === 'error').map((finding) => finding.fingerprint);
        expect(checks.flatMap((check) => check.findings ?? [])).toEqual(below);
        expect(checks.filter((check) => check.outcome === 'failed')).toHaveLength(below.length);
        if (outcome === 'passed') expect(checks.every((check) => check.outcome === 'passed')).toBe(true);
        if (outcome === 'failed') expect(checks.some((check) => check.outcome === 'inconclusive')).toBe(false);
      }),
    );
  });
});

const TEN = fileFacts('src/a.ts', { lines: [9, 10], uncovered: '7' });

describe('where a threshold is met', () => {
  test.each<[string, Counted, number, string]>([
    ['exactly', [95, 100], 95_000, 'passed'],
    ['one thousandth of a percent short', [94_999, 100_000], 95_000, 'failed'],
    ['one of ten million short', [9_499_999, 10_000_000], 95_000, 'failed'],
    ['all of them', [3, 3], 100_000, 'passed'],
    ['all but one', [999_999, 1_000_000], 100_000, 'failed'],
    ['no line at all', [0, 0], 95_000, 'inconclusive'],
    ['switched off', [0, 10], 0, 'passed'],
    ['the least threshold, nothing covered', [0, 10], 1, 'failed'],
  ])('%s', (_what, lines, limit, outcome) => {
    const settings = settingsOf({ suites: [suiteSettings('unit', { thresholds: { lines: limit } })] });
    expect(decide(settings, factsOf([suiteFacts('unit', [fileFacts('a.ts', { lines })])])).outcome).toBe(outcome);
  });

  test.each<[string, Counted | null, string, string | undefined]>([
    ['no report carries them', null, 'inconclusive', 'METRIC-NOT-MEASURED'],
    ['there is no branch', [0, 0], 'passed', undefined],
    ['one of two', [1, 2], 'failed', undefined],
  ])('branches: %s', (_what, branches, outcome, code) => {
    const settings = settingsOf({ suites: [suiteSettings('unit', { thresholds: { branches: 80_000 } })] });
    const verdict = decide(settings, factsOf([suiteFacts('unit', [fileFacts('a.ts', { branches })])]));
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.problem?.code).toBe(code);
  });
});

test('a failed verdict says what is missing, and where', () => {
  const verdict = decide(settingsOf(), factsOf([suiteFacts('unit', [TEN])]));
  expect(verdict.summary).toBe('unit: line coverage of 90.00 % is below 95 % (9 of 10)');
  expect(verdict.findings).toMatchObject([
    {
      rule: 'coverage/below-threshold',
      severity: 'error',
      hint: 'Cover 1 more of its lines to reach 95 %.',
      measured: { value: 90, unit: 'percent', covered: 9, total: 10 },
      limit: { value: 95, unit: 'percent' },
    },
    {
      rule: 'coverage/uncovered-lines',
      severity: 'warning',
      message: 'Line 7 is run by no unit test; 9 of 10 lines of this file are covered',
      location: { path: 'src/a.ts', startLine: 7, endLine: 7 },
    },
  ]);
  expect(verdict.metrics).toEqual({
    suites: {
      unit: {
        lines: { covered: 9, total: 10 },
        branches: null,
        functions: null,
        statements: null,
        files: 1,
        reports: 1,
      },
    },
    files: 1,
    unmatchedReportPaths: 0,
    unmeasuredFiles: 0,
    problems: 0,
  });
});

test('a changed line is annotated once, by the patch where that fails too', () => {
  const file = fileFacts('src/a.ts', { lines: [4, 10], uncovered: '3-7,9' });
  const patch = {
    base: { commit: 'c'.repeat(40), rule: 'merge' as const, workingTree: false },
    changedFiles: 1,
    suites: [{ name: 'unit', files: [] }],
    files: [fileFacts('src/a.ts', { lines: [1, 4], uncovered: '5-6,9' })],
    lowerBoundFiles: 0,
    unmeasured: [],
    outside: [],
    outsideCount: 0,
  };
  const annotated = (limit: number): string[] =>
    decide(settingsOf({ patch: { lines: limit } }), factsOf([suiteFacts('unit', [file])], { patch })).findings.flatMap(
      ({ rule, location, changed }) =>
        location === undefined ? [] : [`${rule} ${location.startLine}-${location.endLine}${changed ? ' changed' : ''}`],
    );
  expect(annotated(95_000)).toEqual([
    'coverage/patch 5-6 changed',
    'coverage/patch 9-9 changed',
    'coverage/uncovered-lines 3-4',
    'coverage/uncovered-lines 7-7',
  ]);
  expect(annotated(1000)).toEqual(['coverage/uncovered-lines 3-7 changed', 'coverage/uncovered-lines 9-9 changed']);
});

test('of a single suite, the union annotates nothing again', () => {
  const facts = factsOf([suiteFacts('unit', [TEN])]);
  const { findings } = decide(settingsOf({ combined: { lines: 95_000 } }), facts);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'coverage/below-threshold',
    'coverage/below-threshold',
    'coverage/uncovered-lines',
  ]);
});

test('the hint does not advise what is set already', () => {
  const facts = factsOf([suiteFacts('unit', [fileFacts('a.ts')])], { unmeasured: ['b.ts'], unmeasuredCount: 1 });
  expect(decide(settingsOf({ unmeasured: 'fail' }), facts).problem?.hint).toMatch(/or set unmeasured: warn\.$/);
  const [finding] = decide(settingsOf({ unmeasured: 'warn' }), facts).findings;
  expect(finding?.hint).toMatch(/, or list files that need no tests under ignore\.$/);
});

test('a passed verdict says what holds, and annotates nothing', () => {
  const facts = factsOf([suiteFacts('unit', [fileFacts('a.ts')]), suiteFacts('e2e', [TEN]), suiteFacts('x', [])], {
    combined: suiteFacts('combined', [fileFacts('a.ts'), TEN]),
  });
  const suites = [
    suiteSettings('unit'),
    suiteSettings('e2e', { thresholds: { lines: 0 } }),
    suiteSettings('x', { thresholds: { lines: 0 } }),
  ];
  const { outcome, summary, findings, metrics } = decide(settingsOf({ suites }), facts);
  expect({ outcome, summary, findings }).toEqual({
    outcome: 'passed',
    summary: 'unit 100 % of lines (95 % needed), e2e 90.00 %, x no lines',
    findings: [],
  });
  expect(metrics).toMatchObject({ combined: { lines: { covered: 19, total: 20 }, files: 2 }, files: 2 });
});

test('the summary counts what else is wrong', () => {
  const suites = ['unit', 'e2e'].map((name) => suiteSettings(name));
  const failing = factsOf([suiteFacts('unit', [TEN]), suiteFacts('e2e', [TEN])], {
    combined: suiteFacts('combined', [TEN]),
  });
  expect(decide(settingsOf({ suites }), failing).summary).toBe(
    'unit: line coverage of 90.00 % is below 95 % (9 of 10), and 1 more',
  );
  const doubtful = failing.suites.map((suite) => ({ ...suite, problems: [PROBLEM] }));
  const verdict = decide(settingsOf({ suites }), { ...failing, suites: doubtful });
  expect(verdict.summary).toBe(`${PROBLEM.reason}, and 1 more (LCOV-TRUNCATED)`);
  expect(verdict.problems).toHaveLength(2);
  const partly = [failing.suites[0]!, { ...failing.suites[1]!, problems: [PROBLEM] }];
  expect(decide(settingsOf({ suites }), { ...failing, suites: partly }).summary).toBe(
    `${PROBLEM.reason} (LCOV-TRUNCATED); failed as well: unit: line coverage of 90.00 % is below 95 % (9 of 10)`,
  );
});

describe('path rules', () => {
  const facts = factsOf([suiteFacts('unit', [fileFacts('lib/a.ts'), TEN])]);
  const rule = (match: string, lines: number) => ({ match, thresholds: { lines } });
  const loose = [suiteSettings('unit', { thresholds: { lines: 0 } })];

  test.each([
    ['the first that matches counts', [rule('src/a.ts', 90_000), rule('**', 100_000)], 'passed', undefined],
    ['the order decides', [rule('**', 100_000), rule('src/a.ts', 90_000)], 'inconclusive', 'PATH-RULE-EMPTY'],
    ['of no file', [rule('nowhere/**', 1)], 'inconclusive', 'PATH-RULE-EMPTY'],
    ['of another suite', [{ ...rule('src/**', 100_000), suites: ['e2e'] }], 'passed', undefined],
    ['below', [rule('src/**', 90_001)], 'failed', undefined],
  ])('%s', (_what, paths, outcome, code) => {
    const verdict = decide(settingsOf({ suites: loose, paths }), facts);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.problem?.code).toBe(code);
  });

  test('lines that a suite and its rules miss are told once', () => {
    const verdict = decide(settingsOf({ paths: [rule('src/**', 95_000), rule('lib/**', 100_000)] }), {
      ...facts,
      suites: [suiteFacts('unit', [TEN])].map((suite) => ({ ...suite, files: [...facts.suites[0]!.files, TEN] })),
    });
    expect(verdict.findings.filter((finding) => finding.rule === 'coverage/uncovered-lines')).toHaveLength(1);
  });
});

describe('what warns', () => {
  const good = suiteFacts('unit', [fileFacts('a.ts')]);

  test('a stale report', () => {
    const [report] = good.reports;
    const { outcome, findings } = decide(
      settingsOf(),
      factsOf([{ ...good, reports: [{ ...report!, stale: true }, report!] }]),
    );
    expect(outcome).toBe('passed');
    expect(findings).toMatchObject([
      { rule: 'coverage/stale-report', severity: 'warning', location: { path: report!.path } },
    ]);
  });

  test.each([
    ['fail', 'inconclusive', 0],
    ['warn', 'passed', 7],
    ['ignore', 'passed', 0],
  ] as const)('unmeasured files: %s', (unmeasured, outcome, warnings) => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `src/${name}.ts`);
    const verdict = decide(settingsOf({ unmeasured }), factsOf([good], { unmeasured: paths, unmeasuredCount: 7 }));
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.findings).toHaveLength(warnings);
    if (unmeasured !== 'fail') return;
    expect(verdict.problem).toMatchObject({
      code: 'FILES-UNMEASURED',
      reason:
        '7 source files hold code but are in no report: src/a.ts, src/b.ts, src/c.ts, src/d.ts, src/e.ts, and 2 more',
      location: { path: 'src/a.ts' },
    });
  });

  test('one unmeasured file is no plural', () => {
    const verdict = decide(settingsOf(), factsOf([good], { unmeasured: ['b.ts'], unmeasuredCount: 1 }));
    expect(verdict.summary).toBe('a source file holds code but is in no report: b.ts (FILES-UNMEASURED)');
  });

  test('a thousand ranges of uncovered lines, worst files first, and how many more there are', () => {
    const ranges = Array.from({ length: 700 }, (_, at) => `${at * 4 + 1}-${at * 4 + 2}`).join(',');
    const missing = (path: string, covered: number) => fileFacts(path, { lines: [covered, 2000], uncovered: ranges });
    const files = [missing('a.ts', 500), missing('b.ts', 400), missing('c.ts', 500)];
    const { findings } = decide(settingsOf(), factsOf([suiteFacts('unit', files)]));
    const lines = findings.filter((finding) => finding.rule === 'coverage/uncovered-lines');
    expect(lines).toHaveLength(1001);
    expect(lines[0]).toMatchObject({ location: { path: 'b.ts', startLine: 1, endLine: 2 } });
    expect(lines[700]).toMatchObject({ location: { path: 'a.ts', startLine: 1, endLine: 2 } });
    expect(lines[1000]).toMatchObject({
      severity: 'notice',
      message: '1100 more ranges of uncovered lines are in facts.json',
    });
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
  });
});
