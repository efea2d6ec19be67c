import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TestBuilder } from '../../../src/shared/formats/tests/builder.ts';
import { junitFile } from '../../../src/suites/junit-file.ts';
import { readText } from '../shared/formats/tests/read-text.ts';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[^\p{L}\p{N}<>&"'\]]/gu, 'x'));
const test = fc.record({
  suite: word,
  name: word,
  outcome: fc.constantFrom('passed' as const, 'failed' as const, 'skipped' as const),
  durationMs: fc.integer({ min: 0, max: 100_000 }),
});

it('keeps tests of one name in two files apart: one that failed is no earlier try of the other', () => {
  const builder = new TestBuilder();
  builder.add({ suite: '', name: 'adds', outcome: 'failed', group: 1 });
  builder.add({ suite: '', name: 'adds', outcome: 'passed', group: 2 });
  const [first, second] = readText(junitFile('jest.json', builder.cases)).cases;
  expect([first?.outcome, second?.outcome]).toEqual(['failed', 'passed']);
  expect(first?.group).not.toBe(second?.group);
});

it('says the same tests to who reads it', () => {
  fc.assert(
    fc.property(fc.array(test, { minLength: 1, maxLength: 20 }), (cases) => {
      const builder = new TestBuilder();
      for (const one of cases) builder.add(one.outcome === 'failed' ? { ...one, failure: ']]> <b>' } : one);
      const read = readText(junitFile('go.json', builder.cases)).cases;
      const shown = (all: readonly { readonly suite: string; readonly name: string; readonly outcome: string }[]) =>
        all.map(({ suite, name, outcome }) => `${suite} ${name} ${outcome}`).sort();
      expect(shown(read)).toEqual(shown(cases));
    }),
    { numRuns: 50 },
  );
});
