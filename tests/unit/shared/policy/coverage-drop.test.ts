import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropsTooFar, effectiveBase } from '../../../../src/shared/policy/coverage-drop.ts';

const of = (covered: number, total: number) => ({ covered, total });
const NOTHING = of(0, 0);

describe('a drop', () => {
  it.each<
    readonly [
      what: string,
      before: string,
      removed: string,
      after: string,
      maximum: number,
      expected: boolean | undefined,
    ]
  >([
    ['none', '8/10', '0/0', '8/10', 0, false],
    ['a rise', '8/10', '0/0', '9/10', 0, false],
    ['of the smallest kind', '800001/1000000', '0/0', '800000/1000000', 0, true],
    ['by exactly what is allowed', '95/100', '0/0', '94/100', 1000, false],
    ['by a little more', '95/100', '0/0', '93999/100000', 1000, true],
    ['because covered code was removed', '90/100', '50/50', '40/50', 0, false],
    ['because of more than what was removed', '90/100', '50/50', '39/50', 0, true],
    ['that is none against the whole base, though uncovered code went', '80/100', '0/20', '80/90', 0, false],
    ['with covered code removed and uncovered added', '90/100', '50/50', '40/60', 0, true],
    ['from everything being removed', '90/100', '90/100', '5/10', 0, undefined],
    ['to nothing', '90/100', '90/100', '0/0', 0, undefined],
    ['from nothing', '0/0', '0/0', '5/10', 0, undefined],
    [
      'of counts beyond what floating point holds',
      '9007199254740991/9007199254740991',
      '0/0',
      '9007199254740990/9007199254740991',
      0,
      true,
    ],
  ])('%s', (_, before, removed, after, maximum, expected) => {
    const [b, r, a] = [before, removed, after]
      .map((text) => text.split('/').map(Number))
      .map(([covered = 0, total = 0]) => of(covered, total));
    expect(dropsTooFar({ before: b!, removed: r!, after: a! }, maximum)).toBe(expected);
  });

  it('says which base it is measured against', () => {
    expect(effectiveBase({ before: of(90, 100), removed: of(50, 50), after: of(40, 50) })).toEqual({
      ratio: of(40, 50),
      base: 'without-removed',
    });
    expect(effectiveBase({ before: of(80, 100), removed: of(0, 20), after: of(80, 90) })).toEqual({
      ratio: of(80, 100),
      base: 'whole',
    });
    expect(effectiveBase({ before: of(8, 10), removed: of(4, 5), after: of(1, 1) })).toMatchObject({ base: 'whole' });
  });

  it('is as wide as an allowance: what one allows, a larger one does too', () => {
    const ratio = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([one, other]) => of(Math.min(one, other), Math.max(one, other)));
    fc.assert(
      fc.property(ratio, ratio, fc.nat(100_000), fc.nat(100_000), (before, after, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (maximum: number) => dropsTooFar({ before, removed: NOTHING, after }, maximum);
        if (at(less) === false) expect(at(more)).toBe(false);
        expect(at(100_000)).not.toBe(true);
      }),
    );
  });

  it.each([
    [of(2, 1), NOTHING, of(1, 1), 0],
    [of(1, 1), of(0, 2), of(1, 1), 0],
    [of(1, 1), of(0, 1), of(1, 1), 0],
    [of(1.5, 2), NOTHING, of(1, 1), 0],
    [of(1, 1), NOTHING, of(1, 1), -1],
    [of(1, 1), NOTHING, of(1, 1), 0.5],
    [of(1, 1), NOTHING, of(1, 1), 100_001],
  ])('refuses %j without %j to %j, at most %d', (before, removed, after, maximum) => {
    expect(() => dropsTooFar({ before, removed, after }, maximum)).toThrow(RangeError);
  });
});
