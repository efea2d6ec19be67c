import { describe, expect, test } from 'vitest';
import { dotted, quote, show } from '../../../../src/shared/config/quote.ts';

describe('quote', () => {
  test('keeps a message on one line', () => {
    expect(quote('a\n::error::b')).toBe('"a\\n::error::b"');
  });
  test('shows what would steer a terminal', () => {
    expect(quote('a\u009b2J\u007f\u2028')).toBe('"a\\u009b2J\\u007f\\u2028"');
  });
  test('cuts between characters, not inside of one', () => {
    expect(quote('😀'.repeat(100))).toBe(`"${'😀'.repeat(60)}…"`);
  });
  test('leaves a text of sixty characters whole', () => {
    expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });
});

describe('show', () => {
  test.each([
    ['a', '"a"'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'empty'],
    [undefined, 'empty'],
    [[1], 'a list'],
    [{ a: 1 }, 'a mapping'],
  ])('%j is shown as %s', (value, text) => {
    expect(show(value)).toBe(text);
  });
  test('a list that contains itself', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(show(list)).toBe('a list');
  });
});

test.each([
  [['coverage-gate', 'paths', '0', 'match'], 'coverage-gate.paths[0].match'],
  [['a b'], '"a b"'],
  [['a', 'x\ny'], 'a."x\\ny"'],
  [[], ''],
])('%j reads %s', (path, text) => {
  expect(dotted(path)).toBe(text);
});
