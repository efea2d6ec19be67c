import type { HostFiles, HostProcesses } from './host-files.ts';
import type { BuildCommand, BuildResult, Executable } from './port.ts';
import { endGroup, startWithUs } from './process-groups.ts';
import { ProcessWatch } from './process-watch.ts';

const TAIL_BYTES = 16 << 10;
/** Of a process that was asked to end, until it is made to. */
const GRACE_MS = 2000;

/**
 * Runs a build in a process group of its own, so that all that it started ends with it, also what it left behind: a
 * process that still writes would be a second build. It also ends with this process, told to by a signal. Never throws.
 */
export function runBuild(fs: HostFiles, { spawn }: HostProcesses, build: BuildCommand): Promise<BuildResult> {
  const [program, ...args] = build.command;
  const started = performance.now();
  const tail = new Tail();
  const watch = build.watch === true ? new ProcessWatch(fs) : undefined;
  return new Promise((resolve) => {
    let timedOut = false;
    let ended = false;
    const end = (status: number | null): void => {
      if (ended) return;
      ended = true;
      clearTimeout(limit);
      letGo();
      const executables: readonly Executable[] = watch?.stop() ?? [];
      resolve({ status, timedOut, durationMs: performance.now() - started, tail: tail.text(), executables });
    };
    const { child, letGo } = startWithUs(() =>
      spawn(program, args, {
        cwd: build.folder,
        env: { ...build.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
      }),
    );
    const limit = setTimeout(() => {
      timedOut = true;
      endGroup(child, 'SIGTERM');
      setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS).unref();
    }, build.timeoutMs);
    child.stdout.on('data', (bytes: Buffer) => tail.add(bytes));
    child.stderr.on('data', (bytes: Buffer) => tail.add(bytes));
    child.on('error', ({ message }) => {
      tail.add(Buffer.from(message));
      end(null);
    });
    if (child.pid !== undefined) watch?.start(child.pid);
    child.on('exit', () => {
      watch?.look();
      endGroup(child, 'SIGKILL');
    });
    child.on('close', (status) => end(timedOut ? null : status));
  });
}

/** The end of an output of any length. */
class Tail {
  #parts: Buffer[] = [];
  #length = 0;

  add(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
    if (this.#length > 4 * TAIL_BYTES) this.#parts = [this.#last()];
    if (this.#parts.length === 1) this.#length = this.#parts[0]!.length;
  }

  text(): string {
    const last = this.#last();
    // Not in the middle of a character.
    let from = 0;
    while (from < Math.min(4, last.length) && this.#length > TAIL_BYTES && (last[from]! & 0xc0) === 0x80) from++;
    return last.toString('utf8', from);
  }

  #last(): Buffer {
    const all = Buffer.concat(this.#parts);
    return all.subarray(Math.max(0, all.length - TAIL_BYTES));
  }
}
