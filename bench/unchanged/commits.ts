import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../src/shared/run.ts';
import { Checkout } from '../../tests/bundle/checkout.ts';
import { measuredRun } from '../../tests/integration/regression-gate/measured-run.ts';

/** So many runs a benchmark needs before anything is compared with them. */
export const HISTORY = 8;
/** Counts to what the file says: processes of their own, for the comparison of base and head. */
const COUNT = 'n=$(cat n); i=0; while [ "$i" -lt "$n" ]; do i=$((i+1)); done\n';

/** How much of everything is done, as shares of the usual amount; only a planted regression changes it. */
export interface Amounts {
  readonly benchmarks: { readonly [name: string]: number };
  /** Milliseconds that a test takes longer. */
  readonly tests: { readonly [name: string]: number };
  /** Lines of a script. */
  readonly sizes: number;
  /** Of the command that is run on base and head. */
  readonly count: number;
}

export const USUAL: Amounts = { benchmarks: {}, tests: {}, sizes: 1800, count: 20_000 };

/** A repository in which everything is measured anew for every commit, by real processes on this machine as it is. */
export class MeasuredCommits {
  readonly #checkout: Checkout;
  readonly #repeats: string;
  readonly #options: { readonly [name: string]: string };

  /**
   * `inTurns`: also runs a command on base and head in turns, which takes by far the longest. Where a machine is as noisy as
   * that, runs of one commit say little by themselves: the history warns of suspects and waits for later commits, and the
   * comparison judges the proposal. `repeats`: of each benchmark, of which the fastest counts.
   */
  constructor({ inTurns, repeats }: { readonly inTurns: boolean; readonly repeats: number }) {
    this.#repeats = String(repeats);
    this.#checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\nreports/\ndist/\n', 'count.sh': COUNT });
    this.#checkout.copy(join(import.meta.dirname, 'work.mjs'), 'work.mjs');
    this.#options = {
      tests: 'reports: ["reports/junit.xml"]\nmax-removed: 0\nmax-new-flaky: 0\nmax-slowdown: 50%\nmin-slowdown: 2s\n',
      sizes: 'files: ["dist/*.js"]\ncompression: gzip\nmax-growth: 1%\n',
      benchmarks: 'reports: ["reports/bench.json"]\non-suspect: warn\n',
      ...(inTurns ? { comparison: 'command: bash count.sh\nbase: HEAD~1\n' } : {}),
    };
  }

  /** A commit of the default branch, whose measurements are kept. */
  async keep(amounts: Amounts = USUAL): Promise<RunResult> {
    this.#measure(amounts);
    const { comparison, ...others } = this.#options;
    return measuredRun(this.#checkout, others, true);
  }

  /** A commit that somebody proposes, on top of the last one. What it measured is not kept. */
  async propose(amounts: Amounts = USUAL): Promise<RunResult> {
    this.#measure(amounts);
    return measuredRun(this.#checkout, this.#options, false);
  }

  /** Takes the last commits back. */
  takeBack(commits: number): void {
    this.#checkout.git('reset', '--quiet', '--hard', `HEAD~${commits}`);
  }

  remove(): void {
    this.#checkout.remove();
  }

  #measure({ count, ...amounts }: Amounts): void {
    this.#checkout.write({ n: String(count), 'work.json': JSON.stringify(amounts) });
    this.#checkout.commit();
    rmSync(this.#checkout.path('reports'), { recursive: true, force: true });
    execFileSync(process.execPath, ['work.mjs', 'bench', this.#repeats], { cwd: this.#checkout.root });
  }
}
