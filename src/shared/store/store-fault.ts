import { ProblemError } from '../model/problem.ts';
import { BASELINE_CODES } from './codes.ts';

/** A fault of a store, with the hint of its code. */
export function storeFault(code: string, reason: string): ProblemError {
  const hint = BASELINE_CODES.find((known) => known.code === code)?.next ?? '';
  return new ProblemError({ code, reason, hint });
}
