import type { TestCase, TestOutcome, ToldCase } from '../../model/test-run.ts';

/** Of so many failures the texts are kept; of the others only that they failed. */
const MOST_DETAILS = 500;
const LONGEST_MESSAGE = 300;
const LONGEST_DETAILS = 4000;
/** What terminals are told in between. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
const COLOURS = /\u001b\[[\d;]*[A-Za-z]/gu;

/** What a format says of one case; absent members are what most cases are. */
export interface ReadCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome: TestOutcome;
  readonly tries?: number;
  readonly durationMs?: number;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** The text of a failure: its first line becomes the message. */
  readonly failure?: string | undefined;
  readonly group?: number;
}

/** Takes what a report says, case by case. */
export class TestBuilder {
  readonly cases: TestCase[] = [];
  madeAtMs: number | undefined;
  commit: string | undefined;
  repeatsSilently = false;
  #details = 0;
  readonly #report: number;

  /** `report`: place of the report among those that are read. */
  constructor(report = 0) {
    this.#report = report;
  }

  /** Whether the text of one more failure is worth reading. */
  get wantsDetails(): boolean {
    return this.#details < MOST_DETAILS;
  }

  add({ suite, name, outcome, tries = 1, durationMs = -1, file, line, failure, group = 0 }: ReadCase): void {
    const told = outcome === 'passed' && tries === 1 ? undefined : this.#told(file, line, failure);
    this.cases.push({ suite, name, outcome, tries, durationMs, group, report: this.#report, ordinal: 1, told });
  }

  /** The earliest time counts: a report is as old as its oldest part. */
  began(ms: number | undefined): void {
    if (ms !== undefined && Number.isFinite(ms) && ms > 0) this.madeAtMs = Math.min(ms, this.madeAtMs ?? ms);
  }

  #told(file: string | undefined, line: number | undefined, failure: string | undefined): ToldCase | undefined {
    const hasLine = line !== undefined && line > 0;
    const told = {
      ...(file === undefined || file === '' ? {} : { file }),
      ...(hasLine ? { line } : {}),
      ...this.#texts(failure),
    };
    return Object.keys(told).length === 0 ? undefined : told;
  }

  #texts(failure: string | undefined): Pick<ToldCase, 'message' | 'details'> {
    if (failure === undefined || failure.trim() === '' || !this.wantsDetails) return {};
    this.#details++;
    const text = failure
      .slice(0, 2 * LONGEST_DETAILS)
      .replace(COLOURS, '')
      .trim();
    const [first = ''] = text.split('\n', 1);
    return { message: first.slice(0, LONGEST_MESSAGE).trim(), details: text.slice(0, LONGEST_DETAILS) };
  }
}
