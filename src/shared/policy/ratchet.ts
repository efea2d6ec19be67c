import { METRICS } from '../model/coverage.ts';
import type { Floor, FloorScope } from '../model/floor.ts';
import { meets } from './ratio.ts';

/** What a run measured of a scope. 0 of 0: there is nothing to cover. */
export interface FloorMeasure extends FloorScope {
  readonly covered: number;
  readonly total: number;
}

/** The floors against what was measured. All in the order of their scopes. */
export interface FloorJudgement {
  readonly below: readonly { readonly floor: Floor; readonly measured: FloorMeasure }[];
  /** Floors above 0 whose scope was not measured at all: nobody can say that they hold. */
  readonly unmeasured: readonly Floor[];
  /** Floors that may rise, and to what; those of new scopes, too. */
  readonly raisable: readonly Floor[];
}

/** A floor that is lower than it was, or gone, without a reason that fits. */
export interface UnexplainedLowering {
  readonly before: Floor;
  /** undefined: it is gone. */
  readonly after: Floor | undefined;
}

/** The same for two that mean the same; sorts by suite, path, owner and metric. */
export function scopeId({ suite, metric, path, owner }: FloorScope): string {
  return JSON.stringify([suite, path ?? '', owner ?? '', METRICS.indexOf(metric)]);
}

/**
 * The higher floor of each scope, sorted. Whatever is merged with whatever, in whatever order and however often, comes to
 * the same: so two changes that land one after the other never undo each other.
 */
export function mergedFloors(...lists: readonly (readonly Floor[])[]): readonly Floor[] {
  const merged = new Map<string, Floor>();
  for (const floor of lists.flat()) {
    const id = scopeId(floor);
    const known = merged.get(id);
    if (known === undefined || isAbove(floor, known)) merged.set(id, floor);
  }
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, floor]) => floor);
}

/** The highest floor, in whole milli-percent, that such a measurement meets. undefined: there is nothing to cover. */
export function highestFloor({
  covered,
  total,
}: {
  readonly covered: number;
  readonly total: number;
}): number | undefined {
  if (total === 0) return undefined;
  // The quotient of large counts may be off by one either way.
  let floor = Math.min(100_000, Math.floor((covered / total) * 100_000) + 1);
  while (floor > 0 && !meets(covered, total, floor)) floor--;
  return floor;
}

/** Exact. Measurements of scopes that have no floor only count as raisable. */
export function judgeFloors(floors: readonly Floor[], measures: readonly FloorMeasure[]): FloorJudgement {
  const measured = new Map(measures.map((measure) => [scopeId(measure), measure]));
  const known = mergedFloors(floors);
  const below: { readonly floor: Floor; readonly measured: FloorMeasure }[] = [];
  const unmeasured: Floor[] = [];
  for (const floor of known) {
    const measure = measured.get(scopeId(floor));
    if (measure === undefined) {
      if (floor.milliPercent > 0) unmeasured.push(floor);
    } else if (measure.total > 0 && !meets(measure.covered, measure.total, floor.milliPercent))
      below.push({ floor, measured: measure });
  }
  const before = new Map(known.map((floor) => [scopeId(floor), floor]));
  return {
    below,
    unmeasured,
    raisable: raisedFloors(floors, measures).filter((floor) => {
      const old = before.get(scopeId(floor));
      return old === undefined || floor.milliPercent > old.milliPercent;
    }),
  };
}

/** The floors, none lower than before, after a run that measured this. What explained a lowering goes when it is made up for. */
export function raisedFloors(floors: readonly Floor[], measures: readonly FloorMeasure[]): readonly Floor[] {
  const reached = measures.flatMap((measure): readonly Floor[] => {
    const milliPercent = highestFloor(measure);
    if (milliPercent === undefined) return [];
    const { suite, metric, path, owner } = measure;
    return [
      {
        suite,
        metric,
        ...(path === undefined ? {} : { path }),
        ...(owner === undefined ? {} : { owner }),
        milliPercent,
      },
    ];
  });
  const lowered = new Map(mergedFloors(floors).map((floor) => [scopeId(floor), floor.lowered]));
  return mergedFloors(floors, reached).map((floor) => {
    const { lowered: _, ...bare } = floor;
    const why = lowered.get(scopeId(floor));
    return why === undefined || floor.milliPercent >= why.fromMilliPercent ? bare : { ...bare, lowered: why };
  });
}

/**
 * Of two states of the file, floors that were lowered or taken out and do not say from where, why and by whom. Lowering is
 * said by `lowered`, from at least what the floor was; taking out, by lowering to 0.
 */
export function unexplainedLowerings(
  before: readonly Floor[],
  after: readonly Floor[],
): readonly UnexplainedLowering[] {
  const now = new Map(mergedFloors(after).map((floor) => [scopeId(floor), floor]));
  return mergedFloors(before).flatMap((floor): readonly UnexplainedLowering[] => {
    const next = now.get(scopeId(floor));
    if (next === undefined) return floor.milliPercent === 0 ? [] : [{ before: floor, after: undefined }];
    if (next.milliPercent >= floor.milliPercent) return [];
    // What explained an earlier lowering does not explain this one.
    const isNew = loweringText(next) !== loweringText(floor);
    const explained = isNew && (next.lowered?.fromMilliPercent ?? -1) >= floor.milliPercent;
    return explained ? [] : [{ before: floor, after: next }];
  });
}

/** Of equal ones, one without a lowering, then the one whose text comes first: the same whichever is seen first. */
function isAbove(one: Floor, other: Floor): boolean {
  if (one.milliPercent !== other.milliPercent) return one.milliPercent > other.milliPercent;
  return loweringText(one) < loweringText(other);
}

function loweringText({ lowered }: Floor): string {
  return lowered === undefined ? '' : JSON.stringify([lowered.fromMilliPercent, lowered.by, lowered.reason]);
}
