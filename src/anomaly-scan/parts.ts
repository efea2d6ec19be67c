import type { PartEntry } from './part.ts';
import { POLICY_CODES } from './policy/codes.ts';
import { POLICY_OPTIONS } from './policy/options.ts';

/** Every part of the scan, one line each, in the order in which they are told. */
export const PARTS: readonly PartEntry[] = [
  {
    id: 'policy',
    options: POLICY_OPTIONS,
    codes: POLICY_CODES,
    isWanted: (values) => values.has('site'),
    load: async () => (await import('./policy/family.ts')).policy,
  },
];
