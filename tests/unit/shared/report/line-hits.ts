import type { LineHits } from '../../../../src/shared/model/presentation.ts';

/** Line numbers with their hits, as tests write them. */
export function lineHits(pairs: readonly (readonly [line: number, hits: number])[]): LineHits {
  return { numbers: pairs.map(([line]) => line), hits: pairs.map(([, hits]) => hits) };
}
