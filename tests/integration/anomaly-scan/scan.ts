import { loadAnomalyScan } from '../../../src/anomaly-scan/gate.ts';
import { commonSettings } from '../../../src/shared/config/common-settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Environment } from '../../../src/shared/platform/port.ts';
import { REPORTS } from '../../../src/shared/report/index.ts';
import { type RunResult, run } from '../../../src/shared/run.ts';
import { openBaseline } from '../../../src/shared/store/baseline.ts';
import type { Checkout } from '../../bundle/checkout.ts';

export const gate: AnyGate = await loadAnomalyScan();

/** One run of the gate in a real checkout; its verdict is decided a second time from facts.json alone. `store`: what keeps earlier runs of the default branch. */
export async function scan(
  checkout: Checkout,
  options: { readonly [name: string]: string },
  store?: string,
): Promise<RunResult> {
  const inputs = { values: new Map(Object.entries(options)), spell: (name: string) => name };
  const values = await readValues(gate, inputs, undefined);
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const commit = checkout.git('rev-parse', 'HEAD').trim();
  const environment: Environment = {
    platform: 'github',
    ...(store === undefined ? {} : { commit, onDefaultBranch: true }),
  };
  const result = await run(
    { ...gate, load: () => Promise.resolve(gate) },
    { values, common: commonSettings(values), ...(store === undefined ? {} : { baseline: openBaseline(store, io) }) },
    {
      io,
      platform: {
        id: 'test',
        detect: () => true,
        environment: () => environment,
        publish: () => Promise.resolve([]),
      },
      loadReports: () => Promise.resolve(REPORTS),
      version: '0',
      progress: () => undefined,
    },
  );
  if (result.verdict.problem?.code.startsWith('CONFIG-') === true) return result;
  const kept = JSON.parse(checkout.read('reliability-report/anomaly-scan/facts.json')) as {
    readonly options: unknown;
    readonly facts: unknown;
  };
  const again = gate.readFacts(kept.options, kept.facts);
  const verdict = gate.decide(again.options, again.facts);
  if (JSON.stringify(verdict) !== JSON.stringify(result.verdict)) throw new Error('facts.json decides otherwise');
  return result;
}

/** `policy/none @public/_headers:3`: rules of one severity with their places, and codes of problems. */
export function told({ verdict }: RunResult, severity = 'error'): readonly string[] {
  const { findings, problem, problems = problem === undefined ? [] : [problem] } = verdict;
  return [
    ...findings
      .filter((finding) => finding.severity === severity)
      .map(({ rule, location }) =>
        location === undefined
          ? rule
          : `${rule} @${location.path}${location.startLine === undefined ? '' : `:${location.startLine}`}`,
      ),
    ...problems.map(({ code }) => code),
  ];
}
