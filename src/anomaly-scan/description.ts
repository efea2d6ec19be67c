import { COMMON_OUTPUTS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import { ANOMALY_CODES } from './codes.ts';
import { ANOMALY_OPTIONS } from './options.ts';

/** anomaly-scan as it is printed; the gate itself is in gate.ts. */
export const ANOMALY_SCAN: GateDescription = {
  id: 'anomaly-scan',
  title: 'Anomaly scan',
  summary:
    'Attacks the built application and its plugins, on this machine only, and says which of their defences do not hold.',
  branding: { icon: 'crosshair', color: 'red' },
  options: ANOMALY_OPTIONS,
  ownFiles: ['dashboard.html', 'behaviour.json', 'sinks.json', 'gl-sast-report.json'],
  outputs: [
    ...COMMON_OUTPUTS,
    { name: 'attacks-live', description: 'How many attacks work without any defence; empty when not measured.' },
    { name: 'attacks-executed', description: 'How many of these got through; empty when not measured.' },
    {
      name: 'policy-grade',
      description: 'The policy of the site in one letter, A to D, or F; empty when not measured.',
    },
  ],
  securityFile: 'gl-sast-report.json',
  codes: ANOMALY_CODES,
};
