import type { Lines } from '../model/coverage.ts';
import type { FileLines, LineBaseline } from '../model/line-baseline.ts';

/**
 * All suites together: a line is covered when any suite runs it. A file that a tool only listed gives way to any other record
 * of it, as where the records themselves are merged. Branches are not known.
 */
export function suiteUnion({ suites }: Pick<LineBaseline, 'suites'>): ReadonlyMap<string, FileLines> {
  const [first, ...others] = suites.values();
  if (first === undefined || others.length === 0) return first ?? new Map();
  const union = new Map(first);
  for (const files of others)
    for (const [path, file] of files) {
      const known = union.get(path);
      union.set(path, known === undefined ? file : joined(known, file));
    }
  return union;
}

function joined(one: FileLines, other: FileLines): FileLines {
  if (one.stub !== other.stub) return one.stub === true ? other : one;
  return {
    lines: joinedLines(one.lines, other.lines),
    branches: null,
    ...(one.stub === true ? { stub: true as const } : {}),
  };
}

/** Both ascend. */
function joinedLines(one: Lines, other: Lines): Lines {
  if (sameNumbers(one, other))
    return {
      numbers: one.numbers,
      hits: Uint8Array.from(one.hits, (hits, at) => (hits > 0 || other.hits[at]! > 0 ? 1 : 0)),
    };
  const numbers: number[] = [];
  const hits: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.numbers.length || j < other.numbers.length) {
    const left = one.numbers[i] ?? Number.POSITIVE_INFINITY;
    const right = other.numbers[j] ?? Number.POSITIVE_INFINITY;
    const isCovered = (left <= right && one.hits[i]! > 0) || (right <= left && other.hits[j]! > 0);
    numbers.push(Math.min(left, right));
    hits.push(isCovered ? 1 : 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { numbers: Uint32Array.from(numbers), hits: Uint8Array.from(hits) };
}

function sameNumbers(one: Lines, other: Lines): boolean {
  if (one.numbers.length !== other.numbers.length) return false;
  for (let at = 0; at < one.numbers.length; at++) if (one.numbers[at] !== other.numbers[at]) return false;
  return true;
}
