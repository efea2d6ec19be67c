import type { CommandResult, Io } from '../io/port.ts';

const LARGEST_SHALLOW_BYTES = 16 << 20;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Git in one checkout, asked through the port. */
export class Git {
  readonly #io: Io;
  readonly #directory: string;

  /** `directory`: absolute path of the checkout's root. */
  constructor(io: Io, directory: string) {
    this.#io = io;
    this.#directory = directory;
  }

  run(...args: readonly string[]): CommandResult {
    return this.#io.run('git', this.#whole(args));
  }

  stream(args: readonly string[], onBytes: (bytes: Uint8Array) => void): ReturnType<Io['stream']> {
    return this.#io.stream('git', this.#whole(args), onBytes);
  }

  /** The first line of standard output; undefined when git fails or says nothing. */
  line(...args: readonly string[]): string | undefined {
    const { status, stdout } = this.run(...args);
    const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
    return line === '' ? undefined : line;
  }

  /** The commit that a revision means; undefined when it is none, or is not in this clone. */
  commit(revision: string): string | undefined {
    const found = this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return found !== undefined && COMMIT.test(found) ? found : undefined;
  }

  /** Parents as the commit itself names them, whether they are in this clone or not. */
  parents(revision: string): readonly string[] {
    const { status, stdout } = this.run('cat-file', 'commit', revision);
    const [header = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n\n') : [];
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gmu), ([, parent = '']) => parent).filter((parent) =>
      COMMIT.test(parent),
    );
  }

  isShallow(): boolean {
    return this.line('rev-parse', '--is-shallow-repository') === 'true';
  }

  /** Commits whose parents were not fetched. */
  shallowCommits(): ReadonlySet<string> {
    const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
    const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
    return new Set((text ?? '').split('\n').filter((line) => COMMIT.test(line)));
  }

  /**
   * Ownership of the checkout does not matter to reading from it (containers run as another user); a file-system monitor
   * that the repository configures is not started; nothing is written that is not asked for.
   */
  #whole(args: readonly string[]): string[] {
    const always = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
    return [...always, '-C', this.#directory, ...args];
  }
}
