import { FAULTS_OF_ALL, type FaultKind } from '../../src/shared/formats/fault.ts';

/** A real input, as a tool or a person wrote it. */
export interface Seed {
  /** For messages: `lcov/c-gcc`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Where it lies, with a slash at its end: some formats read sources beside it. */
  readonly folder?: string;
}

/** What was made of an input. */
export interface Reading {
  /** All that it says, the same text for the same meaning. */
  readonly all: string;
  /** What speaks for the change: a covered line, a passed test. A part of an input never has more of it than the whole. */
  readonly good: readonly string[];
  /** What speaks against it: an uncovered line, a failed test, a finding. */
  readonly bad: readonly string[];
}

/**
 * What a part of an input is taken for. `refused`: every part is, unless nothing but blanks is missing. `lines`: of lines that say
 * nothing of how many there are, so that a part that ends with a line is read, and its good ones are among those of the whole.
 * `any`: it is no measurement; nothing is promised.
 */
export type Wholeness = 'refused' | 'lines' | 'any';

/** Something that reads what others wrote. */
export interface FuzzTarget {
  /** `coverage/lcov`. */
  readonly id: string;
  readonly wholeness: Wholeness;
  readonly seeds: readonly Seed[];
  /** `pieces`: of so many bytes each where it reads piece by piece; undefined: all at once. */
  read(bytes: Buffer, seed: Seed, pieces?: number): Reading | Promise<Reading>;
  /** Whether an error is one that its callers turn into a problem with a code. */
  isDeclared(error: unknown): boolean;
}

/** A reading in which nothing is good or bad. */
export function said(what: unknown): Reading {
  return { all: canonical(what), good: [], bad: [] };
}

/** JSON that keeps apart what JSON does not: no number, infinite, undefined; maps and sets are lists. */
export function canonical(what: unknown): string {
  return JSON.stringify(what === undefined ? 'undefined' : what, (_key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return `number ${value}`;
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    if (value instanceof RegExp) return value.source;
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    return value;
  });
}

/** What a reader of reports may throw: a fault of its list, or what the bytes are when they are no text. */
export function isFaultOf(kinds: readonly FaultKind[]): (error: unknown) => boolean {
  const known: ReadonlySet<string> = new Set([...kinds, ...FAULTS_OF_ALL]);
  return (error) => {
    if (!(error instanceof Error)) return false;
    if (error.name === 'EncodingError') return true;
    return error.name === 'FormatFault' && known.has((error as Error & { readonly kind: string }).kind);
  };
}
