import type { FileCoverage, Identity, Lines, Points } from '../../model/coverage.ts';
import { narrow } from './arena.ts';
import { addHits } from './rows.ts';

/** Union by line number; hits add. */
export function mergeLines(a: Lines, b: Lines): Lines {
  const numbers: number[] = [];
  const hits: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.numbers.length || j < b.numbers.length) {
    const left = a.numbers[i] ?? Number.POSITIVE_INFINITY;
    const right = b.numbers[j] ?? Number.POSITIVE_INFINITY;
    numbers.push(Math.min(left, right));
    hits.push(addHits(left <= right ? a.hits[i]! : 0, right <= left ? b.hits[j]! : 0));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { numbers: narrow(numbers), hits: narrow(hits) };
}

/** Union by (line, id); hits add, weights (a property of the source) take the larger. */
export function mergePoints(a: Points, b: Points): Points {
  const [lines, ids, hits, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  let i = 0;
  let j = 0;
  while (i < a.lines.length || j < b.lines.length) {
    const order = comparePoints(a, i, b, j);
    const [from, at] = order <= 0 ? [a, i] : [b, j];
    lines.push(from.lines[at]!);
    ids.push(from.ids[at]!);
    hits.push(addHits(order <= 0 ? a.hits[i]! : 0, order >= 0 ? b.hits[j]! : 0));
    weights.push(Math.max(order <= 0 ? weightAt(a, i) : 0, order >= 0 ? weightAt(b, j) : 0));
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  const merged = { lines: narrow(lines), ids: narrow(ids), hits: narrow(hits) };
  return a.weights === undefined && b.weights === undefined ? merged : { ...merged, weights: narrow(weights) };
}

function comparePoints(a: Points, i: number, b: Points, j: number): number {
  if (i >= a.lines.length) return 1;
  if (j >= b.lines.length) return -1;
  return a.lines[i]! - b.lines[j]! || a.ids[i]! - b.ids[j]!;
}

/** How many things entry `i` stands for. */
export function weightAt(points: Points, i: number): number {
  return points.weights === undefined ? 1 : points.weights[i]!;
}

/** Forgets which is which on a line: ids 0, 1, … per line, covered ones first. */
export function toOrdinal(points: Points): Points {
  const ids: number[] = [];
  const hits: number[] = [];
  for (let i = 0; i < points.lines.length; ) {
    let end = i;
    const onLine: number[] = [];
    while (end < points.lines.length && points.lines[end] === points.lines[i]) onLine.push(points.hits[end++]!);
    onLine.sort((x, y) => y - x);
    for (const [ordinal, count] of onLine.entries()) {
      ids.push(ordinal);
      hits.push(count);
    }
    i = end;
  }
  return { lines: points.lines, ids: narrow(ids), hits: narrow(hits) };
}

/** Whether two records without ids leave a line's branches known only as a range: both took some, neither took all. */
function isRange(a: Points, b: Points): boolean {
  const left = tallies(a);
  for (const [line, [covered, total]] of tallies(b)) {
    const other = left.get(line);
    if (other === undefined) continue;
    const most = Math.max(total, other[1]);
    if (covered > 0 && other[0] > 0 && Math.max(covered, other[0]) < most) return true;
  }
  return false;
}

function tallies(points: Points): Map<number, [covered: number, total: number]> {
  const found = new Map<number, [number, number]>();
  for (let i = 0; i < points.lines.length; i++) {
    const tally = found.get(points.lines[i]!) ?? [0, 0];
    found.set(points.lines[i]!, [tally[0] + (points.hits[i]! > 0 ? 1 : 0), tally[1] + 1]);
  }
  return found;
}

interface Branches {
  readonly branches?: Points;
  readonly branchIdentity?: Identity;
  readonly branchesAreLowerBound?: boolean;
}

function mergeBranches(a: FileCoverage, b: FileCoverage, sameFormat: boolean): Branches {
  if (a.branches === undefined || b.branches === undefined) {
    const only = a.branches === undefined ? b : a;
    return only.branches === undefined ? {} : pickBranches(only);
  }
  if (sameFormat && a.branchIdentity === 'exact' && b.branchIdentity === 'exact') {
    return { branches: mergePoints(a.branches, b.branches), branchIdentity: 'exact' };
  }
  const left = toOrdinal(a.branches);
  const right = toOrdinal(b.branches);
  const bound = a.branchesAreLowerBound === true || b.branchesAreLowerBound === true || isRange(left, right);
  return {
    branches: mergePoints(left, right),
    branchIdentity: 'ordinal',
    ...(bound ? { branchesAreLowerBound: true } : {}),
  };
}

function pickBranches(file: FileCoverage): Branches {
  return {
    ...(file.branches === undefined ? {} : { branches: file.branches }),
    ...(file.branchIdentity === undefined ? {} : { branchIdentity: file.branchIdentity }),
    ...(file.branchesAreLowerBound === undefined ? {} : { branchesAreLowerBound: file.branchesAreLowerBound }),
  };
}

/** By id where the ids mean the same, else by place on the line (the lower bound of what was covered). */
function mergeOptional(a: Points | undefined, b: Points | undefined, sameFormat: boolean): Points | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return sameFormat ? mergePoints(a, b) : mergePoints(toOrdinal(a), toOrdinal(b));
}

/**
 * Two records of one source file as one. `sameFormat` says whether ids of branches, functions and statements mean the
 * same in both. The path and scope of the first are kept. Commutative up to those, and associative.
 * A stub gives way to any other record.
 */
export function mergeFiles(a: FileCoverage, b: FileCoverage, sameFormat: boolean): FileCoverage {
  if ((a.stub === true) !== (b.stub === true)) return a.stub === true ? { ...b, path: a.path, scope: a.scope } : a;
  const functions = mergeOptional(a.functions, b.functions, sameFormat);
  const statements = mergeOptional(a.statements, b.statements, sameFormat);
  return {
    path: a.path,
    scope: a.scope,
    lines: mergeLines(a.lines, b.lines),
    ...mergeBranches(a, b, sameFormat),
    ...(functions === undefined ? {} : { functions }),
    ...(statements === undefined ? {} : { statements }),
    ...(a.stub === true ? { stub: true } : {}),
    ...(a.hasTwins === true || b.hasTwins === true ? { hasTwins: true } : {}),
  };
}
