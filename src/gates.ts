import { ANOMALY_SCAN } from './anomaly-scan/description.ts';
import { COVERAGE_GATE } from './coverage-gate/description.ts';
import { DETERMINISM } from './determinism/description.ts';
import { REGRESSION_GATE } from './regression-gate/description.ts';
import type { AnyGate } from './shared/gate.ts';
import type { LoadableGate } from './shared/run.ts';

/** Every gate that measures, one line each. */
export const GATES: readonly LoadableGate[] = [
  { ...COVERAGE_GATE, load: async () => (await import('./coverage-gate/gate.ts')).coverageGate as AnyGate },
  { ...DETERMINISM, load: async () => (await import('./determinism/gate.ts')).determinism as AnyGate },
  {
    ...REGRESSION_GATE,
    load: async (values) => (await import('./regression-gate/gate.ts')).loadRegressionGate(values),
  },
  { ...ANOMALY_SCAN, load: async (values) => (await import('./anomaly-scan/gate.ts')).loadAnomalyScan(values) },
];
