import type { CodeMeaning } from '../shared/model/codes.ts';
import { FAMILIES } from './families.ts';

/** Rules of the findings of regression-gate and codes of its problems, family by family. */
export const REGRESSION_CODES: readonly CodeMeaning[] = FAMILIES.flatMap(({ codes }) => codes);
