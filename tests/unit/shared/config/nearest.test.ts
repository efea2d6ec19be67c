import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../../src/shared/config/nearest.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['lins', 'lines', 1],
  ['lnies', 'lines', 1],
  ['kitten', 'sitting', 3],
])('%j to %j is %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

describe('nearest', () => {
  const known = ['unit-reports', 'unit-lines', 'suites', 'paths', 'comment', 'key'];

  test.each([
    ['unitReports', 'unit-reports'],
    ['UNIT_REPORTS', 'unit-reports'],
    ['unit-report', 'unit-reports'],
    ['siutes', 'suites'],
    ['coment', 'comment'],
    ['kye', 'key'],
  ])('%s was meant as %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  test.each(['ratchet', 'patch', '', 'x'.repeat(100_000), '__proto__'])('nothing is near %.12s', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('the first one wins a tie', () => {
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
  });
});
