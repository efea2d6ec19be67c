import { FormatFault } from '../fault.ts';
import type { JsonCursor } from '../json-cursor.ts';
import type { CoverageBuilder } from './builder.ts';

/** Lines that all files of a report may span together: far above any real one, far below what would take minutes. */
const MOST_SPANNED_LINES = 1 << 26;

/**
 * A file's segments, [line, column, count, has count, is region entry(, is gap)] in order, as lines: what
 * LineCoverageStats of LLVM's CoverageMapping.cpp does. A line is code when the segment that reaches into it has a count
 * (unless a skipped region begins the line) or a region with a count begins on it; it has the highest count of those,
 * gaps apart.
 */
export class LlvmLines {
  readonly #json: JsonCursor;
  readonly #builder: CoverageBuilder;
  readonly #mostSpanned: number;
  /** Of the files that are done, and of the one being read. */
  #spannedBefore = 0;
  #spanned = 0;
  /** The line being read; 0 before the first one. */
  #line = 0;
  #column = 0;
  #isFirst = true;
  /** Whether a skipped region begins the line; whether a region with a count does, and one that is no gap. */
  #isSkipped = false;
  #hasEntry = false;
  #hasRegion = false;
  /** The highest count of the regions that begin on the line. */
  #most = 0;
  /** The segment read last; at a line's end, the one that reaches into the next line. */
  #count = 0;
  #hasCount = false;
  /** The segment that reaches into the line. */
  #wrappedCount = 0;
  #wrappedHasCount = false;

  constructor(json: JsonCursor, builder: CoverageBuilder, mostSpanned: number = MOST_SPANNED_LINES) {
    this.#json = json;
    this.#builder = builder;
    this.#mostSpanned = mostSpanned;
  }

  /** Reads the array of segments at the cursor. */
  read(): void {
    const json = this.#json;
    this.#spanned = 0;
    this.#line = 0;
    this.#count = 0;
    this.#hasCount = false;
    if (!json.enterArray()) return;
    do this.#segment();
    while (json.againArray());
    this.#endLine();
  }

  /** The file that was read is kept. */
  keep(): void {
    this.#spannedBefore += this.#spanned;
  }

  #segment(): void {
    const json = this.#json;
    json.enterArray();
    const start = json.p;
    const line = json.line();
    this.#next();
    const column = json.integer();
    if (line < 1) throw new FormatFault('LINE-RANGE', 'a segment is on line 0', start);
    if (line < this.#line || (line === this.#line && column < this.#column)) {
      throw new FormatFault('SYNTAX', 'the segments of a file are not in order', start);
    }
    if (line !== this.#line) {
      this.#endLine();
      this.#span(line, start);
      this.#beginLine(line);
    }
    this.#column = column;
    this.#next();
    const count = json.hits();
    this.#next();
    const hasCount = json.boolean();
    this.#next();
    const isEntry = json.boolean();
    let isGap = false;
    if (json.againArray()) {
      isGap = json.boolean();
      while (json.againArray()) json.skip();
    }
    this.#take(count, hasCount, isEntry, isGap);
  }

  #take(count: number, hasCount: boolean, isEntry: boolean, isGap: boolean): void {
    if (this.#isFirst && isEntry && !hasCount) this.#isSkipped = true;
    this.#isFirst = false;
    if (isEntry && hasCount) {
      this.#hasEntry = true;
      if (!isGap) {
        this.#hasRegion = true;
        if (count > this.#most) this.#most = count;
      }
    }
    this.#count = count;
    this.#hasCount = hasCount;
  }

  #beginLine(line: number): void {
    this.#line = line;
    this.#isFirst = true;
    this.#isSkipped = false;
    this.#hasEntry = false;
    this.#hasRegion = false;
    this.#most = 0;
    this.#wrappedCount = this.#count;
    this.#wrappedHasCount = this.#hasCount;
  }

  #endLine(): void {
    if (this.#line === 0) return;
    const reached = !this.#isSkipped && (this.#wrappedHasCount || this.#hasRegion);
    if (reached || this.#hasEntry) this.#builder.line(this.#line, Math.max(this.#wrappedCount, this.#most));
  }

  /** The lines up to `end` that no segment begins on. */
  #span(end: number, offset: number): void {
    if (!this.#hasCount || this.#line === 0) return;
    this.#spanned += end - this.#line - 1;
    if (this.#spannedBefore + this.#spanned > this.#mostSpanned) {
      throw new FormatFault('LINE-RANGE', 'its regions span more lines than any program has', offset);
    }
    for (let line = this.#line + 1; line < end; line++) this.#builder.line(line, this.#count);
  }

  #next(): void {
    if (!this.#json.againArray()) throw new FormatFault('SYNTAX', 'a segment has fewer than five fields', this.#json.p);
  }
}
