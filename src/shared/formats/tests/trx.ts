import { isoTimeMs } from '../iso-time.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { ReadCase, TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const ELEMENTS = [
  'UnitTestResult',
  'UnitTest',
  'TestMethod',
  'Message',
  'StackTrace',
  'Times',
  'TestRun',
  'ResultSummary',
  'RunInfo',
  'Text',
];
const ATTRIBUTES = ['testId', 'testName', 'outcome', 'duration', 'id', 'className', 'start', 'resultType'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const [RESULT, TEST, METHOD, MESSAGE, STACK, TIMES, RUN, SUMMARY, INFO, TEXT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FAILED: ReadonlySet<string> = new Set([
  'Failed',
  'Error',
  'Timeout',
  'Aborted',
  'Disconnected',
  'InProgress',
  'PassedButRunAborted',
]);
const SKIPPED: ReadonlySet<string> = new Set(['NotExecuted', 'NotRunnable', 'Inconclusive', 'Pending', 'Warning']);

/**
 * Visual Studio TRX: results, then the definitions that say of which class each test is. A result that holds others (data rows,
 * ordered tests) says nothing new, unless it failed alone. A run whose result is Aborted or Error failed.
 */
export const trx: TestFormat = {
  id: 'trx',
  title: 'Visual Studio TRX',
  faults: TEST_XML_FAULTS,
  detect: (head) => xmlRoot(head)?.name === 'TestRun',
  open: (builder) => new XmlParser(NAMES, new TrxHandler(builder)),
};

interface OpenResult extends Pick<ReadCase, 'name' | 'outcome'> {
  readonly testId: string;
  readonly durationMs: number;
  failure: string;
  inner: number;
  innerFailed: number;
}

class TrxHandler implements XmlHandler {
  readonly #builder: TestBuilder;
  readonly #open: OpenResult[] = [];
  readonly #results: OpenResult[] = [];
  readonly #classes = new Map<string, string>();
  #testId = '';
  #summary = '';
  /** The last error that the platform tells of the run itself. */
  #info = '';
  #isInfo = false;

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === RESULT) this.#begin(xml);
    else if (tag === TEST) this.#testId = xml.text(id('id')) ?? '';
    else if (tag === METHOD) this.#classes.set(this.#testId, (xml.text(id('className')) ?? '').replace(/,.*$/su, ''));
    else if (tag === TIMES) this.#builder.began(isoTimeMs(xml.text(id('start'))));
    else if (tag === SUMMARY) this.#summary = xml.text(id('outcome')) ?? '';
    else if (tag === INFO) this.#isInfo = xml.text(id('outcome')) === 'Error';
    else if (tag === TEXT && this.#isInfo) xml.wantText();
    else if ((tag === MESSAGE || tag === STACK) && this.#open.length > 0 && this.#builder.wantsDetails) xml.wantText();
  }

  close(tag: number, xml: XmlParser): void {
    if (tag === MESSAGE || tag === STACK) {
      const result = this.#open.at(-1);
      if (result !== undefined && this.#builder.wantsDetails) result.failure += `${xml.content}\n`;
    } else if (tag === TEXT && this.#isInfo) this.#info = xml.content;
    else if (tag === INFO) this.#isInfo = false;
    else if (tag === RESULT) this.#end();
    else if (tag === RUN) this.#finish();
  }

  #begin(xml: XmlParser): void {
    const told = xml.text(id('outcome')) ?? 'Error';
    this.#open.push({
      testId: xml.text(id('testId')) ?? '',
      name: xml.text(id('testName')) ?? '',
      outcome: FAILED.has(told) ? 'failed' : SKIPPED.has(told) ? 'skipped' : 'passed',
      durationMs: clockMs(xml.text(id('duration'))),
      failure: '',
      inner: 0,
      innerFailed: 0,
    });
  }

  #end(): void {
    const result = this.#open.pop();
    if (result === undefined) return;
    const outer = this.#open.at(-1);
    if (outer !== undefined) {
      outer.inner++;
      if (result.outcome === 'failed') outer.innerFailed++;
    }
    if (result.inner > 0 && (result.outcome !== 'failed' || result.innerFailed > 0)) return;
    this.#results.push(result);
  }

  #finish(): void {
    let failed = 0;
    for (const { testId, name, outcome, durationMs, failure } of this.#results) {
      const suite = this.#classes.get(testId) ?? '';
      if (outcome === 'failed') failed++;
      this.#builder.add({
        suite,
        name: suite !== '' && name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name,
        outcome,
        durationMs,
        failure,
      });
    }
    if (failed > 0 || !['Error', 'Aborted', 'Failed', 'Timeout'].includes(this.#summary)) return;
    this.#builder.add({
      suite: '',
      name: '(outside of its tests)',
      outcome: 'failed',
      failure: `the run ended with ${this.#summary}: ${this.#info}`.replace(/: $/u, ''),
    });
  }
}

/** `00:00:01.2345678`, with days before it at times, in ms. */
function clockMs(text: string | undefined): number {
  if (text === undefined || text === '') return -1;
  const [, days = 0, hours, minutes, seconds] =
    /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/u.exec(text) ?? [];
  if (seconds === undefined) return Number.NaN;
  return testDuration(((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds), 1000);
}
