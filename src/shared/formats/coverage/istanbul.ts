import { FormatFault, JSON_FAULTS } from '../fault.ts';
import type { CoverageBuilder } from './builder.ts';
import { IstanbulDocument, KEY } from './istanbul-document.ts';
import { branchId, placeId, statementId, TwinFinder } from './istanbul-identity.ts';
import { IstanbulPlace, NOWHERE, PLACE_NAMES } from './istanbul-place.ts';
import { IstanbulBranches, IstanbulTable } from './istanbul-tables.ts';
import type { CoverageFormat } from './port.ts';

const LINE = 3;
const REQUIRED = [KEY.statementMap, KEY.s, KEY.fnMap, KEY.f, KEY.branchMap, KEY.b];

/**
 * Istanbul's coverage-final.json (nyc, jest, vitest, c8, monocart, Cypress, Playwright plugins): an object of files, each
 * with statementMap/fnMap/branchMap and the counters s/f/b. Also read: one file or the whole wrapped in `{"data": …}`.
 * As in istanbul-lib-coverage, a line is one on which a statement starts and has the most hits of those; branches are
 * the counters in `b`. coverage-summary.json holds totals only and is refused as UNSUPPORTED.
 */
export const istanbul: CoverageFormat = {
  id: 'istanbul',
  title: 'Istanbul JSON (coverage-final.json)',
  carries: { branches: 'always', functions: 'always', statements: 'always' },
  faults: [...JSON_FAULTS, 'TOO-DIFFERENT', 'UNSUPPORTED'],
  detect: (head) =>
    /^\s*\{/.test(head) &&
    (/"(?:statementMap|fnMap|branchMap)"\s*:/.test(head) ||
      /^\s*\{\s*(?:"data"\s*:\s*\{\s*\}\s*)?\}\s*$/.test(head) ||
      /^\s*\{\s*"total"\s*:\s*\{\s*"[a-z]+"\s*:\s*\{\s*"total"\s*:/.test(head)),
  open: (builder) => new IstanbulParser(builder),
};

class IstanbulParser extends IstanbulDocument {
  readonly #builder: CoverageBuilder;
  readonly #place: IstanbulPlace;
  readonly #statements: IstanbulTable;
  readonly #functions: IstanbulTable;
  readonly #branches: IstanbulBranches;
  readonly #functionTwins = new TwinFinder();
  readonly #branchTwins = new TwinFinder();
  #path = '';
  #isStub = false;
  /** One bit for each member seen, to refuse repeated ones. */
  #seen = 0;

  constructor(builder: CoverageBuilder) {
    super();
    this.#builder = builder;
    builder.keepTwins();
    this.#place = new IstanbulPlace(this.json);
    this.#statements = new IstanbulTable(this.json);
    this.#functions = new IstanbulTable(this.json);
    this.#branches = new IstanbulBranches(this.json);
  }

  protected override file(): void {
    this.#clear();
    this.#members(true);
    this.#emit();
  }

  protected override undo(): void {
    this.#clear();
  }

  #clear(): void {
    this.#path = '';
    this.#isStub = false;
    this.#seen = 0;
    this.#statements.clear();
    this.#functions.clear();
    this.#branches.clear();
    this.#functionTwins.clear();
    this.#branchTwins.clear();
  }

  #members(mayBeWrapped: boolean): void {
    const { json } = this;
    if (!json.enter()) return;
    do {
      const key = json.key;
      if (key > PLACE_NAMES.length) {
        if ((this.#seen & (1 << key)) !== 0)
          throw new FormatFault('SYNTAX', 'a member of a file is named twice', json.p);
        this.#seen |= 1 << key;
      }
      switch (key) {
        case KEY.statementMap:
          this.#statementMap();
          break;
        case KEY.fnMap:
          this.#functionMap();
          break;
        case KEY.branchMap:
          this.#branchMap();
          break;
        case KEY.s:
          this.#counters(this.#statements);
          break;
        case KEY.f:
          this.#counters(this.#functions);
          break;
        case KEY.b:
          this.#branchCounters();
          break;
        case KEY.path:
          this.#path = json.string();
          break;
        case KEY.data:
          if (mayBeWrapped) this.#members(false);
          else json.skip();
          break;
        case KEY.all:
          this.#isStub = json.peek() === 116;
          json.skip();
          break;
        default:
          json.skip();
      }
    } while (json.again());
  }

  #statementMap(): void {
    const place = this.#place;
    const table = this.#statements;
    for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
      place.read();
      table.place(slot, place.startLine, statementId(place.startColumn, place.endLine, place.endColumn));
    }
  }

  #counters(table: IstanbulTable): void {
    for (let slot = table.first(); slot >= 0; slot = table.next(slot)) table.count(slot, this.json.hits());
  }

  #functionMap(): void {
    const { json } = this;
    const place = this.#place;
    const table = this.#functions;
    for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
      let [stated, declared, body, id] = [NOWHERE, NOWHERE, NOWHERE, 0];
      if (json.enter()) {
        do {
          if (json.key === KEY.loc) {
            place.read();
            body = place.startLine;
            id = placeId(body, place.startColumn, place.endLine, place.endColumn);
          } else if (json.key === KEY.decl) {
            place.read();
            declared = place.startLine;
          } else if (json.key === LINE) stated = json.integerOrSkip();
          else json.skip();
        } while (json.again());
      }
      table.place(slot, firstLine(declared, body, stated), id);
      this.#functionTwins.add(id);
    }
  }

  #branchMap(): void {
    const { json } = this;
    const place = this.#place;
    const table = this.#branches;
    for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
      let [stated, whole, first, type, locations] = [NOWHERE, NOWHERE, NOWHERE, 0, 0];
      let [startColumn, endLine, endColumn] = [NOWHERE, NOWHERE, NOWHERE];
      if (json.enter()) {
        do {
          const key = json.key;
          if (key === KEY.loc) {
            place.read();
            whole = place.startLine;
          } else if (key === KEY.type) type = json.stringHash();
          else if (key === KEY.locations) {
            locations = this.#locations();
            if (locations > 0)
              [first, startColumn, endLine, endColumn] = [
                place.startLine,
                place.startColumn,
                place.endLine,
                place.endColumn,
              ];
          } else if (key === LINE) stated = json.integerOrSkip();
          else json.skip();
        } while (json.again());
      }
      const id = placeId(first, startColumn, endLine, endColumn);
      table.placeBranch(slot, firstLine(whole, stated, first), branchId(id, type), locations);
      this.#branchTwins.add(id);
    }
  }

  /** How many there are; `#place` is then the first one. */
  #locations(): number {
    const { json } = this;
    if (!json.enterArray()) return 0;
    const place = this.#place;
    place.read();
    const [startLine, startColumn, endLine, endColumn] = [
      place.startLine,
      place.startColumn,
      place.endLine,
      place.endColumn,
    ];
    let count = 1;
    for (; json.againArray(); count++) place.pass();
    [place.startLine, place.startColumn, place.endLine, place.endColumn] = [startLine, startColumn, endLine, endColumn];
    return count;
  }

  #branchCounters(): void {
    const table = this.#branches;
    for (let slot = table.first(); slot >= 0; slot = table.next(slot)) table.readCounters(slot);
  }

  #emit(): void {
    const { json } = this;
    if (REQUIRED.some((member) => (this.#seen & (1 << member)) === 0)) {
      if ((this.#seen & (1 << KEY.lines)) !== 0) {
        throw new FormatFault(
          'UNSUPPORTED',
          'this is a coverage-summary.json: totals without lines (coverage-final.json has them)',
          json.p,
        );
      }
      throw new FormatFault(
        'SYNTAX',
        'the entry of a file lacks one of statementMap, s, fnMap, f, branchMap, b',
        json.p,
      );
    }
    if (this.#path === '') throw new FormatFault('SYNTAX', 'the entry of a file has no path', json.p);
    this.#statements.require('statementMap', 's');
    this.#functions.require('fnMap', 'f');
    this.#branches.require('branchMap', 'b');
    const builder = this.#builder;
    builder.begin(this.#path);
    if (this.#isStub) builder.markStub();
    if (this.#functionTwins.found || this.#branchTwins.found) builder.markTwins();
    const statements = this.#statements;
    for (let slot = 0; slot < statements.length; slot++)
      builder.statement(statements.lineOf(slot), statements.idOf(slot), statements.hitsOf(slot));
    const functions = this.#functions;
    for (let slot = 0; slot < functions.length; slot++)
      builder.function(functions.lineOf(slot), functions.idOf(slot), functions.hitsOf(slot));
    this.#branches.emit(builder);
    builder.commit('of-statements');
  }
}

/** The first that is a line at all, or 0. */
function firstLine(a: number, b: number, c: number): number {
  if (a > 0 && a !== NOWHERE) return a;
  if (b > 0 && b !== NOWHERE) return b;
  return c > 0 && c !== NOWHERE ? c : 0;
}
