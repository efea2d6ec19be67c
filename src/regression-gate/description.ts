import { COMMON_OUTPUTS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import { REGRESSION_CODES } from './codes.ts';
import { REGRESSION_OPTIONS } from './options.ts';

/** regression-gate as it is printed; the gate itself is in gate.ts. */
export const REGRESSION_GATE: GateDescription = {
  id: 'regression-gate',
  title: 'Regression gate',
  summary:
    'One verdict over failing, flaky, slower and vanished tests, sizes, warnings and vulnerabilities, against budgets and the last baseline.',
  branding: { icon: 'trending-down', color: 'purple' },
  options: REGRESSION_OPTIONS,
  outputs: [
    ...COMMON_OUTPUTS,
    { name: 'tests-total', description: 'How many tests the reports hold; empty when not measured.' },
    { name: 'tests-failed', description: 'How many tests failed; empty when not measured.' },
    { name: 'tests-flaky', description: 'How many tests passed only on another try; empty when not measured.' },
    {
      name: 'last-good',
      description:
        'The last commit before anything that the history knows became worse, to deploy or to go back to; empty when nothing did.',
    },
  ],
  codes: REGRESSION_CODES,
};
