import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWarnings, keptOf } from '../../../src/regression-gate/warnings/compare-warnings.ts';
import { packWarnings, unpackWarnings } from '../../../src/regression-gate/warnings/kept-warnings.ts';
import type { Json } from '../../../src/shared/model/verdict.ts';

const one = (file: string, text: string) => ({ key: `${file}:${text}`, anywhere: text });

describe('compareWarnings', () => {
  it.each<[string, readonly string[], readonly string[], number, number]>([
    ['the same', ['a:x', 'a:y'], ['a:y', 'a:x'], 0, 0],
    ['one more', ['a:x'], ['a:x', 'a:y'], 1, 0],
    ['one more of the same text', ['a:x'], ['a:x', 'a:x'], 1, 0],
    ['one fixed and one added', ['a:x', 'a:y'], ['a:x', 'a:z'], 1, 1],
    ['a file that moved', ['a:x', 'a:y'], ['b:x', 'b:y'], 0, 0],
    ['a copy', ['a:x'], ['a:x', 'b:x'], 1, 0],
    ['all fixed', ['a:x', 'a:x'], [], 0, 2],
  ])('%s', (_, before, now, fresh, fixed) => {
    const of = (texts: readonly string[]) => texts.map((text) => one(...(text.split(':') as [string, string])));
    const result = compareWarnings(of(now), keptOf(of(before)));
    expect([result.fresh.length, result.fixed]).toEqual([fresh, fixed]);
  });

  it('accounts for every one of them', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')));
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const of = (all: readonly (readonly [string, string])[]) => all.map(([file, text]) => one(file, text));
        const { fresh, fixed } = compareWarnings(of(now), keptOf(of(before)));
        expect(now.length - fresh.length).toBe(before.length - fixed);
      }),
    );
  });
});

describe('what is kept of warnings', () => {
  const KEY = '0123456789abcdef';

  it('comes back as it was', () => {
    const kept = [{ key: KEY, anywhere: 'f'.repeat(16), count: 3 }];
    expect(unpackWarnings(JSON.parse(JSON.stringify(packWarnings(kept))) as Json)).toEqual(kept);
  });

  const packed = (rows: unknown): Json => packWarnings(rows as never) as Json;
  it.each<[string, Json]>([
    ['nothing', null],
    ['another version', { version: 2, warnings: '' }],
    ['no gzip', { version: 1, warnings: 'AAAA' }],
    ['a key that is none', packed([{ key: 'x', anywhere: KEY, count: 1 }])],
    ['a count of none', packed([{ key: KEY, anywhere: KEY, count: 0 }])],
    ['a key twice', packed([1, 1].map((count) => ({ key: KEY, anywhere: KEY, count })))],
  ])('is refused: %s', (_, json) => {
    expect(() => unpackWarnings(json)).toThrow(/BASELINE-DAMAGED/u);
  });
});
