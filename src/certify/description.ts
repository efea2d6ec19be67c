import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';

/**
 * The umbrella: every gate that reliability.yml configures, one verdict. It has the options that all gates share;
 * what is particular to a gate is said in reliability.yml, where two gates may have an option of the same name.
 */
export const CERTIFY: GateDescription = {
  id: 'certify',
  title: 'Reliability',
  summary: 'Runs every gate that reliability.yml configures, or the coverage gate without one, and gives one verdict.',
  branding: { icon: 'shield', color: 'green' },
  options: [...PUBLISH_OPTIONS, ...COMMON_OPTIONS],
  outputs: [
    { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
    { name: 'summary', description: 'The verdict in one line.' },
  ],
};
