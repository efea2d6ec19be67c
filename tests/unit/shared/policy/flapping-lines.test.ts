import { describe, expect, it } from 'vitest';
import { flappingLines } from '../../../../src/shared/policy/flapping-lines.ts';
import { measured } from '../line-baselines.ts';

describe('lines that go there and back', () => {
  it.each<
    readonly [
      what: string,
      runs: readonly (readonly [blob: string, lines: string] | undefined)[],
      lines: readonly number[],
    ]
  >([
    ['no runs', [], []],
    ['one run', [['A', '1+']], []],
    [
      'always the same',
      [
        ['A', '1+ 2-'],
        ['A', '1+ 2-'],
        ['A', '1+ 2-'],
      ],
      [],
    ],
    [
      'changed once: a test was added or lost',
      [
        ['A', '1+'],
        ['A', '1-'],
        ['A', '1-'],
      ],
      [],
    ],
    [
      'there and back',
      [
        ['A', '1+ 2+'],
        ['A', '1- 2+'],
        ['A', '1+ 2+'],
      ],
      [1],
    ],
    [
      'there and back the other way',
      [
        ['A', '1- 2+'],
        ['A', '1+ 2+'],
        ['A', '1- 2+'],
      ],
      [1],
    ],
    [
      'twice, in ascending order',
      [
        ['A', '3+ 9-'],
        ['A', '3- 9+'],
        ['A', '3+ 9-'],
      ],
      [3, 9],
    ],
    [
      'with a change of the file in between',
      [
        ['A', '1+'],
        ['B', '1-'],
        ['A', '1+'],
      ],
      [],
    ],
    [
      'before the file was as it is',
      [
        ['A', '1+'],
        ['A', '1-'],
        ['A', '1+'],
        ['B', '1+'],
      ],
      [],
    ],
    ['measured by nobody in between', [['A', '1+'], ['A', '1-'], undefined, ['A', '1+']], []],
  ])('%s', (_, runs, lines) => {
    const found = flappingLines(runs.map((run) => measured(run === undefined ? {} : { a: run })));
    expect(found.flatMap((file) => file.lines)).toEqual(lines);
  });

  it('are told with their suite, their file and how long it has been as it is', () => {
    const runs = ['1+', '1+', '1-', '1+'].map((lines) => measured({ a: ['A', lines], b: ['B', '1+'] }, 'e2e'));
    expect(flappingLines(runs)).toEqual([{ suite: 'e2e', path: 'a', lines: [1], runs: 4 }]);
  });
});
