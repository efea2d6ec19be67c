import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { mergeFiles, mergeLines, mergePoints, weightAt } from '../../../../../src/shared/formats/coverage/merge.ts';
import type { FileCoverage, Points } from '../../../../../src/shared/model/coverage.ts';
import { linePairs, plain } from './read-text.ts';

interface Recipe {
  readonly lines: readonly (readonly [number, number])[];
  readonly branches: readonly (readonly [line: number, idOrCovered: number, hitsOrMore: number])[] | undefined;
  readonly functions: readonly (readonly [number, number, number])[] | undefined;
  readonly statements: readonly (readonly [number, number, number, number])[] | undefined;
  readonly stub: boolean;
}

const line = fc.integer({ min: 1, max: 6 });
const hits = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(0xffffffff));
const id = fc.integer({ min: 0, max: 4 });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const recipe: fc.Arbitrary<Recipe> = fc.record({
  lines: fc.array(fc.tuple(line, hits)),
  branches: optional(fc.array(fc.tuple(line, id, hits))),
  functions: optional(fc.array(fc.tuple(line, id, hits))),
  statements: optional(fc.array(fc.tuple(line, id, hits, fc.integer({ min: 1, max: 3 })))),
  stub: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** As a parser would have made it. Ordinal: `id` branches of a line are covered, and up to three more are not. */
function fileOf(from: Recipe, identity: 'exact' | 'ordinal'): FileCoverage {
  const builder = new CoverageBuilder({
    branches: from.branches === undefined ? 'never' : 'always',
    functions: from.functions === undefined ? 'never' : 'always',
    statements: from.statements === undefined ? 'never' : 'always',
  });
  builder.begin('a.ts');
  for (const [number, count] of from.lines) builder.line(number, count);
  for (const [number, first, second] of from.branches ?? []) {
    if (identity === 'exact') builder.branch(number, first, second);
    else builder.branchTally(number, first, first + Math.min(second, 3), 0);
  }
  for (const entry of from.functions ?? []) builder.function(...entry);
  for (const entry of from.statements ?? []) builder.statement(...entry);
  if (from.stub) builder.markStub();
  builder.commit();
  return builder.finish()[0]!;
}

const both = (identity: 'exact' | 'ordinal', sameFormat: boolean): string =>
  `${identity}, ${sameFormat ? 'one format' : 'different formats'}`;

describe.each([
  ['exact', true],
  ['exact', false],
  ['ordinal', true],
  ['ordinal', false],
] as const)('mergeFiles (%s, same format: %s)', (identity, sameFormat) => {
  it(`does not mind the order: ${both(identity, sameFormat)}`, () => {
    fc.assert(
      fc.property(recipe, recipe, (one, other) => {
        const [a, b] = [fileOf(one, identity), fileOf(other, identity)];
        expect(plain(mergeFiles(a, b, sameFormat))).toEqual(plain(mergeFiles(b, a, sameFormat)));
      }),
    );
  });

  it(`does not mind the grouping: ${both(identity, sameFormat)}`, () => {
    fc.assert(
      fc.property(recipe, recipe, recipe, (one, two, three) => {
        const [a, b, c] = [fileOf(one, identity), fileOf(two, identity), fileOf(three, identity)];
        const left = mergeFiles(mergeFiles(a, b, sameFormat), c, sameFormat);
        const right = mergeFiles(a, mergeFiles(b, c, sameFormat), sameFormat);
        expect(plain(left)).toEqual(plain(right));
      }),
      { numRuns: 300 },
    );
  });
});

it('records of different formats may have different kinds of branches', () => {
  fc.assert(
    fc.property(recipe, recipe, recipe, (one, two, three) => {
      const [a, b, c] = [fileOf(one, 'exact'), fileOf(two, 'ordinal'), fileOf(three, 'exact')];
      const orders = [
        mergeFiles(mergeFiles(a, b, false), c, false),
        mergeFiles(a, mergeFiles(b, c, false), false),
        mergeFiles(mergeFiles(c, a, false), b, false),
      ].map(plain);
      expect(orders[1]).toEqual(orders[0]);
      expect(orders[2]).toEqual(orders[0]);
    }),
  );
});

it('merging never covers less, never forgets, and never covers what nobody ran', () => {
  fc.assert(
    fc.property(recipe, recipe, fc.boolean(), (one, other, sameFormat) => {
      const [a, b] = [fileOf({ ...one, stub: false }, 'exact'), fileOf({ ...other, stub: false }, 'exact')];
      const merged = mergeFiles(a, b, sameFormat);
      const expected = new Map<number, number>();
      for (const [number, count] of [...linePairs(a.lines), ...linePairs(b.lines)])
        expected.set(number!, Math.min(0xffffffff, (expected.get(number!) ?? 0) + count!));
      expect(linePairs(merged.lines)).toEqual([...expected].sort(([x], [y]) => x - y));
      for (const metric of ['branches', 'functions', 'statements'] as const) {
        const counts = [a, b, merged].map((file) => tallies(file[metric]));
        for (const number of new Set([...counts[0]!.keys(), ...counts[1]!.keys()])) {
          const [left, right, both] = counts.map((count) => count.get(number) ?? [0, 0]) as [Tally, Tally, Tally];
          expect(both[0]).toBeGreaterThanOrEqual(Math.max(left[0], right[0]));
          expect(both[0]).toBeLessThanOrEqual(left[0] + right[0]);
          expect(both[1]).toBeGreaterThanOrEqual(Math.max(left[1], right[1]));
        }
      }
    }),
  );
});

type Tally = [covered: number, total: number];

function tallies(points: Points | undefined): Map<number, Tally> {
  const found = new Map<number, Tally>();
  for (const [i, number] of (points?.lines ?? new Uint8Array(0)).entries()) {
    const tally = found.get(number) ?? [0, 0];
    const weight = weightAt(points!, i);
    found.set(number, [tally[0] + (points!.hits[i] === 0 ? 0 : weight), tally[1] + weight]);
  }
  return found;
}

describe('the lower bound', () => {
  const tally = (...records: readonly (readonly [covered: number, total: number])[]): FileCoverage[] =>
    records.map(([covered, total]) => {
      const builder = new CoverageBuilder({ branches: 'always', functions: 'never', statements: 'never' });
      builder.begin('a.ts');
      builder.line(1, 1);
      builder.branchTally(1, covered, total, 0);
      builder.commit();
      return builder.finish()[0]!;
    });

  it.each<[string, [number, number][], [number, number], boolean]>([
    [
      'both covered one of two',
      [
        [1, 2],
        [1, 2],
      ],
      [1, 2],
      true,
    ],
    [
      'one covered all',
      [
        [1, 2],
        [2, 2],
      ],
      [2, 2],
      false,
    ],
    [
      'one covered none',
      [
        [0, 2],
        [1, 2],
      ],
      [1, 2],
      false,
    ],
    [
      'none covered any',
      [
        [0, 2],
        [0, 2],
      ],
      [0, 2],
      false,
    ],
    [
      'a third covered all',
      [
        [1, 2],
        [1, 2],
        [2, 2],
      ],
      [2, 2],
      false,
    ],
    [
      'a third covered none',
      [
        [1, 3],
        [0, 3],
        [1, 3],
      ],
      [1, 3],
      true,
    ],
    [
      'totals differ',
      [
        [1, 1],
        [1, 4],
      ],
      [1, 4],
      true,
    ],
  ])('%s', (_name, records, [covered, total], isBound) => {
    const files = tally(...records);
    const merged = files.slice(1).reduce((all, file) => mergeFiles(all, file, true), files[0]!);
    expect(tallies(merged.branches).get(1)).toEqual([covered, total]);
    expect(merged.branchesAreLowerBound === true).toBe(isBound);
  });

  it('is never claimed for branches with ids', () => {
    const builder = new CoverageBuilder({ branches: 'always', functions: 'never', statements: 'never' });
    for (const branch of [0, 1]) {
      builder.begin('a.ts');
      builder.branch(1, branch, 1);
      builder.branch(1, 1 - branch, 0);
      builder.commit();
    }
    const [file] = builder.finish();
    expect(tallies(file?.branches).get(1)).toEqual([2, 2]);
    expect(file?.branchesAreLowerBound).toBeUndefined();
  });
});

describe('stubs', () => {
  const stub = fileOf(
    {
      lines: [
        [1, 0],
        [9, 0],
      ],
      branches: [],
      functions: [],
      statements: [],
      stub: true,
    },
    'exact',
  );
  const real = fileOf({ lines: [[2, 5]], branches: [], functions: [], statements: [], stub: false }, 'exact');

  it('give way to a record, and keep the name', () => {
    const renamed = { ...stub, path: 'b.ts', scope: 's' };
    expect(linePairs(mergeFiles(real, stub, true).lines)).toEqual([[2, 5]]);
    expect(plain(mergeFiles(renamed, real, true))).toMatchObject({
      path: 'b.ts',
      scope: 's',
      lines: [[2, 5]],
      stub: false,
    });
    expect(linePairs(mergeFiles({ ...real, stub: false }, stub, true).lines)).toEqual([[2, 5]]);
  });

  it('stay stubs among themselves', () => {
    expect(mergeFiles(stub, stub, true)).toMatchObject({ stub: true });
  });
});

it('takes what only one of two carries as it is', () => {
  const bare = fileOf(
    { lines: [[1, 1]], branches: undefined, functions: undefined, statements: undefined, stub: false },
    'exact',
  );
  const rich = fileOf(
    { lines: [[1, 0]], branches: [[1, 1, 2]], functions: [[1, 1, 1]], statements: [[1, 1, 0, 3]], stub: false },
    'ordinal',
  );
  for (const sameFormat of [true, false]) {
    const merged = plain(mergeFiles(bare, rich, sameFormat)) as Record<string, unknown>;
    const { branches, functions, statements, identity } = plain(rich) as Record<string, unknown>;
    expect(merged).toMatchObject({ branches, functions, statements, identity, lines: [[1, 1]] });
  }
  expect(mergeFiles(bare, bare, true).branches).toBeUndefined();
});

it('weights of different formats are not lost', () => {
  const go = fileOf(
    {
      lines: [],
      branches: undefined,
      functions: undefined,
      statements: [
        [1, 7, 1, 3],
        [1, 9, 0, 2],
      ],
      stub: false,
    },
    'exact',
  );
  const other = fileOf(
    {
      lines: [],
      branches: undefined,
      functions: undefined,
      statements: [
        [1, 1, 1, 1],
        [2, 1, 0, 1],
      ],
      stub: false,
    },
    'exact',
  );
  expect([...tallies(mergeFiles(go, other, false).statements)]).toEqual([
    [1, [3, 5]],
    [2, [0, 1]],
  ]);
});

it('twins are remembered', () => {
  const file = {
    ...fileOf({ lines: [], branches: [], functions: [], statements: [], stub: false }, 'exact'),
    hasTwins: true,
  };
  expect(mergeFiles(file, { ...file, hasTwins: false }, true).hasTwins).toBe(true);
});

it('merges lines and points that have nothing in common', () => {
  const none = { numbers: new Uint8Array(0), hits: new Uint8Array(0) };
  expect(linePairs(mergeLines(none, { numbers: Uint8Array.of(3), hits: Uint8Array.of(1) }))).toEqual([[3, 1]]);
  expect(linePairs(mergeLines(none, none))).toEqual([]);
  const empty = { lines: new Uint8Array(0), ids: new Uint8Array(0), hits: new Uint8Array(0) };
  const large = { lines: Uint16Array.of(300), ids: Uint32Array.of(0xffffffff), hits: Uint8Array.of(1) };
  expect(mergePoints(large, empty)).toEqual(large);
});
