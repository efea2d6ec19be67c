import picomatch from 'picomatch';
import type { Problem } from '../model/problem.ts';
import type { FamilyContext } from './port.ts';

/** The files that globs name, but for what this gate wrote itself; and a REPORT-MISSING for each that is named, not matched, and is not there. */
export function reportPaths(
  { io, isOwn }: Pick<FamilyContext, 'io' | 'isOwn'>,
  globs: readonly string[],
  kind: string,
): { readonly paths: readonly string[]; readonly missing: readonly Problem[] } {
  const named = globs.filter((glob) => !glob.startsWith('!') && !picomatch.scan(glob).isGlob);
  return {
    paths: io.find(globs).filter((path) => !isOwn(path)),
    missing: named.filter((path) => io.status(path).kind === 'missing').map((path) => missing(path, kind)),
  };
}

function missing(path: string, kind: string): Problem {
  return {
    code: 'REPORT-MISSING',
    reason: `the ${kind} ${path} does not exist`,
    hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
    location: { path },
  };
}
