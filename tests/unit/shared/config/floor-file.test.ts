import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFloorFile } from '../../../../src/shared/config/floor-file.ts';
import type { Floor } from '../../../../src/shared/model/floor.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { floorText } from '../../../../src/shared/policy/floor-text.ts';
import { mergedFloors } from '../../../../src/shared/policy/ratchet.ts';

const PATH = '.reliability/coverage-floor.json';

async function problemOf(text: string): Promise<string> {
  try {
    await readFloorFile(text, PATH);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, reason, hint, location } = error.problem;
    expect(hint).toMatch(/\S[.?]$/u);
    expect(location?.path).toBe(PATH);
    return `${location?.line}:${location?.column} ${code} ${reason}`;
  }
  return 'read';
}

const file = (...floors: readonly string[]) => `{"version":1,"floors":[\n${floors.join('\n,')}\n]}`;
const OK = '{"suite":"unit","metric":"lines","milliPercent":90000}';

describe('coverage-floor.json', () => {
  it('gives back what was written', async () => {
    const floors: readonly Floor[] = [
      { suite: 'unit', metric: 'lines', milliPercent: 95_000 },
      { suite: 'unit', metric: 'branches', path: 'src/"a"/**', milliPercent: 1 },
      {
        suite: 'combined',
        metric: 'lines',
        owner: '@org/core',
        milliPercent: 0,
        lowered: { fromMilliPercent: 100_000, reason: 'the importer is being replaced', by: '@org/core' },
      },
    ];
    expect(await readFloorFile(floorText(floors), PATH)).toEqual(mergedFloors(floors));
    expect(await readFloorFile(floorText([]), PATH)).toEqual([]);
  });

  it('has the higher of two floors of one scope, as after a merge that kept both', async () => {
    const text = file(OK, OK.replace('90000', '91000'), OK.replace('90000', '89000'));
    expect(await readFloorFile(text, PATH)).toEqual([{ suite: 'unit', metric: 'lines', milliPercent: 91_000 }]);
  });

  it.each<readonly [what: string, text: string, problem: string]>([
    ['no JSON', 'x: [', '1:'],
    ['cut off', file(OK).slice(0, -8), '2:'],
    ['a list', '[]', `1:1 CONFIG-TYPE ${PATH} is a list`],
    ['empty', '', `1:1 CONFIG-MISSING-KEY ${PATH} has no "version"`],
    ['of a later version', '{"version":2}', '1:12 CONFIG-VERSION version is 2'],
    ['an unknown key', '{"version":1,"floor":[]}', '1:14 CONFIG-UNKNOWN-KEY floor is not a known key'],
    ['no list', '{"version":1,"floors":{}}', '1:23 CONFIG-TYPE floors is a mapping'],
    ['a number in the list', file('7'), '2:1 CONFIG-TYPE floors[0] is 7'],
    [
      'a misspelt key',
      file(OK.replace('metric', 'metrik')),
      '2:17 CONFIG-UNKNOWN-KEY floors[0].metrik is not a known key',
    ],
    ['no metric', file(OK.replace('"metric":"lines",', '')), '2:1 CONFIG-MISSING-KEY floors[0] has no "metric"'],
    ['an unknown metric', file(OK.replace('lines', 'loc')), '2:26 CONFIG-VALUE floors[0].metric is "loc"'],
    ['a fraction', file(OK, OK.replace('90000', '90.5')), '3:50 CONFIG-VALUE floors[1].milliPercent is 90.5'],
    ['below zero', file(OK.replace('90000', '-1')), '2:49 CONFIG-VALUE floors[0].milliPercent is -1'],
    ['above a hundred', file(OK.replace('90000', '100001')), '2:49 CONFIG-VALUE floors[0].milliPercent is 100001'],
    ['a text for a number', file(OK.replace('90000', '"90000"')), '2:49 CONFIG-TYPE floors[0].milliPercent is "90000"'],
    [
      'a path and an owner',
      file(OK.replace('"metric"', '"path":"a","owner":"b","metric"')),
      '2:36 CONFIG-VALUE floors[0].owner is given beside a path',
    ],
    [
      'lowered without a reason',
      file(OK.replace('}', ',"lowered":{"fromMilliPercent":95000,"by":"@a"}}')),
      '2:65 CONFIG-MISSING-KEY floors[0].lowered has no "reason"',
    ],
    [
      'lowered for no reason',
      file(OK.replace('}', ',"lowered":{"fromMilliPercent":95000,"by":"@a","reason":"..........."}}')),
      '2:110 CONFIG-VALUE floors[0].lowered.reason is',
    ],
    [
      'lowered by nobody',
      file(OK.replace('}', ',"lowered":{"fromMilliPercent":95000,"reason":"it had to be done"}}')),
      '2:65 CONFIG-MISSING-KEY floors[0].lowered has no "by"',
    ],
    [
      'lowered upwards',
      file(OK.replace('}', ',"lowered":{"fromMilliPercent":90000,"by":"@a","reason":"it had to be done"}}')),
      '2:85 CONFIG-VALUE floors[0].lowered.fromMilliPercent is 90000',
    ],
    [
      'a line break in an owner',
      file(OK.replace('"metric"', '"owner":"@a\\n::error::x","metric"')),
      '2:25 CONFIG-VALUE floors[0].owner is',
    ],
    [
      'an unfinished merge',
      `<<<<<<< HEAD\n${file(OK)}\n=======\n${file(OK)}\n>>>>>>> b`,
      `1:1 CONFIG-CONFLICT ${PATH} holds a merge`,
    ],
    ['too long', `{"version":1,"floors":[]}${' '.repeat(300_000)}`, `1:1 CONFIG-SYNTAX ${PATH} is longer`],
  ])('is refused when it is %s', async (_, text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });

  it('is read or refused, whatever it is', async () => {
    const json = fc.json({ maxDepth: 4 });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      json,
      json.map((floors) => `{"version":1,"floors":[${floors}]}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        expect(await problemOf(some)).toMatch(/^(?:read|\d+:\d+ CONFIG-)/u);
      }),
    );
  });
});
