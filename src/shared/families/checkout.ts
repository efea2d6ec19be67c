import { Git } from '../change/git.ts';
import type { Io } from '../io/port.ts';

/** The git checkout that is measured, as far as this gate needs it. */
export interface Checkout {
  /** Absolute path of its root; the working directory where there is no git. */
  readonly directory: string;
  /** Working directory relative to the root; '' at the root. */
  readonly prefix: string;
  /** 40 or 64 hexadecimal digits; null outside of git and before the first commit. */
  readonly commit: string | null;
  /** Committer time of that commit, in ms since 1970 UTC; 0 without one. */
  readonly committedMs: number;
  /** Whether git tracks the file at this path (relative to the working directory). */
  isTracked(path: string): boolean;
}

/** Reports can be judged without git too: then nothing is compared with other commits. */
export function readCheckout(io: Io): Checkout {
  const asked = new Git(io, io.workingDirectory);
  const root = asked.line('rev-parse', '--show-toplevel');
  if (root === undefined)
    return { directory: io.workingDirectory, prefix: '', commit: null, committedMs: 0, isTracked: () => false };
  const head = asked.commit('HEAD');
  return {
    directory: root,
    prefix: (asked.line('rev-parse', '--show-prefix') ?? '').replace(/\/$/u, ''),
    commit: head?.id ?? null,
    committedMs: head?.committedMs ?? 0,
    isTracked: (path) => asked.run('ls-files', '--error-unmatch', '--', path).status === 0,
  };
}
