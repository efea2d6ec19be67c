import type { FamilyEntry } from '../shared/families/port.ts';
import { BENCHMARKS_CODES, LOAD_CODES } from './benchmarks/codes.ts';
import { BENCHMARKS_OPTION, LOAD_OPTION } from './benchmarks/options.ts';
import { COMPARISON_CODES } from './comparison/codes.ts';
import { COMPARISON_OPTION, COMPARISON_SHORTHANDS } from './comparison/options.ts';
import { IMAGES_CODES } from './images/codes.ts';
import { IMAGES_OPTION } from './images/options.ts';
import { SIZES_CODES } from './sizes/codes.ts';
import { SIZES_OPTION } from './sizes/options.ts';
import { TESTS_CODES } from './tests/codes.ts';
import { TESTS_OPTION, TESTS_SHORTHANDS } from './tests/options.ts';
import { VULNERABILITIES_CODES } from './vulnerabilities/codes.ts';
import { VULNERABILITIES_OPTION } from './vulnerabilities/options.ts';
import { WARNINGS_CODES } from './warnings/codes.ts';
import { WARNINGS_OPTION } from './warnings/options.ts';

/** Every family, one line each, in the order in which they are told. */
export const FAMILIES: readonly FamilyEntry[] = [
  {
    id: 'tests',
    option: TESTS_OPTION,
    shorthands: TESTS_SHORTHANDS,
    codes: TESTS_CODES,
    load: async () => (await import('./tests/family.ts')).tests,
  },
  {
    id: 'sizes',
    option: SIZES_OPTION,
    codes: SIZES_CODES,
    load: async () => (await import('./sizes/family.ts')).sizes,
  },
  {
    id: 'images',
    option: IMAGES_OPTION,
    codes: IMAGES_CODES,
    load: async () => (await import('./images/family.ts')).images,
  },
  {
    id: 'warnings',
    option: WARNINGS_OPTION,
    codes: WARNINGS_CODES,
    load: async () => (await import('./warnings/family.ts')).warnings,
  },
  {
    id: 'vulnerabilities',
    option: VULNERABILITIES_OPTION,
    codes: VULNERABILITIES_CODES,
    load: async () => (await import('./vulnerabilities/family.ts')).vulnerabilities,
  },
  {
    id: 'benchmarks',
    option: BENCHMARKS_OPTION,
    codes: BENCHMARKS_CODES,
    load: async () => (await import('./benchmarks/family.ts')).benchmarks,
  },
  {
    id: 'comparison',
    option: COMPARISON_OPTION,
    shorthands: COMPARISON_SHORTHANDS,
    codes: COMPARISON_CODES,
    load: async () => (await import('./comparison/family.ts')).comparison,
  },
  {
    id: 'load',
    option: LOAD_OPTION,
    codes: LOAD_CODES,
    load: async () => (await import('./benchmarks/family.ts')).load,
  },
];
