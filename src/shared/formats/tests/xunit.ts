import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const ELEMENTS = ['assembly', 'test', 'message', 'stack-trace', 'error', 'failure'];
const NAMES = [...ELEMENTS, 'name', 'type', 'method', 'time', 'result'];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const [ASSEMBLY, TEST, MESSAGE, STACK, ERROR] = [1, 2, 3, 4, 5];

/** xUnit.net v2 and v3 XML (assemblies): a test by its type and name; errors of a class's or assembly's clean-up are failures. */
export const xunit: TestFormat = {
  id: 'xunit',
  title: 'xUnit.net XML',
  faults: TEST_XML_FAULTS,
  detect: (head) => ['assemblies', 'assembly'].includes(xmlRoot(head)?.name ?? ''),
  open: (builder) => new XmlParser(NAMES, new XunitHandler(builder)),
};

class XunitHandler implements XmlHandler {
  readonly #builder: TestBuilder;
  #assembly = '';
  #groups = 0;
  #test: { suite: string; name: string; result: string; durationMs: number } | undefined;
  #failure = '';

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === ASSEMBLY) {
      this.#groups++;
      this.#assembly = (xml.text(id('name')) ?? '').replace(/^.*[\\/]/su, '');
    } else if (tag === ERROR)
      this.#test = {
        suite: this.#assembly,
        name: xml.text(id('name')) || '(outside of its tests)',
        result: 'Fail',
        durationMs: -1,
      };
    else if (tag === TEST) {
      const type = xml.text(id('type')) ?? '';
      const whole = xml.text(id('name')) ?? '';
      // The display name begins with the type, unless somebody gave it another one.
      const name = type !== '' && whole.startsWith(`${type}.`) ? whole.slice(type.length + 1) : whole;
      this.#test = {
        suite: type,
        name,
        result: xml.text(id('result')) ?? '',
        durationMs: testDuration(xml.text(id('time')), 1000),
      };
    } else if (this.#test !== undefined && (tag === MESSAGE || tag === STACK) && this.#builder.wantsDetails)
      xml.wantText();
    if (tag === TEST || tag === ERROR) this.#failure = '';
  }

  close(tag: number, xml: XmlParser): void {
    if (this.#test === undefined) return;
    if (tag === MESSAGE || tag === STACK) {
      if (this.#builder.wantsDetails) this.#failure += `${xml.content}\n`;
      return;
    }
    if (tag !== TEST && tag !== ERROR) return;
    const { suite, name, result, durationMs } = this.#test;
    this.#test = undefined;
    const outcome = result === 'Pass' ? 'passed' : result === 'Fail' ? 'failed' : 'skipped';
    this.#builder.add({ suite, name, outcome, durationMs, failure: this.#failure, group: this.#groups });
  }
}
