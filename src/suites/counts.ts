import type { TestCase } from '../shared/model/test-run.ts';

/** How many tests did what. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Of what formats read. */
export function countsOf(cases: readonly Pick<TestCase, 'outcome'>[]): TestCounts {
  const of = (wanted: TestCase['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
export const COLOURS = /\u001b\[[\d;]*m/gu;

/** How runners without a record that could be asked for end their output. */
const SUMMARIES: readonly ((text: string) => readonly TestCounts[])[] = [
  // libtest: one line for each binary.
  (text) =>
    [...text.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/gmu)].map(
      ([, passed, failed, skipped]) => ({ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }),
    ),
  // nextest: `Summary [   0.010s] 3 tests run: 1 passed, 1 failed, 1 skipped`, with more words for slow and flaky ones.
  (text) =>
    [...text.matchAll(/^\s+Summary \[[^\]]*\]\s+(?:\d+\/)?\d+ tests? run: ([^\n]+)$/gmu)].map(([, more = '']) => {
      const number = (word: string): number => Number(new RegExp(`(\\d+) ${word}`, 'u').exec(more)?.[1] ?? 0);
      return {
        passed: number('passed'),
        failed: number('failed') + number('exec failed') + number('timed out'),
        skipped: number('skipped'),
      };
    }),
  // unittest: `Ran 3 tests in 0.001s`, then `OK (skipped=1)` or `FAILED (failures=1, errors=1)`.
  (text) =>
    [...text.matchAll(/^Ran (\d+) tests? in [\d.]+s\s+(?:OK|FAILED|NO TESTS RAN)(?: \(([^)\n]*)\))?/gmu)].map(
      ([, ran, more = '']) => {
        const number = (word: string): number => Number(new RegExp(`\\b${word}=(\\d+)`, 'u').exec(more)?.[1] ?? 0);
        const [failed, skipped] = [number('failures') + number('errors'), number('skipped')];
        return { passed: Math.max(0, Number(ran) - failed - skipped), failed, skipped };
      },
    ),
  // mocha: `3 passing (5ms)`, `1 pending`, `1 failing`.
  (text) =>
    [...text.matchAll(/^\s+(\d+) passing \([^)]*\)((?:\s+\d+ (?:pending|failing)$)*)/gmu)].map(
      ([, passed, more = '']) => {
        const number = (word: string): number => Number(new RegExp(`(\\d+) ${word}`, 'u').exec(more)?.[1] ?? 0);
        return { passed: Number(passed), failed: number('failing'), skipped: number('pending') };
      },
    ),
  // Jest, Playwright and Surefire, when they found none: they leave no record.
  (text) =>
    /^(?:No tests found, exiting with code \d|Error: No tests found|\[INFO\] No tests to run\.)$/mu.test(text)
      ? [{ passed: 0, failed: 0, skipped: 0 }]
      : [],
];

/** What the end of an output says; undefined when it says nothing that is known. */
export function printedCounts(output: string): TestCounts | undefined {
  const text = output.replace(COLOURS, '').replaceAll('\r\n', '\n');
  for (const read of SUMMARIES) {
    const found = read(text);
    if (found.length > 0) return found.reduce(sumOf);
  }
  return undefined;
}

export function sumOf(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
