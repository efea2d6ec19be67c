import { isoTimeMs } from '../iso-time.ts';
import { asNumber, asRecord, asText, jsonRecord } from '../json-record.ts';
import { JsonWalker } from '../json-walker.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

const NAMES = ['results', 'tests', 'environment', 'timestamp'];
const [RESULTS, TESTS, ENVIRONMENT, TIMESTAMP] = NAMES.map((_, at) => at + 1) as [number, number, number, number];
const [TOP, IN_RESULTS, IN_TESTS] = [1, 2, 3];

/** Common Test Report Format (ctrf.io): `results.tests`, each with status, retries and flaky; `environment.commit`. */
export const ctrf: TestFormat = {
  id: 'ctrf',
  title: 'CTRF JSON',
  faults: TEST_JSON_FAULTS,
  detect: (head) =>
    /^\s*\{\s*"(?:reportFormat"\s*:\s*"CTRF"|results"\s*:\s*\{\s*"(?:tool|summary|tests|environment)"\s*:)/u.test(head),
  open: (builder) => new CtrfParser(builder),
};

class CtrfParser extends JsonWalker {
  readonly #builder: TestBuilder;

  constructor(builder: TestBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    if (tag === TOP && json.key === RESULTS) return IN_RESULTS;
    if (tag === IN_RESULTS && json.key === TESTS) return IN_TESTS;
    if (tag === IN_TESTS) this.#test(jsonRecord(json));
    else if (tag === IN_RESULTS && json.key === ENVIRONMENT) this.#environment(jsonRecord(json));
    else if (tag === TOP && json.key === TIMESTAMP && json.peek() === 34) this.#builder.began(isoTimeMs(json.string()));
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    // A test is added once all of it is there.
  }

  #environment({ commit }: { readonly [key: string]: unknown }): void {
    if (typeof commit === 'string' && commit !== '') this.#builder.commit = commit;
  }

  #test(test: ReturnType<typeof jsonRecord>): void {
    const { suite, status, message, trace } = test;
    const retries = asNumber(test['retries']) ?? 0;
    const isFlaky = test['flaky'] === true;
    this.#builder.add({
      suite: Array.isArray(suite) ? suite.map(asText).join(' > ') : asText(suite),
      name: asText(test['name']),
      // "other" is what the tool had no word for: it did not pass, and nobody says that it failed.
      outcome: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped',
      tries: Math.max(1 + Math.max(0, Math.floor(retries)), isFlaky ? 2 : 1),
      durationMs: testDuration(test['duration'], 1),
      file: asText(test['filePath']),
      line: asNumber(test['line']),
      failure: `${asText(message)}\n${asText(trace)}`,
      group: 0,
    });
    this.#builder.began(startMs(asRecord(test)));
  }
}

/** Some tools give seconds. */
function startMs(test: { readonly [key: string]: unknown }): number | undefined {
  const start = asNumber(test['start']);
  return start === undefined || start < 1e11 ? undefined : start;
}
