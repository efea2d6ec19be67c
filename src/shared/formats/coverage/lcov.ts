import { FormatFault, RECORD_FAULTS } from '../fault.ts';
import { hashBytes, hashIntegers } from '../hash.ts';
import { hitsOfText, lineOfText } from '../integers.ts';
import type { WindowParser } from '../parser.ts';
import type { RecordRuns } from '../record-runs.ts';
import { type CoverageBuilder, LAST_LINE } from './builder.ts';
import { LAST_BLOCK, LAST_BRANCH, numericId } from './lcov-branch-id.ts';
import { LcovEnds } from './lcov-ends.ts';
import { LcovFunctions } from './lcov-functions.ts';
import { KEYWORD_TABLE, KEYWORDS, unknownRecord } from './lcov-keywords.ts';
import type { CoverageFormat } from './port.ts';

const NEWLINE = 10;
const COMMA = 44;
const COLON = 58;
const ZERO = 48;
/** Tables of plain records: line and hits; line, identity and times taken. */
const LINES = 0;
const BRANCHES = 1;
const LINE_CELLS = 2;
const BRANCH_CELLS = 3;

/**
 * LCOV tracefile, as geninfo(1) of lcov 1.x and 2.x describe it. Read: SF, DA, BRDA, FN, FNDA, FNL, FNA and
 * end_of_record; passed over: TN, VER, comments, MCDC (a metric of its own) and the totals LF/LH, BRF/BRH, FNF/FNH,
 * MCF/MCH, which are never trusted. A report that never writes end_of_record is read when its last record's LF agrees
 * and it ends with the total that the record before it ends with; one that writes it for some records only is cut off.
 * Branches with numbers are told apart by them, also where a record names one several times (instances of a template). An
 * expression as id (llvm2lcov, coverage.py) that a record has n times is n branches: it may stand in the source twice.
 */
export const lcov: CoverageFormat = {
  id: 'lcov',
  title: 'LCOV tracefile',
  carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
  faults: RECORD_FAULTS,
  // Every line can be read in one way only: a file of nothing but line ends must not take minutes to refuse.
  detect: (head) => /^(?:[ \t]*(?:TN:.*|#.*|VER:.*)?\r?\n)*[ \t]*sf:/i.test(head),
  open: (builder, runs) => new LcovParser(builder, runs),
};

class LcovParser implements WindowParser {
  readonly #builder: CoverageBuilder;
  readonly #functions = new LcovFunctions();
  #inRecord = false;
  readonly #ends = new LcovEnds();
  /** How often this record has had an expression as id on a line. */
  readonly #expressions = new Map<number, number>();
  #bytes: Buffer = Buffer.alloc(0);

  readonly #runs: RecordRuns | undefined;

  constructor(builder: CoverageBuilder, runs?: RecordRuns) {
    this.#builder = builder;
    this.#runs = runs;
    runs?.reset([LINE_CELLS, BRANCH_CELLS]);
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    this.#bytes = bytes;
    let limit = end;
    if (last) bytes[end] = NEWLINE;
    else limit = bytes.lastIndexOf(NEWLINE, end - 1) + 1;
    try {
      this.#records(end, limit);
    } catch (error) {
      // What is wrong with a last line that has no end is that it has none.
      const cut = last && error instanceof FormatFault && error.offset > bytes.lastIndexOf(NEWLINE, end - 1);
      throw cut ? new FormatFault('TRUNCATED', 'the report ends in the middle of a line', error.offset) : error;
    }
    if (last) this.#finish(end);
    return limit > end ? end : limit;
  }

  #records(end: number, limit: number): void {
    const bytes = this.#bytes;
    let p = 0;
    const mayRun = this.#runs?.holds(bytes) === true;
    while (p < limit) {
      const c = bytes[p]!;
      if (mayRun && this.#inRecord && (c === 66 || c === 68)) {
        const after = this.#plain(p, limit);
        if (after > p) {
          p = after;
          continue;
        }
      }
      if (c === 68 && bytes[p + 1] === 65 && bytes[p + 2] === COLON) p = this.#line(p + 3, limit);
      else if (c === 66 && bytes[p + 1] === 82 && bytes[p + 2] === 68) p = this.#branch(p, limit);
      else p = this.#other(p, end, limit);
    }
  }

  /** Plain DA and BRDA records, as many as follow each other, which nine of ten bytes of a report are. */
  #plain(start: number, limit: number): number {
    const runs = this.#runs!;
    const after = runs.readTracefile(start, limit);
    if (after === start) return start;
    const { cells } = runs;
    const [firstLine, endLine] = [runs.first(LINES), runs.end(LINES)];
    this.#builder.lines.append(cells, firstLine, endLine, runs.ascends, runs.bits);
    const [firstBranch, endBranch] = [runs.first(BRANCHES), runs.end(BRANCHES)];
    if (firstBranch < endBranch) this.#builder.appendBranches(cells, firstBranch, endBranch, runs.points);
    runs.clear();
    this.#ends.dataLines += (endLine - firstLine) / LINE_CELLS;
    this.#ends.closing = '';
    return after;
  }

  /** DA:<line>,<hits>[,<checksum>] that is not plain: with a checksum, a floating-point or a faulty count. */
  #line(start: number, limit: number): number {
    if (!this.#inRecord) throw new FormatFault('SYNTAX', 'a DA record stands before any SF', start - 3);
    this.#ends.closing = '';
    const bytes = this.#bytes;
    const comma = this.#fieldEnd(start, limit);
    const line = lineOfText(bytes.toString('latin1', start, comma), start);
    if (bytes[comma] !== COMMA)
      throw new FormatFault(comma >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a DA record has no hit count', start);
    const hits = this.#count(comma + 1, this.#fieldEnd(comma + 1, limit));
    this.#ends.dataLines++;
    // lcov itself writes line 0 for code without a place of its own (inlined initialisers): no source line to show.
    if (line > 0) this.#builder.line(line, hits);
    return bytes.indexOf(NEWLINE, comma) + 1;
  }

  /** BRDA:<line>,[e|U]<block>,<branch>,<taken>; the branch may be an expression with commas, so taken is after the last. */
  #branch(start: number, limit: number): number {
    const bytes = this.#bytes;
    if (bytes[start + 3] !== 65 || bytes[start + 4] !== COLON) return this.#other(start, limit, limit);
    let p = start + 5;
    let line = 0;
    let digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      line = line * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (bytes[p] !== COMMA || p === start + 5 || p - start > 13 || line > LAST_LINE) this.#badLine(start + 5, limit);
    const idStart = ++p;
    // Numeric blocks and branches, as geninfo writes them, keep their order as ids; anything else becomes a hash.
    let block = 0;
    digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      block = block * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    let branch = 0;
    const branchStart = p + 1;
    if (p > idStart && bytes[p] === COMMA) {
      digit = bytes[++p]! - ZERO;
      while (digit >= 0 && digit <= 9) {
        branch = branch * 10 + digit;
        digit = bytes[++p]! - ZERO;
      }
    }
    const isNumeric = bytes[p] === COMMA && p > branchStart && block <= LAST_BLOCK && branch <= LAST_BRANCH;
    let lastComma = p;
    let commas = isNumeric ? 2 : 0;
    let identity = isNumeric ? numericId(block, branch) : 0;
    if (isNumeric) while (bytes[p] !== NEWLINE) if (bytes[++p] === COMMA) commas++;
    if (!isNumeric || commas > 2) {
      commas = 0;
      for (p = idStart; bytes[p] !== NEWLINE; p++) {
        if (bytes[p] !== COMMA) continue;
        commas++;
        lastComma = p;
      }
      if (commas >= 2) identity = this.#hashed(line, idStart, lastComma);
    }
    if (commas < 2) throw new FormatFault('SYNTAX', 'a BRDA record has fewer than four fields', start);
    if (!this.#inRecord) throw new FormatFault('SYNTAX', 'a BRDA record stands before any SF', start);
    this.#ends.closing = '';
    const stop = bytes[p - 1] === 13 ? p - 1 : p;
    const taken = lastComma + 1;
    const hits = bytes[taken] === 45 && stop - taken === 1 ? 0 : this.#count(taken, stop);
    if (!this.#unreachable(idStart)) this.#builder.branch(line, identity, hits);
    return p + 1;
  }

  /** The identity of what is no small number; of an expression, also which one of its kind it is in this record. */
  #hashed(line: number, start: number, lastComma: number): number {
    const bytes = this.#bytes;
    const hash = hashBytes(bytes, start, lastComma);
    let p = bytes.indexOf(COMMA, start) + 1;
    while (bytes[p]! >= ZERO && bytes[p]! <= 57) p++;
    if (p === lastComma) return (hash | 0x80000000) >>> 0;
    const key = line * 0x20000000 + (hash & 0x1fffffff);
    const before = this.#expressions.get(key) ?? 0;
    this.#expressions.set(key, before + 1);
    return ((before === 0 ? hash : hashIntegers(hash, before)) | 0x80000000) >>> 0;
  }

  /** lcov 2.4 marks branches that cannot be taken with a U among the letters before the block's number. */
  #unreachable(start: number): boolean {
    for (let p = start; this.#bytes[p]! > 57; p++) if (this.#bytes[p] === 85) return true;
    return false;
  }

  #count(from: number, stop: number): number {
    let hits = 0;
    for (let p = from; p < stop; p++) {
      const digit = this.#bytes[p]! - ZERO;
      if (digit < 0 || digit > 9) return hitsOfText(this.#bytes.toString('latin1', from, stop), from);
      hits = hits * 10 + digit;
    }
    return stop === from || stop - from > 15 ? hitsOfText(this.#bytes.toString('latin1', from, stop), from) : hits;
  }

  #other(start: number, end: number, limit: number): number {
    const bytes = this.#bytes;
    // By hand: these lines are short, and there are a million of them.
    let newline = start;
    while (bytes[newline] !== NEWLINE) newline++;
    const next = newline + 1;
    const stop = newline > start && bytes[newline - 1] === 13 ? newline - 1 : newline;
    if (stop === start) return next;
    if (bytes[start] === 70 && bytes[start + 1] === 78 && this.#inRecord && this.#functions.read(bytes, start, stop)) {
      this.#ends.closing = '';
      return next;
    }
    let colon = start;
    while (colon < stop && bytes[colon] !== COLON) colon++;
    const keyword = KEYWORDS[KEYWORD_TABLE.find(bytes, start, colon) - 1];
    const from = colon + 1;
    switch (keyword) {
      case 'SF':
      case 'sf':
        this.#begin(bytes.toString('utf8', from, stop), from);
        return next;
      case 'end_of_record':
        if (!this.#inRecord) throw new FormatFault('SYNTAX', 'end_of_record without a record', start);
        this.#ends.end(start);
        this.#commit();
        return next;
      case 'FN':
      case 'FNDA':
      case 'FNL':
      case 'FNA':
        throw new FormatFault('SYNTAX', `a ${keyword} record stands before any SF`, start);
      case 'LF':
        this.#ends.state(bytes.toString('latin1', from, stop));
        return next;
      case 'BRF':
      case 'FNF':
      case 'MCDC':
      case 'MCF':
        this.#ends.closing = '';
        return next;
      case 'LH':
      case 'BRH':
      case 'FNH':
      case 'MCH':
        this.#ends.closing = keyword;
        return next;
      case 'TN':
      case 'VER':
        return next;
      default:
        if (bytes[start] === 35 || bytes.toString('latin1', start, stop).trim() === '') return next;
        throw unknownRecord(this.#bytes, start, stop, newline >= end || limit === start);
    }
  }

  #begin(path: string, offset: number): void {
    if (path === '') throw new FormatFault('SYNTAX', 'an SF record names no file', offset);
    if (this.#inRecord) {
      this.#ends.endOpen(offset);
      this.#commit();
    }
    this.#builder.begin(path);
    this.#functions.clear();
    if (this.#expressions.size > 0) this.#expressions.clear();
    this.#inRecord = true;
    this.#ends.begin();
  }

  #commit(): void {
    this.#functions.flush(this.#builder);
    this.#builder.commit();
    this.#inRecord = false;
  }

  #finish(end: number): void {
    if (!this.#inRecord) return;
    this.#ends.endOfReport(end);
    this.#commit();
  }

  #fieldEnd(from: number, limit: number): number {
    let p = from;
    while (p < limit && this.#bytes[p] !== COMMA && this.#bytes[p] !== NEWLINE && this.#bytes[p] !== 13) p++;
    return p;
  }

  #badLine(start: number, limit: number): never {
    const stop = this.#fieldEnd(start, limit);
    lineOfText(this.#bytes.toString('latin1', start, stop), start);
    throw new FormatFault(stop >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a record has too few fields', start);
  }
}
