import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { FAMILIES } from './families.ts';

/** All options of regression-gate: reader, schema and documentation at once. Each family is one of them. */
export const REGRESSION_OPTIONS: OptionTable = [
  ...FAMILIES.flatMap(({ option, shorthands = [] }) => [...shorthands, option]),
  {
    name: 'save-baseline',
    type: 'enum',
    description:
      'When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.',
    values: ['auto', 'always', 'never'],
    default: 'auto',
  },
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
