import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShard, runsOf } from '../../../../src/determinism/plan/shard.ts';

describe('shards', () => {
  it.each([
    ['1/4', { index: 1, count: 4 }],
    ['4/4', { index: 4, count: 4 }],
    ['5/4', undefined],
  ])('%s', (text, shard) => {
    expect(readShard(text)).toEqual(shard);
  });

  it('share all runs among them, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 20 }), (runs, count) => {
        const parts = Array.from({ length: count }, (_, at) => runsOf(runs, { index: at + 1, count }));
        expect(parts.flat().sort((a, b) => a - b)).toEqual(runsOf(runs, undefined));
      }),
    );
  });
});
