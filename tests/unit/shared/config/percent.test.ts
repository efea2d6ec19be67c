import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPercent } from '../../../../src/shared/config/percent.ts';

describe('readPercent', () => {
  test.each([
    [95, 95_000],
    ['95', 95_000],
    ['95 %', 95_000],
    ['95%', 95_000],
    [' 95.5 % ', 95_500],
    [95.5, 95_500],
    [95.001, 95_001],
    [1.005, 1005],
    [0.001, 1],
    [0, 0],
    [-0, 0],
    [100, 100_000],
    ['100.000', 100_000],
    [99.999, 99_999],
  ])('%j is %i milli-percent', (value, milliPercent) => {
    expect(readPercent(value)).toBe(milliPercent);
  });

  test.each([
    -1,
    100.001,
    '100.001',
    101,
    95.0001,
    '95.0001',
    1e-7,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    '%',
    '95,5',
    '.5',
    '5.',
    '+5',
    '1e1',
    '0x10',
    '9 5',
    '95 % %',
    '095',
    true,
    null,
    undefined,
    [95],
  ])('%j is no percentage', (value) => {
    expect(readPercent(value)).toBeUndefined();
  });

  test('is exact for every milli-percent, as number and as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (milliPercent) => {
        const text = `${Math.floor(milliPercent / 1000)}.${String(milliPercent % 1000).padStart(3, '0')}`;
        expect(readPercent(text)).toBe(milliPercent);
        expect(readPercent(Number(text))).toBe(milliPercent);
      }),
    );
  });

  test('a long run of blanks is refused at once', () => {
    expect(readPercent(`5${' '.repeat(200_000)}x`)).toBeUndefined();
  });
});
