import { FormatFault, XML_FAULTS } from '../fault.ts';
import { hashIntegers } from '../hash.ts';
import type { RecordNumber, RecordRuns } from '../record-runs.ts';
import type { XmlNumbers } from '../xml-numbers.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { XmlRowPlan, XmlRowReader } from '../xml-rows.ts';
import type { XmlStartTag } from '../xml-start-tag.ts';
import { type CoverageBuilder, LAST_LINE } from './builder.ts';
import { GroupNames } from './group-names.ts';
import type { CoverageFormat } from './port.ts';
import { timestampMs } from './timestamp.ts';

const ELEMENTS = ['sessioninfo', 'group', 'package', 'class', 'method', 'counter', 'sourcefile', 'line'];
const ATTRIBUTES = ['dump', 'name', 'sourcefilename', 'desc', 'type', 'covered', 'nr', 'ci', 'mb', 'cb'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const SESSION = id('sessioninfo');
const GROUP = id('group');
const PACKAGE = id('package');
const CLASS = id('class');
const METHOD = id('method');
const COUNTER = id('counter');
const SOURCE_FILE = id('sourcefile');
/** Also the attribute of <method>. */
const LINE = id('line');
const NAME = id('name');
const TYPE = id('type');
const NUMBER = id('nr');
const COVERED_INSTRUCTIONS = id('ci');
const MISSED_BRANCHES = id('mb');
const COVERED_BRANCHES = id('cb');
const COVERED = id('covered');

/** Tables of rows: number and covered instructions of a line; number, missed and covered branches; covered methods. */
const LINES = 0;
const BRANCHES = 1;
const COUNTERS = 2;

/**
 * JaCoCo XML (report.dtd 1.1), also as Kover writes it. A file is package/@name + "/" + sourcefile/@name, its scope the
 * path of <group> names. JaCoCo counts no hits: a line is covered when one of its instructions ran (hits 1). Branches
 * have no identity. A method is the file's that its class names; a class compiled without debug information names none.
 */
export const jacoco: CoverageFormat = {
  id: 'jacoco',
  title: 'JaCoCo XML',
  carries: { branches: 'always', functions: 'always', statements: 'never' },
  faults: [...XML_FAULTS, 'UNSUPPORTED'],
  detect: isJacoco,
  open: (builder, runs) => new XmlParser(NAMES, new JacocoHandler(builder), runs),
};

function isJacoco(head: string): boolean {
  const root = xmlRoot(head);
  if (root?.name !== 'report') return false;
  return /jacoco/i.test(root.documentType) || ['sessioninfo', 'group', 'package', 'counter'].includes(root.firstChild);
}

class JacocoHandler implements XmlHandler {
  readonly #builder: CoverageBuilder;
  readonly rows: XmlRowReader = { tables: [2, 3, 1], plan, take: (rows) => this.#takeRows(rows) };
  readonly #groups = new GroupNames();
  #package = '';
  #classId = 0;
  /** Methods by file of the package: [line, id, hits] …; they stand before the file's lines. */
  readonly #methods = new Map<string, number[]>();
  /** Those of the file that the class names; undefined when it names none. */
  #methodsOfFile: number[] | undefined;
  #inMethod = false;
  #methodId = 0;
  #methodLine = 0;
  #sourceFile = '';

  constructor(builder: CoverageBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === LINE) this.#line(xml);
    else if (tag === COUNTER) {
      if (this.#inMethod) this.#counter(xml);
    } else if (tag === METHOD) this.#beginMethod(xml);
    else if (tag === CLASS) this.#beginClass(xml);
    else if (tag === SOURCE_FILE) this.#beginSourceFile(xml);
    else if (tag === PACKAGE) this.#package = xml.text(NAME) ?? '';
    else if (tag === GROUP) this.#groups.enter(xml.text(NAME) ?? '');
    else if (tag === SESSION) this.#session(xml);
  }

  close(tag: number): void {
    if (tag === METHOD) this.#inMethod = false;
    else if (tag === SOURCE_FILE) this.#endSourceFile();
    else if (tag === PACKAGE) this.#endPackage();
    else if (tag === GROUP) this.#groups.leave();
  }

  /** The newest dump of execution data is as old as the report's youngest number. */
  #session(xml: XmlParser): void {
    const dumped = timestampMs(xml.text(id('dump')));
    if (dumped !== undefined) this.#builder.madeAtMs = Math.max(this.#builder.madeAtMs ?? 0, dumped);
  }

  #beginClass(xml: XmlParser): void {
    this.#classId = xml.hash(NAME);
    this.#methodsOfFile = undefined;
    const file = xml.text(id('sourcefilename'));
    if (file === undefined || file === '') return;
    this.#methodsOfFile = this.#methods.get(file);
    if (this.#methodsOfFile !== undefined) return;
    this.#methodsOfFile = [];
    this.#methods.set(file, this.#methodsOfFile);
  }

  #beginMethod(xml: XmlParser): void {
    this.#inMethod = true;
    this.#methodId = hashIntegers(this.#classId, xml.hash(NAME), xml.hash(id('desc')));
    // Absent when the class was compiled without line numbers: a function of the file, without a place in it.
    this.#methodLine = xml.has(LINE) ? xml.line(LINE) : 0;
  }

  /** Of a method's counters, the one that says whether it was entered; no other type begins with an M. */
  #counter(xml: XmlParser): void {
    if (xml.initial(TYPE) !== 77) return;
    this.#entered((xml.hits(COVERED) ?? 0) > 0);
  }

  #entered(covered: boolean): void {
    this.#methodsOfFile?.push(this.#methodLine, this.#methodId, covered ? 1 : 0);
  }

  #beginSourceFile(xml: XmlParser): void {
    const name = xml.text(NAME);
    if (name === undefined || name === '') throw new FormatFault('SYNTAX', 'a source file has no name', xml.offset);
    this.#begin(name);
    this.#sourceFile = name;
  }

  #begin(name: string): void {
    this.#builder.begin(this.#package === '' ? name : `${this.#package}/${name}`, this.#groups.scope);
    const methods = this.#methods.get(name) ?? [];
    for (let at = 0; at < methods.length; at += 3)
      this.#builder.function(methods[at]!, methods[at + 1]!, methods[at + 2]!);
    this.#methods.delete(name);
  }

  #line(xml: XmlParser): void {
    if (this.#sourceFile === '')
      throw new FormatFault('SYNTAX', 'a line stands outside of any source file', xml.offset);
    const line = xml.line(NUMBER);
    const instructions = xml.hits(COVERED_INSTRUCTIONS);
    if (instructions === undefined) {
      throw new FormatFault('UNSUPPORTED', 'its lines do not tell how many instructions were covered (ci)', xml.offset);
    }
    if (line === 0) return;
    this.#builder.line(line, instructions > 0 ? 1 : 0);
    const covered = xml.hits(COVERED_BRANCHES) ?? 0;
    const missed = xml.hits(MISSED_BRANCHES) ?? 0;
    if (covered + missed > 0) this.#builder.branchTally(line, covered, covered + missed, xml.offset);
  }

  /** Lines and counters, as many as follow each other. */
  #takeRows(rows: RecordRuns): void {
    const { cells } = rows;
    const endOfLines = rows.end(LINES);
    if (this.#sourceFile === '' && endOfLines > rows.first(LINES))
      throw new FormatFault('SYNTAX', 'a line stands outside of any source file', 0);
    for (let at = rows.first(LINES); at < endOfLines; at += 2)
      if (cells[at] !== 0) this.#builder.line(cells[at]!, cells[at + 1]! > 0 ? 1 : 0);
    const endOfBranches = rows.end(BRANCHES);
    for (let at = rows.first(BRANCHES); at < endOfBranches; at += 3) {
      const [line, covered, missed] = [cells[at]!, cells[at + 2]!, cells[at + 1]!];
      if (line !== 0 && covered + missed > 0) this.#builder.branchTally(line, covered, covered + missed, 0);
    }
    if (!this.#inMethod) return;
    for (let at = rows.first(COUNTERS); at < rows.end(COUNTERS); at++) this.#entered(cells[at]! > 0);
  }

  #endSourceFile(): void {
    this.#builder.commit();
    this.#sourceFile = '';
  }

  /** Files whose classes have methods, but none of whose lines is known. */
  #endPackage(): void {
    for (const [name, methods] of this.#methods) {
      if (methods.length === 0) continue;
      this.#begin(name);
      this.#builder.commit();
    }
    this.#methods.clear();
    this.#package = '';
  }
}

function plan(tag: number, xml: XmlStartTag, numbers: XmlNumbers): XmlRowPlan | undefined {
  if (tag === COUNTER) return planOfCounter(xml, numbers);
  if (tag !== LINE) return undefined;
  const [line, instructions] = [numbers.whole(xml, NUMBER), numbers.whole(xml, COVERED_INSTRUCTIONS)];
  const [missed, covered] = [numbers.whole(xml, MISSED_BRANCHES), numbers.whole(xml, COVERED_BRANCHES)];
  if (line < 0 || instructions < 0 || missed < 0 || covered < 0) return undefined;
  return new Map<number, RecordNumber>([
    [
      line,
      {
        places: [
          { table: LINES, cell: 0 },
          { table: BRANCHES, cell: 0 },
        ],
        largest: LAST_LINE,
      },
    ],
    [instructions, { places: [{ table: LINES, cell: 1 }] }],
    [missed, { places: [{ table: BRANCHES, cell: 1 }] }],
    [covered, { places: [{ table: BRANCHES, cell: 2 }] }],
  ]);
}

/** Only those of methods say something. */
function planOfCounter(xml: XmlStartTag, numbers: XmlNumbers): XmlRowPlan | undefined {
  if (numbers.last(xml, TYPE) >= 0) return undefined;
  if (xml.initial(TYPE) !== 77) return new Map();
  const covered = numbers.whole(xml, COVERED);
  return covered < 0 ? undefined : new Map([[covered, { places: [{ table: COUNTERS, cell: 0 }] }]]);
}
