import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsOfText, lineOfText } from '../../../../src/shared/formats/integers.ts';
import { faultText } from './coverage/read-text.ts';

describe('hitsOfText', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['1.0', 1],
    ['1.', 1],
    ['.0', 0],
    ['1e3', 1000],
    ['1.2e+10', 12_000_000_000],
    ['5E2', 500],
    ['+3', 3],
    ['9223372036854775807', 2 ** 63],
  ])('reads %s', (text, hits) => {
    expect(hitsOfText(text, 0)).toBe(hits);
  });

  it.each([
    ['-1', 'HITS-NEGATIVE at 9: the hit count -1 is negative'],
    ['18446744073709551615', 'HITS-OVERFLOW at 9: the hit count 18446744073709551615 has overflowed'],
    ['1e400', 'HITS-OVERFLOW at 9: the hit count 1e400 has overflowed'],
    ['0.5', 'HITS-NOT-INTEGER at 9: the hit count 0.5 is not a whole number'],
    ['', 'HITS-NOT-INTEGER at 9: "" is no hit count'],
    ['=====', 'HITS-NOT-INTEGER at 9: "=====" is no hit count'],
    ['#####', 'HITS-NOT-INTEGER at 9: "#####" is no hit count'],
    ['undefined', 'HITS-NOT-INTEGER at 9: "undefined" is no hit count'],
    ['0x10', 'HITS-NOT-INTEGER at 9: "0x10" is no hit count'],
    ['1_000', 'HITS-NOT-INTEGER at 9: "1_000" is no hit count'],
    ['Infinity', 'HITS-NOT-INTEGER at 9: "Infinity" is no hit count'],
  ])('refuses %s', (text, fault) => {
    expect(faultText(() => hitsOfText(text, 9))).toBe(fault);
  });

  it('never quotes megabytes', () => {
    for (const text of ['9'.repeat(1 << 20), `-${'1'.repeat(300)}`, `0.${'1'.repeat(1 << 20)}`, 'x'.repeat(1 << 20)]) {
      expect(faultText(() => hitsOfText(text, 0)).length).toBeLessThan(120);
    }
  });

  it('takes every count that fits 53 bits as it stands', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (hits) => hitsOfText(String(hits), 0) === hits));
  });
});

describe('lineOfText', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['00000012', 12],
    ['16777215', 16_777_215],
  ])('reads %s', (text, line) => {
    expect(lineOfText(text, 0)).toBe(line);
  });

  it.each([
    '',
    '16777216',
    '99999999',
    '123456789',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    'undefined',
    '١',
  ])('refuses %j', (text) => {
    expect(faultText(() => lineOfText(text, 4))).toBe(`LINE-RANGE at 4: "${text}" is no line number`);
  });
});
