import { ProblemError } from '../../model/problem.ts';

/** What a user can do something about. `path` may be ''. */
export function hostProblem(code: string, reason: string, hint: string, path = ''): ProblemError {
  return new ProblemError({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The fault of a write, as a problem: a full disk says so, whatever was being done. */
export function writeProblem(what: string, error: unknown): Error {
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code !== 'string') return error instanceof Error ? error : new Error(String(error));
  if (FULL.has(code))
    return hostProblem(
      'DETERMINISM-DISK',
      `there is no room left for ${what} (${code})`,
      'Free some space, name another folder with work-folder, or leave large folders out of the copy.',
    );
  return hostProblem(
    'DETERMINISM-SOURCE',
    `${what} could not be made (${code})`,
    'Every build works in a copy of the working directory: all of it must be readable, and the folder for copies writable.',
  );
}
