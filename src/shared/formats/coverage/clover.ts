import { FormatFault, XML_FAULTS } from '../fault.ts';
import { hashIntegers } from '../hash.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import type { CoverageBuilder } from './builder.ts';
import { coverageRoot } from './coverage-root.ts';
import type { CoverageFormat } from './port.ts';
import { timestampMs } from './timestamp.ts';

const ELEMENTS = ['coverage', 'testproject', 'file', 'line'];
const ATTRIBUTES = ['generated', 'path', 'name', 'num', 'type', 'count', 'truecount', 'falsecount', 'signature'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const COVERAGE = id('coverage');
const TEST_PROJECT = id('testproject');
const FILE = id('file');
const LINE = id('line');
const NUMBER = id('num');
const TYPE = id('type');
const COUNT = id('count');

/** What the records of one line add up to. */
interface LineSum {
  hits: number;
  taken: number;
  branches: number;
}

/**
 * Clover XML (clover.xsd) as istanbul, PHPUnit, gcovr and OpenClover write it. Lines are the records of type stmt and
 * cond; a method record is a function, not a line. What a cond record counts depends on the tool: with `count`
 * (istanbul), truecount and falsecount are branches of the line taken and not taken; without (OpenClover) they are how
 * often a condition was true and false, two branches. <testproject> is test code, which Clover's own numbers leave out.
 */
export const clover: CoverageFormat = {
  id: 'clover',
  title: 'Clover XML',
  carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
  faults: XML_FAULTS,
  detect: (head) => coverageRoot(head) === 'clover',
  open: (builder) => new XmlParser(NAMES, new CloverHandler(builder)),
};

class CloverHandler implements XmlHandler {
  readonly #builder: CoverageBuilder;
  #inTests = false;
  #inFile = false;
  readonly #lines = new Map<number, LineSum>();

  constructor(builder: CoverageBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === LINE) {
      if (!this.#inTests) this.#line(xml);
    } else if (tag === FILE) this.#beginFile(xml);
    else if (tag === TEST_PROJECT) this.#inTests = true;
    else if (tag === COVERAGE) this.#builder.madeAtMs ??= timestampMs(xml.text(id('generated')));
  }

  close(tag: number, xml: XmlParser): void {
    if (tag === FILE) this.#endFile(xml);
    else if (tag === TEST_PROJECT) this.#inTests = false;
  }

  #beginFile(xml: XmlParser): void {
    if (this.#inTests) return;
    const path = xml.text(id('path')) || xml.text(id('name'));
    if (path === undefined || path === '')
      throw new FormatFault('SYNTAX', 'a file has neither path nor name', xml.offset);
    this.#builder.begin(path);
    this.#lines.clear();
    this.#inFile = true;
  }

  #line(xml: XmlParser): void {
    if (!this.#inFile) throw new FormatFault('SYNTAX', 'a line stands outside of any file', xml.offset);
    const line = xml.line(NUMBER);
    const count = xml.hits(COUNT);
    const type = xml.initial(TYPE);
    if (count === undefined && type !== 99) throw new FormatFault('SYNTAX', `line ${line} has no count`, xml.offset);
    if (line === 0) return;
    if (type === 109) {
      this.#builder.function(line, hashIntegers(xml.hash(id('name')), xml.hash(id('signature'))), count ?? 0);
      return;
    }
    let sum = this.#lines.get(line);
    if (sum === undefined) {
      sum = { hits: 0, taken: 0, branches: 0 };
      this.#lines.set(line, sum);
    }
    if (type === 99) this.#condition(xml, sum, count);
    else if (count !== undefined && count > sum.hits) sum.hits = count;
  }

  #condition(xml: XmlParser, sum: LineSum, count: number | undefined): void {
    const yes = xml.hits(id('truecount')) ?? 0;
    const no = xml.hits(id('falsecount')) ?? 0;
    const hits = count ?? yes + no;
    if (hits > sum.hits) sum.hits = hits;
    sum.taken += count === undefined ? (yes > 0 ? 1 : 0) + (no > 0 ? 1 : 0) : yes;
    sum.branches += count === undefined ? 2 : yes + no;
  }

  #endFile(xml: XmlParser): void {
    if (!this.#inFile) return;
    this.#inFile = false;
    for (const [line, { hits, taken, branches }] of this.#lines) {
      this.#builder.line(line, hits);
      if (branches > 0) this.#builder.branchTally(line, taken, branches, xml.offset);
    }
    this.#builder.commit();
  }
}
