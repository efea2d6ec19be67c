import type { Verdict } from '../../../src/shared/model/verdict.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { type CommandResult, reliability } from '../../bundle/command.ts';

/** The Node.js that runs the tests, for builds. */
export const NODE: string = JSON.stringify(process.execPath);

export interface Judged extends CommandResult {
  readonly verdict: Verdict;
}

/** A repository with a build, and the gate on it. */
export class Project {
  readonly checkout: Checkout;

  constructor(files: Files) {
    this.checkout = Checkout.of({ '.gitignore': 'out/\nreliability-report/\n', ...files });
  }

  /** Runs `reliability determinism`; what is not given is short, so that a test is. */
  async judge(
    options: { readonly [name: string]: string },
    env: { readonly [name: string]: string } = {},
  ): Promise<Judged> {
    const given = { artifacts: 'out/**', runs: '3', 'time-limit': '20', format: 'json', ...options };
    const args = Object.entries(given).map(([name, value]) => `--${name}=${value}`);
    const result = await reliability(['determinism', ...args], { in: this.checkout.root, env, timeoutMs: 120_000 });
    try {
      return { ...result, verdict: JSON.parse(result.stdout) as Verdict };
    } catch {
      throw new Error(`no verdict: ${result.stdout}${result.stderr}`);
    }
  }

  /** Of the last run; throws when it is not there. */
  report(name: string, output = 'reliability-report'): string {
    return this.checkout.read(`${output}/determinism/${name}`);
  }

  remove(): void {
    this.checkout.remove();
  }
}
