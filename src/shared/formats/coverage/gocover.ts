import { FormatFault, RECORD_FAULTS } from '../fault.ts';
import { hashIntegers } from '../hash.ts';
import { hitsOfText, lineOfText } from '../integers.ts';
import type { WindowParser } from '../parser.ts';
import type { RecordNumber, RecordRuns } from '../record-runs.ts';
import { type CoverageBuilder, LAST_LINE } from './builder.ts';
import { GoBlocks, GoRoom } from './gocover-blocks.ts';
import type { CoverageFormat } from './port.ts';

const NEWLINE = 10;
const ZERO = 48;
/** Lines that all blocks of a report may span together: far above any real one, far below what would take minutes. */
const MOST_SPANNED_LINES = 1 << 26;
/** A block has no branches inside: even generated ones are far below this. */
const MOST_STATEMENTS = 0xffffff;
const MOST_HITS = 0xffffffff;

/**
 * Go cover profile (`go test -coverprofile`, `go tool covdata textfmt`): FILE:line.col,line.col statements count, read
 * from the right because a file name may hold anything. Blocks of one position are one block (-coverpkg writes each
 * once per test binary): counts add, or with mode set, or. Statements are weighted as `go tool cover` does; a line has
 * the largest count of the blocks that span it, and a last line that only holds the closing brace is no code.
 */
export const gocover: CoverageFormat = {
  id: 'gocover',
  title: 'Go cover profile',
  carries: { branches: 'never', functions: 'never', statements: 'always' },
  faults: RECORD_FAULTS,
  detect: (head) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
  open: (builder, runs) => new GoCoverParser(builder, runs),
};

/** A row of a block: its numbers in the order in which they are written. */
const BLOCK_CELLS = 6;
const BLOCK: readonly RecordNumber[] = [LAST_LINE, undefined, LAST_LINE, undefined, MOST_STATEMENTS, undefined].map(
  (largest, cell) => ({ places: [{ table: 0, cell }], ...(largest === undefined ? {} : { largest }) }),
);
const SEPARATORS: readonly Uint8Array[] = ['.', ',', '.', ' ', ' '].map((text) => Buffer.from(text));

class GoCoverParser implements WindowParser {
  readonly #builder: CoverageBuilder;
  readonly #files = new Map<string, GoBlocks>();
  #path: Buffer = Buffer.alloc(0);
  readonly #room = new GoRoom();
  #blocks = new GoBlocks(this.#room);
  #adds = false;
  #bytes: Buffer = Buffer.alloc(0);
  #p = 0;
  #stop = 0;
  #spanned = 0;
  /** Of the file that is being flushed; all 0 in between. */
  #lines = new Uint32Array(4096);

  readonly #runs: RecordRuns | undefined;
  #mayRun = false;

  constructor(builder: CoverageBuilder, runs?: RecordRuns) {
    this.#builder = builder;
    this.#runs = runs;
    runs?.reset([BLOCK_CELLS]);
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    this.#bytes = bytes;
    const limit = end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1;
    if (last && limit < end) throw new FormatFault('TRUNCATED', 'the last line has no end', limit);
    this.#mayRun = this.#runs?.holds(bytes) === true;
    let p = 0;
    while (p < limit) {
      const after = this.#mayRun ? this.#blocksOfFile(p, limit) : p;
      if (after > p) {
        p = after;
        continue;
      }
      const newline = bytes.indexOf(NEWLINE, p);
      const stop = newline > p && bytes[newline - 1] === 13 ? newline - 1 : newline;
      if (stop > p) this.#line(p, stop);
      p = newline + 1;
    }
    if (last) {
      for (const [path, blocks] of this.#files) this.#flush(path, blocks, end);
      const { endLine: line, endColumn: column } = this.#blocks;
      if (this.#path.length > 0) this.#builder.endsAt = { path: this.#path.toString('utf8'), line, column };
    }
    return limit;
  }

  #line(start: number, stop: number): void {
    const bytes = this.#bytes;
    if (bytes[start] === 109 && bytes[start + 4] === 58 && bytes[start + 5] === 32) {
      const mode = bytes.toString('latin1', start + 6, stop);
      if (mode !== 'set' && mode !== 'count' && mode !== 'atomic')
        throw new FormatFault('SYNTAX', `"${mode.slice(0, 20)}" is no mode`, start);
      this.#adds = mode !== 'set';
      return;
    }
    this.#p = stop;
    this.#stop = stop;
    const count = this.#number(start, 32, true);
    const statements = this.#number(start, 32, false);
    const endColumn = this.#number(start, 46, false);
    const endLine = this.#number(start, 44, false);
    const startColumn = this.#number(start, 46, false);
    const startLine = this.#number(start, 58, false);
    if (startLine < 1 || startLine > LAST_LINE || endLine > LAST_LINE || endLine < startLine)
      lineOfText(`${startLine}-${endLine}`, start);
    if (statements > MOST_STATEMENTS) this.#fault(start);
    const pathEnd = this.#p;
    if (pathEnd <= start) this.#fault(start);
    if (!this.#samePath(start, pathEnd)) this.#turnTo(start, pathEnd);
    this.#block(startLine, startColumn, endLine, endColumn, statements, count);
  }

  /** As many of the blocks of this file as follow each other and are plain. */
  #blocksOfFile(start: number, limit: number): number {
    const runs = this.#runs!;
    const after = runs.read(start, limit, false);
    if (after === start) return start;
    const { cells } = runs;
    const [first, end] = [runs.first(0), runs.end(0)];
    for (let at = first; at < end; at += BLOCK_CELLS) {
      const [startLine, endLine] = [cells[at]!, cells[at + 2]!];
      if (startLine < 1 || endLine < startLine) {
        let line = start;
        for (let row = (at - first) / BLOCK_CELLS; row > 0; row--) line = this.#bytes.indexOf(NEWLINE, line) + 1;
        lineOfText(`${startLine}-${endLine}`, line);
      }
      this.#block(startLine, cells[at + 1]!, endLine, cells[at + 3]!, cells[at + 4]!, cells[at + 5]!);
    }
    runs.clear();
    return after;
  }

  #block(
    startLine: number,
    startColumn: number,
    endLine: number,
    endColumn: number,
    statements: number,
    count: number,
  ): void {
    this.#blocks.reach(endLine, endColumn);
    const onlyBrace = endColumn <= 2 && endLine > startLine;
    this.#blocks.push(
      startLine,
      onlyBrace ? endLine - 1 : endLine,
      hashIntegers(startColumn, endLine, endColumn),
      statements,
      this.#adds ? count : Math.min(count, 1),
    );
  }

  /** The digits before `this.#p`, which `separator` must precede; `#p` moves onto the separator. */
  #number(start: number, separator: number, isCount: boolean): number {
    const bytes = this.#bytes;
    const stop = this.#p;
    let p = stop - 1;
    let value = 0;
    let scale = 1;
    while (p > start) {
      const digit = bytes[p]! - ZERO;
      if (digit < 0 || digit > 9) break;
      value += digit * scale;
      scale *= 10;
      p--;
    }
    if (isCount && (bytes[p] !== separator || stop - p > 16)) {
      this.#refuseForeign(start, stop);
      while (p > start && bytes[p] !== separator) p--;
      value = hitsOfText(bytes.toString('latin1', p + 1, stop), p + 1);
    }
    if (bytes[p] !== separator || p + 1 === stop || stop - p > 21) this.#fault(start);
    this.#p = p;
    return value;
  }

  #fault(start: number): never {
    this.#refuseForeign(start, this.#stop);
    const text = this.#bytes.toString('latin1', start, Math.min(this.#stop, start + 60));
    throw new FormatFault('SYNTAX', `"${text}" is no line of a cover profile`, start);
  }

  #refuseForeign(start: number, stop: number): void {
    const text = this.#bytes.toString('latin1', start, Math.min(stop, start + 60));
    if (/^(?:<\?xml|<[a-z]|[{[]|TN:|SF:)/.test(text))
      throw new FormatFault('MIXED', `another format begins at "${text}"`, start);
  }

  #samePath(start: number, end: number): boolean {
    const path = this.#path;
    if (path.length !== end - start) return false;
    for (let i = path.length - 1; i >= 0; i--) if (path[i] !== this.#bytes[start + i]) return false;
    return true;
  }

  #turnTo(start: number, end: number): void {
    this.#blocks.settle();
    this.#path = Buffer.from(this.#bytes.subarray(start, end));
    const path = this.#path.toString('utf8');
    const known = this.#files.get(path);
    this.#blocks = known ?? new GoBlocks(this.#room);
    if (known === undefined) this.#files.set(path, this.#blocks);
    if (!this.#mayRun) return;
    const bytes = this.#bytes;
    const lineEnd = bytes.subarray(this.#stop, bytes.indexOf(NEWLINE, this.#stop) + 1);
    this.#runs?.unlearn();
    this.#runs?.learn({ texts: [bytes.subarray(start, end + 1), ...SEPARATORS, lineEnd], numbers: BLOCK });
  }

  #flush(path: string, blocks: GoBlocks, offset: number): void {
    blocks.merge();
    const { cells, length } = blocks;
    let last = 0;
    for (let at = 0; at < length; at += 5) if (cells[at + 1]! > last) last = cells[at + 1]!;
    this.#spend(last, offset);
    // The largest count of each line, plus 1; 0: no block spans it.
    if (this.#lines.length <= last) this.#lines = new Uint32Array(2 * (last + 1));
    const lines = this.#lines;
    this.#builder.begin(path);
    for (let at = 0; at < length; at += 5) {
      const [start, end, count] = [cells[at]!, cells[at + 1]!, cells[at + 4]!];
      this.#spend(end - start + 1, offset);
      const most = Math.min(count + 1, MOST_HITS);
      for (let line = start; line <= end; line++) if (lines[line]! < most) lines[line] = most;
      // A block without statements (an empty function) is a place that runs, but nothing to count.
      if (cells[at + 3]! > 0) this.#builder.statement(start, cells[at + 2]!, count, cells[at + 3]!);
    }
    for (let line = 1; line <= last; line++) {
      const most = lines[line]!;
      if (most === 0) continue;
      lines[line] = 0;
      this.#builder.line(line, most === MOST_HITS ? most : most - 1);
    }
    this.#builder.commit();
    blocks.clear();
  }

  #spend(lines: number, offset: number): void {
    this.#spanned += lines;
    if (this.#spanned > MOST_SPANNED_LINES)
      throw new FormatFault('LINE-RANGE', 'its blocks span more lines than any program has', offset);
  }
}
