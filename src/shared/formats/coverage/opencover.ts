import { FormatFault, XML_FAULTS } from '../fault.ts';
import { hashIntegers, hashText } from '../hash.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { CoverageBuilder } from './builder.ts';
import type { CoverageFormat } from './port.ts';

const ELEMENTS = ['Module', 'File', 'Class', 'Method', 'FullName', 'Name', 'FileRef', 'SequencePoint', 'BranchPoint'];
const ATTRIBUTES = [
  'skippedDueTo',
  'uid',
  'fullPath',
  'visited',
  'vc',
  'sl',
  'sc',
  'el',
  'ec',
  'fileid',
  'offset',
  'path',
];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const MODULE = id('Module');
const FILE = id('File');
const CLASS = id('Class');
const METHOD = id('Method');
const FULL_NAME = id('FullName');
const NAME = id('Name');
const FILE_REF = id('FileRef');
const SEQUENCE_POINT = id('SequencePoint');
const BRANCH_POINT = id('BranchPoint');
const SKIPPED = id('skippedDueTo');
const UID = id('uid');
const VISITS = id('vc');
const START_LINE = id('sl');
const FILE_ID = id('fileid');
/** 0xfeefee: the compiler's own code, which debuggers step over. */
const HIDDEN_LINE = 16_707_566;
const LOWER_T = 116;
const UPPER_T = 84;

/** Rows of numbers of one source file of the module: [line, id, hits] …. */
interface FileRows {
  readonly path: string;
  readonly statements: number[];
  readonly branches: number[];
  readonly functions: number[];
}

/**
 * OpenCover XML as OpenCover and coverlet write it. Statements are the sequence points, told apart by their place;
 * a line counts when a sequence point begins on it. Branch points have identities within their method. A method is
 * a function of the file it refers to; one without a line in it (all hidden) is left out. Whatever is `skippedDueTo` a
 * filter, an attribute or a missing debug file is no data, and <MethodPoint> repeats a point.
 */
export const opencover: CoverageFormat = {
  id: 'opencover',
  title: 'OpenCover XML',
  carries: { branches: 'always', functions: 'always', statements: 'always' },
  faults: XML_FAULTS,
  detect: (head) => xmlRoot(head)?.name === 'CoverageSession',
  open: (builder) => new XmlParser(NAMES, new OpenCoverHandler(builder)),
};

class OpenCoverHandler implements XmlHandler {
  readonly #builder: CoverageBuilder;
  /** The element that is skipped with everything in it; 0: none. */
  #skipped = 0;
  /** Files of the module by uid; other modules use the same numbers. */
  readonly #files = new Map<string, FileRows>();
  #classId = 0;
  #methodId = 0;
  #methodFile: FileRows | undefined;
  #entered = false;
  /** First line of the method in its file, 0 before it. */
  #methodLine = 0;

  constructor(builder: CoverageBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (this.#skipped !== 0) return;
    if (tag === SEQUENCE_POINT) this.#sequencePoint(xml);
    else if (tag === BRANCH_POINT) this.#branchPoint(xml);
    else if (tag === NAME || tag === FULL_NAME) xml.wantText();
    else if (tag === FILE_REF) this.#methodFile = this.#fileOf(xml, UID);
    else if (tag === FILE) this.#addFile(xml);
    else if (tag === MODULE || tag === CLASS || tag === METHOD) {
      if (xml.has(SKIPPED)) this.#skipped = tag;
      else if (tag === METHOD) this.#beginMethod(xml);
    }
  }

  close(tag: number, xml: XmlParser): void {
    if (this.#skipped !== 0) {
      if (tag === this.#skipped) this.#skipped = 0;
      else return;
    } else if (tag === NAME) this.#methodId = hashIntegers(this.#classId, hashText(xml.content));
    else if (tag === FULL_NAME) this.#classId = hashText(xml.content);
    else if (tag === METHOD) this.#endMethod();
    if (tag === MODULE) this.#endModule();
  }

  #addFile(xml: XmlParser): void {
    const uid = xml.text(UID);
    const path = xml.text(id('fullPath'));
    if (uid === undefined || path === undefined || path === '')
      throw new FormatFault('SYNTAX', 'a file has no uid or no path', xml.offset);
    this.#files.set(uid, { path, statements: [], branches: [], functions: [] });
  }

  /** The file that an attribute refers to; undefined when it refers to none (0: the debug file names no source). */
  #fileOf(xml: XmlParser, attribute: number): FileRows | undefined {
    const uid = xml.text(attribute);
    if (uid === undefined || uid === '' || uid === '0') return undefined;
    const file = this.#files.get(uid);
    if (file === undefined)
      throw new FormatFault('SYNTAX', `file ${uid.slice(0, 40)} is not among the files of its module`, xml.offset);
    return file;
  }

  #beginMethod(xml: XmlParser): void {
    const visited = xml.initial(id('visited'));
    this.#entered = visited === LOWER_T || visited === UPPER_T;
    this.#methodId = this.#classId;
    this.#methodFile = undefined;
    this.#methodLine = 0;
  }

  #endMethod(): void {
    if (this.#methodFile !== undefined && this.#methodLine > 0) {
      this.#methodFile.functions.push(this.#methodLine, this.#methodId, this.#entered ? 1 : 0);
    }
  }

  #visits(xml: XmlParser): number {
    const visits = xml.hits(VISITS);
    if (visits === undefined) throw new FormatFault('SYNTAX', 'a point has no visit count (vc)', xml.offset);
    if (visits > 0) this.#entered = true;
    return visits;
  }

  #sequencePoint(xml: XmlParser): void {
    const visits = this.#visits(xml);
    const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
    const line = xml.line(START_LINE);
    if (file === undefined || line === 0 || line === HIDDEN_LINE) return;
    const place = hashIntegers(xml.hits(id('sc')) ?? 0, xml.hits(id('el')) ?? 0, xml.hits(id('ec')) ?? 0);
    file.statements.push(line, place, visits);
    if (this.#methodLine === 0 && file === this.#methodFile) this.#methodLine = line;
  }

  #branchPoint(xml: XmlParser): void {
    const visits = this.#visits(xml);
    const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
    const line = xml.has(START_LINE) ? xml.line(START_LINE) : 0;
    if (file === undefined || line === 0 || line === HIDDEN_LINE) return;
    // Offsets are counted from the beginning of the method, and a line can hold several methods (lambdas).
    file.branches.push(
      line,
      hashIntegers(this.#methodId, xml.hits(id('offset')) ?? 0, xml.hits(id('path')) ?? 0),
      visits,
    );
  }

  #endModule(): void {
    for (const { path, statements, branches, functions } of this.#files.values()) {
      if (statements.length + branches.length + functions.length === 0) continue;
      this.#builder.begin(path);
      for (let at = 0; at < statements.length; at += 3) {
        this.#builder.line(statements[at]!, statements[at + 2]!);
        this.#builder.statement(statements[at]!, statements[at + 1]!, statements[at + 2]!);
      }
      for (let at = 0; at < branches.length; at += 3)
        this.#builder.branch(branches[at]!, branches[at + 1]!, branches[at + 2]!);
      for (let at = 0; at < functions.length; at += 3)
        this.#builder.function(functions[at]!, functions[at + 1]!, functions[at + 2]!);
      this.#builder.commit();
    }
    this.#files.clear();
  }
}
