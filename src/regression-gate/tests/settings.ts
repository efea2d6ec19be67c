import { configProblem } from '../../shared/config/config-problem.ts';
import { DURATION_FORM, readDuration } from '../../shared/config/duration.ts';
import { GROWTH_FORM, readGrowth } from '../../shared/config/growth.ts';
import { entriesOf, integerOf, itemsOf, textOf, wordOf } from '../../shared/config/narrow.ts';
import { PERCENT_FORM, readPercent } from '../../shared/config/percent.ts';
import { show } from '../../shared/config/quote.ts';

/** What is judged; a limit that nobody gave is not. Counts, ms, and milli-percent of `maxSlowdown`. */
export interface TestLimits {
  readonly maxFailed: number;
  readonly maxFlaky?: number;
  readonly maxNewFlaky?: number;
  readonly maxSkipped?: number;
  readonly maxNewlySkipped?: number;
  readonly maxRemoved?: number;
  readonly minTests: number;
  readonly minReports: number;
  readonly maxDurationMs?: number;
  readonly maxTestDurationMs?: number;
  readonly maxSlowdown?: number;
  /** A test or a run that is slower by less than this is not slower. */
  readonly minSlowdownMs: number;
}

/** Tests of one kind, by their reports: unit, integration, end to end. */
export interface TestCategory {
  readonly name: string;
  /** Globs of reports; the first category that matches a report counts its tests. */
  readonly match: readonly string[];
  /** Of all tests, in milli-percent. */
  readonly minShare?: number;
  readonly maxShare?: number;
}

/** Options of the family, narrowed. Plain JSON: facts.json carries it. */
export interface TestsOptions {
  /** Globs. */
  readonly reports: readonly string[];
  /** What a test means that is there twice in one part of a report: another try, or another test. */
  readonly duplicates: 'retry' | 'separate';
  readonly limits: TestLimits;
  /** File of tests that are known to be flaky; relative to the working directory. */
  readonly quarantine?: string;
  /** Runs in a row that a quarantined test must pass to be let go. */
  readonly releaseAfter: number;
  readonly categories: readonly TestCategory[];
}

type Entries = ReadonlyMap<string, unknown>;

const MIN_SLOWDOWN_MS = 1000;
const RELEASE_AFTER = 20;

/** Throws ProblemError CONFIG-*. */
export function configure(entries: Entries): TestsOptions {
  const has = (key: string): boolean => entries.has(key);
  return {
    reports: namesOf(entries.get('reports'), 'tests.reports'),
    duplicates: has('duplicates') ? wordOf(entries, 'duplicates', ['retry', 'separate']) : 'retry',
    limits: {
      maxFailed: has('max-failed') ? integerOf(entries, 'max-failed') : 0,
      ...counted(entries, 'max-flaky', 'maxFlaky'),
      ...counted(entries, 'max-new-flaky', 'maxNewFlaky'),
      ...counted(entries, 'max-skipped', 'maxSkipped'),
      ...counted(entries, 'max-newly-skipped', 'maxNewlySkipped'),
      ...counted(entries, 'max-removed', 'maxRemoved'),
      minTests: has('min-tests') ? integerOf(entries, 'min-tests') : 1,
      minReports: has('min-reports') ? integerOf(entries, 'min-reports') : 1,
      ...(has('max-duration') ? { maxDurationMs: duration(entries, 'max-duration') } : {}),
      ...(has('max-test-duration') ? { maxTestDurationMs: duration(entries, 'max-test-duration') } : {}),
      ...(has('max-slowdown') ? { maxSlowdown: growth(entries, 'max-slowdown') } : {}),
      minSlowdownMs: has('min-slowdown') ? duration(entries, 'min-slowdown') : MIN_SLOWDOWN_MS,
    },
    ...(has('quarantine') ? { quarantine: textOf(entries, 'quarantine') } : {}),
    releaseAfter: has('release-after') ? integerOf(entries, 'release-after') : RELEASE_AFTER,
    categories: [...entriesOf(entries.get('categories'), 'tests.categories')].map(([name, value]) =>
      category(name, entriesOf(value, `tests.categories.${name}`)),
    ),
  };
}

/** Whether something is decided on what earlier runs kept. */
export function comparesTests({ limits }: TestsOptions): boolean {
  const { maxRemoved, maxNewFlaky, maxNewlySkipped, maxSlowdown } = limits;
  return [maxRemoved, maxNewFlaky, maxNewlySkipped, maxSlowdown].some((limit) => limit !== undefined);
}

function counted<Key extends string>(entries: Entries, name: string, key: Key): { readonly [key in Key]?: number } {
  return (entries.has(name) ? { [key]: integerOf(entries, name) } : {}) as { readonly [key in Key]?: number };
}

function category(name: string, entries: Entries): TestCategory {
  const label = `tests.categories.${name}`;
  return {
    name,
    match: namesOf(entries.get('match'), `${label}.match`),
    ...(entries.has('min-share') ? { minShare: share(entries, 'min-share', label) } : {}),
    ...(entries.has('max-share') ? { maxShare: share(entries, 'max-share', label) } : {}),
  };
}

function duration(entries: Entries, name: string): number {
  return readDuration(entries.get(name)) ?? wrong(`tests.${name}`, entries.get(name), DURATION_FORM);
}

function growth(entries: Entries, name: string): number {
  return readGrowth(entries.get(name)) ?? wrong(`tests.${name}`, entries.get(name), GROWTH_FORM);
}

function share(entries: Entries, name: string, label: string): number {
  return readPercent(entries.get(name)) ?? wrong(`${label}.${name}`, entries.get(name), PERCENT_FORM);
}

function wrong(label: string, value: unknown, form: string): never {
  throw configProblem('CONFIG-VALUE', `${label} is ${show(value)}, which is not allowed here`, `Expected ${form}.`);
}

function namesOf(value: unknown, label: string): readonly string[] {
  const names = itemsOf(value, label);
  if (names.length > 0) return names;
  throw configProblem('CONFIG-VALUE', `${label} is empty`, 'Name at least one glob.');
}
