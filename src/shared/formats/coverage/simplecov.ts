import { FormatFault, JSON_FAULTS } from '../fault.ts';
import { hashText } from '../hash.ts';
import { JsonWalker } from '../json-walker.ts';
import { type CoverageBuilder, LAST_LINE } from './builder.ts';
import type { CoverageFormat } from './port.ts';
import { SimplecovFile } from './simplecov-file.ts';

const NAMES = ['coverage', 'timestamp', 'lines', 'branches'];
const [COVERAGE, TIMESTAMP, LINES, BRANCHES] = NAMES.map((_, i) => i + 1) as [number, number, number, number];
const [TOP, COMMAND, IN_COVERAGE] = [1, 2, 3];
const [QUOTE, OPEN_ARRAY, NULL] = [34, 91, 110];
const TEXT = '"(?:[^"\\\\]|\\\\.)*"';
const DETECTED = new RegExp(
  `^\\s*\\{\\s*${TEXT}\\s*:\\s*\\{\\s*(?:"timestamp"\\s*:\\s*\\d+\\s*,\\s*)?"coverage"\\s*:\\s*\\{\\s*(?:\\}|${TEXT}\\s*:\\s*(?:\\[|\\{\\s*"lines"\\s*:))`,
);

/**
 * SimpleCov's .resultset.json, every version: commands ("RSpec", "Minitest"), each with files and their lines (null: no
 * code; a count; "ignored") and branches, which are known by the Ruby literals of condition and branch. Commands are
 * merged as SimpleCov does it. Lines between :nocov: marks are not marked in this file and so do count.
 */
export const simplecov: CoverageFormat = {
  id: 'simplecov',
  title: 'SimpleCov .resultset.json',
  carries: { branches: 'if-any', functions: 'never', statements: 'never' },
  faults: [...JSON_FAULTS, 'UNSUPPORTED'],
  detect: (head) => DETECTED.test(head),
  open: (builder) => new SimplecovParser(builder),
};

class SimplecovParser extends JsonWalker {
  readonly #builder: CoverageBuilder;
  readonly #files = new Map<string, SimplecovFile>();

  constructor(builder: CoverageBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    if (tag === TOP) return COMMAND;
    if (tag === IN_COVERAGE) this.#file(json.keyText());
    else if (json.key === COVERAGE) return IN_COVERAGE;
    else if (json.key === TIMESTAMP) this.#made(json.integerOrSkip());
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    // A file is added once all of it is there.
  }

  protected override leave(tag: number): void {
    if (tag === TOP) for (const [path, file] of this.#files) file.emit(this.#builder, path);
  }

  /** Seconds since 1970. The oldest of several commands counts: a report is as old as its oldest part. */
  #made(seconds: number): void {
    if (seconds <= 0) return;
    const known = this.#builder.madeAtMs ?? Number.POSITIVE_INFINITY;
    this.#builder.madeAtMs = Math.min(known, seconds * 1000);
  }

  #file(path: string): void {
    const { json } = this;
    const file = new SimplecovFile();
    let hasLines = false;
    if (json.peek() === OPEN_ARRAY) {
      hasLines = true;
      this.#lines(file);
    } else if (json.enter()) {
      do {
        if (json.key === LINES) {
          hasLines = true;
          this.#lines(file);
        } else if (json.key === BRANCHES && json.peek() !== NULL) this.#branches(file);
        else json.skip();
      } while (json.again());
    }
    if (!hasLines)
      throw new FormatFault(
        'UNSUPPORTED',
        `there are no lines of ${path}: SimpleCov was told to count branches or methods only`,
        json.p,
      );
    file.keep();
    const known = this.#files.get(path);
    if (known === undefined) this.#files.set(path, file);
    else known.merge(file);
  }

  #lines(file: SimplecovFile): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do {
      const c = json.peek();
      if (c === NULL || c === QUOTE) {
        json.skip();
        file.line(undefined);
      } else file.line(json.hits());
    } while (json.againArray());
    if (file.lineCount > LAST_LINE) throw new FormatFault('LINE-RANGE', 'a file has too many lines', json.p);
  }

  /** { "[:if, 0, 13, 6, 13, 28]": { "[:then, 1, 13, 6, 13, 14]": 1, … }, … }: type, id, line, column, end line, end column. */
  #branches(file: SimplecovFile): void {
    const { json } = this;
    if (!json.enter()) return;
    do {
      const condition = json.keyText();
      const line = Number(/, (\d{1,8}), \d+, \d+, \d+\]$/.exec(condition)?.[1] ?? 0);
      if (line < 1 || line > LAST_LINE)
        throw new FormatFault('SYNTAX', `"${condition.slice(0, 60)}" is no condition`, json.p);
      if (!json.enter()) continue;
      do {
        const branch = json.keyText();
        file.branch(line, hashText(`${condition}${branch}`), json.hits());
      } while (json.again());
    } while (json.again());
  }
}
