import { describe, expect, it } from 'vitest';
import { printedCounts } from '../../../src/suites/counts.ts';

describe('counts that are only printed', () => {
  it.each([
    [
      'libtest, two binaries',
      'test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n   Doc-tests a\n\ntest result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n',
      { passed: 3, failed: 1, skipped: 1 },
    ],
    [
      'unittest, good',
      '...\n----------\nRan 3 tests in 0.001s\n\nOK (skipped=1)\n',
      { passed: 2, failed: 0, skipped: 1 },
    ],
    ['unittest, bad', 'Ran 4 tests in 0.001s\n\nFAILED (failures=1, errors=1)\n', { passed: 2, failed: 2, skipped: 0 }],
    ['unittest, none', 'Ran 0 tests in 0.000s\n\nNO TESTS RAN\n', { passed: 0, failed: 0, skipped: 0 }],
    [
      'mocha',
      '\n  \u001b[32m3 passing\u001b[0m (5ms)\n  1 pending\n  2 failing\n',
      { passed: 3, failed: 2, skipped: 1 },
    ],
    [
      'nextest, as it was printed',
      '────────────\n     Summary [   0.010s] 4 tests run: 2 passed (1 slow), 1 failed, 1 timed out, 3 skipped\n',
      { passed: 2, failed: 2, skipped: 3 },
    ],
    [
      'nextest, one',
      '     Summary [   0.006s] 1 test run: 1 passed, 0 skipped\n',
      { passed: 1, failed: 0, skipped: 0 },
    ],
    ['Jest, none', 'No tests found, exiting with code 1\n', { passed: 0, failed: 0, skipped: 0 }],
    ['Playwright, none', 'Error: No tests found\n', { passed: 0, failed: 0, skipped: 0 }],
    ['Surefire, none', '[\u001b[1;34mINFO\u001b[m] No tests to run.\n', { passed: 0, failed: 0, skipped: 0 }],
    ['anything else', 'all 12 tests are fine\n', undefined],
  ])('%s', (_, output, counts) => {
    expect(printedCounts(output)).toEqual(counts);
  });
});
