import type { Lines } from '../model/coverage.ts';
import type { Counted } from '../model/coverage-facts.ts';

/** Covered lines and all of a file; not counted again where reading it did. */
export function countLines(lines: Lines): Counted {
  if (lines.covered !== undefined && lines.total !== undefined) return [lines.covered, lines.total];
  const { hits } = lines;
  let covered = 0;
  for (let i = 0; i < hits.length; i++) if (hits[i] !== 0) covered++;
  return [covered, hits.length];
}
