import type { LexedSource } from '../../src/shared/graph/lexed-source.ts';

/** What the language's own parser sees in a file; imports are written as `importKeys` writes them. */
export interface Truth {
  readonly path: string;
  readonly imports: readonly string[];
  readonly decisions: number;
  readonly unit?: string;
}

/** Counts over many files; a repeat counts each time. */
export interface Comparison {
  files: number;
  found: number;
  /** Found, but not there. */
  wrong: number;
  missed: number;
  /** Files with another package name. */
  units: number;
  decisions: number;
  /** Of the decision points of each file, how far off in all. */
  decisionsOff: number;
  /** `path: what` of each difference of imports. */
  readonly differences: string[];
}

export function newComparison(): Comparison {
  return { files: 0, found: 0, wrong: 0, missed: 0, units: 0, decisions: 0, decisionsOff: 0, differences: [] };
}

/** Imports as they are compared: only what parsers see as statements or calls, in one spelling. */
export function importKeys({ imports }: LexedSource, language: string): readonly string[] {
  // No grammar has Python's calls and Rust's paths as imports.
  const kept = imports.filter(({ kind }) => kind !== 'path' && !(language === 'python' && kind === 'dynamic'));
  return kept.map(({ kind, target, names, scope }) => {
    if (kind === 'static') return `static ${target}`;
    if (kind === 'module') return `mod ${scope === undefined ? '' : `${scope}::`}${target}`;
    return names === undefined ? target : `${target} ${names.join(',')}`;
  });
}

export function compare(into: Comparison, truth: Truth, lexed: LexedSource, language: string): void {
  const [expected, seen] = [countOf(truth.imports), countOf(importKeys(lexed, language))];
  into.files++;
  for (const key of new Set([...expected.keys(), ...seen.keys()])) {
    const [there, here] = [expected.get(key) ?? 0, seen.get(key) ?? 0];
    into.found += Math.min(there, here);
    into.missed += Math.max(0, there - here);
    into.wrong += Math.max(0, here - there);
    if (there !== here) into.differences.push(`${truth.path}: ${key}, there ${there} times, seen ${here} times`);
  }
  if (truth.unit !== undefined && truth.unit !== lexed.unit) {
    into.units++;
    into.differences.push(`${truth.path}: package ${truth.unit}, seen ${lexed.unit}`);
  }
  into.decisions += truth.decisions;
  into.decisionsOff += Math.abs(truth.decisions - lexed.decisions.length);
}

export function precision({ found, wrong }: Comparison): number {
  return found / (found + wrong);
}

export function recall({ found, missed }: Comparison): number {
  return found / (found + missed);
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
