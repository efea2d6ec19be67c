import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { commonSettings } from '../../../src/shared/config/common-settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { CoverageFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { Environment } from '../../../src/shared/platform/port.ts';
import { type RunResult, run } from '../../../src/shared/run.ts';
import { openBaseline } from '../../../src/shared/store/baseline.ts';
import type { Checkout } from '../../bundle/checkout.ts';

export interface MeasuredRun extends RunResult {
  readonly facts: CoverageFacts;
}

/** One run of the gate with a store, from the reports to what is kept; and its verdict again, from facts.json alone. */
export async function measuredRun(
  checkout: Checkout,
  options: { readonly [name: string]: string } = {},
  environment: Environment = onMain(checkout),
  uri: string | null = 'file:kept',
): Promise<MeasuredRun> {
  const given = Object.entries({ 'unit-reports': 'unit.info', 'unit-lines': '0', unmeasured: 'ignore', ...options });
  const inputs = { values: new Map(given.filter(([, value]) => value !== '')), spell: (name: string) => name };
  const values = await readValues(coverageGate, inputs, undefined);
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const result = await run(
    { ...coverageGate, load: () => Promise.resolve(coverageGate as never) },
    {
      values,
      common: commonSettings(values),
      ...(uri === null ? {} : { baseline: openBaseline(uri, io) }),
    },
    {
      io,
      platform: { id: 'test', detect: () => true, environment: () => environment, publish: () => Promise.resolve([]) },
      loadReports: () => Promise.resolve([]),
      version: '0',
      progress: () => undefined,
    },
  );
  const kept = JSON.parse(checkout.read('reliability-report/coverage-gate/facts.json')) as {
    readonly options: unknown;
    readonly facts: CoverageFacts;
  };
  const again = coverageGate.readFacts(kept.options, kept.facts);
  const verdict = coverageGate.decide(again.options, again.facts);
  if (JSON.stringify(verdict) !== JSON.stringify(result.verdict)) throw new Error('facts.json decides otherwise');
  return { ...result, facts: again.facts };
}

/** A run of the newest commit of the default branch. */
export function onMain(checkout: Checkout): Environment {
  return { platform: 'github', commit: head(checkout), onDefaultBranch: true };
}

/** A run of something else. */
export function onBranch(checkout: Checkout): Environment {
  return { platform: 'github', commit: head(checkout) };
}

function head(checkout: Checkout): string {
  return checkout.git('rev-parse', 'HEAD').trim();
}

/** LCOV records: `+` a covered line, `-` an uncovered one, a dot a line without code. */
export function lcovOf(files: { readonly [path: string]: string }): string {
  return Object.entries(files)
    .map(([path, hits]) => {
      const lines = [...hits].flatMap((hit, at) => (hit === '.' ? [] : [`DA:${at + 1},${hit === '+' ? 1 : 0}`]));
      return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n');
    })
    .join('');
}

/** As many different lines as there are numbers. */
export function numbered(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => `line(${from + at});\n`).join('');
}
