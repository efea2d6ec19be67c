import { expect, it } from 'vitest';
import { flips } from '../../../../scripts/steady/flips.ts';

const scan = (outcomes: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(outcomes));

it('what was the same in every scan did not flip', () => {
  const same = { R01: ['executed', 'blocked'], R02: ['not-live', 'silent'] };
  expect(flips([scan(same), scan(same), scan(same)])).toEqual([]);
});

it('tells what was seen how often, the usual first, and what was not there', () => {
  const usual = { R02: ['executed', 'blocked'], R01: ['executed', 'blocked'] };
  const other = { R01: ['executed', 'executed'] };
  expect(flips([scan(other), scan(usual), scan(usual)])).toEqual([
    {
      id: 'R01',
      seen: [
        ['executed blocked', 2],
        ['executed executed', 1],
      ],
    },
    {
      id: 'R02',
      seen: [
        ['executed blocked', 2],
        ['absent', 1],
      ],
    },
  ]);
});
