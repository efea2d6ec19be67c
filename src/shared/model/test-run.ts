export type TestOutcome = 'passed' | 'failed' | 'skipped';

/** One test as a report tells it. Texts are hostile. There may be a million: whoever joins tries changes these objects. */
export interface TestCase {
  /** What it belongs to: a class, a file, blocks joined by ` > `; '' where the report says nothing. */
  readonly suite: string;
  readonly name: string;
  /** Of its last try. */
  outcome: TestOutcome;
  /** How often it was tried, at least 1. Passed on a second or later try: flaky. */
  tries: number;
  /** Of the last try, or all of them where the report only says that. -1: not told; NaN: told, and no length of time. */
  durationMs: number;
  /** Cases of one group and one name stand in the same part of the report: they may be tries of one test. */
  readonly group: number;
  /** Place of its report among those that are read, from 0. */
  readonly report: number;
  /** 1 for the first of its name, 2 for the next one that is not another try of it. */
  ordinal: number;
  /** Only of what did not simply pass. */
  told: ToldCase | undefined;
}

/** What is said of a case that failed, was skipped or tried again. */
export interface ToldCase {
  /** Where it is, as the report spells it: relative to anything, or absolute. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** Of the first failures only: first line, and some of what follows it. */
  readonly message?: string;
  readonly details?: string;
}

/** A whole report. */
export interface TestReport {
  readonly format: string;
  readonly sizeBytes: number;
  readonly cases: readonly TestCase[];
  /** When its tests began, in ms since 1970 UTC; absent: not told. */
  readonly madeAtMs?: number;
  /** The commit it says that it is of. */
  readonly commit?: string;
  /** The tool repeats a test under its name without saying that the earlier try failed (pytest-rerunfailures). */
  readonly repeatsSilently?: true;
}
