import { expect, it } from 'vitest';
import { coverageTable, testsText } from '../../../../scripts/own-gates/coverage-table.ts';

it('tells what is asked beside everything, and what was not measured', () => {
  const sources = [
    { path: 'src/shared/policy/a.ts', text: 'export const a = 1;' },
    { path: 'src/shared/policy/b.ts', text: 'export async function b() {}' },
    { path: 'src/shared/platform/c.ts', text: 'export const c = 1;' },
  ];
  const counts = {
    'src/shared/policy/a.ts': [9, 10],
    'src/shared/policy/b.ts': [0, 10],
    'src/shared/platform/c.ts': [1, 20],
  };
  const files = Object.entries(counts).map(([path, lines]) => ({ path, lines: lines as [number, number] }));
  const suites = ['unit', 'e2e'].map((name) => ({ name, files }));
  expect(
    coverageTable({ facts: { suites } }, sources, new Map([['unit', '7 passed']]))
      .split('\n')
      .slice(2),
  ).toEqual([
    '| unit | 7 passed | pure code that asks nothing of the world | 1 | 90.00 % (9 of 10) | 95 % |',
    '| unit | 7 passed | every layer that is called pure | 2 | 45.00 % (9 of 20) |  |',
    '| unit | 7 passed | all of src/ | 3 | 25.00 % (10 of 40) |  |',
    '| integration |  | all of src/ | 0 | **not measured** | 90 % |',
    '| e2e |  | between a runner and a gate | 1 | 5.00 % (1 of 20) | 80 % |',
    '| e2e |  | all of src/ | 3 | 25.00 % (10 of 40) |  |',
  ]);
});

it.each([
  ['<testsuites name="a" tests="9" failures="1" errors="1" time="1">', '7 passed, 2 failed, 0 skipped'],
  [
    '<testsuites tests="9" failures="0" errors="0"><testsuite skipped="2" tests="5"></testsuite><testsuite skipped="1">',
    '6 passed, 0 failed, 3 skipped',
  ],
  ['nothing', ''],
])('%s: %s', (junit, text) => {
  expect(testsText(junit)).toBe(text);
});
