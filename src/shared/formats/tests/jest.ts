import { asList, asNumber, asRecord, asText, type JsonRecord, jsonRecord } from '../json-record.ts';
import { JsonWalker } from '../json-walker.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';
import { TEST_JSON_FAULTS } from './test-faults.ts';

const NAMES = ['testResults', 'startTime'];
const [RESULTS, START] = NAMES.map((_, at) => at + 1) as [number, number];
const [TOP, IN_RESULTS] = [1, 2];

/**
 * Jest's `--json`, and Vitest's `--reporter=json`, which has the same form. Tries: `invocations` of Jest; in Vitest a test
 * that passed with failure messages. A file that could not be loaded is a failed test.
 */
export const jest: TestFormat = {
  id: 'jest',
  title: 'Jest or Vitest JSON',
  faults: TEST_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"num(?:FailedTestSuites|TotalTestSuites|FailedTests|PassedTests)"\s*:/u.test(head),
  open: (builder) => new JestParser(builder),
};

class JestParser extends JsonWalker {
  readonly #builder: TestBuilder;
  #files = 0;

  constructor(builder: TestBuilder) {
    super(NAMES);
    this.#builder = builder;
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return TOP;
    if (tag === IN_RESULTS) this.#file(jsonRecord(json));
    else if (json.key === RESULTS) return IN_RESULTS;
    else if (json.key === START) this.#builder.began(json.integerOrSkip());
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    // A file is added once all of it is there.
  }

  #file(file: JsonRecord): void {
    const path = asText(file['name']);
    const group = ++this.#files;
    const tests = asList(file['assertionResults']).map(asRecord);
    for (const test of tests) this.#test(test, path, group);
    const hasFailure = tests.some(({ status }) => status === 'failed');
    if (file['status'] !== 'failed' || hasFailure) return;
    this.#builder.add({
      suite: '',
      name: `${path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)} (outside of its tests)`,
      outcome: 'failed',
      file: path,
      failure: asText(file['message']),
      group,
    });
  }

  #test(test: JsonRecord, path: string, group: number): void {
    const { status } = test;
    const failures = asList(test['failureMessages']).map(asText);
    const outcome = status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped';
    const told = asNumber(test['invocations']);
    this.#builder.add({
      suite: asList(test['ancestorTitles']).map(asText).join(' > '),
      name: asText(test['title']),
      outcome,
      tries: told ?? (outcome === 'passed' ? 1 + failures.length : Math.max(1, failures.length)),
      durationMs: testDuration(test['duration'], 1),
      file: path,
      line: asNumber(asRecord(test['location'])['line']),
      failure: failures.join('\n'),
      group,
    });
  }
}
