import { isoTimeMs } from '../iso-time.ts';
import { type XmlHandler, XmlParser } from '../xml-parser.ts';
import { xmlRoot } from '../xml-root.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_XML_FAULTS } from './test-faults.ts';

const ELEMENTS = ['test-run', 'test-suite', 'test-case', 'message', 'stack-trace'];
const ATTRIBUTES = ['name', 'fullname', 'classname', 'result', 'duration', 'start-time', 'site'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name: string): number => NAMES.indexOf(name) + 1;
const [RUN, SUITE, CASE, MESSAGE, STACK] = [1, 2, 3, 4, 5];

/** NUnit 3 (test-run): a case by its class and name. Warning passes; Inconclusive is no failure, and did not pass either. */
export const nunit3: TestFormat = {
  id: 'nunit3',
  title: 'NUnit 3 XML',
  faults: TEST_XML_FAULTS,
  detect: (head) => xmlRoot(head)?.name === 'test-run',
  open: (builder) => new XmlParser(NAMES, new Nunit3Handler(builder)),
};

class Nunit3Handler implements XmlHandler {
  readonly #builder: TestBuilder;
  /** Whether a case in each open suite failed; a suite that failed without one failed by itself. */
  readonly #suites: { readonly name: string; readonly failsAlone: boolean; failed: boolean }[] = [];
  #case: { suite: string; name: string; result: string; durationMs: number } | undefined;
  #failure = '';
  #groups = 0;

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  open(tag: number, xml: XmlParser): void {
    if (tag === RUN) this.#builder.began(isoTimeMs(xml.text(id('start-time'))));
    else if (tag === SUITE) {
      this.#groups++;
      // site="Child": because of what is in it.
      const failsAlone =
        xml.text(id('result')) === 'Failed' && !['Child', 'Parent'].includes(xml.text(id('site')) ?? 'Child');
      this.#suites.push({ name: xml.text(id('fullname')) ?? xml.text(id('name')) ?? '', failsAlone, failed: false });
      this.#failure = '';
    } else if (tag === CASE) {
      this.#failure = '';
      this.#case = {
        suite: xml.text(id('classname')) ?? this.#suites.at(-1)?.name ?? '',
        name: xml.text(id('name')) ?? xml.text(id('fullname')) ?? '',
        result: xml.text(id('result')) ?? '',
        durationMs: testDuration(xml.text(id('duration')), 1000),
      };
    } else if ((tag === MESSAGE || tag === STACK) && this.#builder.wantsDetails) xml.wantText();
  }

  close(tag: number, xml: XmlParser): void {
    if (tag === MESSAGE || tag === STACK) {
      if (this.#builder.wantsDetails) this.#failure += `${xml.content}\n`;
    } else if (tag === CASE) this.#endCase();
    else if (tag === SUITE) this.#endSuite();
  }

  #endCase(): void {
    if (this.#case === undefined) return;
    const { suite, name, result, durationMs } = this.#case;
    this.#case = undefined;
    const outcome = result === 'Passed' || result === 'Warning' ? 'passed' : result === 'Failed' ? 'failed' : 'skipped';
    if (outcome === 'failed') for (const one of this.#suites) one.failed = true;
    this.#builder.add({ suite, name, outcome, durationMs, failure: this.#failure, group: this.#groups });
    this.#failure = '';
  }

  #endSuite(): void {
    const suite = this.#suites.pop();
    if (suite?.failsAlone !== true || suite.failed) return;
    for (const one of this.#suites) one.failed = true;
    this.#builder.add({
      suite: suite.name,
      name: '(outside of its tests)',
      outcome: 'failed',
      failure: this.#failure,
      group: this.#groups,
    });
  }
}
