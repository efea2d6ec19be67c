import { loadRegressionGate } from '../../../src/regression-gate/gate.ts';
import { commonSettings } from '../../../src/shared/config/common-settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Environment } from '../../../src/shared/platform/port.ts';
import { type RunResult, run } from '../../../src/shared/run.ts';
import { openBaseline } from '../../../src/shared/store/baseline.ts';
import type { Checkout } from '../../bundle/checkout.ts';

export const gate: AnyGate = await loadRegressionGate();

/** One run of the gate with a store, from the reports to what is kept; and its verdict again, from facts.json alone. */
export async function measuredRun(
  checkout: Checkout,
  options: { readonly [name: string]: string },
  onDefaultBranch = true,
  uri: string | null = 'file:kept',
): Promise<RunResult> {
  const inputs = { values: new Map(Object.entries(options)), spell: (name: string) => name };
  const values = await readValues(gate, inputs, undefined);
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const commit = checkout.git('rev-parse', 'HEAD').trim();
  const environment: Environment = { platform: 'github', commit, ...(onDefaultBranch ? { onDefaultBranch } : {}) };
  const result = await run(
    { ...gate, load: () => Promise.resolve(gate) },
    { values, common: commonSettings(values), ...(uri === null ? {} : { baseline: openBaseline(uri, io) }) },
    {
      io,
      platform: { id: 'test', detect: () => true, environment: () => environment, publish: () => Promise.resolve([]) },
      loadReports: () => Promise.resolve([]),
      version: '0',
      progress: () => undefined,
    },
  );
  const kept = JSON.parse(checkout.read('reliability-report/regression-gate/facts.json')) as {
    readonly options: unknown;
    readonly facts: unknown;
  };
  const again = gate.readFacts(kept.options, kept.facts);
  const verdict = gate.decide(again.options, again.facts);
  if (JSON.stringify(verdict) !== JSON.stringify(result.verdict)) throw new Error('facts.json decides otherwise');
  return result;
}

/** `failed tests/failed-test PROBLEM-CODE`: the outcome, the rules of all findings but notices, and the codes of problems. */
export function told({ verdict }: RunResult): string {
  const { outcome, findings, problem, problems = problem === undefined ? [] : [problem] } = verdict;
  const rules = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return [outcome, ...new Set(rules), ...problems.map(({ code }) => code)].join(' ');
}

export type Outcome = 'passed' | 'failed' | 'flaky' | 'skipped';

/** JUnit XML of tests by name, each of so many ms. */
export function junitOf(tests: { readonly [name: string]: Outcome | readonly [Outcome, number | string] }): string {
  const inner = { passed: '', failed: '<failure message="no"/>', flaky: '<flakyFailure/>', skipped: '<skipped/>' };
  const cases = Object.entries(tests).map(([name, told]) => {
    const [outcome, ms] = typeof told === 'string' ? [told, 10] : told;
    const time = typeof ms === 'number' ? ms / 1000 : ms;
    return `<testcase classname="cart" name="${name}" time="${time}">${inner[outcome]}</testcase>\n`;
  });
  return `<testsuite name="cart">\n${cases.join('')}</testsuite>\n`;
}
