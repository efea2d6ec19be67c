import { COMMON_OUTPUTS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import { DETERMINISM_CODES } from './codes.ts';
import { DETERMINISM_OPTIONS } from './options.ts';

/** determinism as it is printed; the gate itself is in gate.ts. */
export const DETERMINISM: GateDescription = {
  id: 'determinism',
  title: 'Determinism',
  summary: 'Builds many times with what must not matter varied, and fails when two builds differ, with the cause.',
  branding: { icon: 'repeat', color: 'blue' },
  options: DETERMINISM_OPTIONS,
  // Not record.json: a run goes on with what an earlier one wrote there.
  ownFiles: ['manifest.json', 'statement.intoto.json'],
  outputs: [
    ...COMMON_OUTPUTS,
    {
      name: 'root-digest',
      description: 'Merkle root of the artifacts, 64 hexadecimal digits; empty when nothing was built.',
    },
    { name: 'runs', description: 'How many builds were made and compared.' },
  ],
  codes: DETERMINISM_CODES,
};
