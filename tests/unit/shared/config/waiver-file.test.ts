import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWaiverFile } from '../../../../src/shared/config/waiver-file.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

const PATH = '.reliability/waivers.yml';

async function problemOf(text: string): Promise<string> {
  try {
    await readWaiverFile(text, PATH);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, reason, location } = error.problem;
    expect(location?.path).toBe(PATH);
    return `${location?.line}:${location?.column} ${code} ${reason}`;
  }
  return 'read';
}

const RULE = 'rule: coverage/below-threshold';
const REST = ['reason: the importer is being replaced', 'owner: "@org/core"', 'expires: 2027-01-31'];
const file = (...keys: readonly string[]) => `version: 1\nwaivers:\n  - ${keys.join('\n    ')}\n`;

describe('waivers.yml', () => {
  it('is read with the lines of its waivers', async () => {
    const text = `${file(RULE, 'path: src/legacy/**', ...REST)}  # Another one.\n  - fingerprint: "0123456789abcdef"\n    ${REST.join('\n    ')}\n`;
    const more = { reason: 'the importer is being replaced', owner: '@org/core', expires: '2027-01-31' };
    expect(await readWaiverFile(text, PATH)).toEqual([
      { rule: 'coverage/below-threshold', paths: ['src/legacy/**'], ...more, line: 3 },
      { fingerprint: '0123456789abcdef', ...more, line: 9 },
    ]);
  });

  it.each(['', '# Nothing yet.\n\n', 'version: 1\nwaivers: []\n'])('may waive nothing: %j', async (text) => {
    expect(await readWaiverFile(text, PATH)).toEqual([]);
  });

  it.each<readonly [what: string, text: string, problem: string]>([
    ['no YAML', 'waivers: [', '1:11 CONFIG-SYNTAX'],
    ['without a version', 'waivers: []', '1:1 CONFIG-MISSING-KEY'],
    ['of a later version', 'version: 2', '1:10 CONFIG-VERSION'],
    ['without a list', 'version: 1\nwaivers: all', '2:10 CONFIG-TYPE waivers is "all"'],
    ['a waiver of nothing', file(...REST), '3:5 CONFIG-MISSING-KEY waivers[0] has no "rule"'],
    [
      'a fingerprint with a path',
      file('fingerprint: "0123456789abcdef"', 'path: a', ...REST),
      '4:11 CONFIG-VALUE waivers[0].path is given without',
    ],
    [
      'a fingerprint that YAML takes for a number',
      file('fingerprint: 0123456789012345', ...REST),
      '3:18 CONFIG-TYPE waivers[0].fingerprint is 123456789012345',
    ],
    ['a rule that is none', file('rule: everything', ...REST), '3:11 CONFIG-VALUE waivers[0].rule is "everything"'],
    [
      'a waiver of a waiver',
      file('rule: waiver/has-expired', ...REST),
      '3:11 CONFIG-VALUE waivers[0].rule is waiver/has-expired, which cannot',
    ],
    ['without a reason', file(RULE, ...REST.slice(1)), '3:5 CONFIG-MISSING-KEY waivers[0] has no "reason"'],
    [
      'with a reason that says nothing',
      file(RULE, 'reason: "?!??!??!??!"', ...REST.slice(1)),
      '4:13 CONFIG-VALUE waivers[0].reason',
    ],
    [
      'without an owner',
      file(RULE, ...REST.slice(0, 1), ...REST.slice(2)),
      '3:5 CONFIG-MISSING-KEY waivers[0] has no "owner"',
    ],
    ['without an end', file(RULE, ...REST.slice(0, 2)), '3:5 CONFIG-MISSING-KEY waivers[0] has no "expires"'],
    [
      'with an end that is no day',
      file(RULE, ...REST.slice(0, 2), 'expires: 2027-02-30'),
      '6:14 CONFIG-VALUE waivers[0].expires is 2027-02-30, which is no day',
    ],
    [
      'with an end that is no date',
      file(RULE, ...REST.slice(0, 2), 'expires: never'),
      '6:14 CONFIG-VALUE waivers[0].expires is "never"',
    ],
    [
      'with a misspelt key',
      file(RULE, ...REST, 'expire: 2027-01-31'),
      '7:5 CONFIG-UNKNOWN-KEY waivers[0].expire is not a known key',
    ],
  ])('is refused when it is %s', async (_, text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });

  it('may name the rule of a fingerprint', async () => {
    const [waiver] = await readWaiverFile(file(RULE, 'fingerprint: "0123456789abcdef"', ...REST), PATH);
    expect(waiver).toMatchObject({ rule: 'coverage/below-threshold', fingerprint: '0123456789abcdef' });
  });

  it('knows the rules that there are', async () => {
    const rules = ['coverage/below-threshold', 'coverage/patch'];
    expect(await readWaiverFile(file(RULE, ...REST), PATH, rules)).toHaveLength(1);
    await expect(readWaiverFile(file('rule: coverage/below-treshold', ...REST), PATH, rules)).rejects.toMatchObject({
      problem: { code: 'CONFIG-VALUE', hint: 'Did you mean "coverage/below-threshold"?', location: { line: 3 } },
    });
  });

  it('is read or refused, whatever it is', async () => {
    const value = fc.json({ maxDepth: 3 });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      value,
      value.map((one) => file(`rule: ${one}`, ...REST)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        expect(await problemOf(some)).toMatch(/^(?:read|\d+:\d+ CONFIG-)/u);
      }),
    );
  });
});
