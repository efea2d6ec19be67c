import { ProblemError } from '../shared/model/problem.ts';

/** The error that refuses an artifact. `path`: where, below the folder of the artifact; '' is the folder itself. */
export function refusal(code: string, reason: string, hint: string, path: string): ProblemError {
  return new ProblemError({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}
