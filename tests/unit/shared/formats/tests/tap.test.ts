import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const told = (text: string): readonly string[] =>
  readText(text).cases.map(({ suite, name, outcome }) => `${suite}/${name} ${outcome}`);

describe('TAP', () => {
  it.each<[string, string, readonly string[]]>([
    ['plain points', 'TAP version 13\n1..2\nok 1 - a\nnot ok 2 b\n', ['/a passed', '/b failed']],
    ['points without numbers and names', '1..2\nok\nnot ok\n', ['/test 1 passed', '/test 2 failed']],
    [
      'directives',
      '1..3\nok 1 a # SKIP why\nnot ok 2 b # TODO\nok 3 c # time=1.5ms\n',
      ['/a skipped', '/b skipped', '/c passed'],
    ],
    ['names that hold a #', '1..1\nnot ok 1 - a # b\n', ['/a # b failed']],
    ['all skipped', '1..1\n    1..0 # SKIP no network\nok 1 - a\n', ['/a skipped']],
    ['a subtest', '1..1\n# Subtest: s\n    ok 1 - a\n    1..1\nok 1 - s\n', ['s/a passed']],
    [
      'a subtest that failed alone',
      '1..1\n# Subtest: s\n    ok 1 - a\n    1..1\nnot ok 1 - s\n',
      ['s/a passed', '/s failed'],
    ],
    ['a bail-out', '1..3\nok 1 a\nBail out! no server\n', ['/a passed', '/(outside of its tests) failed']],
    ['lines of Windows', '1..1\r\nok 1 a\r\n', ['/a passed']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['TRUNCATED', '1..2\nok 1 a\n'],
    ['TRUNCATED', 'TAP version 14\nok 1 a\n'],
    ['TRUNCATED', '1..1\n# Subtest: s\n    1..2\n    ok 1 a\nok 1 s\n'],
    ['SYNTAX', '1..1\nok 1 a\nok 2 b\n'],
    ['SYNTAX', '1..1\n1..1\nok 1 a\n'],
  ])('%s: %j', (kind, text) => {
    expect(() => readText(text)).toThrow(expect.objectContaining({ kind }));
  });
});
