import type { Paint } from '../shared/report/console-table.ts';
import { consoleText } from '../shared/report/console-text.ts';
import { exitCodeOf } from '../suites/outcome.ts';
import type { PlannedSuite } from '../suites/plan.ts';
import { renderSuites, secondsText, suitesJson } from '../suites/report.ts';
import { type RunRequest, runSuites, type SuiteResult } from '../suites/run.ts';
import { suitesOf } from '../suites/sources.ts';
import { sourcePaths } from './repository-view.ts';

const SGR = { good: '32', bad: '31', warn: '33', muted: '2', strong: '1' } as const;
const TICK_MS = 500;

export interface Telling {
  readonly write: (text: string) => void;
  readonly json: boolean;
}

/** Runs suites once, and tells how it went. Returns the exit code. */
export async function testSuites(
  suites: readonly PlannedSuite[],
  request: RunRequest,
  { write, json }: Telling,
): Promise<number> {
  const progress = new Progress(suites.length, request.io.now);
  const results = await runSuites(suites, {
    ...request,
    onStart: ({ title }) => progress.start(title),
    onEnd: (result) => progress.end(result),
  });
  progress.stop();
  const terminal = process.stdout.isTTY === true;
  const color = terminal && (request.io.env['NO_COLOR'] ?? '') === '';
  const paint: Paint = (text, tone) => (color && text !== '' ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
  const columns = terminal ? Math.min(process.stdout.columns, 120) : 100;
  write(json ? suitesJson(results) : renderSuites(results, columns, paint));
  return exitCodeOf(results.map(({ outcome }) => outcome));
}

/** Runs suites, then those again whose sources change, also while others run, until this process is told to end. */
export async function watchSuites(
  suites: readonly PlannedSuite[],
  request: RunRequest & { readonly quietMs: number },
  telling: Telling,
): Promise<never> {
  const changes = new Changes(request);
  let again = suites;
  for (;;) {
    if (again.length > 0) {
      await testSuites(again, request, telling);
      process.stderr.write('Waiting for sources to change; Ctrl+C ends it.\n');
    }
    again = suitesOf(suites, await changes.next());
  }
}

/** Sources that changed since they were last asked for. */
class Changes {
  readonly #request: RunRequest & { readonly quietMs: number };
  readonly #changed = new Set<string>();
  #paths: readonly string[] = [];
  #close: () => void = () => undefined;
  #wake: () => void = () => undefined;
  #quiet: NodeJS.Timeout | undefined;

  constructor(request: RunRequest & { readonly quietMs: number }) {
    this.#request = request;
    this.#watch();
  }

  /** Waits for some, and then until nothing has changed for a moment: an editor writes in several steps. */
  async next(): Promise<readonly string[]> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (this.#changed.size > 0) this.#settle();
    });
    this.#wake = () => undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    const before = new Set(this.#paths);
    this.#watch();
    // What git ignores is no source; what is gone was one.
    const now = new Set(this.#paths);
    return changed.filter((path) => now.has(path) || before.has(path));
  }

  /** Folders come and go: they are looked for after each change, and watched before the old ones no longer are. */
  #watch(): void {
    const { io, host } = this.#request;
    const root = io.workingDirectory;
    this.#paths = sourcePaths(io);
    const folders = new Set(this.#paths.flatMap(foldersOf));
    const close = this.#close;
    this.#close = host.watch([root, ...[...folders].map((folder) => `${root}/${folder}`)], (path) =>
      this.#note(path.replaceAll('\\', '/').slice(root.length + 1)),
    );
    close();
  }

  #note(path: string): void {
    this.#changed.add(path);
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#wake(), this.#request.quietMs);
  }
}

/** `a/b/c.ts` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** One line on a terminal that says what runs; nothing elsewhere. */
class Progress {
  readonly #all: number;
  readonly #now: () => number;
  readonly #running = new Map<string, number>();
  #done = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(all: number, now: () => number) {
    this.#all = all;
    this.#now = now;
    if (process.stderr.isTTY === true) this.#timer = setInterval(() => this.#show(), TICK_MS);
  }

  start(title: string): void {
    this.#running.set(title, this.#now());
    this.#show();
  }

  end({ suite, outcome, durationMs }: SuiteResult): void {
    this.#running.delete(suite.title);
    this.#done++;
    if (this.#timer === undefined) return;
    process.stderr.write(`\r\u001b[K${consoleText(suite.title)}: ${outcome}, ${secondsText(durationMs)}\n`);
    this.#show();
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.#timer !== undefined) process.stderr.write('\r\u001b[K');
    this.#timer = undefined;
  }

  #show(): void {
    if (this.#timer === undefined) return;
    const running = [...this.#running].map(([title, since]) => `${title} ${secondsText(this.#now() - since)}`);
    process.stderr.write(
      `\r\u001b[K${consoleText(`${this.#done}/${this.#all} done; ${running.join(', ')}`).slice(0, process.stderr.columns - 1)}`,
    );
  }
}
