import type { CodeMeaning } from '../shared/model/codes.ts';
import { PARTS } from './parts.ts';
import { SITE_CODES } from './site/codes.ts';

/** Rules of the findings of anomaly-scan and codes of its problems, part by part. */
export const ANOMALY_CODES: readonly CodeMeaning[] = [...SITE_CODES, ...PARTS.flatMap(({ codes }) => codes)];
