import type { CoverageFacts, RatchetFacts } from '../shared/model/coverage-facts.ts';
import type { Floor } from '../shared/model/floor.ts';
import type { Problem } from '../shared/model/problem.ts';
import { floorText } from '../shared/policy/floor-text.ts';
import { type FloorJudgement, judgeFloors, raisedFloors } from '../shared/policy/ratchet.ts';
import { floorMeasures } from './floor-measures.ts';
import type { CoverageSettings } from './settings.ts';

/** What came of the floors of a run. */
export interface RatchetResult {
  readonly facts: RatchetFacts;
  readonly judgement: FloorJudgement;
  readonly problems: readonly Problem[];
  /** The file as it may be from now on; undefined when not everything is known. */
  readonly raised: string | undefined;
}

const KNOWN = new WeakMap<RatchetFacts, { readonly settings: CoverageSettings; readonly result: RatchetResult }>();
const MOST_PROBLEMS = 20;

/** undefined: there is no ratchet. Asked for by the verdict, its page and its files, so it is made once. */
export function ratchetOf(settings: CoverageSettings, facts: CoverageFacts): RatchetResult | undefined {
  const { ratchet } = facts;
  if (settings.ratchet === undefined || ratchet === undefined) return undefined;
  const known = KNOWN.get(ratchet);
  if (known?.settings === settings) return known.result;
  const measures = ratchet.problem === undefined ? floorMeasures(settings, facts, ratchet.floors) : [];
  const judgement = judgeFloors(ratchet.problem === undefined ? ratchet.floors : [], measures);
  const problems = problemsOf(facts, ratchet, judgement);
  const isWhole = problems.length === 0 && facts.suites.every((suite) => suite.problems.length === 0);
  const raised = isWhole ? floorText(raisedFloors(ratchet.floors, measures)) : undefined;
  const result = { facts: ratchet, judgement, problems, raised };
  KNOWN.set(ratchet, { settings, result });
  return result;
}

/** `unit`, `unit src/auth/**`, `owner @org/core`, as thresholds are called. */
export function floorLabel({ suite, path, owner }: Pick<Floor, 'suite' | 'path' | 'owner'>): string {
  if (owner !== undefined) return `owner ${owner}`;
  return path === undefined ? suite : `${suite} ${path}`;
}

function problemsOf(
  facts: CoverageFacts,
  { path, problem, floors }: RatchetFacts,
  { unmeasured }: FloorJudgement,
): readonly Problem[] {
  if (problem !== undefined) return [problem];
  // What is wrong with a suite says why its floors are not measured.
  if (facts.suites.some(({ problems }) => problems.length > 0)) return [];
  const owners = floors.some(({ owner }) => owner !== undefined) ? (facts.owners?.problems ?? []) : [];
  if (owners.length > 0) return owners;
  return unmeasured.slice(0, MOST_PROBLEMS).map((floor) => unmeasuredFloor(floor, path));
}

function unmeasuredFloor(floor: Floor, path: string): Problem {
  return {
    code: 'FLOOR-UNMEASURED',
    reason: `${path} has a floor for the ${floor.metric} of ${floorLabel(floor)}, which nothing measures`,
    hint: 'Measure it again, or lower the floor to 0 and say in "lowered" why and by whom.',
    location: { path },
  };
}
