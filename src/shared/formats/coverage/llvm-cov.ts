import { FormatFault, JSON_FAULTS } from '../fault.ts';
import { hashIntegers } from '../hash.ts';
import { JsonWalker } from '../json-walker.ts';
import type { CoverageBuilder } from './builder.ts';
import { LlvmLines } from './llvm-lines.ts';
import type { CoverageFormat } from './port.ts';

const NAMES = [
  'data',
  'files',
  'functions',
  'filename',
  'segments',
  'branches',
  'count',
  'filenames',
  'regions',
  'type',
];
const [DATA, FILES, FUNCTIONS, FILENAME, SEGMENTS, BRANCHES, COUNT, FILENAMES, REGIONS, TYPE] = NAMES.map(
  (_, i) => i + 1,
) as [number, number, number, number, number, number, number, number, number, number];
/** Levels of the report that are walked into. */
const [TOP, EXPORTS, EXPORT, IN_FILES, IN_FUNCTIONS] = [1, 2, 3, 4, 5];
const KIND = 'llvm.coverage.json.export';

/**
 * `llvm-cov export` (clang, swiftc, cargo-llvm-cov), JSON versions 2 and 3: lines as llvm-cov computes them from a file's
 * segments, two outcomes for every branch region and one function for every place a function begins at; instantiations
 * of one template are one. `-summary-only` holds no lines and is refused; with `-skip-functions` functions are absent.
 */
export const llvmCov: CoverageFormat = {
  id: 'llvm-cov',
  title: 'llvm-cov JSON export',
  carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
  faults: [...JSON_FAULTS, 'UNSUPPORTED'],
  detect: (head) =>
    /^\s*\{\s*"data"\s*:\s*\[\s*(?:\]|\{\s*"(?:files|functions|totals)"\s*:)/.test(head) ||
    (/^\s*\{/.test(head) && /"type"\s*:\s*"llvm\.coverage\.json\.export"/.test(head)),
  open: (builder) => new LlvmCovParser(builder),
};

class LlvmCovParser extends JsonWalker {
  readonly #builder: CoverageBuilder;
  readonly #lines: LlvmLines;
  readonly #paths = new Set<string>();
  /** By path: [line, column, count] of functions, which the report names behind all files. */
  readonly #functions = new Map<string, number[]>();

  constructor(builder: CoverageBuilder) {
    super(NAMES);
    this.#builder = builder;
    this.#lines = new LlvmLines(this.json, builder);
  }

  protected override value(tag: number): number {
    const { json } = this;
    switch (tag) {
      case 0:
        return TOP;
      case TOP:
        if (json.key === DATA) return EXPORTS;
        if (json.key === TYPE) this.#type();
        else json.skip();
        return 0;
      case EXPORTS:
        return EXPORT;
      case EXPORT:
        if (json.key === FILES) return IN_FILES;
        if (json.key === FUNCTIONS) return IN_FUNCTIONS;
        json.skip();
        return 0;
      case IN_FILES:
        this.#file();
        return 0;
      default:
        this.#function();
        return 0;
    }
  }

  protected override undo(): void {
    this.#builder.abort();
  }

  protected override leave(tag: number): void {
    if (tag === TOP) this.#flush();
  }

  #type(): void {
    const type = this.json.string();
    if (type !== KIND) throw new FormatFault('UNSUPPORTED', `this is "${type.slice(0, 40)}", not ${KIND}`, this.json.p);
  }

  #file(): void {
    const { json } = this;
    const builder = this.#builder;
    let [path, hasSegments] = ['', false];
    builder.begin('');
    if (json.enter()) {
      do {
        if (json.key === FILENAME) path = json.string();
        else if (json.key === SEGMENTS) {
          hasSegments = true;
          this.#lines.read();
        } else if (json.key === BRANCHES) this.#branches();
        else json.skip();
      } while (json.again());
    }
    if (path === '') throw new FormatFault('SYNTAX', 'a file has no name', json.p);
    if (!hasSegments)
      throw new FormatFault(
        'UNSUPPORTED',
        `there are no segments of ${path}: an export made with -summary-only`,
        json.p,
      );
    builder.rename(path);
    builder.commit();
    this.#lines.keep();
    this.#paths.add(path);
  }

  /** [line, column, end line, end column, true count, false count, …] … */
  #branches(): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do {
      json.enterArray();
      const line = json.line();
      const [column, endLine, endColumn] = [this.#next(), this.#next(), this.#next()];
      if (line < 1) throw new FormatFault('LINE-RANGE', 'a branch is on line 0', json.p);
      for (let outcome = 0; outcome < 2; outcome++) {
        if (!json.againArray()) throw new FormatFault('SYNTAX', 'a branch has fewer than six numbers', json.p);
        this.#builder.branch(line, hashIntegers(column, endLine, endColumn, outcome), json.hits());
      }
      while (json.againArray()) json.skip();
    } while (json.againArray());
  }

  /** The next element of an array of numbers. */
  #next(): number {
    const { json } = this;
    if (!json.againArray()) throw new FormatFault('SYNTAX', 'a region has too few numbers', json.p);
    return json.integer();
  }

  #function(): void {
    const { json } = this;
    let count = -1;
    let region: readonly number[] | undefined;
    const files: string[] = [];
    if (json.enter()) {
      do {
        if (json.key === COUNT) count = json.hits();
        else if (json.key === FILENAMES) {
          if (json.enterArray())
            do files.push(json.string());
            while (json.againArray());
        } else if (json.key === REGIONS) region = this.#firstRegion();
        else json.skip();
      } while (json.again());
    }
    if (count < 0 || region === undefined)
      throw new FormatFault('SYNTAX', 'a function has no count or no region', json.p);
    const [line, column, file] = region as [number, number, number];
    const path = files[file];
    if (path === undefined) throw new FormatFault('SYNTAX', 'a function is in a file that it does not name', json.p);
    const known = this.#functions.get(path);
    if (known === undefined) this.#functions.set(path, [line, column, count]);
    else known.push(line, column, count);
  }

  /** [line, column, file] of the first of [line, column, end line, end column, count, file, …] … */
  #firstRegion(): readonly number[] | undefined {
    const { json } = this;
    if (!json.enterArray()) return undefined;
    json.enterArray();
    const line = json.line();
    if (line < 1) throw new FormatFault('LINE-RANGE', 'a function is on line 0', json.p);
    const column = this.#next();
    this.#next();
    this.#next();
    if (json.againArray()) json.hits();
    const file = this.#next();
    while (json.againArray()) json.skip();
    while (json.againArray()) json.skip();
    return [line, column, file];
  }

  #flush(): void {
    for (const [path, functions] of this.#functions) {
      if (!this.#paths.has(path)) continue;
      this.#builder.begin(path);
      for (let at = 0; at < functions.length; at += 3)
        this.#builder.function(functions[at]!, functions[at + 1]! >>> 0, functions[at + 2]!);
      this.#builder.commit();
    }
  }
}
