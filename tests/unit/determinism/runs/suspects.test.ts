import { expect, it } from 'vitest';
import { suspects } from '../../../../src/determinism/runs/suspects.ts';

it.each([
  [
    [
      ['x', []],
      ['y', ['time', 'path']],
      ['x', ['path']],
    ],
    ['time'],
  ],
  [
    [
      ['x', []],
      ['y', ['time']],
      ['y', ['time', 'path']],
    ],
    ['time'],
  ],
  [
    [
      ['x', []],
      ['y', ['time']],
      ['z', ['path']],
    ],
    [],
  ],
  [
    [
      ['x', ['time']],
      ['y', ['time']],
    ],
    [],
  ],
  [
    [
      ['x', []],
      ['x', ['time']],
    ],
    [],
  ],
] as const)('%j: %j', (runs, expected) => {
  expect(
    suspects(
      'x',
      runs.map(([digest, varied]) => ({ digest, varied })),
    ),
  ).toEqual(expected);
});
