import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

export interface Total {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts checks and tests, and keeps what a reader has to know about those that failed outside a test or were skipped.
 * Given to vitest as a reporter.
 */
export class TestCount implements Reporter {
  #passed = 0;
  readonly #failures: string[] = [];
  readonly #skips: string[] = [];
  readonly #ran = new Map<string, number>();

  add(title: string, passed: boolean): void {
    if (passed) this.#passed += 1;
    else this.fail(title);
  }

  fail(reason: string): void {
    this.#failures.push(reason);
  }

  onTestCaseResult(test: Pick<TestCase, 'fullName' | 'project' | 'result'>): void {
    const result = test.result();
    if (result.state === 'skipped') this.#skips.push(`${test.fullName}: ${result.note ?? 'no reason given'}`);
    else this.add(test.fullName, result.state === 'passed');
    if (result.state !== 'skipped') this.#ran.set(test.project.name, (this.#ran.get(test.project.name) ?? 0) + 1);
  }

  /** Files that could not be loaded, failed hooks, and what was thrown when no test was running. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const module of modules) {
      const suites = [...module.children.allSuites()];
      for (const error of [...module.errors(), ...suites.flatMap((suite) => suite.errors())])
        this.fail(`${module.relativeModuleId}: ${error.message}`);
    }
    for (const error of unhandled) this.fail(`outside any test: ${error.message}`);
  }

  /** A project in which nothing ran is a failure: it would look the same as one in which all is well. */
  demand(project: string): void {
    if ((this.#ran.get(project) ?? 0) === 0) this.fail(`no test of ${project} ran`);
  }

  remarks(): readonly string[] {
    return [
      ...this.#failures.map((reason) => `failed: ${reason}`),
      ...this.#skips.map((reason) => `skipped: ${reason}`),
    ].map((line) => line.replace(/\s+/gu, ' '));
  }

  total(): Total {
    return { passed: this.#passed, failed: this.#failures.length, skipped: this.#skips.length };
  }
}

export function closingLine({ passed, failed, skipped }: Total): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
