import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTimeMs } from '../../../../src/shared/formats/iso-time.ts';

describe('isoTimeMs', () => {
  it('reads what Date reads, to the second', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        expect(isoTimeMs(date.toISOString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it.each([
    ['2026-11-28T22:50:02.771370+00:00', Date.UTC(2026, 10, 28, 22, 50, 2)],
    ['2026-11-28T22:50:02+02:00', Date.UTC(2026, 10, 28, 20, 50, 2)],
    ['2026-11-28T22:50:02-0130', Date.UTC(2026, 10, 29, 0, 20, 2)],
    // Nobody knows in which zone that was.
    ['2026-11-28T22:50:02', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('%s', (text, ms) => {
    expect(isoTimeMs(text)).toBe(ms);
  });
});
