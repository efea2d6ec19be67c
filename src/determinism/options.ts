import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { OptionTable } from '../shared/model/option.ts';

/** All options of determinism: reader, schema and documentation at once. */
export const DETERMINISM_OPTIONS: OptionTable = [
  { name: 'reports', type: 'globs', description: 'The reports that are read.', example: '["reports/*.json"]\n' },
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
