import type { FileCoverageData, Range } from 'istanbul-lib-coverage';
import type { FileCoverage, Points, Uints } from '../../model/coverage.ts';
import { FormatFault } from '../fault.ts';
import { istanbulModel } from './istanbul-model.ts';

/** Places of one record times places of the other, where they differ: istanbul-lib-coverage looks at every pair. */
const MOST_PAIRS = 50_000_000;

/**
 * Whether `mergeFiles` gives the same totals for two Istanbul records of one source as istanbul-lib-coverage would: they
 * name the same places, or one is a stub. Otherwise the library's rule applies (a place that only one record knows also
 * gets the hits of the nearest place around it in the other), and `mergeIstanbul` must be asked.
 */
export function sameMaps(a: FileCoverage, b: FileCoverage): boolean {
  if ((a.stub === true) !== (b.stub === true)) return true;
  if (a.hasTwins === true || b.hasTwins === true) return false;
  return (
    samePoints(a.statements, b.statements) && samePoints(a.functions, b.functions) && samePoints(a.branches, b.branches)
  );
}

function samePoints(a: Points | undefined, b: Points | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameNumbers(a.lines, b.lines) && sameNumbers(a.ids, b.ids);
}

function sameNumbers(a: Uints, b: Uints): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * Lets istanbul-lib-coverage merge several records of one source file, in this order, into the first one (which is
 * changed). Throws FormatFault TOO-DIFFERENT when that would take minutes.
 */
export async function mergeIstanbulData(records: readonly FileCoverageData[]): Promise<FileCoverageData> {
  const { default: library } = await import('istanbul-lib-coverage');
  const [first, ...others] = records.map(mergeable);
  if (first === undefined) throw new Error('mergeIstanbulData needs a record');
  const merged = library.createFileCoverage(first);
  for (const other of others) {
    requireFewPairs(merged.data, other);
    merged.merge(library.createFileCoverage(other));
  }
  return merged.data;
}

/** `mergeIstanbulData` as our model. */
export async function mergeIstanbul(records: readonly FileCoverageData[]): Promise<FileCoverage> {
  return istanbulModel(await mergeIstanbulData(records));
}

/** The library looks into `loc`, `locations[0]`, `start` and `end` without asking whether they are there. */
function mergeable(data: FileCoverageData): FileCoverageData {
  const fnMap = mapped(data.fnMap, (entry) => ({ ...entry, loc: located(entry.loc) }));
  const branchMap = mapped(data.branchMap, (entry) => {
    const [first, ...others] = entry.locations ?? [];
    return { ...entry, locations: [located(first), ...others] };
  });
  return { ...data, statementMap: mapped(data.statementMap, located), fnMap, branchMap };
}

function mapped<T>(entries: { readonly [key: string]: T }, change: (entry: T) => T): { [key: string]: T } {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}

function located(range: Range | null | undefined): Range {
  return { start: range?.start ?? {}, end: range?.end ?? {} } as Range;
}

function requireFewPairs(a: FileCoverageData, b: FileCoverageData): void {
  const pairs =
    pairsOf(Object.values(a.statementMap), Object.values(b.statementMap)) +
    pairsOf(
      Object.values(a.fnMap).map((entry) => entry.loc),
      Object.values(b.fnMap).map((entry) => entry.loc),
    ) +
    pairsOf(
      Object.values(a.branchMap).map((entry) => entry.locations[0]),
      Object.values(b.branchMap).map((entry) => entry.locations[0]),
    );
  if (pairs > MOST_PAIRS)
    throw new FormatFault('TOO-DIFFERENT', `two reports describe ${a.path} in too different ways`, 0);
}

function pairsOf(a: readonly unknown[], b: readonly unknown[]): number {
  const [left, right] = [
    new Set(a.map((range) => JSON.stringify(range))),
    new Set(b.map((range) => JSON.stringify(range))),
  ];
  const onlyLeft = [...left].filter((range) => !right.has(range)).length;
  const onlyRight = [...right].filter((range) => !left.has(range)).length;
  return onlyLeft * b.length + onlyRight * a.length;
}
