import { isoTimeMs } from '../iso-time.ts';
import { asList, asNumber, asRecord, asText, type JsonRecord, jsonRecord } from '../json-record.ts';
import { JsonWalker } from '../json-walker.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

const NAMES = ['suites', 'specs', 'title', 'errors'];
const [SUITES, SPECS, TITLE, ERRORS] = NAMES.map((_, at) => at + 1) as [number, number, number, number];
const [TOP, IN_SUITES, IN_SUITE, IN_SPECS, IN_ERRORS] = [1, 2, 3, 4, 5];

/** Playwright's `--reporter=json`: suites in suites, their specs, of each a test for every project with its tries. */
export const playwright: TestFormat = {
  id: 'playwright',
  title: 'Playwright JSON',
  faults: TEST_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"config"\s*:\s*\{/u.test(head) && /"(?:rootDir|projects|configFile)"\s*:/u.test(head),
  open: (builder) => new PlaywrightParser(builder),
};

class PlaywrightParser extends JsonWalker {
  readonly #builder: TestBuilder;
  /** Of the open suites; '' until their title was read. */
  readonly #titles: string[] = [];

  constructor(builder: TestBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    if (tag === IN_SUITES) {
      this.#titles.push('');
      return IN_SUITE;
    }
    if ((tag === TOP || tag === IN_SUITE) && json.key === SUITES) return IN_SUITES;
    if (tag === IN_SUITE && json.key === SPECS) return IN_SPECS;
    if (tag === TOP && json.key === ERRORS) return IN_ERRORS;
    if (tag === IN_SPECS) this.#spec(jsonRecord(json));
    else if (tag === IN_ERRORS) this.#error(jsonRecord(json));
    else if (tag === IN_SUITE && json.key === TITLE) this.#titles[this.#titles.length - 1] = json.string();
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    // Nothing is changed before all of a spec is there; a suite is only opened, which reads nothing.
  }

  protected override leave(tag: number): void {
    if (tag === IN_SUITE) this.#titles.pop();
  }

  /** Of the whole run: a file that cannot be loaded, a server that does not start. */
  #error(error: JsonRecord): void {
    const place = asRecord(error['location']);
    this.#builder.add({
      suite: '',
      name: '(outside of its tests)',
      outcome: 'failed',
      file: asText(place['file']),
      line: asNumber(place['line']),
      failure: asText(error['message']),
    });
  }

  #spec(spec: JsonRecord): void {
    for (const test of asList(spec['tests']).map(asRecord)) {
      const results = asList(test['results']).map(asRecord);
      const status = asText(test['status']);
      const project = asText(test['projectName']);
      const times = results.map((result) => testDuration(result['duration'], 1));
      for (const result of results) this.#builder.began(isoTimeMs(asText(result['startTime'])));
      this.#builder.add({
        suite: [project === '' ? '' : `[${project}]`, ...this.#titles].filter((title) => title !== '').join(' > '),
        name: asText(spec['title']),
        outcome: status === 'skipped' ? 'skipped' : status === 'expected' || status === 'flaky' ? 'passed' : 'failed',
        tries: Math.max(1, results.length, status === 'flaky' ? 2 : 1),
        durationMs: times.length === 0 ? -1 : times.reduce((sum, time) => sum + Math.max(0, time), 0),
        file: asText(spec['file']),
        line: asNumber(spec['line']),
        failure: results.flatMap(failuresOf).join('\n'),
      });
    }
  }
}

function failuresOf(result: JsonRecord): readonly string[] {
  const { message, stack } = asRecord(result['error']);
  return [asText(message), asText(stack)].filter((text) => text !== '');
}
