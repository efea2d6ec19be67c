import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathAnswer } from '../../../src/coverage-gate/path-question.ts';
import { combine, Suite } from '../../../src/coverage-gate/suite.ts';
import { CoverageBuilder } from '../../../src/shared/formats/coverage/builder.ts';
import type { CoverageReport, FileCoverage } from '../../../src/shared/model/coverage.ts';
import { linePairs, plain } from '../shared/formats/coverage/read-text.ts';

const nothing = (): boolean => false;
const file = (path: string): PathAnswer => ({ kind: 'file', path });
const UNMATCHED: PathAnswer = { kind: 'unmatched' };

/** One file with lines [number, hits] and one branch on line 1, as `format` would tell it. */
function coverage(
  path: string,
  lines: readonly (readonly [number, number])[],
  branch = -1,
  ordinal = false,
): FileCoverage {
  const builder = new CoverageBuilder({ branches: 'always', functions: 'never', statements: 'never' });
  builder.begin(path);
  for (const [number, hits] of lines) builder.line(number, hits);
  if (branch >= 0 && ordinal) builder.branchTally(1, 1, 2, 0);
  else if (branch >= 0) for (const id of [0, 1]) builder.branch(1, id, id === branch ? 1 : 0);
  builder.commit();
  return builder.finish()[0]!;
}

function report(path: string, format: string, ...files: readonly FileCoverage[]): CoverageReport {
  return { path, format, sizeBytes: 10, files, roots: [] };
}

describe('a suite', () => {
  it('merges reports by line, and counts paths', () => {
    const suite = new Suite('unit');
    const counts = [
      suite.add(
        report(
          '1',
          'lcov',
          coverage('/x/a.ts', [
            [1, 0],
            [2, 1],
          ]),
          coverage('gen.ts', [[1, 1]]),
        ),
        [file('a.ts'), UNMATCHED],
        false,
        nothing,
      ),
      suite.add(
        report('2', 'lcov', coverage('./a.ts', [[1, 3]]), coverage('b.ts', [[1, 1]]), coverage('gen.ts', [])),
        [file('a.ts'), file('b.ts'), UNMATCHED],
        true,
        nothing,
      ),
    ];
    expect(counts).toEqual([
      { matched: 1, unmatched: 1 },
      { matched: 2, unmatched: 1 },
    ]);
    expect([suite.matchedCount, suite.unmatchedCount, suite.unmatched]).toEqual([3, 2, ['gen.ts']]);
    expect([...suite.files].map(([path, one]) => [path, linePairs(one.coverage.lines)])).toEqual([
      [
        'a.ts',
        [
          [1, 3],
          [2, 1],
        ],
      ],
      ['b.ts', [[1, 1]]],
    ]);
    expect(suite.reports.map(({ path, files, stale }) => [path, files, stale])).toEqual([
      ['1', 2, false],
      ['2', 3, true],
    ]);
    expect(suite.problems).toEqual([]);
  });

  it('lists at most a thousand unmatched paths, and none at its full length that is too long', () => {
    const suite = new Suite('unit');
    const files = Array.from({ length: 1500 }, (_, i) => coverage(`${String(i).padStart(4, '0')}.ts`, []));
    suite.add(
      report('1', 'lcov', ...files, coverage('x'.repeat(50_000), [])),
      [...files.map(() => UNMATCHED), UNMATCHED],
      false,
      nothing,
    );
    expect(suite.unmatchedCount).toBe(1501);
    expect(suite.unmatched.length).toBe(1000);
    expect(suite.unmatched[0]).toBe('0000.ts');
    expect(Math.max(...suite.unmatched.map((path) => path.length))).toBeLessThan(1100);
  });

  it('does not count what is ignored: as the file it is, as it stands in the report, or cleaned', () => {
    const ignored = (path: string): boolean => ['gen/a.ts', '/usr/x.h', 'dist/b.js', 'p/i.ts', 'q/i.ts'].includes(path);
    const suite = new Suite('unit');
    const paths = ['gen/a.ts', '/app/gen/a.ts', '/usr/x.h', 'webpack:///./dist/b.js', 'i.ts', 'j.ts', '../out.ts'];
    const answers: PathAnswer[] = [
      UNMATCHED,
      file('gen/a.ts'),
      UNMATCHED,
      UNMATCHED,
      { kind: 'ambiguous', candidates: ['p/i.ts', 'q/i.ts'] },
      file('j.ts'),
      UNMATCHED,
    ];
    suite.add(report('1', 'lcov', ...paths.map((path) => coverage(path, [[1, 1]]))), answers, false, ignored);
    expect([suite.matchedCount, suite.unmatchedCount, [...suite.files.keys()], suite.problems]).toEqual([
      1,
      1,
      ['j.ts'],
      [],
    ]);
  });

  it.each<[PathAnswer, string]>([
    [{ kind: 'outside' }, 'PATH-OUTSIDE-WORKSPACE: r.info names x.ts, which leads out of the repository'],
    [
      { kind: 'ambiguous', candidates: ['a/x.ts', 'b/x.ts'] },
      'PATH-AMBIGUOUS: r.info names x.ts, which may be a/x.ts or b/x.ts',
    ],
    [
      { kind: 'ambiguous', candidates: ['1', '2', '3', '4', '5', '6', '7'] },
      'PATH-AMBIGUOUS: r.info names x.ts, which may be 1 or 2 or 3 or 4 or 5 or 2 more',
    ],
    [
      { kind: 'ambiguous', candidates: ['a/x.ts'] },
      'PATH-AMBIGUOUS: r.info names x.ts, which may be a/x.ts, but other paths of the report contradict that',
    ],
  ])('cannot be measured with %j', (answer, expected) => {
    const suite = new Suite('unit');
    suite.add(report('r.info', 'lcov', coverage('x.ts', [[1, 1]])), [answer], false, nothing);
    expect(suite.problems.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([expected]);
    expect(suite.problems[0]).toMatchObject({
      location: { path: 'r.info' },
      hint: expect.stringContaining('suites.unit.root'),
    });
    expect([suite.matchedCount, suite.unmatchedCount, suite.files.size]).toEqual([0, 0, 0]);
  });

  it('names twenty ambiguous paths, not a hundred thousand', () => {
    const suite = new Suite('unit');
    const files = Array.from({ length: 100 }, (_, i) => coverage(`${i}.ts`, []));
    suite.add(
      report('r', 'lcov', ...files),
      files.map(() => ({ kind: 'ambiguous', candidates: ['a', 'b'] })),
      false,
      nothing,
    );
    expect(suite.problems.length).toBe(20);
  });

  it('does not take one file in two formats', () => {
    const suite = new Suite('unit');
    suite.add(
      report('1', 'lcov', coverage('a.ts', [[1, 1]]), coverage('b.ts', [])),
      [file('a.ts'), file('b.ts')],
      false,
      nothing,
    );
    suite.add(
      report('2', 'cobertura', coverage('a.ts', [[1, 1]]), coverage('b.ts', [])),
      [file('a.ts'), file('b.ts')],
      false,
      nothing,
    );
    expect(suite.problems.map(({ code, location }) => [code, location?.path])).toEqual([
      ['SUITE-MIXED-FORMATS', 'a.ts'],
    ]);
  });

  it('is the same in whatever order its reports come', () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })));
    const shard = fc.array(
      fc.tuple(fc.constantFrom('a.ts', 'b.ts', 'gone.ts'), lines, fc.integer({ min: -1, max: 1 })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 4 }), fc.boolean(), (shards, ordinal) => {
        const read = (order: typeof shards): unknown => {
          const suite = new Suite('unit');
          for (const [at, files] of order.entries())
            suite.add(
              report(String(at), 'x', ...files.map(([path, pairs, branch]) => coverage(path, pairs, branch, ordinal))),
              files.map(([path]) => (path === 'gone.ts' ? UNMATCHED : file(path))),
              false,
              nothing,
            );
          const files = [...suite.files].sort(([one], [other]) => (one < other ? -1 : 1));
          return [
            files.map(([path, one]) => [path, one.format, plain(one.coverage)]),
            suite.matchedCount,
            suite.unmatchedCount,
            suite.unmatched,
          ];
        };
        expect(read([...shards].reverse())).toEqual(read(shards));
      }),
    );
  });
});

describe('the union of suites', () => {
  const suiteOf = (name: string, format: string, ...files: readonly FileCoverage[]): Suite => {
    const suite = new Suite(name);
    suite.add(
      report(name, format, ...files),
      files.map(({ path }) => file(path)),
      false,
      nothing,
    );
    return suite;
  };

  it('has a line covered that any suite runs, and every file', () => {
    const union = combine([
      suiteOf(
        'unit',
        'lcov',
        coverage('a.ts', [
          [1, 0],
          [2, 1],
        ]),
      ),
      suiteOf(
        'e2e',
        'cobertura',
        coverage('a.ts', [
          [1, 1],
          [3, 0],
        ]),
        coverage('b.ts', [[1, 0]]),
      ),
    ]);
    expect([...union].map(([path, one]) => [path, one.format, linePairs(one.coverage.lines)])).toEqual([
      [
        'a.ts',
        '',
        [
          [1, 1],
          [2, 1],
          [3, 0],
        ],
      ],
      ['b.ts', 'cobertura', [[1, 0]]],
    ]);
  });

  it('joins suites of one format by their ids, whichever suites are between', () => {
    const unit = suiteOf('unit', 'lcov', coverage('a.ts', [[1, 1]], 0));
    const integration = suiteOf('integration', 'lcov', coverage('a.ts', [[1, 1]], 1));
    const e2e = suiteOf('e2e', 'cobertura', coverage('a.ts', [[1, 1]], 0, true));
    const found = [
      [unit, integration, e2e],
      [unit, e2e, integration],
      [e2e, integration, unit],
    ].map(
      (order) => plain(combine(order).get('a.ts')!.coverage) as { branches: { hits: number[] }; lowerBound: boolean },
    );
    for (const one of found) {
      expect(one.branches.hits.filter((hits) => hits > 0).length).toBe(2);
      expect(one.lowerBound).toBe(false);
      expect(one).toEqual(found[0]);
    }
  });

  it('is known only as a range where suites of different formats each covered a part', () => {
    const union = combine([
      suiteOf('unit', 'lcov', coverage('a.ts', [[1, 1]], 0)),
      suiteOf('e2e', 'cobertura', coverage('a.ts', [[1, 1]], 0, true)),
    ]);
    expect(union.get('a.ts')?.coverage.branchesAreLowerBound).toBe(true);
  });
});
