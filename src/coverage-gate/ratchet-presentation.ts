import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import type { Check } from '../shared/model/presentation.ts';
import { thresholdText } from '../shared/policy/ratio.ts';
import { floorLabel, ratchetOf } from './ratchet.ts';
import { ratchetFindings } from './rules/ratchet.ts';
import type { CoverageSettings } from './settings.ts';

/** Of the raised floors, in the report folder. */
export const FLOOR_FILE = 'coverage-floor.json';
const MOST_SHOWN = 3;

/** One check for all floors: thousands of them would bury the others. */
export function ratchetChecks(settings: CoverageSettings, facts: CoverageFacts): readonly Check[] {
  const ratchet = ratchetOf(settings, facts);
  if (ratchet === undefined) return [];
  const name = 'ratchet: floors';
  const [problem] = ratchet.problems;
  if (problem !== undefined || ratchet.raised === undefined)
    return [{ name, outcome: 'inconclusive', detail: problem?.reason ?? 'not everything was measured' }];
  const errors = ratchetFindings(ratchet).filter(({ severity }) => severity === 'error');
  const [error] = errors;
  if (error === undefined) return [{ name, outcome: 'passed', detail: count(ratchet.facts.floors.length, 'hold') }];
  const detail = errors.length === 1 ? error.message : `${error.message}, and ${errors.length - 1} more`;
  return [{ name, outcome: 'failed', detail, findings: errors.map(({ fingerprint }) => fingerprint) }];
}

/** What may rise, and how it does. */
export function ratchetNotes(settings: CoverageSettings, facts: CoverageFacts): readonly string[] {
  const ratchet = ratchetOf(settings, facts);
  if (ratchet?.raised === undefined) return [];
  const { raisable } = ratchet.judgement;
  if (raisable.length === 0) return [];
  const shown = raisable
    .slice(0, MOST_SHOWN)
    .map((floor) => `${floorLabel(floor)} ${floor.metric} to ${thresholdText(floor.milliPercent)}`);
  const more = raisable.length > MOST_SHOWN ? ', …' : '';
  return [
    `ratchet: ${count(raisable.length, 'can rise')}: ${shown.join(', ')}${more}. ${FLOOR_FILE} beside this report has ${raisable.length === 1 ? 'it' : 'them'}; commit it as ${ratchet.facts.path}.`,
  ];
}

function count(floors: number, what: string): string {
  if (floors === 0) return 'there is none yet';
  if (floors > 1) return `${floors} floors ${what}`;
  return `1 floor ${what === 'hold' ? 'holds' : what}`;
}
