import { Buffer } from 'node:buffer';
import type { ChangedFile, ChangeStatus, LineRange } from '../../model/change.ts';
import type { Hunk } from '../../model/line-baseline.ts';
import { ProblemError } from '../../model/problem.ts';
import { readGitName } from './git-name.ts';

const LINE_END = 10;
const PLUS = 43;
const MINUS = 45;
const BLANK = 32;
const [ZERO, COMMA, AT, LETTER_D] = [48, 44, 64, 100];
const BACKSLASH = 92;
/** No header of a patch and no path is longer; lines of content may be, and are never kept. */
const LONGEST_HEADER_BYTES = 1 << 20;
/** No line of a file has a number of more digits. */
const MOST_DIGITS = 15;
const RECORD = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ [A-Z]\d*$/;
const NOT_ASCII = /[\x80-\xff]/;
const STATUSES: ReadonlyMap<string, ChangeStatus> = new Map([
  ['A', 'added'],
  ['M', 'modified'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'type-changed'],
  ['U', 'unmerged'],
]);

/** A file while its hunks come in. */
interface OpenFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: ChangeStatus;
  readonly kind: ChangedFile['kind'];
  readonly contentChanged: boolean;
  readonly lines: LineRange[];
  readonly hunks: Hunk[];
}

/**
 * Reads what `git diff --raw -z -p` prints, as it comes and in bounded memory: first the files with their modes, each
 * field ended by a NUL, then the patch. In the patch the counts of a hunk's header say how many lines belong to it, so
 * that no content (`+++ b/other`, `diff --git`, `@@`) is ever taken for a header, and lines outside of hunks are headers.
 * Names are compared as bytes and given as UTF-8. Throws ProblemError PATCH-DIFF-UNREADABLE.
 */
export class DiffReader {
  /** By the bytes of the path, as Latin-1. */
  readonly #files = new Map<string, OpenFile>();
  /** Parts of the record of a file that are there so far: its modes, and of a rename its first path. */
  #record: string[] = [];
  #inPatch = false;
  #current: OpenFile | undefined;
  /** Lines of the hunk that are still to come, of either side, and the number of the next one in the new file. */
  #removed = 0;
  #added = 0;
  #line = 0;
  /** Inside a line of content, whose first bytes have been read. */
  #skipping = false;
  #rest: Buffer = Buffer.alloc(0);

  write(chunk: Uint8Array): void {
    const own = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const bytes = this.#rest.length === 0 ? own : Buffer.concat([this.#rest, own]);
    let at = 0;
    while (at < bytes.length) {
      const next = this.#inPatch ? this.#patchLine(bytes, at) : this.#field(bytes, at);
      if (next === at) break;
      at = next;
    }
    if (bytes.length - at > LONGEST_HEADER_BYTES) throw unreadable('a header is longer than 1 MiB');
    // A copy: the chunk belongs to its sender.
    this.#rest = Buffer.from(bytes.subarray(at));
  }

  /** Call once, behind the last chunk. In git's order. */
  finish(): readonly ChangedFile[] {
    if (this.#rest.length > 0 || this.#skipping || this.#added > 0 || this.#removed > 0 || this.#record.length > 0)
      throw unreadable('it ends in the middle');
    return [...this.#files.values()].map(({ path, previousPath, status, kind, contentChanged, lines, hunks }) => ({
      path,
      ...(previousPath === undefined ? {} : { previousPath }),
      status,
      kind,
      lines,
      hunks,
      isOpaque: kind === 'file' && contentChanged && hunks.length === 0,
    }));
  }

  /** One field of the list of files; gives the place behind it, or `at` when it is not whole yet. */
  #field(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(0, at);
    if (end < 0) return at;
    // An empty field ends the list.
    if (end === at) {
      if (this.#record.length > 0) throw unreadable('the list of files ends in the middle');
      this.#inPatch = true;
      return end + 1;
    }
    this.#record.push(bytes.toString('latin1', at, end));
    const [head = '', first, second] = this.#record;
    // `:MODE MODE ID ID STATUS[SCORE]`, looked at once both of a file's fields are there.
    if (first === undefined) {
      if (!RECORD.test(head)) throw unreadable('the list of files is not as expected');
      return end + 1;
    }
    const mode = head.slice(8, 14);
    const [between, behind] = [head.indexOf(' ', 15), head.lastIndexOf(' ')];
    const letter = head.charAt(behind + 1);
    const isSame = head.slice(15, between) === head.slice(between + 1, behind);
    const last = letter === 'R' || letter === 'C' ? second : first;
    if (last === undefined) return end + 1;
    this.#record = [];
    const status = STATUSES.get(letter);
    if (status === undefined) return end + 1;
    // Of a conflict there are two records: that of the conflict, and what lies there.
    const known = this.#files.get(last);
    this.#files.set(last, {
      path: utf8(last),
      ...(last === first ? {} : { previousPath: utf8(first) }),
      status: known?.status ?? status,
      kind: mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file',
      contentChanged: !isSame,
      lines: [],
      hunks: [],
    });
    return end + 1;
  }

  /** The same for one line of the patch. */
  #patchLine(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(LINE_END, at);
    if (this.#skipping) {
      this.#skipping = end < 0;
      return end < 0 ? bytes.length : end + 1;
    }
    if (this.#added > 0 || this.#removed > 0) {
      this.#content(bytes[at]!);
      this.#skipping = end < 0;
      return end < 0 ? bytes.length : end + 1;
    }
    if (end < 0) return at;
    this.#header(bytes, at, end);
    return end + 1;
  }

  #content(mark: number): void {
    if (mark === BACKSLASH) return;
    if (mark === PLUS) {
      this.#count(this.#line++);
      this.#added--;
    } else if (mark === MINUS) this.#removed--;
    else if (mark === BLANK || mark === LINE_END) {
      // Context, which nobody asked for; an empty line of it may lack its blank.
      this.#line++;
      this.#added--;
      this.#removed--;
    } else throw unreadable('a hunk has a line of no kind');
    if (this.#added < 0 || this.#removed < 0) throw unreadable('a hunk is longer than it says');
  }

  #count(line: number): void {
    const lines = this.#current?.lines;
    if (lines === undefined) throw unreadable('a hunk belongs to no file');
    const last = lines.at(-1);
    if (last !== undefined && last[1] >= line) throw unreadable('hunks overlap');
    if (last !== undefined && last[1] === line - 1) lines[lines.length - 1] = [last[0], line];
    else lines.push([line, line]);
  }

  /** Starts of lines are compared as bytes: a header may be a path of any encoding. */
  #header(bytes: Buffer, at: number, end: number): void {
    if (bytes[at] === PLUS) {
      const text = bytes.toString('latin1', at, end);
      if (!text.startsWith('+++ ')) throw unreadable('a line of content is outside of hunks');
      this.#current = this.#named(readGitName(text.slice(4)));
    } else if (bytes[at] === AT) this.#hunk(bytes, at);
    else if (bytes[at] === LETTER_D && bytes.toString('latin1', at, Math.min(end, at + 11)) === 'diff --git ')
      this.#current = undefined;
  }

  #named(name: string): OpenFile | undefined {
    if (name === '/dev/null') return undefined;
    const file = name.startsWith('b/') ? this.#files.get(name.slice(2)) : undefined;
    if (file === undefined) throw unreadable('the patch has a file that is not in the list');
    return file;
  }

  /** `@@ -OLD[,COUNT] +NEW[,COUNT] @@`; a count of 1 is left out. Read byte by byte: there are as many as changes. */
  #hunk(bytes: Buffer, at: number): void {
    const head = new HunkHead(bytes, at);
    head.expect(AT, AT, BLANK, MINUS);
    const oldStart = head.number();
    const oldLines = head.count();
    head.expect(BLANK, PLUS);
    const newStart = head.number();
    const newLines = head.count();
    head.expect(BLANK, AT, AT);
    this.#removed = oldLines;
    this.#added = newLines;
    this.#line = newStart;
    this.#current?.hunks.push({ oldStart, oldLines, newStart, newLines });
  }
}

/** Goes through the head of a hunk; what is not as expected throws. */
class HunkHead {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  expect(...expected: readonly number[]): void {
    for (const byte of expected)
      if (this.#bytes[this.#at++] !== byte) throw unreadable('the head of a hunk is not as expected');
  }

  number(): number {
    const start = this.#at;
    let value = 0;
    for (;;) {
      const digit = (this.#bytes[this.#at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      this.#at++;
    }
    const digits = this.#at - start;
    if (digits === 0 || digits > MOST_DIGITS) throw unreadable('the head of a hunk is not as expected');
    return value;
  }

  count(): number {
    if (this.#bytes[this.#at] !== COMMA) return 1;
    this.#at++;
    return this.number();
  }
}

function utf8(latin1: string): string {
  return NOT_ASCII.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1;
}

function unreadable(what: string): ProblemError {
  return new ProblemError({
    code: 'PATCH-DIFF-UNREADABLE',
    reason: `what git diff printed could not be read: ${what}`,
    hint: 'Check that "git diff" works in this job. If it does, this is a fault of this tool; please report it.',
  });
}
