import { COMMON_OUTPUTS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import { COVERAGE_CODES } from './codes.ts';
import { CONVENTIONAL_SUITES } from './conventional-suites.ts';
import { COVERAGE_OPTIONS } from './options.ts';

/** coverage-gate as it is printed; the gate itself is in gate.ts. */
export const COVERAGE_GATE: GateDescription = {
  id: 'coverage-gate',
  title: 'Coverage gate',
  summary: 'Fails a pull request when unit, integration or end-to-end tests cover less of the code than they must.',
  branding: { icon: 'shield', color: 'green' },
  options: COVERAGE_OPTIONS,
  ownFiles: [
    ...['badge.svg', 'COVERAGE_GAP_ANALYSIS.md', 'cobertura.xml', 'coverage-floor.json'],
    ...['owners-report.md', 'owners-report.json'],
  ],
  outputs: [
    ...COMMON_OUTPUTS,
    { name: 'badge-file', description: 'Path of badge.svg.' },
    ...CONVENTIONAL_SUITES.map((suite) => ({
      name: `${suite.name}-lines`,
      description: `Share of lines that the ${suite.tests} cover, as exact percent text; empty when not measured.`,
    })),
    {
      name: 'patch-lines',
      description:
        'Share of changed lines that all suites together cover, as exact percent text; empty when not measured, or when no line of code changed.',
    },
  ],
  coverageFile: 'cobertura.xml',
  codes: COVERAGE_CODES,
};
