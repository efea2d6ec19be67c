import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../../src/shared/model/coverage.ts';
import type { Floor } from '../../../../src/shared/model/floor.ts';
import { floorText } from '../../../../src/shared/policy/floor-text.ts';
import {
  type FloorMeasure,
  highestFloor,
  judgeFloors,
  mergedFloors,
  raisedFloors,
  scopeId,
  unexplainedLowerings,
} from '../../../../src/shared/policy/ratchet.ts';
import { meets } from '../../../../src/shared/policy/ratio.ts';

const floor = (suite: string, milliPercent: number, more: Partial<Floor> = {}): Floor => ({
  suite,
  metric: 'lines',
  milliPercent,
  ...more,
});
const measure = (suite: string, covered: number, total: number, more: Partial<FloorMeasure> = {}): FloorMeasure => ({
  suite,
  metric: 'lines',
  covered,
  total,
  ...more,
});
const WHY = { fromMilliPercent: 95_000, reason: 'the legacy importer came back', by: '@org/core' };

const arbitraryFloor: fc.Arbitrary<Floor> = fc
  .record({
    suite: fc.constantFrom('unit', 'e2e', 'combined'),
    metric: fc.constantFrom(...METRICS),
    place: fc.constantFrom({}, { path: 'src/**' }, { path: 'a "quoted" \\ é' }, { owner: '@org/core' }),
    milliPercent: fc.integer({ min: 0, max: 100_000 }),
    lowered: fc.option(fc.constantFrom(WHY, { ...WHY, by: '@org/other' })),
  })
  .map(({ place, lowered, ...rest }) => ({
    ...rest,
    ...place,
    ...(lowered === null || rest.milliPercent >= lowered.fromMilliPercent ? {} : { lowered }),
  }));
const arbitraryFloors = fc.array(arbitraryFloor, { maxLength: 12 });
const arbitraryMeasures = fc.array(
  fc
    .tuple(arbitraryFloor, fc.nat(10_000), fc.nat(10_000))
    .map(([{ milliPercent: _, lowered: __, ...scope }, covered, more]) => ({
      ...scope,
      covered,
      total: covered + more,
    })),
);

describe('the highest floor that a measurement meets', () => {
  it.each([
    [0, 0, undefined],
    [0, 7, 0],
    [7, 7, 100_000],
    [2, 3, 66_666],
    [1, 3, 33_333],
    [94_999, 100_000, 94_999],
    [9_007_199_254_740_990, 9_007_199_254_740_991, 99_999],
    [1, 9_007_199_254_740_991, 0],
  ])('%d of %d: %s', (covered, total, expected) => {
    expect(highestFloor({ covered, total })).toBe(expected);
  });

  it('is met, and the next one is not', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        const [covered, total] = [Math.min(one, other), Math.max(one, other, 1)];
        const highest = highestFloor({ covered, total })!;
        expect(meets(covered, total, highest)).toBe(true);
        expect(highest === 100_000 || !meets(covered, total, highest + 1)).toBe(true);
      }),
    );
  });
});

describe('merging floors', () => {
  it('keeps the higher of each scope, sorted', () => {
    const ours = [floor('unit', 95_000), floor('e2e', 80_000)];
    const theirs = [floor('unit', 94_000), floor('e2e', 81_000), floor('unit', 99_000, { path: 'src/auth/**' })];
    expect(mergedFloors(ours, theirs)).toEqual([
      floor('e2e', 81_000),
      floor('unit', 95_000),
      floor('unit', 99_000, { path: 'src/auth/**' }),
    ]);
  });

  it('comes to the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(arbitraryFloors, arbitraryFloors, arbitraryFloors, (one, two, three) => {
        const all = mergedFloors(one, two, three);
        expect(mergedFloors(three, one, two)).toEqual(all);
        expect(mergedFloors(mergedFloors(one, two), three)).toEqual(all);
        expect(mergedFloors(one, mergedFloors(two, three))).toEqual(all);
        expect(mergedFloors(all, all)).toEqual(all);
        for (const { milliPercent, ...scope } of [...one, ...two, ...three])
          expect(all.find((floor) => scopeId(floor) === scopeId(scope))!.milliPercent).toBeGreaterThanOrEqual(
            milliPercent,
          );
      }),
    );
  });
});

describe('floors against measurements', () => {
  it.each<readonly [what: string, floors: readonly Floor[], measures: readonly FloorMeasure[], expected: object]>([
    ['met exactly', [floor('unit', 95_000)], [measure('unit', 95, 100)], { below: 0, unmeasured: 0, raisable: [] }],
    [
      'not met by one line',
      [floor('unit', 95_000)],
      [measure('unit', 94_999, 100_000)],
      { below: 1, unmeasured: 0, raisable: [] },
    ],
    ['exceeded', [floor('unit', 95_000)], [measure('unit', 96, 100)], { below: 0, unmeasured: 0, raisable: [96_000] }],
    [
      'of a scope that is not measured',
      [floor('unit', 95_000)],
      [measure('e2e', 1, 1)],
      { below: 0, unmeasured: 1, raisable: [100_000] },
    ],
    ['of nothing, which needs no measurement', [floor('unit', 0)], [], { below: 0, unmeasured: 0, raisable: [] }],
    [
      'with nothing left to cover',
      [floor('unit', 95_000)],
      [measure('unit', 0, 0)],
      { below: 0, unmeasured: 0, raisable: [] },
    ],
    [
      'for another metric',
      [floor('unit', 95_000, { metric: 'branches' })],
      [measure('unit', 1, 2)],
      { below: 0, unmeasured: 1, raisable: [50_000] },
    ],
    [
      'given twice: the higher counts',
      [floor('unit', 95_000), floor('unit', 96_000)],
      [measure('unit', 95, 100)],
      { below: 1, unmeasured: 0, raisable: [] },
    ],
  ])('%s', (_, floors, measures, expected) => {
    const { below, unmeasured, raisable } = judgeFloors(floors, measures);
    expect({
      below: below.length,
      unmeasured: unmeasured.length,
      raisable: raisable.map(({ milliPercent }) => milliPercent),
    }).toEqual(expected);
  });

  it('only ever rise, and then hold', () => {
    fc.assert(
      fc.property(arbitraryFloors, arbitraryMeasures, (floors, measures) => {
        const raised = raisedFloors(floors, measures);
        expect(mergedFloors(raised, floors).map(({ milliPercent }) => milliPercent)).toEqual(
          raised.map(({ milliPercent }) => milliPercent),
        );
        expect(unexplainedLowerings(floors, raised)).toEqual([]);
        expect(judgeFloors(raised, measures).raisable).toEqual([]);
        expect(raisedFloors(raised, measures)).toEqual(raised);
      }),
    );
  });

  it('rise to the same whichever of two runs comes first', () => {
    fc.assert(
      fc.property(arbitraryFloors, arbitraryMeasures, arbitraryMeasures, (floors, one, other) => {
        expect(raisedFloors(raisedFloors(floors, one), other)).toEqual(raisedFloors(raisedFloors(floors, other), one));
      }),
    );
  });

  it('keep why they were lowered until that is made up for', () => {
    const lowered = [floor('unit', 90_000, { lowered: WHY })];
    expect(raisedFloors(lowered, [measure('unit', 92, 100)])).toEqual([floor('unit', 92_000, { lowered: WHY })]);
    expect(raisedFloors(lowered, [measure('unit', 95, 100)])).toEqual([floor('unit', 95_000)]);
  });
});

describe('lowering', () => {
  it.each<readonly [what: string, before: readonly Floor[], after: readonly Floor[], unexplained: number]>([
    ['nothing', [floor('unit', 95_000)], [floor('unit', 95_000)], 0],
    ['raising', [floor('unit', 95_000)], [floor('unit', 96_000)], 0],
    ['without a reason', [floor('unit', 95_000)], [floor('unit', 94_999)], 1],
    ['with one', [floor('unit', 95_000)], [floor('unit', 90_000, { lowered: WHY })], 0],
    ['with one for less than that', [floor('unit', 96_000)], [floor('unit', 90_000, { lowered: WHY })], 1],
    [
      'once more, with the reason of the first time',
      [floor('unit', 90_000, { lowered: WHY })],
      [floor('unit', 80_000, { lowered: WHY })],
      1,
    ],
    ['by taking it out', [floor('unit', 95_000)], [], 1],
    ['to nothing, with a reason', [floor('unit', 95_000)], [floor('unit', 0, { lowered: WHY })], 0],
    ['by taking out what was nothing', [floor('unit', 0, { lowered: WHY })], [], 0],
    ['by writing it for another path', [floor('unit', 95_000)], [floor('unit', 95_000, { path: 'a' })], 1],
  ])('%s', (_, before, after, unexplained) => {
    expect(unexplainedLowerings(before, after)).toHaveLength(unexplained);
  });
});

describe('the text of floors', () => {
  it('is one line for each, with its own comma', () => {
    expect(
      floorText([
        floor('unit', 95_000, { lowered: { ...WHY, fromMilliPercent: 96_000 } }),
        floor('e2e', 80_000, { path: 'src/**' }),
      ]),
    ).toBe(
      '{"version":1,"floors":[\n' +
        '"Floors only rise. When two changes meet, keep the lines of both: the higher one counts."\n' +
        '\n,{"suite":"e2e","path":"src/**","metric":"lines","milliPercent":80000}\n' +
        '\n,{"suite":"unit","metric":"lines","milliPercent":95000,"lowered":{"fromMilliPercent":96000,"reason":"the legacy importer came back","by":"@org/core"}}\n' +
        '\n]}\n',
    );
  });

  it('is JSON, and the same for the same floors in any order', () => {
    fc.assert(
      fc.property(arbitraryFloors, (floors) => {
        expect(floorText(floors.toReversed())).toBe(floorText(floors));
        const {
          floors: [note, ...read],
        } = JSON.parse(floorText(floors)) as { floors: readonly unknown[] };
        expect(note).toMatch(/^Floors only rise/u);
        expect(read).toEqual(mergedFloors(floors));
      }),
    );
  });
});
