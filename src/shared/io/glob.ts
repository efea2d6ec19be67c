import picomatch from 'picomatch';
import { OF_PATHS } from '../model/path-globs.ts';

/** A place: no character of it means more than itself. */
const PLAIN = /^[\w./-]+$/u;
/** Files of one name anywhere below a folder, `coverage/**\/lcov.info`. */
const NAMED_BELOW = /^((?:[\w-][\w.-]*\/)*)\*\*\/([\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/u;

export interface Glob {
  /** The fixed part that it begins with; '' when there is none. */
  readonly base: string;
  readonly isGlob: boolean;
  /** Whether a path that begins with `base` matches; names that begin with a dot do as well. */
  matcher(): (path: string) => boolean;
}

/** Most globs are one of two simple forms, which are matched here: picomatch takes 10 ms until its first answer. */
export function readGlob(glob: string): Glob {
  const matcher = (): ((path: string) => boolean) => picomatch(glob, OF_PATHS);
  if (PLAIN.test(glob)) return { base: '', isGlob: false, matcher };
  const [, folder, name] = NAMED_BELOW.exec(glob) ?? [];
  if (folder === undefined || name === undefined) return { ...picomatch.scan(glob), matcher };
  return {
    base: folder.slice(0, -1),
    isGlob: true,
    matcher: () => (path) => {
      const rest = path.slice(folder.length);
      return rest === name || rest.endsWith(`/${name}`);
    },
  };
}
