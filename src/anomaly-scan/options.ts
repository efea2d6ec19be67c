import { COMMON_OPTIONS, PUBLISH_OPTIONS, SAVE_BASELINE } from '../shared/config/common-options.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { PARTS } from './parts.ts';
import { SITE_OPTIONS } from './site/options.ts';

/** All options of anomaly-scan: reader, schema and documentation at once. */
export const ANOMALY_OPTIONS: OptionTable = [
  ...SITE_OPTIONS,
  ...PARTS.flatMap(({ options }) => options),
  SAVE_BASELINE,
  ...PUBLISH_OPTIONS,
  ...COMMON_OPTIONS,
];
