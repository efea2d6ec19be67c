import type { BaselineFacts, MetricTotals } from '../shared/model/baseline.ts';
import type { CoverageFacts, SuiteFacts } from '../shared/model/coverage-facts.ts';
import type { Cell, Tone } from '../shared/model/presentation.ts';
import { type RatioChange, ratioChange } from '../shared/policy/ratio-change.ts';
import { total } from './scope.ts';
import type { CoverageSettings } from './settings.ts';

const TONES: { readonly [direction in RatioChange['direction']]: Tone } = { up: 'good', down: 'bad', same: 'muted' };
const SHORT = 7;

export function baselineLabel({ commit }: BaselineFacts): string {
  return `Since ${commit.slice(0, SHORT)}`;
}

/** How the suite's line coverage changed, in percentage points. */
export function baselineCell(suite: SuiteFacts, before: MetricTotals | undefined): Cell {
  if (suite.problems.length > 0) return '';
  if (before === undefined) return { text: 'new', tone: 'muted' };
  const now = total(suite.files, 'lines');
  const change =
    now === null || before.lines === null
      ? undefined
      : ratioChange(now, { covered: before.lines[0], total: before.lines[1] });
  return change === undefined ? { text: '–', tone: 'muted' } : { text: change.text, tone: TONES[change.direction] };
}

/** By name; a suite may be called `constructor`. */
export function baselineOfSuite({ suites }: BaselineFacts, name: string): MetricTotals | undefined {
  return Object.hasOwn(suites, name) ? suites[name] : undefined;
}

export function baselineNotes({ regression }: CoverageSettings, { baseline }: CoverageFacts): readonly string[] {
  if (baseline === undefined) return [];
  const { commit, commitsBack } = baseline;
  const far = commitsBack === 1 ? 'the commit before this one' : `${commitsBack} commits before this one`;
  const decides =
    regression === undefined
      ? 'It decides nothing.'
      : `Lines may fall by ${regression.maxDrop / 1000} points, removed code accounted for.`;
  return [
    `${baselineLabel(baseline)}: change of the lines covered, in percentage points, against ${commit} (HEAD~${commitsBack}, ${far}). ${decides}`,
  ];
}
