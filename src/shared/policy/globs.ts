import picomatch from 'picomatch';
import { OF_PATHS } from '../model/path-globs.ts';

/** Whether a path matches a list of globs: one of them at least, and none of those that begin with `!`. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  if (wanted.length === 0) return () => false;
  const matches = picomatch(wanted, OF_PATHS);
  if (refused.length === 0) return (path) => matches(path);
  const refuses = picomatch(refused, OF_PATHS);
  return (path) => matches(path) && !refuses(path);
}
