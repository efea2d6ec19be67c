import type { Vulnerability } from '../../shared/model/vulnerability.ts';
import type { Standing } from './facts.ts';
import { plainVersion } from './join-vulnerabilities.ts';
import type { KeptVulnerabilities } from './kept-vulnerabilities.ts';

/**
 * What became of each since the baseline. One that shares a name with one of the same package is known, also in another version:
 * an upgrade that does not mend it brings nothing new. One of a package and version that the baseline had is newly published.
 */
export function compareVulnerabilities(
  now: readonly Vulnerability[],
  before: KeptVulnerabilities,
): { readonly standings: readonly Standing[]; readonly fixed: number } {
  const known = new Set(before.vulnerabilities.flatMap(({ module, ids }) => ids.map((id) => idKey(module, id))));
  const modules = new Set([...before.modules, ...before.vulnerabilities].map(moduleKey));
  const present = new Set(now.flatMap(({ module, ids }) => ids.map((id) => idKey(module, id))));
  return {
    standings: now.map((one): Standing => {
      if (one.ids.some((id) => known.has(idKey(one.module, id)))) return 'known';
      return one.module !== '' && one.version !== '' && modules.has(moduleKey(one)) ? 'published' : 'new';
    }),
    fixed: before.vulnerabilities.filter(({ module, ids }) => !ids.some((id) => present.has(idKey(module, id)))).length,
  };
}

function idKey(module: string, id: string): string {
  return JSON.stringify([module, id]);
}

function moduleKey({ module, version }: { readonly module: string; readonly version: string }): string {
  return JSON.stringify([module, plainVersion(version)]);
}
