import { Checkout } from './checkout.ts';

/** A repository with one source file of a hundred lines, and a suite `unit` that needs half of them. */
export function measuredShop(baseline: string | undefined): Checkout {
  const where = baseline === undefined ? '' : `baseline: ${baseline}\n`;
  return Checkout.of({
    'src/a.js': 'run();\n'.repeat(100),
    '.gitignore': 'coverage/\nreliability-report/\nkept/\n',
    'reliability.yml': `${where}coverage-gate:\n  suites:\n    unit: { reports: [coverage/lcov.info], lines: 50 }\n`,
  });
}

/** A report that says how many of these lines are covered. */
export function lcov(covered: number, total = 100): string {
  const lines = Array.from({ length: total }, (_, at) => `DA:${at + 1},${at < covered ? 1 : 0}\n`).join('');
  return `TN:\nSF:src/a.js\n${lines}LF:${total}\nLH:${covered}\nend_of_record\n`;
}

/** One more commit, and the report of its tests. */
export function commitCovered(checkout: Checkout, covered: number): string {
  const commit = checkout.commit();
  checkout.write({ 'coverage/lcov.info': lcov(covered) });
  return commit;
}
