import { expect, it } from 'vitest';
import { evidenceTable } from '../../../../scripts/own-gates/evidence-table.ts';

it('tells what each gate says, and what none said', () => {
  const verdict = { gate: 'a', outcome: 'failed', summary: 'unit: 90 % | 95 %' };
  expect(
    evidenceTable([
      ['lines', 'coverage-gate', verdict],
      ['builds', 'determinism', undefined],
    ]),
  ).toBe(`| what | gate | outcome | in its words |
| --- | --- | --- | --- |
| lines | coverage-gate | failed | unit: 90 % \\| 95 % |
| builds | determinism | **not measured** | |`);
});
