import type { JsonRecord } from '../../shared/formats/json-record.ts';
import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { packedJson, unpackedJson } from '../packed-json.ts';

/** What is kept of one test. */
export interface KeptTest {
  readonly state: 'passed' | 'failed' | 'skipped';
  /** The most it took lately, in whole ms; -1: nobody told. An envelope: it falls by a tenth with every run. */
  readonly upperMs: number;
  /** For how many runs it has been there, at most MOST_RUNS. */
  readonly runs: number;
  /** How many runs ago it was flaky, ascending; 0: in the run that was kept. */
  readonly flakes: readonly number[];
}

export interface KeptTests {
  /** How many runs the history goes back, the kept one included. */
  readonly runs: number;
  /** The same envelope over the sum of all tests. */
  readonly upperMs: number;
  readonly tests: ReadonlyMap<string, KeptTest>;
  /** Of quarantined tests, by id: runs in a row that they passed at once. */
  readonly passes: ReadonlyMap<string, number>;
}

/** Older runs say little of a test of today. */
export const MOST_RUNS = 100;
const LARGEST_UNPACKED_BYTES = 512 << 20;
/** As base64 it must fit into an entry beside what other families keep. */
const LARGEST_PACKED_BYTES = 5 << 20;
const MOST_TESTS = 5_000_000;
const STATES = { p: 'passed', f: 'failed', s: 'skipped' } as const;

/**
 * `{version: 1, runs, upperMs, passes, tests}` with the tests as base64 of gzip of JSON in columns: names, states (one letter
 * each), upper ms, runs, and places with flakes. undefined: they are too many for an entry.
 */
export function packTests({ runs, upperMs, tests, passes }: KeptTests): Json | undefined {
  const names = [...tests.keys()];
  const kept = [...tests.values()];
  const columns = {
    names,
    states: kept.map(({ state }) => state[0]).join(''),
    upper: kept.map((test) => test.upperMs),
    runs: kept.map((test) => test.runs),
    flakes: kept.flatMap(({ flakes }, at) => (flakes.length === 0 ? [] : [[at, ...flakes]])),
  };
  const packed = packedJson(columns, LARGEST_PACKED_BYTES);
  return packed === undefined
    ? undefined
    : { version: 1, runs, upperMs, passes: Object.fromEntries(passes), tests: packed };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function unpackTests(kept: Json): KeptTests {
  const own = asRecord(kept);
  if (own['version'] !== 1) throw damaged('version');
  const columns = asRecord(unpackedJson(own['tests'], () => damaged('tests'), LARGEST_UNPACKED_BYTES));
  const names = list(columns, 'names', isText);
  const { length } = names;
  const states = columns['states'];
  if (length > MOST_TESTS || typeof states !== 'string' || !/^[pfs]*$/u.test(states) || states.length !== length)
    throw damaged('states');
  const upper = list(columns, 'upper', (value): value is number => value === -1 || isCount(value));
  const runs = list(columns, 'runs', isCount);
  if (upper.length !== length || runs.length !== length) throw damaged('columns');
  const flakes = new Map<number, readonly number[]>();
  for (const row of list(columns, 'flakes', isCounts)) {
    const [at = length, ...ages] = row;
    if (at >= length || ages.some((age, place) => age >= MOST_RUNS || (place > 0 && age <= ages[place - 1]!)))
      throw damaged('flakes');
    flakes.set(at, ages);
  }
  const tests = new Map<string, KeptTest>();
  for (const [at, name] of names.entries())
    tests.set(name, {
      state: STATES[states[at] as keyof typeof STATES],
      upperMs: upper[at]!,
      runs: Math.min(MOST_RUNS, runs[at]!),
      flakes: flakes.get(at) ?? [],
    });
  if (tests.size !== length) throw damaged('names');
  const total = own['runs'];
  if (!isCount(total) || total < 1 || !isCount(own['upperMs'])) throw damaged('runs');
  return { runs: Math.min(MOST_RUNS, total), upperMs: own['upperMs'], tests, passes: passesOf(own['passes']) };
}

function passesOf(value: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(asRecord(value));
  if (entries.length > 1000 || !entries.every((entry): entry is [string, number] => isCount(entry[1])))
    throw damaged('passes');
  return new Map(entries as [string, number][]);
}

function list<T>(columns: JsonRecord, name: string, is: (value: unknown) => value is T): readonly T[] {
  const value = columns[name];
  if (!Array.isArray(value) || !value.every(is)) throw damaged(name);
  return value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCount);
}

function damaged(what: string): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: `what the baseline keeps of tests is damaged: its ${what} is not what it should be`,
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
