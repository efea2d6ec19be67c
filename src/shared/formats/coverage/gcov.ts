import { FormatFault, JSON_FAULTS } from '../fault.ts';
import { hashText } from '../hash.ts';
import { JsonParser } from '../json-parser.ts';
import type { CoverageBuilder } from './builder.ts';
import type { CoverageFormat } from './port.ts';

const NAMES = [
  'current_working_directory',
  'files',
  'file',
  'lines',
  'functions',
  'line_number',
  'count',
  'branches',
  'name',
  'demangled_name',
  'start_line',
  'execution_count',
];
const [
  CWD,
  FILES,
  FILE,
  LINES,
  FUNCTIONS,
  LINE_NUMBER,
  COUNT,
  BRANCHES,
  NAME,
  DEMANGLED_NAME,
  START_LINE,
  EXECUTION_COUNT,
] = NAMES.map((_, i) => i + 1) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * `gcov --json-format` (gcc 9 and later), one document or several behind each other, as `gcov --stdout` prints them. A
 * line has one record for every function it is in (template instances, lambdas): counts add, branches are known by
 * their place in the line's list. Relative paths start at `current_working_directory`.
 */
export const gcov: CoverageFormat = {
  id: 'gcov',
  title: 'gcov JSON',
  carries: { branches: 'if-any', functions: 'always', statements: 'never' },
  faults: JSON_FAULTS,
  detect: (head) => /^\s*\{/.test(head) && (/"gcc_version"\s*:\s*"/.test(head) || /"unexecuted_block"\s*:/.test(head)),
  open: (builder) => new GcovParser(builder),
};

class GcovParser extends JsonParser {
  readonly #builder: CoverageBuilder;

  constructor(builder: CoverageBuilder) {
    super(NAMES, 'many');
    this.#builder = builder;
  }

  /** One document: the folder its paths start at may be named behind them, so it is looked for first. */
  protected override unit(): boolean {
    const { json } = this;
    const start = json.p;
    const folder = this.#folder();
    const end = json.p;
    json.p = start;
    this.#document(this.#prefix(folder));
    json.p = end;
    return false;
  }

  protected override undo(): void {
    this.#builder.abort();
  }

  #folder(): string {
    const { json } = this;
    let [folder, hasFiles] = ['', false];
    if (json.enter()) {
      do {
        if (json.key === CWD) folder = json.string();
        else {
          if (json.key === FILES) hasFiles = true;
          json.skip();
        }
      } while (json.again());
    }
    if (!hasFiles) throw new FormatFault('SYNTAX', 'a gcov document has no "files"', json.p);
    return folder;
  }

  /** What to put before relative paths: nothing as long as all documents were made in one folder, which is then a root. */
  #prefix(folder: string): string {
    const { roots } = this.#builder;
    if (folder === '' || roots[0] === folder) return '';
    if (roots.length > 0) return `${folder}/`;
    roots.push(folder);
    return '';
  }

  #document(prefix: string): void {
    const { json } = this;
    if (!json.enter()) return;
    do {
      if (json.key !== FILES) json.skip();
      else if (json.enterArray()) {
        do this.#file(prefix);
        while (json.againArray());
      }
    } while (json.again());
  }

  #file(prefix: string): void {
    const { json } = this;
    let path = '';
    this.#builder.begin('');
    if (json.enter()) {
      do {
        if (json.key === FILE) path = json.string();
        else if (json.key === LINES) this.#each(() => this.#line());
        else if (json.key === FUNCTIONS) this.#each(() => this.#function());
        else json.skip();
      } while (json.again());
    }
    if (path === '') throw new FormatFault('SYNTAX', 'a file has no name', json.p);
    this.#builder.rename(/^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${prefix}${path}`);
    this.#builder.commit();
  }

  #each(read: () => void): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do read();
    while (json.againArray());
  }

  #line(): void {
    const { json } = this;
    let [line, hits] = [-1, -1];
    const branches: number[] = [];
    if (json.enter()) {
      do {
        if (json.key === LINE_NUMBER) line = json.line();
        else if (json.key === COUNT) hits = json.hits();
        else if (json.key === BRANCHES) this.#each(() => branches.push(this.#branch()));
        else json.skip();
      } while (json.again());
    }
    if (line < 0 || hits < 0) throw new FormatFault('SYNTAX', 'a line has no number or no count', json.p);
    // gcc puts code without a place of its own (static initialisers) on line 0: no source line to show.
    if (line === 0) return;
    this.#builder.line(line, hits);
    for (const [place, count] of branches.entries()) this.#builder.branch(line, place, count);
  }

  #branch(): number {
    const { json } = this;
    let count = -1;
    if (json.enter()) {
      do {
        if (json.key === COUNT) count = json.hits();
        else json.skip();
      } while (json.again());
    }
    if (count < 0) throw new FormatFault('SYNTAX', 'a branch has no count', json.p);
    return count;
  }

  #function(): void {
    const { json } = this;
    let [name, demangled, line, hits] = ['', '', -1, -1];
    if (json.enter()) {
      do {
        if (json.key === DEMANGLED_NAME) demangled = json.string();
        else if (json.key === NAME) name = json.string();
        else if (json.key === START_LINE) line = json.line();
        else if (json.key === EXECUTION_COUNT) hits = json.hits();
        else json.skip();
      } while (json.again());
    }
    if (line < 0 || hits < 0) throw new FormatFault('SYNTAX', 'a function has no line or no count', json.p);
    if (line > 0) this.#builder.function(line, hashText(demangled === '' ? name : demangled), hits);
  }
}
