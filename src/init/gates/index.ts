import { anomalySection } from './anomaly-section.ts';
import { coverageSection } from './coverage-section.ts';
import { determinismSection } from './determinism-section.ts';
import type { GateSection } from './port.ts';
import { regressionSection } from './regression-section.ts';

/** Every gate that init can write, one line each, in the order of reliability.yml. The first is written unless told otherwise. */
export const GATE_SECTIONS: readonly GateSection[] = [
  coverageSection,
  determinismSection,
  regressionSection,
  anomalySection,
];
