import { defineGate } from '../shared/gate.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import { countedMeasures } from '../shared/policy/counted-measures.ts';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { DETERMINISM } from './description.ts';
import type { DeterminismDetail, DeterminismFacts } from './facts.ts';
import { determinismFiles } from './files.ts';
import { present } from './present.ts';
import { readFacts } from './read-facts.ts';
import { configure, type DeterminismSettings } from './settings.ts';
import { TREND_TABLE } from './trend-table.ts';

/** Many builds from clean copies, with what must not matter varied: alike, or which variation makes the difference. */
export const determinism = defineGate<DeterminismSettings, DeterminismFacts, DeterminismDetail>({
  ...DETERMINISM,
  configure,
  collect,
  decide,
  readFacts,
  present,
  outputValues,
  trendOf: ({ metrics }) => countedMeasures(metrics, TREND_TABLE),
  pages: () => [],
  files: determinismFiles,
});

function outputValues({ metrics }: Verdict): ReadonlyMap<string, string> {
  return new Map([
    ['root-digest', String(metrics['rootDigest'] ?? '')],
    ['runs', String(metrics['runs'] ?? '')],
  ]);
}
