import type { Readable } from 'node:stream';
import type { HostProcesses } from '../build/host-files.ts';
import { endGroup, startWithUs } from '../build/process-groups.ts';
import type { CaptiveEnd, CaptiveRun } from './port.ts';

const TICK_MS = 50;
const MOST_LINES = 4096;
const LONGEST_LINE = 8192;
const MOST_OUTPUT_CHARACTERS = 64 << 10;
/** So long the pipes of a process that is gone are waited for: somebody else may hold them open. */
const LAST_WORDS_MS = 500;

/** Runs a captive in a process group of its own, which ends with it, with its time, or with this process. */
export function runCaptive({ spawn }: HostProcesses, captive: CaptiveRun): Promise<CaptiveEnd> {
  const started = performance.now();
  return new Promise((resolve) => {
    const said = new Report();
    let [hung, timedOut, isOver] = [false, false, false];
    const { child, letGo } = startWithUs(() =>
      spawn(captive.node, [...captive.nodeOptions, captive.script, ...captive.args], {
        cwd: captive.folder,
        env: { ...captive.env },
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
      }),
    );
    const kill = (): void => endGroup(child, 'SIGKILL');
    const limit = setTimeout(() => {
      timedOut = true;
      kill();
    }, captive.timeoutMs);
    let missed = 0;
    const ticking = setInterval(() => {
      missed = said.takeBeat() ? 0 : missed + 1;
      if (!said.beatsCount) missed = 0;
      if (missed * TICK_MS < captive.hangMs) return;
      hung = !timedOut;
      kill();
    }, TICK_MS);
    const out = output(child.stdio[1] as Readable | null);
    const err = output(child.stdio[2] as Readable | null);
    const channel = child.stdio[3] as Readable | null | undefined;
    channel?.setEncoding('utf8').on('data', (text: string) => said.add(text));
    channel?.on('error', () => undefined);
    const end = (status: number | null): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(limit);
      clearInterval(ticking);
      letGo();
      const wasEnded = hung || timedOut;
      resolve({
        status: wasEnded ? null : status,
        hung,
        timedOut,
        durationMs: performance.now() - started,
        lines: said.lines(),
        stdout: out(),
        stderr: err(),
      });
    };
    child.on('error', () => end(null));
    child.on('exit', (status) => {
      clearInterval(ticking);
      kill();
      setTimeout(() => {
        for (const stream of child.stdio) stream?.destroy();
        end(status);
      }, LAST_WORDS_MS).unref();
    });
    child.on('close', end);
  });
}

function output(stream: Readable | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    if (text.length < MOST_OUTPUT_CHARACTERS) text = `${text}${part}`.slice(0, MOST_OUTPUT_CHARACTERS);
  });
  stream?.on('error', () => undefined);
  return () => text;
}

/** The lines of file descriptor 3. */
class Report {
  readonly #lines: string[] = [];
  #rest = '';
  #beat = true;
  beatsCount = false;

  add(text: string): void {
    this.#rest += text;
    let from = 0;
    for (let at = this.#rest.indexOf('\n'); at >= 0; at = this.#rest.indexOf('\n', from)) {
      this.#line(this.#rest.slice(from, at));
      from = at + 1;
    }
    // A line that never ends is cut, and what follows begins another one.
    this.#rest = this.#rest.slice(from, from + LONGEST_LINE);
  }

  /** Whether there was a beat since this was asked last. */
  takeBeat(): boolean {
    const beat = this.#beat;
    this.#beat = false;
    return beat;
  }

  lines(): readonly string[] {
    return this.#rest === '' ? this.#lines : [...this.#lines, this.#rest];
  }

  #line(line: string): void {
    if (line === '.') this.#beat = true;
    else if (line === '!') this.beatsCount = true;
    else if (this.#lines.length < MOST_LINES) this.#lines.push(line.slice(0, LONGEST_LINE));
  }
}
