import type { Finding } from '../../shared/model/finding.ts';
import type { Floor } from '../../shared/model/floor.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { type FloorMeasure, scopeId, unexplainedLowerings } from '../../shared/policy/ratchet.ts';
import { percentText, percentValue, thresholdText, thresholdValue } from '../../shared/policy/ratio.ts';
import { METRIC_COVERAGE } from '../metric-words.ts';
import { floorLabel, type RatchetResult } from '../ratchet.ts';
import { REPRODUCE } from '../reproduce.ts';

const BELOW = 'coverage/below-floor';
const LOWERED = 'coverage/lowered-floor';

/** What fell below its floor, floors that somebody lowered without a reason, and, as notices, those with one. */
export function ratchetFindings({ facts, judgement }: RatchetResult): Finding[] {
  const { path, floors, before } = facts;
  const silent = unexplainedLowerings(before, floors);
  const refused = new Set(silent.map((lowering) => scopeId(lowering.before)));
  const earlier = new Map(before.map((floor) => [scopeId(floor), floor]));
  const told = floors.filter((floor) => {
    const old = earlier.get(scopeId(floor));
    return old !== undefined && old.milliPercent > floor.milliPercent && !refused.has(scopeId(floor));
  });
  return [
    ...judgement.below.map(({ floor, measured }) => belowFloor(floor, measured, path)),
    ...silent.map((lowering) => loweredFloor(lowering.before, lowering.after, path)),
    ...told.map((floor) => explainedFloor(floor, earlier.get(scopeId(floor))!, path)),
  ];
}

function belowFloor(floor: Floor, { covered, total }: FloorMeasure, path: string): Finding {
  const { metric, milliPercent, owner } = floor;
  const ratio = { covered, total };
  const missing = Math.ceil((milliPercent * total) / 100_000) - covered;
  return {
    rule: BELOW,
    severity: 'error',
    message: `${floorLabel(floor)}: ${METRIC_COVERAGE[metric]} of ${percentText(ratio, milliPercent)} is below its floor of ${thresholdText(milliPercent)} (${covered} of ${total})`,
    hint: `Cover ${missing} more of its ${metric}; or lower the floor in ${path} and say there, in "lowered", why and by whom.`,
    measured: { value: percentValue(ratio, milliPercent) ?? 0, unit: 'percent', covered, total },
    limit: { value: thresholdValue(milliPercent), unit: 'percent' },
    ...(owner === undefined ? {} : { owners: [owner] }),
    reproduce: REPRODUCE,
    fingerprint: fingerprint(BELOW, floor.path ?? '', keyOf(floor)),
  };
}

function loweredFloor(before: Floor, after: Floor | undefined, path: string): Finding {
  const was = `${floorLabel(before)}: the floor for ${before.metric}, ${thresholdText(before.milliPercent)},`;
  const now = after === undefined ? 'was taken out' : `was lowered to ${thresholdText(after.milliPercent)}`;
  const line = `"lowered": {"fromMilliPercent": ${before.milliPercent}, "reason": "…", "by": "@…"}`;
  return {
    rule: LOWERED,
    severity: 'error',
    message: `${was} ${now} without a reason`,
    hint: `Take it back, or keep its line in ${path} with the lower number${after === undefined ? ' (0)' : ''} and ${line}.`,
    location: { path },
    reproduce: REPRODUCE,
    fingerprint: fingerprint(LOWERED, path, `${floorLabel(before)} ${before.metric}`),
  };
}

function explainedFloor(floor: Floor, before: Floor, path: string): Finding {
  const from = `from ${thresholdText(before.milliPercent)} to ${thresholdText(floor.milliPercent)}`;
  return {
    rule: LOWERED,
    severity: 'notice',
    message: `${floorLabel(floor)}: the floor for ${floor.metric} was lowered ${from} by ${floor.lowered?.by}: ${floor.lowered?.reason}`,
    location: { path },
    reproduce: REPRODUCE,
    fingerprint: fingerprint(LOWERED, path, `${floorLabel(floor)} ${floor.metric}`),
  };
}

function keyOf({ suite, owner, metric }: Floor): string {
  return `${owner ?? suite} ${metric}`;
}
