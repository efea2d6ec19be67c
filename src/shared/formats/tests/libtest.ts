import { FormatFault } from '../fault.ts';
import { JsonParser } from '../json-parser.ts';
import { asText, type JsonRecord, jsonRecord } from '../json-record.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

/** `crate::binary$module::test#2`, as nextest names the last of two tries: it says nothing of those before. */
const NEXTEST = /^(.*)\$(.*?)(?:#(\d{1,4}))?$/su;

/**
 * libtest's `--format json` (also nextest's libtest-json and libtest-json-plus): one event a line. A suite that started and did
 * not end: the report is cut off. A test that started and did not end failed, when its suite ended all the same; of nextest, when
 * the report did: it ends a suite that has ignored tests before its last test, and begins it once more for that one.
 */
export const libtest: TestFormat = {
  id: 'libtest',
  title: 'libtest JSON (cargo test, nextest)',
  faults: TEST_JSON_FAULTS,
  detect: (head) =>
    /^\s*\{[^{}]{0,200}"type"\s*:\s*"(?:suite|test)"/u.test(head) &&
    /"event"\s*:\s*"(?:started|discovered|ok|failed|ignored)"/u.test(head),
  open: (builder) => new LibtestParser(builder),
};

class LibtestParser extends JsonParser {
  readonly #builder: TestBuilder;
  readonly #started = new Set<string>();
  #suites = 0;
  #group = 0;

  constructor(builder: TestBuilder) {
    super([], 'many');
    this.#builder = builder;
  }

  override consume(bytes: Buffer, end: number, last: boolean): number {
    const used = super.consume(bytes, end, last);
    if (!last) return used;
    if (this.#suites > 0) throw new FormatFault('TRUNCATED', 'the report ends before its suite does', end);
    this.#failStarted({}, () => true);
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
    const kind = asText(event['event']);
    if (event['type'] === 'suite') this.#suite(kind, event);
    else if (event['type'] === 'test') this.#test(asText(event['name']), kind, event);
  }

  #suite(kind: string, event: JsonRecord): void {
    if (kind === 'started') {
      this.#suites++;
      this.#group++;
    } else if (kind === 'ok' || kind === 'failed') {
      // The end of a suite that never began, in the rest of another report, must not hide that the next one has none.
      this.#suites = Math.max(0, this.#suites - 1);
      if (this.#suites > 0) return;
      this.#failStarted(event, (name) => !NEXTEST.test(name));
    }
  }

  #failStarted(event: JsonRecord, which: (name: string) => boolean): void {
    for (const name of [...this.#started].filter(which)) {
      this.#add(name, 'failed', event, 'it began and did not end');
      this.#started.delete(name);
    }
  }

  #test(name: string, kind: string, event: JsonRecord): void {
    if (kind === 'started') this.#started.add(name);
    else if (kind === 'ok' || kind === 'failed' || kind === 'timeout' || kind === 'ignored') {
      if (kind === 'timeout') return;
      this.#started.delete(name);
      this.#started.delete(name.replace(/#\d{1,4}$/u, ''));
      const outcome = kind === 'ok' ? 'passed' : kind === 'failed' ? 'failed' : 'skipped';
      this.#add(name, outcome, event, ['message', 'reason', 'stdout'].map((key) => asText(event[key])).join('\n'));
    }
  }

  #add(told: string, outcome: 'passed' | 'failed' | 'skipped', event: JsonRecord, failure: string): void {
    const [, suite = '', name = told, tries = 1] = NEXTEST.exec(told) ?? [];
    this.#builder.add({
      suite,
      name,
      outcome,
      tries: Math.max(1, Number(tries)),
      durationMs: testDuration(event['exec_time'], 1000),
      ...(outcome === 'failed' ? { failure } : {}),
      group: this.#group,
    });
  }
}
