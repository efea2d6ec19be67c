import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarker, isNewer, readMarker } from '../../../../../src/shared/platform/sticky/marker.ts';

describe('comment marker', () => {
  it('has the documented form', () => {
    const marker = commentMarker('coverage-gate', 'web app', { number: 12, attempt: 2 });
    expect(marker).toBe('<!-- reliability:coverage-gate:web%20app:run=12.2 -->');
  });

  it('reads back what it wrote, for any key, and for no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.nat(), fc.nat(), (key, other, number, attempt) => {
        const body = `${commentMarker('g', key, { number, attempt })}\ntext`;
        expect(readMarker(body, 'g', key)).toEqual({ number, attempt });
        if (other.toWellFormed() !== key.toWellFormed()) expect(readMarker(body, 'g', other)).toBeUndefined();
        expect(readMarker(body, 'h', key)).toBeUndefined();
      }),
    );
  });

  it('is one HTML comment whatever the key is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '>', '<', '!', 'a', '\n', ':') }), (key) => {
        const marker = commentMarker('g', key, { number: 1, attempt: 1 });
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>\n]/);
      }),
    );
  });

  const real = commentMarker('g', 'k', { number: 5, attempt: 1 });
  it.each([
    ['further down', `text\n${real}`],
    ['after a blank', ` ${real}`],
    ['without an end', real.slice(0, -4)],
    ['without numbers', '<!-- reliability:g:k:run= -->'],
    ['with a longer key', commentMarker('g', 'k2', { number: 5, attempt: 1 })],
    ['nowhere', ''],
  ])('does not find a marker %s', (_, body) => {
    expect(readMarker(body, 'g', 'k')).toBeUndefined();
  });
});

describe('isNewer', () => {
  it.each([
    [{ number: 2, attempt: 1 }, { number: 1, attempt: 9 }, true],
    [{ number: 1, attempt: 9 }, { number: 2, attempt: 1 }, false],
    [{ number: 2, attempt: 2 }, { number: 2, attempt: 1 }, true],
    [{ number: 2, attempt: 1 }, { number: 2, attempt: 1 }, false],
    [{ number: 10, attempt: 1 }, { number: 9, attempt: 1 }, true],
  ])('%j after %j: %s', (other, run, expected) => {
    expect(isNewer(other, run)).toBe(expected);
  });
});
