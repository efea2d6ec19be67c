import type { Vulnerability } from '../../shared/model/vulnerability.ts';
import { graver } from './severities.ts';

/** CVE names are known to everybody, then GHSA; the others by their letters. */
const ORDER: readonly string[] = ['CVE-', 'GHSA-', 'RUSTSEC-', 'GO-', 'PYSEC-'];

function rank(id: string): number {
  const at = ORDER.findIndex((prefix) => id.startsWith(prefix));
  return at < 0 ? ORDER.length : at;
}

/** The names of one vulnerability, the best known first. */
export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Without the `v` that Go and some tools write in front of it. */
export function plainVersion(version: string): string {
  return version.replace(/^v(?=\d)/u, '');
}

/**
 * Several reports say the same of one version of one package by different names: those that share a name, also by way of a third, are
 * one. Of what they disagree on the gravest counts, and what one of them does not know another may say.
 */
export function joinVulnerabilities(found: readonly Vulnerability[]): readonly Vulnerability[] {
  // By package, so that an advisory of two packages stays two; over all versions, so that a name told of one holds for the others.
  const names = new Names();
  for (const { module, ids } of found) names.same(ids.map((id) => `${module}\u001f${id}`));
  const joined = new Map<string, Vulnerability>();
  for (const one of found) {
    const name = names.of(`${one.module}\u001f${one.ids[0] ?? ''}`);
    const key = JSON.stringify([name, plainVersion(one.version)]);
    const before = joined.get(key);
    joined.set(key, before === undefined ? one : join(before, one));
  }
  const known = new Map<string, Set<string>>();
  for (const { module, ids } of found)
    for (const id of ids) {
      const name = names.of(`${module}\u001f${id}`);
      known.set(name, (known.get(name) ?? new Set()).add(id));
    }
  return [...joined.values()].map((one) => ({
    ...one,
    ids: sortedIds(known.get(names.of(`${one.module}\u001f${one.ids[0] ?? ''}`)) ?? one.ids),
  }));
}

function join(a: Vulnerability, b: Vulnerability): Vulnerability {
  const place = a.line === 0 && b.line > 0 ? b : a.path === '' ? b : a;
  return {
    ...a,
    severity: graver(a.severity, b.severity),
    title: a.title || b.title,
    fixed: [...new Set([...a.fixed, ...b.fixed])],
    path: place.path,
    line: place.line,
  };
}

/** Which names mean the same. Without recursion: a report may chain as many of them as it likes. */
class Names {
  readonly #parents = new Map<string, string>();

  same(names: readonly string[]): void {
    const [first, ...others] = names;
    if (first === undefined) return;
    for (const other of others) {
      const [into, from] = [this.of(first), this.of(other)];
      if (into !== from) this.#parents.set(from, into);
    }
  }

  of(name: string): string {
    let root = name;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    for (let at = name; at !== root; ) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
