import { defineGate } from '../shared/gate.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { percentText } from '../shared/policy/ratio.ts';
import { type CoverageDetail, collect } from './collect.ts';
import { decide } from './decide.ts';
import { COVERAGE_GATE } from './description.ts';
import { coverageFiles } from './files.ts';
import { measurementOf } from './measurement.ts';
import { present } from './present.ts';
import { readFacts } from './read-facts.ts';
import { type CoverageSettings, configure } from './settings.ts';
import { trendMeasures } from './trend-measures.ts';

/** Unit, integration and end-to-end coverage against thresholds, from reports of any tool. */
export const coverageGate = defineGate<CoverageSettings, CoverageFacts, CoverageDetail>({
  ...COVERAGE_GATE,
  configure,
  collect,
  decide,
  readFacts,
  present,
  outputValues,
  baselineOf: measurementOf,
  trendOf: trendMeasures,
  pages: (_facts, detail) => detail.readPages(),
  files: coverageFiles,
});

function outputValues(verdict: Verdict): ReadonlyMap<string, string> {
  const suites = verdict.metrics['suites'] as
    | { readonly [name: string]: { readonly lines?: { covered: number; total: number } | null } }
    | undefined;
  const patch = verdict.metrics['patch'] as { readonly lines: { covered: number; total: number } } | undefined;
  return new Map([
    ...['unit', 'integration', 'e2e'].map((name) => [`${name}-lines`, shareText(suites?.[name]?.lines)] as const),
    ['patch-lines', patch?.lines.total === 0 ? '' : shareText(patch?.lines)] as const,
  ]);
}

function shareText(lines: Ratio | null | undefined): string {
  return lines === undefined || lines === null ? '' : percentText(lines).replace(' %', '');
}
