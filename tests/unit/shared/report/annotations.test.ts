import { describe, expect, it, test } from 'vitest';
import type { Finding, Location, Severity } from '../../../../src/shared/model/finding.ts';
import { ANNOTATION_BATCH, batches, rankAnnotations } from '../../../../src/shared/report/annotations.ts';
import { placeInRepository } from '../../../../src/shared/report/place.ts';
import { FAILED } from './verdicts.ts';

const finding = (severity: Severity, location?: Location, message = 'm'): Finding => {
  return { rule: 'area/what', severity, message, fingerprint: 'f', ...(location === undefined ? {} : { location }) };
};
const ranked = (findings: readonly Finding[], max = 100) => rankAnnotations({ ...FAILED.verdict, findings }, max);

describe('rankAnnotations', () => {
  it('puts errors before warnings before notices, then more lines, then path, then line', () => {
    const { shown, omitted } = ranked([
      finding('notice', { path: 'a', startLine: 1, endLine: 99 }),
      finding('warning', { path: 'a', startLine: 5 }),
      finding('error', { path: 'b', startLine: 2, endLine: 3 }),
      finding('error', { path: 'a', startLine: 9, endLine: 10 }),
      finding('error', { path: 'a', startLine: 1, endLine: 2 }),
      finding('error', { path: 'z', startLine: 1, endLine: 9 }),
      finding('error', { path: 'B' }),
      finding('error'),
    ]);
    expect(shown.map(({ level, path, startLine, endLine }) => [level, path, startLine, endLine])).toEqual([
      ['failure', 'z', 1, 9],
      ['failure', 'a', 1, 2],
      ['failure', 'a', 9, 10],
      ['failure', 'b', 2, 3],
      ['failure', 'B', 1, 1],
      ['warning', 'a', 5, 5],
      ['notice', 'a', 1, 99],
    ]);
    expect(omitted).toBe(0);
  });

  it('counts what is over the limit', () => {
    const findings = Array.from({ length: 120 }, (_, i) => finding('error', { path: `f${i}` }));
    expect(ranked(findings, 50)).toMatchObject({ shown: { length: 50 }, omitted: 70 });
    expect(ranked(findings, 0)).toEqual({ shown: [], omitted: 120 });
    expect(ranked(findings, -1).shown).toEqual([]);
  });

  it('keeps titles and messages within the limits of the Checks API, and shows hidden characters', () => {
    const [one] = ranked([
      { ...finding('error', { path: 'a' }, `\u001b[31m${'ä'.repeat(70_000)}`), rule: 'r'.repeat(999), hint: 'h' },
    ]).shown;
    expect(one!.title).toHaveLength(255);
    expect(new TextEncoder().encode(one!.message).length).toBeLessThanOrEqual(65_536);
    expect(one!.message).toMatch(/^\[U\+001B\]\[31mä+…$/);
    expect(ranked([{ ...finding('error', { path: 'a' }, 'x\ny'), hint: 'do z' }]).shown[0]!.message).toBe('x y\ndo z');
  });

  it('leaves out paths that are not in the repository', () => {
    const paths = ['/etc/passwd', '../x', 'a/../b', '//host/x', './a', 'C:/x', 'a\\b', ''];
    expect(ranked(paths.map((path) => finding('error', { path }))).shown).toEqual([]);
  });
});

test.each([
  [{ path: 'a' }, { path: 'a', startLine: 1, endLine: 1 }],
  [
    { path: 'a', startLine: 5, endLine: 3 },
    { path: 'a', startLine: 5, endLine: 5 },
  ],
  [
    { path: 'a', startLine: 0, endLine: 7 },
    { path: 'a', startLine: 1, endLine: 7 },
  ],
  [
    { path: 'a', startLine: Number.NaN },
    { path: 'a', startLine: 1, endLine: 1 },
  ],
  [{ path: '..a/b..' }, { path: '..a/b..', startLine: 1, endLine: 1 }],
])('placeInRepository(%j)', (location, expected) => {
  expect(placeInRepository(location)).toEqual(expected);
});

test('batches are full but for the last', () => {
  const items = Array.from({ length: 120 }, (_, i) => i);
  expect(batches(items).map(({ length }) => length)).toEqual([ANNOTATION_BATCH, ANNOTATION_BATCH, 20]);
  expect(batches(items).flat()).toEqual(items);
  expect(batches([])).toEqual([]);
});
