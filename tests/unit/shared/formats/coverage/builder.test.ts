import { describe, expect, it } from 'vitest';
import { type Carried, CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import type { FileCoverage } from '../../../../../src/shared/model/coverage.ts';
import { faultText, linePairs, plain, pointPairs } from './read-text.ts';

const ALL: Carried = { branches: 'always', functions: 'always', statements: 'always' };

function built(fill: (builder: CoverageBuilder) => void, carried: Carried = ALL): FileCoverage[] {
  const builder = new CoverageBuilder(carried);
  fill(builder);
  return builder.finish();
}

it('merges the records of one file by line', () => {
  const files = built((builder) => {
    for (const hits of [0, 2]) {
      builder.begin('a.ts');
      builder.line(3, hits);
      builder.line(1, 1);
      builder.line(3, hits);
      builder.commit();
      builder.begin('__proto__');
      builder.line(1, hits);
      builder.commit();
    }
  });
  expect(files.map((file) => [file.path, linePairs(file.lines)])).toEqual([
    [
      'a.ts',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['__proto__', [[1, 2]]],
  ]);
});

it('keeps files of one path but different modules apart', () => {
  const files = built((builder) => {
    for (const scope of ['', 'a', 'b', 'a']) {
      builder.begin('T.java', scope);
      builder.line(1, 1);
      builder.commit();
    }
  });
  expect(files.map((file) => [file.scope, linePairs(file.lines)])).toEqual([
    ['', [[1, 1]]],
    ['a', [[1, 2]]],
    ['b', [[1, 1]]],
  ]);
});

it('counts what it stores', () => {
  const [file] = built((builder) => {
    builder.begin('a.ts');
    for (let line = 1; line <= 300; line++) builder.line(line, line % 3);
    builder.branch(2, 0xffffffff, 0);
    builder.branch(2, 1, 70_000);
    builder.function(70_000, 5, 1);
    builder.statement(1, 1, 0, 5);
    builder.statement(1, 2, 3);
    builder.statement(9, 1, 1, 2);
    builder.commit();
  });
  expect([file?.lines.covered, file?.lines.total, file?.lines.numbers.length]).toEqual([200, 300, 300]);
  expect([file?.branches?.covered, file?.branches?.total]).toEqual([1, 2]);
  expect(plain(file!)).toMatchObject({
    branches: { lines: [2, 2], ids: [1, 0xffffffff], hits: [70_000, 0] },
    functions: { lines: [70_000], ids: [5], hits: [1] },
    statements: { lines: [1, 1, 9], ids: [1, 2, 1], hits: [0, 3, 1], weights: [5, 1, 2] },
  });
  expect([file?.statements?.covered, file?.statements?.total]).toEqual([3, 8]);
});

it('hits stop at the largest number that fits', () => {
  const [file] = built((builder) => {
    builder.begin('a.ts');
    builder.line(1, 1e15);
    builder.branch(1, 0, 1e15);
    builder.function(1, 0, 1e15);
    builder.statement(1, 0, 1e15);
    builder.commit();
  });
  expect(linePairs(file!.lines)).toEqual([[1, 0xffffffff]]);
  for (const points of [file!.branches, file!.functions, file!.statements])
    expect(pointPairs(points)).toEqual([[1, 0xffffffff]]);
});

it('forgets an aborted record, and one that another begins on', () => {
  const files = built((builder) => {
    builder.begin('a.ts');
    builder.line(1, 1);
    builder.branchTally(1, 1, 2, 0);
    builder.function(1, 1, 1);
    builder.markStub();
    builder.abort();
    builder.begin('b.ts');
    builder.line(5, 5);
    builder.begin('c.ts');
    builder.line(2, 0);
    builder.commit();
  });
  expect(files.map(plain)).toEqual([
    expect.objectContaining({
      path: 'c.ts',
      lines: [[2, 0]],
      identity: 'exact',
      stub: false,
      functions: { lines: [], ids: [], hits: [] },
    }),
  ]);
});

it('takes a path that is known only later', () => {
  const files = built((builder) => {
    builder.begin('');
    builder.rename('late.ts');
    builder.line(1, 1);
    builder.commit();
  });
  expect(files[0]?.path).toBe('late.ts');
});

describe('metrics', () => {
  const one = (builder: CoverageBuilder, functions: boolean): void => {
    builder.begin('a.ts');
    builder.line(1, 1);
    if (functions) builder.function(1, 1, 0);
    builder.commit();
  };

  it('that a format never carries are absent', () => {
    const [file] = built((builder) => one(builder, true), {
      branches: 'never',
      functions: 'never',
      statements: 'never',
    });
    expect(Object.keys(file!)).not.toContain('functions');
    expect([file?.branches, file?.branchIdentity, file?.statements]).toEqual([undefined, undefined, undefined]);
  });

  it('that were switched off are absent, those that any file has are in all', () => {
    const carried: Carried = { branches: 'if-any', functions: 'if-any', statements: 'if-any' };
    const [off] = built((builder) => one(builder, false), carried);
    expect([off?.branches, off?.functions, off?.statements]).toEqual([undefined, undefined, undefined]);
    const files = built((builder) => {
      one(builder, false);
      builder.begin('b.ts');
      builder.function(1, 1, 0);
      builder.branch(1, 1, 0);
      builder.statement(1, 1, 0);
      builder.commit();
    }, carried);
    for (const file of files) expect([file.branches, file.functions, file.statements]).not.toContain(undefined);
    expect(files.map((file) => file.branchIdentity)).toEqual(['exact', 'exact']);
  });

  it('that a format always carries are there, empty or not', () => {
    const [file] = built((builder) => one(builder, false));
    expect([pointPairs(file?.branches), pointPairs(file?.functions), pointPairs(file?.statements)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('branch tallies', () => {
  it.each<[string, [number, number][], number[], boolean]>([
    ['one', [[1, 2]], [1, 0], false],
    [
      'twice the same line, in part',
      [
        [1, 2],
        [1, 2],
      ],
      [2, 0],
      true,
    ],
    [
      'twice, once in full',
      [
        [1, 2],
        [2, 2],
      ],
      [2, 1],
      false,
    ],
    [
      'twice, the second larger',
      [
        [1, 1],
        [0, 3],
      ],
      [1, 0, 0],
      false,
    ],
    ['none of none', [[0, 0]], [], false],
  ])('%s', (_name, tallies, hits, isBound) => {
    const [file] = built((builder) => {
      builder.begin('a.ts');
      for (const [covered, total] of tallies) builder.branchTally(4, covered, total, 0);
      builder.commit();
    });
    expect([...file!.branches!.hits]).toEqual(hits);
    expect(file?.branchesAreLowerBound === true).toBe(isBound);
    expect(file?.branchIdentity).toBe('ordinal');
  });

  it.each<[number, number, string]>([
    [3, 2, 'SYNTAX at 7: 3 of 2 branches on line 1'],
    [0, 65_537, 'SYNTAX at 7: 0 of 65537 branches on line 1'],
  ])('%i of %i is refused', (covered, total, fault) => {
    expect(faultText(() => built((builder) => builder.branchTally(1, covered, total, 7)))).toBe(fault);
  });

  it('a report of nothing but enormous tallies is refused', () => {
    const fill = (builder: CoverageBuilder): void => {
      for (let line = 1; line <= 300; line++) {
        builder.begin('a.ts');
        builder.branchTally(line, 0, 65_536, 1);
        builder.abort();
      }
    };
    expect(faultText(() => built(fill))).toBe('SYNTAX at 1: it has more branches than any program');
  });
});

it('lines of statements have the most hits of those that start on them', () => {
  const [file] = built((builder) => {
    builder.begin('a.ts');
    for (const [line, id, hits] of [
      [7, 1, 0],
      [2, 9, 4],
      [2, 1, 6],
      [7, 0, 0],
    ] as const)
      builder.statement(line, id, hits);
    builder.commit('of-statements');
  });
  expect(linePairs(file!.lines)).toEqual([
    [2, 6],
    [7, 0],
  ]);
});

it('twins stay apart where a format says so', () => {
  const [file] = built((builder) => {
    builder.keepTwins();
    builder.begin('a.ts');
    builder.function(1, 5, 1);
    builder.function(1, 5, 0);
    builder.commit();
  });
  expect(pointPairs(file?.functions)).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(file?.hasTwins).toBe(true);
});
