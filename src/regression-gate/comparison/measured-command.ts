import type { BuildHost, BuildResult } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { Side } from '../../shared/policy/paired/run-order.ts';

/** Variables of ours (inputs, among them a token), and of the shell and npm that call us: they name the real folder. */
const NOT_PASSED_ON = /^(?:INPUT_.*|PWD|OLDPWD|INIT_CWD|npm_lifecycle_.*|npm_package_.*|npm_config_local_prefix)$/u;
/**
 * POSIX `times` tells on its second line what all processes used that the shell waited for: in ms by bash, in hundredths of
 * a second by others. The command has a shell of its own, so that it may exit.
 */
const SCRIPT = '(eval "$1")\nstatus=$?\ntimes >"$2"\nexit $status';
const LARGEST_TIMES = 1000;
const TIMES = /(\d+)m(\d+)[.,](\d+)s\s+(\d+)m(\d+)[.,](\d+)s\s*$/u;
const SHOWN_LINES = 12;
const SHOWN_CHARACTERS = 1200;

export interface MeasuredRun {
  /** User and system time of all processes that were waited for; absent where the system does not tell. */
  readonly cpuMs?: number;
  readonly wallMs: number;
}

/** Runs lines of the shell in the copies, with the caller's environment. */
export class MeasuredCommand {
  readonly #io: Io;
  readonly #host: BuildHost;
  readonly #timesFile: string;
  readonly #shell: string;
  readonly #limitMs: number;

  /** `timesFile`: absolute, where the shell may write what was used. */
  constructor(
    io: Io,
    host: BuildHost,
    { timesFile, limitMs }: { readonly timesFile: string; readonly limitMs: number },
  ) {
    [this.#io, this.#host, this.#timesFile, this.#limitMs] = [io, host, timesFile, limitMs];
    // Finer, where it is there.
    this.#shell = io.run('bash', ['-c', 'times'], { timeoutMs: 10_000 }).status === 0 ? 'bash' : 'sh';
  }

  /** `what`: `the build`, `the command`. Throws ProblemError COMPARISON-FAILED, COMPARISON-HANGS. */
  async run(line: string, folder: string, what: string, side: Side): Promise<MeasuredRun> {
    this.#host.remove(this.#timesFile);
    const env = Object.entries(this.#io.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !NOT_PASSED_ON.test(entry[0]),
    );
    const result = await this.#host.execute({
      command: [this.#shell, '-c', SCRIPT, this.#shell, line, this.#timesFile],
      folder,
      env: { ...Object.fromEntries(env), PWD: folder },
      timeoutMs: this.#limitMs,
    });
    if (result.status !== 0) throw new ProblemError(failure(result, `${what} of ${side}`, this.#limitMs));
    const cpuMs = cpuOf(this.#io.readText(this.#timesFile, LARGEST_TIMES) ?? '');
    // What Git for Windows says of processes that are not its own is too little.
    const isTold = cpuMs !== undefined && this.#host.machine.system !== 'win32';
    return { wallMs: result.durationMs, ...(isTold ? { cpuMs } : {}) };
  }
}

/** `0m1.234s 0m0.050s` → 1284; undefined when it is something else. */
export function cpuOf(times: string): number | undefined {
  const [all, ...parts] = TIMES.exec(times) ?? [];
  if (all === undefined) return undefined;
  const ms = (at: number): number =>
    Number(parts[at]) * 60_000 + Number(parts[at + 1]) * 1000 + Number(`0.${parts[at + 2]}`) * 1000;
  return ms(0) + ms(3);
}

function failure({ status, timedOut, tail }: BuildResult, what: string, limitMs: number): Problem {
  const said = tail
    .split(/\r?\n|\r/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-SHOWN_LINES)
    .join(' ⏎ ')
    .slice(-SHOWN_CHARACTERS);
  const shown = said === '' ? 'It said nothing.' : `It ended with: ${said}`;
  if (timedOut)
    return {
      code: 'COMPARISON-HANGS',
      reason: `${what} was ended after ${limitMs / 1000} s`,
      hint: `Raise time-limit if it only takes long. ${shown}`,
    };
  const how = status === null ? 'could not be run, or was killed' : `failed with exit code ${status}`;
  return { code: 'COMPARISON-FAILED', reason: `${what} ${how}`, hint: shown };
}
