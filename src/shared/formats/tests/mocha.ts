import { isoTimeMs } from '../iso-time.ts';
import { asNumber, asRecord, asText, type JsonRecord, jsonRecord } from '../json-record.ts';
import { JsonWalker } from '../json-walker.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

const NAMES = ['stats', 'passes', 'failures', 'pending'];
const [STATS, PASSES, FAILURES, PENDING] = NAMES.map((_, at) => at + 1) as [number, number, number, number];
const TOP = 1;
const OUTCOMES = { [PASSES]: 'passed', [FAILURES]: 'failed', [PENDING]: 'skipped' } as const;

/** Mocha's `--reporter json`: tests by how they came out; hooks that fail are among the failures. `currentRetry` counts tries. */
export const mocha: TestFormat = {
  id: 'mocha',
  title: 'Mocha JSON',
  faults: TEST_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"stats"\s*:\s*\{\s*"suites"\s*:/u.test(head),
  open: (builder) => new MochaParser(builder),
};

class MochaParser extends JsonWalker {
  readonly #builder: TestBuilder;

  constructor(builder: TestBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    // Tags of the lists are those of their names, and one more.
    if (tag > TOP) this.#test(jsonRecord(json), tag - 1);
    else if (json.key === STATS) this.#builder.began(isoTimeMs(asText(jsonRecord(json)['start'])));
    else if (json.key > STATS) return json.key + 1;
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    // A test is added once all of it is there.
  }

  #test(test: JsonRecord, list: number): void {
    const title = asText(test['title']);
    const whole = asText(test['fullTitle']);
    const { stack, message } = asRecord(test['err']);
    this.#builder.add({
      suite: whole.endsWith(title) ? whole.slice(0, whole.length - title.length).trim() : '',
      name: title,
      outcome: OUTCOMES[list] ?? 'failed',
      tries: 1 + Math.max(0, asNumber(test['currentRetry']) ?? 0),
      durationMs: testDuration(test['duration'], 1),
      file: asText(test['file']),
      failure: `${asText(message)}\n${asText(stack)}`,
    });
  }
}
