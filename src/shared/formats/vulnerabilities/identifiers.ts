import { asList, asText } from '../json-record.ts';

/** Names of one advisory in another database. Those of distributions (DSA, RHSA, ALAS) are left out: one of them is of many vulnerabilities. */
const SHARED = /^(?:CVE|GHSA|RUSTSEC|GO|PYSEC|OSV|MAL)-/iu;
const MOST = 50;

/** The tool's own name, then the others that say the same, without repeats. */
export function identifiers(own: string, ...others: readonly unknown[]): readonly string[] {
  const shared = others
    .flatMap((list) => asList(list))
    .map(asText)
    .filter((id) => SHARED.test(id));
  return [...new Set([own === '' ? (shared[0] ?? 'without a name') : own, ...shared])].slice(0, MOST);
}

/** A GHSA name in an address of it; '' in any other text. */
export function ghsaOf(url: string): string {
  return /GHSA(?:-[0-9a-z]{4}){3}/u.exec(url)?.[0] ?? '';
}
