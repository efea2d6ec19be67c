import type { FileCoverage, Points } from '../../model/coverage.ts';
import { FormatFault } from '../fault.ts';
import type { PointSummary } from '../record-runs.ts';
import { Arena } from './arena.ts';
import { hasRange, mergeFiles } from './merge.ts';
import { NO_POINTS, PackedLines, PackedPoints } from './packed.ts';
import { LineRows, PointRows } from './rows.ts';
import type { V8Script } from './v8-script.ts';

/** Line numbers beyond 24 bits are no source file's; they would cost memory and time without end. */
export const LAST_LINE = 0xffffff;
const MOST_HITS = 0xffffffff;
const MOST_BRANCHES_OF_A_LINE = 65_536;
/** "0 of 65536" is ten bytes of a report and a megabyte of memory: far more of them than any report has are refused. */
const MOST_TALLIED_BRANCHES = 1 << 24;

/** Whether a format carries a metric: `if-any` when a report without a single entry just had it switched off. */
export type Carries = 'never' | 'if-any' | 'always';

export interface Carried {
  readonly branches: Carries;
  readonly functions: Carries;
  readonly statements: Carries;
}

/** A record while it is put together. */
type Draft = { -readonly [key in keyof FileCoverage]: FileCoverage[key] };

/**
 * What every coverage parser fills: `begin` a record, name its lines, branches, functions and statements in any order,
 * then `commit` (or `abort`, when the record turns out to be cut off by the window and will be read again). Repeated
 * entries add their hits; several records of one (scope, path) are merged by line.
 */
export class CoverageBuilder {
  readonly #carried: Carried;
  readonly #arena = new Arena();
  readonly #files = new Map<string, Draft>();
  /** Further records of files, merged in runs, oldest first. */
  readonly #repeats = new Map<string, { readonly file: FileCoverage; readonly records: number }[]>();
  /** The lines of the record being read, for parsers whose inner loop cannot afford a call per line. */
  readonly lines = new LineRows();
  readonly #branches = new PointRows();
  readonly #functions = new PointRows();
  readonly #statements = new PointRows();
  #ordinalBranches = false;
  #talliedBranches = 0;
  #isStub = false;
  #hasTwins = false;
  #path = '';
  #scope = '';
  readonly roots: string[] = [];
  madeAtMs: number | undefined;
  /** See CoverageReport. */
  endsAt: { readonly path: string; readonly line: number; readonly column: number } | undefined;
  /** Raw V8 coverage, until its sources are read: scripts, their source maps (JSON text) by URL, and how many were passed over. */
  readonly scripts: V8Script[] = [];
  readonly sourceMaps = new Map<string, string>();
  foreignScripts = 0;

  constructor(carried: Carried) {
    this.#carried = carried;
  }

  /**
   * For formats in which entries of one place in one record are several things (Istanbul counts each): they stay apart
   * instead of adding up. Their ids must be below 2^31.
   */
  keepTwins(): void {
    for (const rows of [this.#branches, this.#functions, this.#statements]) rows.apart = true;
  }

  /** Starts a record. `scope` tells equal paths apart (a module's name), or ''. */
  begin(path: string, scope = ''): void {
    this.abort();
    this.#path = path;
    this.#scope = scope;
  }

  /** Gives the record its path after all: some tools name a file behind its lines. */
  rename(path: string): void {
    this.#path = path;
  }

  /** Line `number` (1 … LAST_LINE: the parser checks) was hit `hits` times; saturates at 2^32 - 1. */
  line(number: number, hits: number): void {
    this.lines.push(number, hits > MOST_HITS ? MOST_HITS : hits);
  }

  /** A branch with an identity of its own (unsigned 32 bit) among those of its line. */
  branch(line: number, id: number, hits: number): void {
    this.#branches.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
  }

  /** Many branches at once: [line, id, hits] … in `cells[from, to)`. */
  appendBranches(cells: Uint32Array, from: number, to: number, summary: PointSummary): void {
    this.#branches.append(cells, from, to, summary);
  }

  /** "covered of total" branches of a line, without identities. A line named twice keeps the larger numbers. */
  branchTally(line: number, covered: number, total: number, offset: number): void {
    if (covered > total || total > MOST_BRANCHES_OF_A_LINE) {
      throw new FormatFault('SYNTAX', `${covered} of ${total} branches on line ${line}`, offset);
    }
    this.#ordinalBranches = true;
    this.#talliedBranches += total;
    if (this.#talliedBranches > MOST_TALLIED_BRANCHES) {
      throw new FormatFault('SYNTAX', 'it has more branches than any program', offset);
    }
    for (let ordinal = 0; ordinal < total; ordinal++) this.#branches.push(line, ordinal, ordinal < covered ? 1 : 0);
  }

  function(line: number, id: number, hits: number): void {
    this.#functions.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
  }

  /** `weight`: how many statements the entry stands for. */
  statement(line: number, id: number, hits: number, weight = 1): void {
    this.#statements.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
    if (weight !== 1) this.#statements.weigh(weight);
  }

  /** The record only says that the file exists: any other record of the file replaces it. */
  markStub(): void {
    this.#isStub = true;
  }

  /** Some entries of the record share one place though they have different ids. */
  markTwins(): void {
    this.#hasTwins = true;
  }

  /** Forgets the record that is being read. */
  abort(): void {
    this.lines.clear();
    this.#branches.clear();
    this.#functions.clear();
    this.#statements.clear();
    this.#ordinalBranches = false;
    this.#isStub = false;
    this.#hasTwins = false;
  }

  /** Ends the record and keeps it. `of-statements`: its lines are those on which statements start, each with the most hits of those. */
  commit(lines: 'given' | 'of-statements' = 'given'): void {
    // Sorting forgets it: repeats of a tally may leave a range.
    const mayRepeat = !this.#branches.sorted;
    this.#sort(lines === 'of-statements');
    const key = this.#scope === '' ? this.#path : `${this.#scope}\0${this.#path}`;
    const known = this.#files.get(key);
    if (known === undefined) this.#files.set(key, this.#keep(mayRepeat));
    else if (!this.#addTo(known)) this.#repeat(key, this.#keep(mayRepeat));
    this.abort();
  }

  #sort(linesOfStatements: boolean): void {
    if (!this.#statements.sorted) this.#statements.sort();
    if (!this.#branches.sorted) this.#branches.sort();
    if (!this.#functions.sorted) this.#functions.sort();
    if (linesOfStatements) this.#linesOfStatements();
    if (!this.lines.sorted) this.lines.sort();
  }

  get #twins(): boolean {
    return this.#hasTwins || this.#branches.hasTwins || this.#functions.hasTwins || this.#statements.hasTwins;
  }

  #keep(mayRepeat: boolean): Draft {
    const branches = this.#keepPoints(this.#branches);
    const file: Draft = { path: this.#path, scope: this.#scope, lines: new PackedLines(this.#arena, this.lines) };
    if (this.#carried.branches !== 'never') {
      file.branches = branches;
      file.branchIdentity = this.#ordinalBranches ? 'ordinal' : 'exact';
      if (this.#ordinalBranches && mayRepeat && hasRange(branches)) file.branchesAreLowerBound = true;
    }
    if (this.#carried.functions !== 'never') file.functions = this.#keepPoints(this.#functions);
    if (this.#carried.statements !== 'never') file.statements = this.#keepPoints(this.#statements);
    if (this.#isStub) file.stub = true;
    if (this.#twins) file.hasTwins = true;
    return file;
  }

  /**
   * Adds the hits of a record that names the very places of an earlier one, as the shards of a test run do, so that
   * memory does not grow with their number. False, with nothing done, where merging takes more than adding.
   */
  #addTo(known: Draft): boolean {
    if (this.#isStub || known.stub === true || this.#twins || known.hasTwins === true) return false;
    if (this.#ordinalBranches || known.branchIdentity === 'ordinal') return false;
    const { lines, branches, functions, statements } = known;
    const same =
      lines instanceof PackedLines &&
      lines.matches(this.lines) &&
      samePoints(branches, this.#branches) &&
      samePoints(functions, this.#functions) &&
      samePoints(statements, this.#statements);
    if (!same) return false;
    known.lines = lines.plus(this.#arena, this.lines);
    if (branches instanceof PackedPoints) known.branches = branches.plus(this.#arena, this.#branches);
    if (functions instanceof PackedPoints) known.functions = functions.plus(this.#arena, this.#functions);
    if (statements instanceof PackedPoints) known.statements = statements.plus(this.#arena, this.#statements);
    return true;
  }

  /**
   * Keeps a further record of a file. Runs of equally many records are merged, as binary counters carry: merging each
   * record into all before it would take hours for a report of a hundred thousand records of one file.
   */
  #repeat(key: string, file: FileCoverage): void {
    let runs = this.#repeats.get(key);
    if (runs === undefined) {
      runs = [];
      this.#repeats.set(key, runs);
    }
    let run = { file, records: 1 };
    for (let last = runs.at(-1); last?.records === run.records; last = runs.at(-1)) {
      runs.pop();
      run = { file: mergeFiles(last.file, run.file, true), records: last.records * 2 };
    }
    runs.push(run);
  }

  /** Every file of the report, in the order of their first record; metrics the report does not carry are dropped. */
  finish(): FileCoverage[] {
    for (const [key, runs] of this.#repeats) {
      const rest = runs.map(({ file }) => file).reduceRight((later, earlier) => mergeFiles(earlier, later, true));
      this.#files.set(key, mergeFiles(this.#files.get(key)!, rest, true));
    }
    this.#repeats.clear();
    const files: FileCoverage[] = [...this.#files.values()];
    this.#files.clear();
    const switchedOff = (how: Carries, rows: PointRows): boolean => how === 'if-any' && !rows.any;
    const [branches, functions, statements] = [
      switchedOff(this.#carried.branches, this.#branches),
      switchedOff(this.#carried.functions, this.#functions),
      switchedOff(this.#carried.statements, this.#statements),
    ];
    if (!branches && !functions && !statements) return files;
    return files.map(({ branches: b, branchIdentity, functions: f, statements: s, ...file }) => ({
      ...file,
      ...(branches || b === undefined || branchIdentity === undefined ? {} : { branches: b, branchIdentity }),
      ...(functions || f === undefined ? {} : { functions: f }),
      ...(statements || s === undefined ? {} : { statements: s }),
    }));
  }

  /** Statements are sorted by now. */
  #linesOfStatements(): void {
    const { cells, length } = this.#statements;
    const { lines } = this;
    for (let at = 0; at < length; ) {
      const line = cells[at]!;
      let most = cells[at + 2]!;
      for (at += 3; at < length && cells[at] === line; at += 3) if (cells[at + 2]! > most) most = cells[at + 2]!;
      lines.push(line, most);
    }
  }

  /** Sorted by now. */
  #keepPoints(rows: PointRows): Points {
    return rows.length === 0 ? NO_POINTS : new PackedPoints(this.#arena, rows);
  }
}

/** A metric that the format does not carry has no points, whatever its rows. */
function samePoints(points: Points | undefined, rows: PointRows): boolean {
  if (points === undefined) return true;
  return points instanceof PackedPoints ? points.matches(rows) : points === NO_POINTS && rows.length === 0;
}
