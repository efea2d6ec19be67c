import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { coveragePy } from './coverage-py.ts';
import { gcov } from './gcov.ts';
import { gocover } from './gocover.ts';
import { istanbul } from './istanbul.ts';
import { jacoco } from './jacoco.ts';
import { lcov } from './lcov.ts';
import { llvmCov } from './llvm-cov.ts';
import { opencover } from './opencover.ts';
import type { CoverageFormat } from './port.ts';
import { simplecov } from './simplecov.ts';
import { v8 } from './v8.ts';

/** Every coverage format that is read, in the order they are asked. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = [
  lcov,
  gocover,
  istanbul,
  coveragePy,
  gcov,
  llvmCov,
  simplecov,
  v8,
  cobertura,
  jacoco,
  clover,
  opencover,
];
