import type { Git } from '../../shared/change/git.ts';
import type { BuildHost } from '../../shared/io/build/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { Side } from '../../shared/policy/paired/run-order.ts';

/** Clean copies of two commits, in folders whose names are equally long: a path is part of what is measured. */
export class Copies {
  readonly #git: Git;
  readonly #host: BuildHost;
  readonly #folder: string;

  /** `folder`: absolute, for these copies alone; whatever is in it goes. */
  constructor(git: Git, host: BuildHost, folder: string) {
    [this.#git, this.#host, this.#folder] = [git, host, folder];
  }

  /** Throws ProblemError COMPARISON-COPY, DETERMINISM-BUSY, DETERMINISM-DISK. */
  make(commits: { readonly [side in Side]: string }): void {
    this.#host.claim(this.#folder);
    for (const side of ['base', 'head'] as const) {
      const { status, stderr } = this.#git.run(
        ...['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'],
        ...['worktree', 'add', '--force', '--detach', this.folderOf(side), commits[side]],
      );
      if (status !== 0) throw new ProblemError(copyProblem(side, commits[side], stderr));
    }
  }

  folderOf(side: Side): string {
    return `${this.#folder}/${side}`;
  }

  /** A file of ours beside the copies. */
  fileOf(name: string): string {
    return `${this.#folder}/${name}`;
  }

  /** Also of what was made in part. */
  remove(): void {
    this.#host.remove(this.#folder);
    // What git notes of a copy goes once its folder is gone.
    this.#git.run('worktree', 'prune');
  }
}

function copyProblem(side: Side, commit: string, said: string): Problem {
  const lines = said.trim().split('\n');
  return {
    code: 'COMPARISON-COPY',
    reason: `git could not make a copy of ${side} (${commit.slice(0, 12)}): ${(lines.at(-1) ?? '').slice(0, 300)}`,
    hint: 'Check that there is room on the disk, and that "git worktree add" works in this job.',
  };
}
