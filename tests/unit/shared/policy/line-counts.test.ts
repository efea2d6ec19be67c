import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines } from '../../../../src/shared/policy/line-counts.ts';

test('lines are counted, or known already', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2)), (hits) => {
      const numbers = Uint32Array.from(hits, (_, at) => at + 1);
      const covered = hits.filter((times) => times > 0).length;
      expect(countLines({ numbers, hits: Uint32Array.from(hits) })).toEqual([covered, hits.length]);
    }),
  );
  const none = new Uint8Array(0);
  expect(countLines({ numbers: none, hits: none, covered: 3, total: 4 })).toEqual([3, 4]);
});
