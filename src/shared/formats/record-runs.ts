import { RECORD_RUNS_WASM } from './record-runs.generated.ts';

/** As record-runs.as.ts has them. */
const TABLE_CELLS = 8;
const TEMPLATES = 256;
const TEMPLATE_BYTES = 512;
const TEXT_BYTES = 32;
const MOST_NUMBERS = TEMPLATE_BYTES / TEXT_BYTES - 2;
const NOWHERE = 0xffff;

export const MOST_TEMPLATES = 16;
/** All texts of a template together. */
const LONGEST_TEXT_BYTES = 1024;
const TEXTS = TEMPLATES + MOST_TEMPLATES * TEMPLATE_BYTES;
const MOST_TABLES = 3;
const MOST_ROWS = 4096;
const LARGEST_ROW_CELLS = 8;
const ROWS = 1 << 15;
const ROWS_BYTES = MOST_ROWS * LARGEST_ROW_CELLS * 4;
const WINDOW = ROWS + MOST_TABLES * ROWS_BYTES;
const PAGE_BYTES = 1 << 16;
/** Records with a number of more than eight digits are like no template. */
const MOST_VALUE = 99_999_999;

/** Where a number goes to: the cell (from 0) of the next row of a table. */
export interface RowPlace {
  readonly table: number;
  readonly cell: number;
}

export interface RecordNumber {
  /** At most two. A number without a place may be any. */
  readonly places: readonly RowPlace[];
  /** A larger one makes the record unlike the template. Absent: 99 999 999. */
  readonly largest?: number;
}

/** What a record is made of: numbers of one to eight digits, and the texts around them, one more than numbers. */
export interface RecordTemplate {
  readonly texts: readonly Uint8Array[];
  readonly numbers: readonly RecordNumber[];
}

/** Rows of [line, id, hits]: whether (line, id) ascend and lines do not descend, bits of all ids and hits, and the last row. */
export interface PointSummary {
  readonly sorted: boolean;
  readonly linesSorted: boolean;
  readonly idBits: number;
  readonly hitBits: number;
  readonly lastLine: number;
  readonly lastId: number;
}

/** The part of the WebAssembly JavaScript Interface that is used; TypeScript has it among the types of browsers only. */
interface WebAssemblyInterface {
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
  }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly [name: string]: unknown } };
}

declare const WebAssembly: WebAssemblyInterface;

type Tracefile = (start: number, end: number, most: number) => number;
type Run = (start: number, end: number, templates: number, most: number, space: boolean) => number;

/**
 * Reads runs of records that differ in nothing but numbers (`DA:12,3`, `<line number="12" hits="3"/>`), which nine of ten
 * bytes of a report are, at two to three times the speed of JavaScript: WebAssembly compares and reads eight bytes at once.
 * It knows no fault, and of formats only LCOV: what is not like a template to the byte is left to the parser, which would have
 * read the same numbers of the rest. One serves all reports of a run, one after the other; each begins with `reset`.
 */
export class RecordRuns {
  /** Where a feed keeps its window: only what lies here can be read. Behind it there is room for reading too far. */
  readonly window: Buffer;
  /** Rows of the tables: see `first` and `end`. */
  readonly cells: Uint32Array;
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #run: Run;
  readonly #tracefile: Tracefile;
  #templates = 0;
  #tables = 0;

  constructor(windowBytes: number) {
    const pages = Math.ceil((WINDOW + windowBytes + LONGEST_TEXT_BYTES) / PAGE_BYTES);
    const { Memory, Module, Instance } = WebAssembly;
    const memory = new Memory({ initial: pages, maximum: pages });
    const module = new Module(Buffer.from(RECORD_RUNS_WASM, 'base64'));
    const { exports } = new Instance(module, { env: { memory } });
    this.#run = exports['run'] as Run;
    this.#tracefile = exports['tracefile'] as Tracefile;
    this.window = Buffer.from(memory.buffer, WINDOW, windowBytes);
    this.cells = new Uint32Array(memory.buffer);
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  /** Forgets templates and rows. `cells`: of a row (at most 8), for each table (at most 3). */
  reset(cells: readonly number[]): void {
    this.#templates = 0;
    this.#tables = cells.length;
    for (const [table, width] of cells.entries()) this.cells[table * TABLE_CELLS + 1] = width * 4;
    this.clear();
  }

  /** Learns one more template. False, and nothing learnt: there are too many of them, or of its numbers, or too much text. */
  learn({ texts, numbers }: RecordTemplate): boolean {
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    if (this.#templates === MOST_TEMPLATES || numbers.length > MOST_NUMBERS || bytes > LONGEST_TEXT_BYTES) return false;
    if (texts.length !== numbers.length + 1 || texts.some((text) => text.length === 0)) return false;
    const start = TEMPLATES + this.#templates * TEMPLATE_BYTES;
    const view = this.#view;
    const places = numbers.flatMap((number) => number.places);
    view.setUint32(start, numbers.length, true);
    view.setUint32(
      start + 4,
      places.reduce((bits, { table }) => bits | (1 << table), 0),
      true,
    );
    view.setUint32(start + 12, start, true);
    let all = TEXTS + this.#templates * LONGEST_TEXT_BYTES;
    for (const [i, text] of texts.entries()) {
      const at = start + TEXT_BYTES * (i + 1);
      this.#bytes.set(text, all);
      for (let byte = 0; byte < 8; byte++) {
        view.setUint8(at + byte, text[byte] ?? 0);
        view.setUint8(at + 8 + byte, byte < text.length ? 0xff : 0);
      }
      view.setUint32(at + 16, text.length, true);
      view.setUint32(at + 20, all, true);
      const { places: [place, copy] = [], largest = MOST_VALUE } = numbers[i] ?? {};
      view.setUint32(at + 24, largest, true);
      view.setUint16(at + 28, placeOf(place), true);
      view.setUint16(at + 30, placeOf(copy), true);
      all += text.length;
    }
    this.#templates++;
    return true;
  }

  /** Forgets the templates only. */
  unlearn(): void {
    this.#templates = 0;
  }

  /** Whether these bytes are the window. */
  holds(bytes: Uint8Array): boolean {
    return bytes.buffer === this.window.buffer;
  }

  /**
   * Reads from `start` of the window on and returns what follows the last record that it read: its rows are in the tables,
   * which have to be cleared before the next call. `space`: white space between records does not matter; then there must
   * be something else at `end`.
   */
  read(start: number, end: number, space: boolean): number {
    if (this.#templates === 0) return start;
    return this.#run(WINDOW + start, WINDOW + end, this.#templates, MOST_ROWS, space) - WINDOW;
  }

  /**
   * The same for plain DA and BRDA records of LCOV, without a template. Table 0 gets line and hits, table 1 line, identity
   * of the branch (see `numericId`) and times taken; their rows must have 2 and 3 cells.
   */
  readTracefile(start: number, end: number): number {
    return this.#tracefile(WINDOW + start, WINDOW + end, MOST_ROWS) - WINDOW;
  }

  /** What is known of the rows that `readTracefile` put into table 1. */
  get points(): PointSummary {
    const at = TABLE_CELLS;
    const { cells } = this;
    return {
      lastLine: cells[at + 2]!,
      sorted: cells[at + 3] === 1,
      idBits: cells[at + 4]!,
      hitBits: cells[at + 5]!,
      lastId: cells[at + 6]!,
      linesSorted: cells[at + 7] === 1,
    };
  }

  /** Place in `cells` of a table's first row. */
  first(table: number): number {
    return (ROWS + table * ROWS_BYTES) >> 2;
  }

  /** Behind a table's last row. */
  end(table: number): number {
    return this.cells[table * TABLE_CELLS]! >> 2;
  }

  /** Whether the first cells of the first table ascend, without repeats, from 1 on. */
  get ascends(): boolean {
    return this.cells[3] === 1;
  }

  /** All bits of the second cells of the first table. */
  get bits(): number {
    return this.cells[4]!;
  }

  clear(): void {
    const { cells } = this;
    for (let table = 0; table < this.#tables; table++) {
      const at = table * TABLE_CELLS;
      cells[at] = ROWS + table * ROWS_BYTES;
      cells[at + 2] = 0;
      cells[at + 3] = 1;
      cells[at + 4] = 0;
      cells[at + 5] = 0;
      cells[at + 6] = 0;
      cells[at + 7] = 1;
    }
  }
}

function placeOf(place: RowPlace | undefined): number {
  return place === undefined ? NOWHERE : place.table * 64 + place.cell * 4;
}
