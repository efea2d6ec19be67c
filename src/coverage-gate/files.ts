import type { GateFile } from '../shared/gate.ts';
import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Ratio } from '../shared/model/measure.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import type { WaiverFacts } from '../shared/model/waiver.ts';
import { percentText } from '../shared/policy/ratio.ts';
import { renderBadge } from '../shared/report/badge.ts';
import { coberturaFile } from './cobertura-file.ts';
import type { CoverageDetail } from './collect.ts';
import { gapAnalysis } from './gap-analysis.ts';
import { ownersReport } from './owners-report.ts';
import { ratchetOf } from './ratchet.ts';
import { FLOOR_FILE } from './ratchet-presentation.ts';
import { total } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

/** What coverage-gate writes besides the reports that every gate has. */
export function coverageFiles(
  settings: CoverageSettings,
  verdict: Verdict,
  facts: CoverageFacts,
  detail: CoverageDetail | undefined,
  waivers?: WaiverFacts,
): readonly GateFile[] {
  const files: GateFile[] = [
    { name: 'badge.svg', render: () => badge(verdict, facts) },
    { name: 'COVERAGE_GAP_ANALYSIS.md', render: () => gapAnalysis(settings, facts) },
    ...floorFiles(settings, verdict, facts),
    ...ownersReport(settings, verdict, facts, waivers),
  ];
  return detail === undefined
    ? files
    : [...files, { name: 'cobertura.xml', render: () => coberturaFile(detail, lineTotals(facts)) }];
}

/** The floors as they may be from now on; in the repository only when an option asks, and nothing speaks against it. */
function floorFiles(settings: CoverageSettings, { outcome }: Verdict, facts: CoverageFacts): readonly GateFile[] {
  const raised = outcome === 'inconclusive' ? undefined : ratchetOf(settings, facts)?.raised;
  if (raised === undefined || settings.ratchet === undefined) return [];
  const { file, update } = settings.ratchet;
  return [{ name: FLOOR_FILE, render: () => raised, ...(update && outcome === 'passed' ? { alsoTo: file } : {}) }];
}

/** Line coverage of the union, or of the one suite. */
function badge(verdict: Verdict, facts: CoverageFacts): string {
  if (verdict.outcome === 'inconclusive')
    return renderBadge({ label: 'coverage', value: 'inconclusive', tone: 'warn' });
  const ratio = lineTotals(facts);
  return renderBadge({
    label: 'coverage',
    value: percentText(ratio),
    tone: verdict.outcome === 'passed' ? 'good' : 'bad',
  });
}

function lineTotals(facts: CoverageFacts): Ratio {
  return total((facts.combined ?? facts.suites[0])?.files ?? [], 'lines') ?? { covered: 0, total: 0 };
}
