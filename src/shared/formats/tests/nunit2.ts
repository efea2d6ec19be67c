import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const NAMES = [
  ...['test-case', 'message', 'stack-trace', 'test-suite'],
  ...['name', 'executed', 'success', 'result', 'time', 'type'],
];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const [CASE, MESSAGE, STACK, SUITE] = [1, 2, 3, 4];
/** Suites whose names a class's whole name is made of. */
const NAMED: ReadonlySet<string> = new Set(['Namespace', 'SetUpFixture', 'TestFixture']);

/**
 * NUnit 2 (test-results): a case by its whole name, `Namespace.Class.Test(1.5)`. A suite that failed with no failed case in it
 * failed in its clean-up, of which the report says nothing more.
 */
export const nunit2: TestFormat = {
  id: 'nunit2',
  title: 'NUnit 2 XML',
  faults: TEST_XML_FAULTS,
  detect: (head) => xmlRoot(head)?.name === 'test-results',
  open: (builder) => new XmlParser(NAMES, new Nunit2Handler(builder)),
};

class Nunit2Handler implements XmlHandler {
  readonly #builder: TestBuilder;
  #case: { name: string; outcome: 'passed' | 'failed' | 'skipped'; durationMs: number } | undefined;
  readonly #suites: { readonly name: string; readonly type: string; readonly hasFailed: boolean; failed: boolean }[] =
    [];
  #failure = '';

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === CASE) {
      this.#failure = '';
      this.#case = {
        name: xml.text(id('name')) ?? '',
        outcome: outcomeOf(xml),
        durationMs: testDuration(xml.text(id('time')), 1000),
      };
    } else if (tag === SUITE) this.#beginSuite(xml);
    else if ((tag === MESSAGE || tag === STACK) && this.#builder.wantsDetails) xml.wantText();
  }

  close(tag: number, xml: XmlParser): void {
    if (tag === SUITE) this.#endSuite();
    if (this.#case === undefined) return;
    if (tag === MESSAGE || tag === STACK) {
      if (this.#builder.wantsDetails) this.#failure += `${xml.content}\n`;
      return;
    }
    if (tag !== CASE) return;
    const { name: whole, outcome, durationMs } = this.#case;
    this.#case = undefined;
    if (outcome === 'failed') for (const suite of this.#suites) suite.failed = true;
    // Arguments may hold dots too.
    const dot = whole.replace(/\(.*$/su, '').lastIndexOf('.');
    this.#builder.add({
      suite: dot < 0 ? '' : whole.slice(0, dot),
      name: whole.slice(dot + 1),
      outcome,
      durationMs,
      failure: this.#failure,
    });
  }

  #beginSuite(xml: XmlParser): void {
    this.#suites.push({
      // The outermost one is called by the path of its assembly.
      name: (xml.text(id('name')) ?? '').replace(/^.*[\\/]/su, ''),
      type: this.#suites.length === 0 ? '' : (xml.text(id('type')) ?? ''),
      hasFailed: outcomeOf(xml) === 'failed',
      failed: false,
    });
  }

  #endSuite(): void {
    const suite = this.#suites.pop();
    if (suite?.hasFailed !== true || suite.failed) return;
    const outer = this.#suites.filter(({ type }) => NAMED.has(type));
    for (const one of this.#suites) one.failed = true;
    this.#builder.add({
      suite: [...outer, suite].map(({ name }) => name).join('.'),
      name: '(outside of its tests)',
      outcome: 'failed',
      failure: 'it failed in its clean-up',
    });
  }
}

/** NUnit 2.4 has only executed and success. What cannot be run, for want of arguments for example, is not executed either. */
function outcomeOf(xml: XmlParser): 'passed' | 'failed' | 'skipped' {
  const result = xml.text(id('result'));
  if (result === 'NotRunnable') return 'failed';
  if (xml.text(id('executed')) === 'False') return 'skipped';
  if (result === undefined) return xml.text(id('success')) === 'True' ? 'passed' : 'failed';
  if (result === 'Success') return 'passed';
  return ['Failure', 'Error', 'Cancelled'].includes(result) ? 'failed' : 'skipped';
}
