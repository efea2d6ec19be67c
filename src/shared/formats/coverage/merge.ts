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

/**
 * Forgets which is which on a line: ids 0, 1, … per line, covered ones first, each with 1 or 0 hits. Hits of ordinals
 * count records, so that sums of them say how many records covered at least so many branches of a line.
 */
function toOrdinal(points: Points): Points {
  const ids: number[] = [];
  const hits: number[] = [];
  for (let i = 0; i < points.lines.length; ) {
    let end = i;
    const onLine: number[] = [];
    while (end < points.lines.length && points.lines[end] === points.lines[i])
      onLine.push(points.hits[end++] === 0 ? 0 : 1);
    onLine.sort((x, y) => y - x);
    for (const [ordinal, count] of onLine.entries()) {
      ids.push(ordinal);
      hits.push(count);
    }
    i = end;
  }
  return { lines: points.lines, ids: narrow(ids), hits: narrow(hits) };
}

/**
 * Whether ordinal branches are known only as a range on some line: two records covered a part of it, and which parts they
 * were nobody knows. Seen from the sums alone, so that the order of merging does not matter.
 */
export function hasRange(points: Points): boolean {
  let [line, repeated, missed] = [-1, false, false];
  for (let i = 0; i < points.lines.length; i++) {
    if (points.lines[i] !== line) [line, repeated, missed] = [points.lines[i]!, false, false];
    if (points.hits[i]! > 1) repeated = true;
    if (points.hits[i] === 0) missed = true;
    if (repeated && missed) return true;
  }
  return false;
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
  const branches = mergePoints(ordinals(a.branches, a.branchIdentity), ordinals(b.branches, b.branchIdentity));
  return { branches, branchIdentity: 'ordinal', ...(hasRange(branches) ? { branchesAreLowerBound: true } : {}) };
}

function ordinals(points: Points, identity: Identity | undefined): Points {
  return identity === 'ordinal' ? points : toOrdinal(points);
}

function pickBranches(file: FileCoverage): Branches {
  return {
    ...(file.branches === undefined ? {} : { branches: file.branches }),
    ...(file.branchIdentity === undefined ? {} : { branchIdentity: file.branchIdentity }),
    ...(file.branchesAreLowerBound === undefined ? {} : { branchesAreLowerBound: file.branchesAreLowerBound }),
  };
}

/** By id where the ids mean the same, else line by line (the lower bound of what was covered). */
function mergeOptional(a: Points | undefined, b: Points | undefined, sameFormat: boolean): Points | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return sameFormat ? mergePoints(a, b) : mergeTallies(a, b);
}

/**
 * Of each line the larger number of covered things and of all things, as an entry of that weight for the covered ones (id
 * 0) and one for the others (id 1).
 */
function mergeTallies(a: Points, b: Points): Points {
  const tallies = new Map<number, { covered: number; total: number }>();
  for (const points of [a, b]) {
    for (let i = 0; i < points.lines.length; ) {
      const line = points.lines[i]!;
      let [covered, total] = [0, 0];
      for (; i < points.lines.length && points.lines[i] === line; i++) {
        total += weightAt(points, i);
        if (points.hits[i] !== 0) covered += weightAt(points, i);
      }
      const known = tallies.get(line);
      tallies.set(line, {
        covered: Math.max(covered, known?.covered ?? 0),
        total: Math.max(total, known?.total ?? 0),
      });
    }
  }
  const [lines, ids, hits, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [line, { covered, total }] of [...tallies].sort(([one], [other]) => one - other)) {
    for (const [id, weight] of [covered, total - covered].entries()) {
      if (weight === 0) continue;
      lines.push(line);
      ids.push(id);
      hits.push(1 - id);
      weights.push(weight);
    }
  }
  return { lines: narrow(lines), ids: narrow(ids), hits: narrow(hits), weights: narrow(weights) };
}

/**
 * Two records of one source file as one. `sameFormat` says whether ids of branches, functions and statements mean the
 * same in both. The path and scope of the first are kept; up to those, merging is commutative and associative among the
 * records of one format, and among those of different formats. Records of some formats with several of each are to be
 * joined format by format first: ids say more than counts do. A stub gives way to any other record.
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
