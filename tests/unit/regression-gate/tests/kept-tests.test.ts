import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptTest, packTests, unpackTests } from '../../../../src/regression-gate/tests/kept-tests.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';

const KEPT: fc.Arbitrary<KeptTest> = fc.record({
  state: fc.constantFrom('passed', 'failed', 'skipped'),
  upperMs: fc.integer({ min: -1, max: 10_000_000 }),
  runs: fc.integer({ min: 1, max: 100 }),
  flakes: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 5 }).map((ages) => ages.sort((a, b) => a - b)),
});

describe('what is kept of tests', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__'),
          KEPT,
        ),
        fc.integer({ min: 1, max: 100 }),
        (tests, runs) => {
          const kept = { runs, upperMs: 7, tests: new Map(Object.entries(tests)), passes: new Map([['a', 3]]) };
          const json = JSON.parse(JSON.stringify(packTests(kept))) as Json;
          expect(unpackTests(json)).toEqual(kept);
        },
      ),
      { numRuns: 50 },
    );
  });

  const packed = (columns: unknown): string => gzipSync(JSON.stringify(columns)).toString('base64');
  const good = { names: ['a'], states: 'p', upper: [1], runs: [1], flakes: [] };
  const entry = (tests: string, more: object = {}): Json => ({
    version: 1,
    runs: 1,
    upperMs: 1,
    passes: {},
    tests,
    ...more,
  });

  it.each<[string, Json]>([
    ['nothing', null],
    ['another version', entry(packed(good), { version: 2 })],
    ['no gzip', entry('AAAA')],
    ['a cut gzip', entry(packed(good).slice(0, 20))],
    ['no JSON', entry(gzipSync('{"names":').toString('base64'))],
    ['a state too many', entry(packed({ ...good, states: 'pp' }))],
    ['an unknown state', entry(packed({ ...good, states: 'x' }))],
    ['a negative time', entry(packed({ ...good, upper: [-2] }))],
    ['a time that is text', entry(packed({ ...good, upper: ['1'] }))],
    ['a name twice', entry(packed({ names: ['a', 'a'], states: 'pp', upper: [1, 1], runs: [1, 1], flakes: [] }))],
    ['flakes of a test that is not there', entry(packed({ ...good, flakes: [[1, 0]] }))],
    ['flakes of the future', entry(packed({ ...good, flakes: [[0, 100]] }))],
    ['no runs', entry(packed(good), { runs: 0 })],
    ['passes that are none', entry(packed(good), { passes: { a: -1 } })],
  ])('is refused as a whole: %s', (_, json) => {
    expect(() => unpackTests(json)).toThrow(/BASELINE-DAMAGED/u);
  });
});
