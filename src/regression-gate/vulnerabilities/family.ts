import { defineFamily } from '../../shared/families/port.ts';
import { checkVulnerabilities } from './check-vulnerabilities.ts';
import { decideVulnerabilities } from './decide-vulnerabilities.ts';
import type { VulnerabilitiesFacts } from './facts.ts';
import { type KeptVulnerabilities, packVulnerabilities } from './kept-vulnerabilities.ts';
import { presentVulnerabilities } from './present-vulnerabilities.ts';
import { configure, type VulnerabilitiesOptions } from './settings.ts';

/** What scanners know to be wrong with packages, and which of it a change brings. */
export const vulnerabilities = defineFamily<VulnerabilitiesOptions, VulnerabilitiesFacts, () => KeptVulnerabilities>({
  id: 'vulnerabilities',
  configure,
  collect: async (context, options) =>
    (await import('./collect-vulnerabilities.ts')).collectVulnerabilities(context, options),
  decide: decideVulnerabilities,
  check: checkVulnerabilities,
  present: presentVulnerabilities,
  keep: (_options, _facts, kept) => packVulnerabilities(kept()),
});
