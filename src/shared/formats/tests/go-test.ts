import { FormatFault } from '../fault.ts';
import { isoTimeMs } from '../iso-time.ts';
import { JsonParser } from '../json-parser.ts';
import { asText, type JsonRecord, jsonRecord } from '../json-record.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

const LONGEST_OUTPUT = 4000;
const OUTCOMES = { pass: 'passed', fail: 'failed', skip: 'skipped' } as const;

interface OpenPackage {
  /** Tests that began and did not end, and what they printed. */
  readonly open: Map<string, string>;
  failed: boolean;
  output: string;
  readonly group: number;
}

/**
 * `go test -json` (cmd/test2json): one event a line. A test that began and never ended (a panic, os.Exit, a timeout) failed;
 * so did a package that failed without a failing test (it did not build). With gotestsum's reruns, or -count, a test is there more than
 * once. A package that began and did not end: the report is cut off.
 */
export const goTest: TestFormat = {
  id: 'go-test',
  title: 'go test -json',
  faults: TEST_JSON_FAULTS,
  detect: (head) =>
    /^\s*\{\s*"(?:Time|Action|ImportPath)"\s*:/u.test(head) &&
    /"Action"\s*:\s*"(?:start|run|output|build-output|pass|fail|skip|build-fail)"/u.test(head),
  open: (builder) => new GoTestParser(builder),
};

class GoTestParser extends JsonParser {
  readonly #builder: TestBuilder;
  readonly #packages = new Map<string, OpenPackage>();
  /** What the builds printed, by import path. */
  readonly #builds = new Map<string, string>();
  #groups = 0;

  constructor(builder: TestBuilder) {
    super([], 'many');
    this.#builder = builder;
  }

  override consume(bytes: Buffer, end: number, last: boolean): number {
    const used = super.consume(bytes, end, last);
    const [open] = this.#packages.keys();
    if (last && open !== undefined)
      throw new FormatFault('TRUNCATED', `the report ends before the tests of ${open} do`, end);
    return used;
  }

  protected override unit(): boolean {
    this.#event(jsonRecord(this.json));
    return false;
  }

  protected override undo(): void {
    // An event is looked at once all of it is there.
  }

  #event(event: JsonRecord): void {
    const action = asText(event['Action']);
    if (action === 'build-output') {
      const path = asText(event['ImportPath']);
      this.#builds.set(path, added(this.#builds.get(path) ?? '', asText(event['Output'])));
      return;
    }
    const name = asText(event['Package']);
    if (name === '') return;
    let known = this.#packages.get(name);
    if (known === undefined) {
      known = { open: new Map(), failed: false, output: '', group: ++this.#groups };
      this.#packages.set(name, known);
      this.#builder.began(isoTimeMs(asText(event['Time'])));
    }
    const test = asText(event['Test']);
    if (test === '') this.#ofPackage(name, known, action, event);
    else this.#ofTest(name, known, action, event, test);
  }

  #ofTest(name: string, known: OpenPackage, action: string, event: JsonRecord, test: string): void {
    if (action === 'run') known.open.set(test, '');
    else if (action === 'output') known.open.set(test, added(known.open.get(test) ?? '', asText(event['Output'])));
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return;
    const output = known.open.get(test) ?? '';
    known.open.delete(test);
    if (action === 'fail') known.failed = true;
    this.#add(name, test, action, output, known.group, testDuration(event['Elapsed'], 1000));
  }

  #ofPackage(name: string, known: OpenPackage, action: string, event: JsonRecord): void {
    if (action === 'output') known.output = added(known.output, asText(event['Output']));
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return;
    this.#packages.delete(name);
    for (const [test, output] of known.open) this.#add(name, test, 'fail', output, known.group, -1);
    const isAlone = action === 'fail' && !known.failed && known.open.size === 0;
    if (!isAlone) return;
    const build = this.#builds.get(asText(event['FailedBuild'])) ?? '';
    this.#add(name, '(outside of its tests)', 'fail', build === '' ? known.output : build, known.group, -1);
  }

  #add(
    suite: string,
    name: string,
    action: keyof typeof OUTCOMES,
    output: string,
    group: number,
    durationMs: number,
  ): void {
    const lines = output.split('\n').filter((line) => !/^(?:=== |\s*--- |FAIL|# )/u.test(line));
    this.#builder.add({
      suite,
      name,
      outcome: OUTCOMES[action],
      durationMs,
      ...(action === 'fail' ? { failure: lines.join('\n') } : {}),
      group,
    });
  }
}

function added(text: string, more: string): string {
  return text.length > LONGEST_OUTPUT ? text : text + more;
}
