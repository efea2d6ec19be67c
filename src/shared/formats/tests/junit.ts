import { FormatFault } from '../fault.ts';
import { isoTimeMs } from '../iso-time.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const ELEMENTS = ['testsuite', 'testcase', 'failure', 'error', 'skipped', 'property', 'system-out', 'system-err'];
const TRIES = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];
const ATTRIBUTES = ['name', 'classname', 'time', 'file', 'line', 'message', 'status', 'result', 'timestamp', 'value'];
const COUNTS = ['failures', 'errors'];
const NAMES = [...ELEMENTS, ...TRIES, ...ATTRIBUTES, ...COUNTS];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const SUITE = id('testsuite');
const CASE = id('testcase');
const FAILURE = id('failure');
const ERROR = id('error');
const SKIPPED = id('skipped');
const PROPERTY = id('property');
const FIRST_TRY = id('flakyFailure');
const LAST_TRY = id('rerunError');
/** Both are followed by what another try did. */
const FLAKY = new Set([id('flakyFailure'), id('flakyError')]);
const NAME = id('name');
const CLASS = id('classname');
const TIME = id('time');
const MESSAGE = id('message');
const FILE = id('file');
const LINE = id('line');
const STATUS = id('status');
const RESULT = id('result');
const TIMESTAMP = id('timestamp');
/** A property by which some pipelines say what was tested. */
const COMMIT_PROPERTY = /^(?:git\.commit(?:\.id)?|git\.sha|commit|revision|ci\.commit)$/iu;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const NOT_RUN = new Set(['skipped', 'disabled', 'notrun', 'ignored', 'suppressed']);

/**
 * JUnit XML in its dialects: Ant, Maven Surefire 3 (flakyFailure, flakyError, rerunFailure, rerunError), Gradle, pytest,
 * nextest, Playwright, GoogleTest (status="notrun"), nested suites. A case is tried again when such an element says so.
 */
export const junit: TestFormat = {
  id: 'junit',
  title: 'JUnit XML',
  faults: TEST_XML_FAULTS,
  detect: (head) => ['testsuites', 'testsuite'].includes(xmlRoot(head)?.name ?? ''),
  open: (builder) => new XmlParser(NAMES, new JunitHandler(builder)),
};

interface OpenSuite {
  readonly name: string;
  readonly group: number;
  /** Failures and errors that it counts. */
  readonly declared: number;
  /** Those of its cases, and whether any was tried again. */
  failed: number;
  retried: boolean;
}

class JunitHandler implements XmlHandler {
  readonly #builder: TestBuilder;
  readonly #suites: OpenSuite[] = [];
  #groups = 0;
  #isOpen = false;
  /** As written, and as text. */
  #classBytes: Buffer = Buffer.alloc(0);
  #className = '';
  #suite = '';
  #name = '';
  #durationMs = -1;
  #file: string | undefined;
  #line = 0;
  #failed = false;
  #skipped = false;
  #flaky = 0;
  #reruns = 0;
  #failure = '';
  #collects = false;

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === CASE) this.#beginCase(xml);
    else if (tag === SUITE) this.#beginSuite(xml);
    else if (tag === FAILURE || tag === ERROR) this.#failing(xml);
    else if (tag === SKIPPED) this.#skipped = true;
    else if (tag >= FIRST_TRY && tag <= LAST_TRY) this.#tried(tag, xml);
    else if (tag === PROPERTY && !this.#isOpen) this.#property(xml);
  }

  close(tag: number, xml: XmlParser): void {
    if (tag === CASE) this.#endCase();
    else if (tag === SUITE) this.#endSuite();
    else if (this.#collects && (tag === FAILURE || tag === ERROR || (tag >= FIRST_TRY && tag <= LAST_TRY))) {
      this.#failure = `${this.#failure}\n${xml.content}`;
      this.#collects = false;
    }
  }

  #beginSuite(xml: XmlParser): void {
    const name = xml.text(NAME) ?? '';
    this.#builder.began(isoTimeMs(xml.text(TIMESTAMP)));
    if (name === 'pytest') this.#builder.repeatsSilently = true;
    const declared = count(xml.text(id('failures'))) + count(xml.text(id('errors')));
    this.#suites.push({ name, group: ++this.#groups, declared, failed: 0, retried: false });
  }

  #beginCase(xml: XmlParser): void {
    if (this.#isOpen) throw new FormatFault('SYNTAX', 'a test case stands inside another one', xml.offset);
    const name = xml.text(NAME);
    if (name === undefined) throw new FormatFault('SYNTAX', 'a test case has no name', xml.offset);
    this.#isOpen = true;
    this.#name = name;
    this.#suite = this.#classOf(xml);
    this.#durationMs = durationOf(xml);
    this.#file = xml.has(FILE) ? xml.text(FILE) : undefined;
    this.#line = this.#file === undefined ? 0 : this.#lineOf(xml);
    this.#failed = false;
    this.#skipped = this.#isNotRun(xml);
    this.#flaky = 0;
    this.#reruns = 0;
    this.#failure = '';
  }

  /** pytest counts from 0 (xunit1), everybody else from 1. */
  #lineOf(xml: XmlParser): number {
    const line = Number(xml.text(LINE) ?? 0);
    return this.#builder.repeatsSilently && xml.has(LINE) ? line + 1 : line;
  }

  /** Where cases name no class, the suites that they stand in do. */
  #suitePath(): string {
    return this.#suites
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .join(' > ');
  }

  /** One case after the other is of the same class: its text is made once. */
  #classOf(xml: XmlParser): string {
    const from = xml.valueStart(CLASS);
    const to = from < 0 ? from : xml.valueEnd(CLASS);
    if (from === to) return this.#suitePath();
    const bytes = xml.bytes.subarray(from, to);
    if (bytes.equals(this.#classBytes)) return this.#className;
    this.#classBytes = Buffer.from(bytes);
    this.#className = xml.text(CLASS) ?? '';
    return this.#className;
  }

  #isNotRun(xml: XmlParser): boolean {
    if (!xml.has(STATUS) && !xml.has(RESULT)) return false;
    const told = [xml.text(STATUS), xml.text(RESULT)];
    return told.some((word) => word !== undefined && NOT_RUN.has(word.toLowerCase()));
  }

  /** In a case, or in a suite that failed without getting to its cases. */
  #failing(xml: XmlParser): void {
    if (this.#isOpen) {
      this.#failed = true;
      this.#describe(xml);
      return;
    }
    const suite = this.#suites.at(-1);
    if (suite === undefined) return;
    suite.failed++;
    this.#builder.add({
      suite: this.#suitePath(),
      name: '(outside of its tests)',
      outcome: 'failed',
      failure: xml.text(MESSAGE),
      group: suite.group,
    });
  }

  #tried(tag: number, xml: XmlParser): void {
    if (!this.#isOpen) return;
    if (FLAKY.has(tag)) this.#flaky++;
    else this.#reruns++;
    if (this.#failure === '') this.#describe(xml);
  }

  #describe(xml: XmlParser): void {
    if (!this.#builder.wantsDetails) return;
    this.#failure = xml.text(MESSAGE) ?? '';
    if (xml.closesItself) return;
    this.#collects = true;
    xml.wantText();
  }

  #endCase(): void {
    this.#isOpen = false;
    const suite = this.#suites.at(-1);
    const outcome = this.#failed ? 'failed' : this.#skipped ? 'skipped' : 'passed';
    if (suite !== undefined) {
      if (this.#failed) suite.failed++;
      if (this.#flaky + this.#reruns > 0) suite.retried = true;
    }
    this.#builder.add({
      suite: this.#suite,
      name: this.#name,
      outcome,
      tries: 1 + this.#flaky + this.#reruns,
      durationMs: this.#durationMs,
      file: this.#file,
      line: this.#line,
      failure: this.#failure === '' ? undefined : this.#failure,
      group: suite?.group ?? 0,
    });
  }

  /** A suite that counts failures and shows none (a crashed process, most often) failed all the same. */
  #endSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const parent = this.#suites.at(-1);
    if (suite.declared > 0 && suite.failed === 0 && !suite.retried) {
      this.#suites.push(suite);
      this.#builder.add({
        suite: this.#suitePath(),
        name: '(outside of its tests)',
        outcome: 'failed',
        failure: `the suite counts ${suite.declared} failures and errors, and shows none`,
        group: suite.group,
      });
      this.#suites.pop();
      suite.failed++;
    }
    if (parent === undefined) return;
    parent.failed += suite.failed;
    parent.retried ||= suite.retried;
  }

  #property(xml: XmlParser): void {
    if (COMMIT_PROPERTY.test(xml.text(NAME) ?? '')) this.#builder.commit = xml.text(id('value'));
  }
}

/** Of a plain decimal number without making text of it: a report holds one for each test. */
function durationOf(xml: XmlParser): number {
  const from = xml.valueStart(TIME);
  if (from < 0) return -1;
  const to = xml.valueEnd(TIME);
  let digits = 0;
  let scale = 0;
  for (let p = from; p < to; p++) {
    const c = xml.bytes[p]!;
    if (c === DOT && scale === 0) scale = 1;
    else if (c >= ZERO && c <= NINE) {
      digits = digits * 10 + c - ZERO;
      scale *= 10;
    } else return testDuration(xml.text(TIME), 1000);
  }
  // Of more digits than a number holds, and of none, the text says more.
  return to - from > 10 || from === to ? testDuration(xml.text(TIME), 1000) : (digits / Math.max(1, scale)) * 1000;
}

function count(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
