import { FormatFault, JSON_FAULTS } from '../fault.ts';
import { hashIntegers, hashText } from '../hash.ts';
import { JsonWalker } from '../json-walker.ts';
import type { CoverageBuilder } from './builder.ts';
import type { CoverageFormat } from './port.ts';

const NAMES = [
  'files',
  'executed_lines',
  'missing_lines',
  'executed_branches',
  'missing_branches',
  'functions',
  'start_line',
];
const [FILES, EXECUTED_LINES, MISSING_LINES, EXECUTED_BRANCHES, MISSING_BRANCHES, FUNCTIONS, START_LINE] = NAMES.map(
  (_, i) => i + 1,
) as [number, number, number, number, number, number, number];
const [TOP, IN_FILES] = [1, 2];

/**
 * `coverage json` of coverage.py 5 and later. What coverage.py calls statements are its lines, so statements are not
 * carried twice. A branch is a jump from a line to another (below zero: out of the function); it is known by its target.
 * Functions are the regions of format 3 with a name ("" is the module) and something to run. The timestamp has no time
 * zone and is not used.
 */
export const coveragePy: CoverageFormat = {
  id: 'coverage-py',
  title: 'coverage.py JSON',
  carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
  faults: JSON_FAULTS,
  detect: (head) =>
    /^\s*\{/.test(head) &&
    (/"executed_lines"\s*:\s*\[/.test(head) || /"meta"\s*:\s*\{[^{}]*"branch_coverage"\s*:/.test(head)) &&
    !/"gcc_version"/.test(head),
  open: (builder) => new CoveragePyParser(builder),
};

class CoveragePyParser extends JsonWalker {
  readonly #builder: CoverageBuilder;
  #hasFiles = false;

  constructor(builder: CoverageBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    if (tag === TOP) {
      if (json.key === FILES) {
        this.#hasFiles = true;
        return IN_FILES;
      }
      json.skip();
    } else this.#file(json.keyText());
    return 0;
  }

  protected override undo(): void {
    this.#builder.abort();
  }

  protected override leave(tag: number): void {
    if (tag === TOP && !this.#hasFiles) throw new FormatFault('SYNTAX', 'the report has no "files"', this.json.p);
  }

  #file(path: string): void {
    const { json } = this;
    const builder = this.#builder;
    let [executed, missing] = [false, false];
    builder.begin(path);
    if (json.enter()) {
      do {
        switch (json.key) {
          case EXECUTED_LINES:
            executed = true;
            this.#lines(1);
            break;
          case MISSING_LINES:
            missing = true;
            this.#lines(0);
            break;
          case EXECUTED_BRANCHES:
            this.#branches(1);
            break;
          case MISSING_BRANCHES:
            this.#branches(0);
            break;
          case FUNCTIONS:
            this.#functions();
            break;
          default:
            json.skip();
        }
      } while (json.again());
    }
    if (!executed || !missing)
      throw new FormatFault('SYNTAX', 'the entry of a file lacks executed_lines or missing_lines', json.p);
    builder.commit();
  }

  #lines(hits: number): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do this.#builder.line(this.#line(), hits);
    while (json.againArray());
  }

  #line(): number {
    const line = this.json.line();
    if (line < 1) throw new FormatFault('LINE-RANGE', 'a line has the number 0', this.json.p);
    return line;
  }

  #branches(hits: number): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do {
      if (!json.enterArray()) throw new FormatFault('SYNTAX', 'a branch is no pair of lines', json.p);
      const line = this.#line();
      if (!json.againArray()) throw new FormatFault('SYNTAX', 'a branch is no pair of lines', json.p);
      this.#builder.branch(line, hashIntegers(json.integer()), hits);
      if (json.againArray()) throw new FormatFault('SYNTAX', 'a branch is no pair of lines', json.p);
    } while (json.againArray());
  }

  #functions(): void {
    const { json } = this;
    if (!json.enter()) return;
    do {
      const name = json.keyText();
      let [first, executed, start] = [0, false, 0];
      if (json.enter()) {
        do {
          if (json.key === EXECUTED_LINES || json.key === MISSING_LINES) {
            const isExecuted = json.key === EXECUTED_LINES;
            const line = this.#firstLine();
            if (line > 0 && (first === 0 || line < first)) first = line;
            if (line > 0 && isExecuted) executed = true;
          } else if (json.key === START_LINE) start = json.line();
          else json.skip();
        } while (json.again());
      }
      // A function without any line is only a docstring, or excluded.
      if (name !== '' && first > 0) this.#builder.function(start > 0 ? start : first, hashText(name), executed ? 1 : 0);
    } while (json.again());
  }

  /** The smallest of a list of lines, or 0. */
  #firstLine(): number {
    const { json } = this;
    let first = 0;
    if (!json.enterArray()) return first;
    do {
      const line = this.#line();
      if (first === 0 || line < first) first = line;
    } while (json.againArray());
    return first;
  }
}
