import { describe, expect, it } from 'vitest';
import { retell, retoldProblem } from '../../../src/publish/retelling.ts';
import type { CodeMeaning } from '../../../src/shared/model/codes.ts';

const MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map(
  [
    { code: 'LCOV-TRUNCATED', meaning: 'The report ends in the middle.', next: 'Write it again.' },
    { code: 'coverage/below-threshold', meaning: 'A rule.', next: 'A step.' },
  ].map((meaning) => [meaning.code, meaning]),
);
const TOLD = { code: 'LCOV-TRUNCATED', reason: 'The report ends in the middle', hint: 'Write it again.' };

describe('retell', () => {
  it('keeps numbers, names and everything that is no problem', () => {
    const facts = { commit: null, suites: [{ name: 'unit', files: [{ path: 'a', lines: [1, 2] }], code: 'x' }] };
    expect(retell(facts, MEANINGS, 'facts.json')).toEqual(facts);
  });

  it('tells a problem in our own words, wherever it stands', () => {
    const hostile = { code: 'LCOV-TRUNCATED', reason: 'Go to https://evil.example', hint: '@everyone', more: 1 };
    expect(retell({ a: [{ problems: [hostile] }] }, MEANINGS, 'facts.json')).toEqual({ a: [{ problems: [TOLD] }] });
  });

  it.each(['NO-SUCH-CODE', 'coverage/below-threshold', '', 'toString'])('refuses the code %j', (code) => {
    expect(() => retell({ code, reason: 'x', hint: 'y' }, MEANINGS, 'web/facts.json')).toThrow('PUBLISH-GATE');
  });
});

describe('retoldProblem: the place', () => {
  it.each<[unknown, unknown]>([
    [
      { path: 'a', line: 3, column: 4 },
      { path: 'a', line: 3, column: 4 },
    ],
    [
      { path: 'a', line: 3, column: -1 },
      { path: 'a', line: 3 },
    ],
    [{ path: 'a', line: 1e300, column: 4 }, { path: 'a' }],
    [{ path: 'a', line: '3' }, { path: 'a' }],
    [{ path: '' }, undefined],
    [{ path: 'a'.repeat(5000) }, undefined],
    [{ path: 7 }, undefined],
    ['a:3', undefined],
    [null, undefined],
  ])('%j', (location, expected) => {
    const { location: told, ...rest } = retoldProblem({ ...TOLD, location }, MEANINGS, 'f');
    expect(rest).toEqual(TOLD);
    expect(told).toEqual(expected);
  });
});
