import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, isDay } from '../../../../src/shared/policy/calendar-day.ts';

describe('a day of the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
    ['26-04-03', false],
    ['2026-04-03T00:00', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('is the one that the calendar says', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayText(date.getTime())).toBe(day);
          expect(dayNumber(day)).toBe(Math.floor(date.getTime() / 86_400_000));
        },
      ),
    );
  });
});
