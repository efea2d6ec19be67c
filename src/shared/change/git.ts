import type { CommandResult, Io, RunOptions } from '../io/port.ts';
import { COMMIT_ID, type Commit, readCommits } from './commits.ts';

const LARGEST_SHALLOW_BYTES = 16 << 20;
/**
 * Ownership of the checkout does not matter to reading from it (containers run as another user); a file-system monitor
 * that the repository configures is not started; nothing is written that is not asked for.
 */
const ALWAYS: readonly string[] = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];

/** Asks git in the working directory. Never throws. */
export function askGit(io: Io, args: readonly string[], options?: RunOptions): CommandResult {
  return io.run('git', [...ALWAYS, ...args], options);
}

/** Git in one checkout, asked through the port. A process costs more than its answer: what was once said is remembered. */
export class Git {
  readonly #io: Io;
  readonly #directory: string;
  readonly #commits = new Map<string, Commit | undefined>();

  /** `directory`: absolute path of the checkout's root. */
  constructor(io: Io, directory: string) {
    this.#io = io;
    this.#directory = directory;
  }

  run(...args: readonly string[]): CommandResult {
    return askGit(this.#io, this.#here(args));
  }

  /** The same, given up on after so long, and without the network: a partial clone must not be completed on the way. */
  runOffline(timeoutMs: number, ...args: readonly string[]): CommandResult {
    return askGit(this.#io, this.#here(args), {
      timeoutMs,
      // No protocol is called "none"; on Windows an empty variable would be none at all.
      env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
    });
  }

  stream(args: readonly string[], onBytes: (bytes: Uint8Array) => void): ReturnType<Io['stream']> {
    return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
  }

  /** The first line of standard output; undefined when git fails or says nothing. */
  line(...args: readonly string[]): string | undefined {
    const { status, stdout } = this.run(...args);
    const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
    return line === '' ? undefined : line;
  }

  /** Asks for several revisions in one process, for `commit` to answer from. */
  look(revisions: readonly string[]): void {
    // No revision has a line end in it (git-check-ref-format(1)), and here one would be a question of its own.
    const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
    if (asked.length === 0) return;
    const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
    const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
    const found = readCommits(stdout, asked.length);
    for (const [at, revision] of asked.entries()) this.#commits.set(revision, found[at]);
  }

  /** After a fetch, what was not there may be. */
  forget(): void {
    this.#commits.clear();
  }

  /** The commit that a revision means; undefined when it is none, or is not in this clone. */
  commit(revision: string): Commit | undefined {
    this.look([revision]);
    return this.#commits.get(revision);
  }

  isShallow(): boolean {
    return this.line('rev-parse', '--is-shallow-repository') === 'true';
  }

  /** Commits whose parents were not fetched. */
  shallowCommits(): ReadonlySet<string> {
    const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
    const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
    return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
  }

  #here(args: readonly string[]): string[] {
    return ['-C', this.#directory, ...args];
  }
}
