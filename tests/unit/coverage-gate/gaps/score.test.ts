import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf, type Weight } from '../../../../src/coverage-gate/gaps/score.ts';

const NONE: Weight = { missing: 0, decisions: 0, importers: 0, dependents: 0, changes: 0, unreached: false };

test.each<[string, Partial<Weight>, number]>([
  ['nothing missing', { importers: 9 }, 0],
  ['one line', { missing: 1 }, 10],
  ['four lines: twice as much', { missing: 4 }, 20],
  ['a decision is worth two lines', { missing: 2, decisions: 1 }, 20],
  ['the root is cut', { missing: 2 }, 14],
  ['each importer is worth a tenth', { missing: 1, importers: 5 }, 15],
  ['but not more than thirty', { missing: 1, importers: 99 }, 40],
  ['each dependent a hundredth', { missing: 100, dependents: 7 }, 107],
  ['but not more than a hundred', { missing: 100, dependents: 900 }, 200],
  ['each change a tenth', { missing: 1, changes: 3 }, 13],
  ['but not more than twenty', { missing: 1, changes: 77 }, 30],
  ['twice as much when no test reaches it', { missing: 1, unreached: true }, 20],
  // floor(√(100 · (29 + 2 · 4))) = floor(60.8) = 60; 100 + 140 + 20 + 90 + 100 = 450 %
  ['all together', { missing: 29, decisions: 4, importers: 14, dependents: 20, changes: 9, unreached: true }, 270],
])('%s', (_what, weight, score) => {
  expect(scoreOf({ ...NONE, ...weight })).toBe(score);
});

test('is a whole number, and more of anything is never worth less', () => {
  const weight = fc.record({
    missing: fc.nat(1_000_000),
    decisions: fc.nat(100_000),
    importers: fc.nat(100),
    dependents: fc.nat(1000),
    changes: fc.nat(100),
    unreached: fc.boolean(),
  });
  fc.assert(
    fc.property(weight, (one) => {
      const score = scoreOf(one);
      expect(Number.isSafeInteger(score)).toBe(true);
      for (const key of ['missing', 'decisions', 'importers', 'dependents', 'changes'] as const)
        expect(scoreOf({ ...one, [key]: one[key] + 1 })).toBeGreaterThanOrEqual(score);
      expect(scoreOf({ ...one, unreached: true })).toBeGreaterThanOrEqual(score);
    }),
  );
});
