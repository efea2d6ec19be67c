import { COMMON_OPTIONS, PUBLISH_OPTIONS, SAVE_BASELINE } from '../shared/config/common-options.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { FAMILIES } from './families.ts';

/** All options of regression-gate: reader, schema and documentation at once. Each family is one of them. */
export const REGRESSION_OPTIONS: OptionTable = [
  ...FAMILIES.flatMap(({ option, shorthands = [] }) => [...shorthands, option]),
  SAVE_BASELINE,
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
