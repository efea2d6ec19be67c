import { FormatFault } from './fault.ts';
import { JsonCursor } from './json-cursor.ts';
import { STARVED } from './json-scanner.ts';
import type { WindowParser } from './parser.ts';

/**
 * Reads a JSON report unit by unit (one source file, say). A unit that the window cuts off is undone and read again
 * when more is there, so no state has to survive inside it; memory is bounded by the largest unit.
 */
export abstract class JsonParser implements WindowParser {
  protected readonly json: JsonCursor;
  readonly #documents: 'one' | 'many';
  #ended = false;

  /**
   * `names`: member names that the format looks for; `json.key` is their place from 1. `documents`: whether more
   * documents may follow the first one, as `gcov --stdout` prints them.
   */
  constructor(names: readonly string[], documents: 'one' | 'many' = 'one') {
    this.json = new JsonCursor(names);
    this.#documents = documents;
  }

  /**
   * Reads the next unit from `json.p` on and returns whether more may follow; false ends the document. It changes its
   * own state only once nothing more can starve, or puts it back in `undo`.
   */
  protected abstract unit(): boolean;

  /** Forgets what the unit that was cut off has done so far. */
  protected abstract undo(): void;

  consume(bytes: Buffer, end: number, last: boolean): number {
    const json = this.json;
    json.bytes = bytes;
    json.end = end;
    json.p = 0;
    let done = 0;
    try {
      while (!this.#ended || this.#another()) {
        done = json.p;
        this.#ended = !this.unit();
      }
      done = end;
    } catch (error) {
      if (error !== STARVED) throw error;
      if (last) throw new FormatFault('TRUNCATED', 'the report ends inside its JSON', end);
      this.undo();
    }
    return done;
  }

  /** Whether one more document begins here, after the end of one. */
  #another(): boolean {
    const { json } = this;
    let p = json.p;
    while (p < json.end && json.bytes[p]! <= 32) p++;
    json.p = p;
    if (p === json.end) return false;
    if (this.#documents === 'one') throw new FormatFault('MIXED', 'more follows after the end of the JSON document', p);
    this.#ended = false;
    return true;
  }
}
