import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const NAMES = ['test-case', 'message', 'stack-trace', 'name', 'executed', 'success', 'result', 'time'];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const [CASE, MESSAGE, STACK] = [1, 2, 3];

/** NUnit 2 (test-results): a case by its whole name, `Namespace.Class.Test(1.5)`. */
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
    } else if (this.#case !== undefined && (tag === MESSAGE || tag === STACK) && this.#builder.wantsDetails)
      xml.wantText();
  }

  close(tag: number, xml: XmlParser): void {
    if (this.#case === undefined) return;
    if (tag === MESSAGE || tag === STACK) {
      if (this.#builder.wantsDetails) this.#failure += `${xml.content}\n`;
      return;
    }
    if (tag !== CASE) return;
    const { name: whole, outcome, durationMs } = this.#case;
    this.#case = undefined;
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
}

/** NUnit 2.4 has only executed and success. */
function outcomeOf(xml: XmlParser): 'passed' | 'failed' | 'skipped' {
  const result = xml.text(id('result'));
  if (xml.text(id('executed')) === 'False') return 'skipped';
  if (result === undefined) return xml.text(id('success')) === 'True' ? 'passed' : 'failed';
  if (result === 'Success') return 'passed';
  return ['Failure', 'Error', 'NotRunnable', 'Cancelled'].includes(result) ? 'failed' : 'skipped';
}
