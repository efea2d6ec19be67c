import type { OptionTable } from '../../shared/model/option.ts';

export const POLICY_OPTIONS: OptionTable = [
  {
    name: 'policy-fail-on',
    type: 'enum',
    description:
      'Which weaknesses of the policy that can be read off without a browser fail the gate: `high` ones, also `medium` ones, or all (`low`).',
    values: ['high', 'medium', 'low'],
    default: 'high',
  },
];
