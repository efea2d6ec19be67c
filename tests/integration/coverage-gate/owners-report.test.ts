import { afterAll, expect, it } from 'vitest';
import { GATES } from '../../../src/gates.ts';
import { runGate } from '../../../src/main.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { Checkout } from '../../bundle/checkout.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 28, 9);
const REPORT = 'reliability-report/coverage-gate/owners-report.md';
const lcov = (covered: number) =>
  `SF:src/a.ts\n${Array.from({ length: 10 }, (_, at) => `DA:${at + 1},${at < covered ? 1 : 0}`).join('\n')}\nend_of_record\n`;

let checkout: Checkout | undefined;
afterAll(() => checkout?.remove());

it('compares each owner with what a run of about a week ago kept', async () => {
  checkout = Checkout.of({
    CODEOWNERS: 'src/ @org/core\n',
    'src/a.ts': 'export const a = 1;\n'.repeat(10),
    '.gitignore': 'kept\n*.info\nreliability-report\n',
    '.reliability/waivers.yml':
      'version: 1\nwaivers:\n  - rule: coverage/below-threshold\n    reason: the importer is being replaced\n    owner: "@org/core"\n    expires: 2026-12-02\n',
    'reliability.yml':
      'version: 1\ncoverage-gate:\n  suites:\n    unit: { reports: [unit.info], lines: 90 }\n  save-baseline: always\nbaseline: file:kept\nwaivers: .reliability/waivers.yml\n',
  });
  /** A run, so many days ago, that kept what it measured. */
  const run = async (daysAgo: number, covered: number, inputs: { readonly [name: string]: string } = {}) => {
    const nowMs = NOW - daysAgo * DAY_MS;
    checkout!.commit(new Date(nowMs - DAY_MS / 2).toISOString());
    checkout!.write({ 'unit.info': lcov(covered) });
    const io = nodeIo(checkout!.root, { PATH: process.env['PATH'] }, () => nowMs);
    const raw = { values: new Map(Object.entries(inputs)), spell: (name: string) => name };
    return runGate(
      GATES[0]!,
      () => raw,
      io,
      () => undefined,
    );
  };
  for (const [daysAgo, covered] of [
    [14, 3],
    [7, 5],
    [2, 7],
  ] as const)
    await run(daysAgo, covered);
  const { verdict, files, notices } = await run(0, 8, { 'owners-report': 'true' });
  expect(notices).toEqual([]);
  expect(verdict).toMatchObject({ outcome: 'passed', waived: [{ rule: 'coverage/below-threshold' }] });
  expect(files).toContain('owners-report.json');
  const text = checkout.read(REPORT);
  expect(text).toContain('of 2026-11-20.');
  expect(text).toContain('| `@org/core` | 80.00 % | +30.00 | – | 2 | 1 |');
  expect(text).toContain('- 2026-12-02 (in 4 days): `coverage/below-threshold`');
});
