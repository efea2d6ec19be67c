import { FormatFault } from './fault.ts';
import type { RecordNumber, RecordRuns } from './record-runs.ts';
import type { XmlNumbers } from './xml-numbers.ts';
import type { XmlStartTag } from './xml-start-tag.ts';

/** Reports whose elements differ in more than numbers teach nothing; looking for it has to end. */
const MOST_LESSONS = 64;

/** Which numbers of an element matter: where they go to, and their largest value, by the place that XmlNumbers gives them. */
export type XmlRowPlan = ReadonlyMap<number, RecordNumber>;

/** What a handler says of elements without content that may be read as rows of numbers. */
export interface XmlRowReader {
  /** Cells of a row in each table. */
  readonly tables: readonly number[];
  /**
   * The plan for elements that differ from the one just opened in nothing but numbers; undefined: they are no rows. An
   * attribute that matters must be a number of the plan or hold no digits.
   */
  plan(tag: number, xml: XmlStartTag, numbers: XmlNumbers): XmlRowPlan | undefined;
  /** Takes all rows. The offset of a fault that it throws does not matter: the elements are read again to find it. */
  take(rows: RecordRuns): void;
}

/** Reads runs of elements without content, of shapes that it was shown, at once. */
export class XmlRows {
  readonly #reader: XmlRowReader;
  readonly #runs: RecordRuns;
  readonly #numbers: XmlNumbers;
  #lessons = 0;
  /** What is wrong with rows that were handed over: the report cannot be read, and its parser has to say where. */
  fault: FormatFault | undefined;

  constructor(reader: XmlRowReader, runs: RecordRuns, numbers: XmlNumbers) {
    this.#reader = reader;
    this.#runs = runs;
    this.#numbers = numbers;
    runs.reset(reader.tables);
  }

  holds(bytes: Uint8Array): boolean {
    return this.#runs.holds(bytes);
  }

  /** The element that was just opened, `bytes[start, end)` of the window, as an example of others. */
  learn(tag: number, xml: XmlStartTag, start: number, end: number): void {
    if (this.#lessons === MOST_LESSONS || !this.#numbers.find(xml.bytes, start, end)) return;
    const plan = this.#reader.plan(tag, xml, this.#numbers);
    if (plan === undefined) return;
    this.#lessons++;
    const numbers = Array.from({ length: this.#numbers.count }, (_, at) => plan.get(at) ?? { places: [] });
    this.#runs.learn({ texts: this.#numbers.texts(xml.bytes, start, end), numbers });
  }

  /** Hands over the rows that begin at `start` of the window and returns what follows them; `start` when there are none. */
  read(start: number, end: number): number {
    const runs = this.#runs;
    const after = this.fault === undefined ? runs.read(start, end, true) : start;
    if (after === start) return start;
    try {
      this.#reader.take(runs);
    } catch (error) {
      if (!(error instanceof FormatFault)) throw error;
      this.fault = error;
      return start;
    }
    runs.clear();
    return after;
  }
}
