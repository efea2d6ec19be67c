import { FormatFault } from './fault.ts';
import { hashBytes } from './hash.ts';
import type { WindowParser } from './parser.ts';
import type { RecordRuns } from './record-runs.ts';
import { XmlNumbers } from './xml-numbers.ts';
import { type XmlRowReader, XmlRows } from './xml-rows.ts';
import { XmlStartTag } from './xml-start-tag.ts';
import { decodeXml } from './xml-text.ts';

const DEEPEST = 256;
const LT = 60;
const GT = 62;
const SLASH = 47;
/** Before all letters. */
const AT = 64;

/** Receives the elements of a document in order. Ids are places in the `names` the parser was made with, from 1; 0: another name. */
export interface XmlHandler {
  /** `xml` answers for the attributes of this element during the call, and never after. */
  open(tag: number, xml: XmlParser): void;
  /** `xml.content` holds the text of an element that asked for it with `wantText` in `open`. */
  close(tag: number, xml: XmlParser): void;
  /** For elements without content of which a report has millions: then neither `open` nor `close` need be called. */
  readonly rows?: XmlRowReader;
}

/**
 * A strict streaming reader of XML 1.0 (5th edition) for reports: tags must nest and attributes be quoted, the document
 * must be whole and alone. Character data is only looked at where it is asked for; of attributes, only those with a known
 * name are checked for repeats. An internal DOCTYPE subset is refused (entity bombs, external entities); a system
 * identifier is never fetched. Attribute defaults and normalisation, namespaces and validity do not matter to reports.
 */
export class XmlParser extends XmlStartTag implements WindowParser {
  readonly #handler: XmlHandler;
  /** Of open elements: id, or the negative hash of an unknown name. */
  readonly #stack = new Float64Array(DEEPEST + 1);
  #depth = 0;
  #rootClosed = false;
  /** What ends the comment, CDATA section or processing instruction that the last window ended in. */
  #section = '';
  /** Depth whose text is being collected; 0: none. */
  #textDepth = 0;
  content = '';
  /** Where the current tag begins, for faults. */
  offset = 0;
  readonly #rows: XmlRows | undefined;
  /** Of this window; undefined: it is not where rows can be read. */
  #windowRows: XmlRows | undefined;

  constructor(names: readonly string[], handler: XmlHandler, runs?: RecordRuns) {
    super(names);
    this.#handler = handler;
    this.#rows =
      handler.rows === undefined || runs === undefined ? undefined : new XmlRows(handler.rows, runs, new XmlNumbers());
  }

  consume(bytes: Buffer, end: number, last: boolean): number {
    this.useWindow(bytes, end);
    this.#windowRows = this.#rows?.holds(bytes) === true ? this.#rows : undefined;
    let p = this.#section === '' ? 0 : this.#skipSection(0, end);
    while (p < end && this.#section === '') {
      const textStart = p;
      while (bytes[p] !== LT) p++;
      if (this.#textDepth > 0) {
        if (p === end && !last) return textStart;
        this.content += decodeXml(bytes.toString('utf8', textStart, p), textStart);
      } else if (this.#depth === 0) this.#onlySpace(textStart, p);
      if (p === end) break;
      this.offset = p;
      const next = bytes[p + 1];
      let after = -1;
      if (p + 1 < end) {
        if (this.#windowRows !== undefined && next! > AT && this.#isPlace()) {
          const behind = this.#windowRows.read(p, end);
          if (behind > p) {
            p = behind;
            continue;
          }
        }
        if (next === SLASH) after = this.#close(p + 2, end);
        else if (next === 33) after = this.#declaration(p, end);
        else if (next === 63) after = this.#begin('?>', p + 2, end);
        else after = this.#open(p + 1, end);
      }
      if (after < 0) {
        if (last) throw new FormatFault('TRUNCATED', 'the report ends inside a tag', p);
        return p;
      }
      p = after;
    }
    // Reading them again throws it too, with its place; should that ever not be so, it must not be forgotten.
    if (this.#rows?.fault !== undefined) throw this.#rows.fault;
    if (last && this.#section !== '')
      throw new FormatFault('TRUNCATED', `the report ends before "${this.#section}"`, end);
    if (last && !this.#rootClosed)
      throw new FormatFault('TRUNCATED', 'the report ends before its last element is closed', end);
    return p;
  }

  /** Collects the text of the element that is being opened, up to its end, for `close`. */
  wantText(): void {
    this.#textDepth = this.#depth;
    this.content = '';
  }

  /** A start tag whose name begins at `start`; returns what follows it, or -1 when the window ends before it does. */
  #open(start: number, end: number): number {
    const after = this.readStartTag(start, end);
    if (after < 0) return -1;
    const tag = this.tag;
    if (this.#rootClosed) throw new FormatFault('MIXED', 'a second document begins after the first', start - 1);
    if (this.#depth === DEEPEST)
      throw new FormatFault('TOO-DEEP', `elements are nested more than ${DEEPEST} deep`, start - 1);
    const name = tag > 0 ? tag : -1 - hashBytes(this.bytes, start, this.nameEnd);
    this.#stack[++this.#depth] = name;
    this.#handler.open(tag, this);
    if (this.closesItself) {
      this.#leave(name);
      if (this.#windowRows !== undefined && this.#isPlace()) this.#windowRows.learn(tag, this, start - 1, after);
    }
    return after;
  }

  /** Whether elements without content may stand here and mean nothing but themselves. */
  #isPlace(): boolean {
    return this.#depth > 0 && this.#depth < DEEPEST && this.#textDepth === 0;
  }

  #leave(name: number): void {
    this.#handler.close(name > 0 ? name : 0, this);
    if (this.#textDepth === this.#depth) this.#textDepth = 0;
    if (--this.#depth === 0) this.#rootClosed = true;
  }

  /** An end tag whose name begins at `start`. */
  #close(start: number, end: number): number {
    const bytes = this.bytes;
    let p = start;
    while (bytes[p] !== GT && bytes[p] !== LT) p++;
    if (p === end) return -1;
    let to = p;
    while (to > start && bytes[to - 1]! <= 32) to--;
    const tag = this.nameAt(start, to);
    const name = tag > 0 ? tag : -1 - hashBytes(bytes, start, to);
    if (bytes[p] === LT || this.#depth === 0 || this.#stack[this.#depth] !== name) {
      const shown = bytes.toString('utf8', start, Math.min(to, start + 40));
      throw new FormatFault('SYNTAX', `</${shown}> closes another element than was opened`, start - 2);
    }
    this.#leave(name);
    return p + 1;
  }

  /** A comment, a CDATA section or the DOCTYPE, beginning with "<!" at `start`. */
  #declaration(start: number, end: number): number {
    const head = this.bytes.toString('latin1', start + 2, Math.min(end, start + 9));
    if (head.startsWith('--')) return this.#begin('-->', start + 4, end);
    if (head === '[CDATA[' && this.#depth > 0) return this.#begin(']]>', start + 9, end);
    if (head === 'DOCTYPE' && this.#depth === 0 && !this.#rootClosed) return this.#documentType(start + 9, end);
    if (end - start < 9 && ['--', '[CDATA[', 'DOCTYPE'].some((known) => known.startsWith(head))) return -1;
    throw new FormatFault('SYNTAX', 'a "<!" declaration that does not belong here', start);
  }

  #documentType(start: number, end: number): number {
    let quote = 0;
    for (let p = start; p < end; p++) {
      const c = this.bytes[p]!;
      if (quote !== 0) {
        if (c === quote) quote = 0;
      } else if (c === 34 || c === 39) quote = c;
      else if (c === 91) throw new FormatFault('ENTITY', 'the DOCTYPE declares entities or markup of its own', p);
      else if (c === GT) return p + 1;
    }
    return -1;
  }

  #begin(section: string, start: number, end: number): number {
    this.#section = section;
    return this.#skipSection(start, end);
  }

  /** Moves over the section, or as much of it as cannot hold the beginning of its end. It may be longer than any window. */
  #skipSection(start: number, end: number): number {
    const section = this.#section;
    const at = this.bytes.subarray(start, end).indexOf(section, 0, 'latin1');
    const stop = at < 0 ? Math.max(start, end - section.length + 1) : start + at;
    if (this.#textDepth > 0 && section === ']]>') {
      if (at < 0) return start;
      this.content += this.bytes.toString('utf8', start, stop);
    }
    if (at < 0) return stop;
    this.#section = '';
    return stop + section.length;
  }

  #onlySpace(from: number, to: number): void {
    for (let p = from; p < to; p++) {
      if (this.bytes[p]! > 32)
        throw new FormatFault(this.#rootClosed ? 'MIXED' : 'SYNTAX', 'text stands outside the document', p);
    }
  }
}
