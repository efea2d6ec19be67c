import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TOKENS } from '../fuzz/mutations.ts';
import { breaksOut, withoutSkeleton } from '../fuzz/rendering.ts';
import { hostileText } from './shared/report/hostile-text.ts';

test('every report file is held to its skeleton', () => {
  expect(withoutSkeleton()).toEqual([]);
});

describe('no text is more than a text in any report', () => {
  it.each(TOKENS.map((token) => [token] as const))('%j', (token) => {
    expect(breaksOut(token)).toBeUndefined();
    expect(breaksOut(`a ${token} b`)).toBeUndefined();
  });

  it('whatever it is made of', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(breaksOut(text)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
