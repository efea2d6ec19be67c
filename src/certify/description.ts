import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import { CERTIFY_CODES } from './codes.ts';

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
  coverageFile: 'cobertura.xml',
  codes: CERTIFY_CODES,
  ownFiles: ['certificate.intoto.json', 'cobertura.xml'],
  outputs: [
    { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
    { name: 'summary', description: 'The verdict in one line.' },
    { name: 'verdict-file', description: 'Path of verdict.json, over all gates.' },
    { name: 'facts-file', description: 'Path of facts.json, from which every verdict can be repeated offline.' },
    { name: 'report-file', description: 'Path of report.html: an overview, and a part for every gate.' },
    {
      name: 'certificate-file',
      description:
        'Path of certificate.intoto.json, which `reliability verify --certificate` checks before a deployment.',
    },
  ],
};
