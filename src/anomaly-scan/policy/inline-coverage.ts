import type { Place } from '../../shared/model/problem.ts';
import { contentHashes } from '../../shared/policy/content-hashes.ts';
import type { SiteAnswer } from '../site/site.ts';
import type { SourcePlaces } from '../site/source-places.ts';
import { allowsInline, type Csp, hashOf, sourcesFor } from './csp.ts';
import type { RefusedCode } from './facts.ts';
import type { HtmlScan } from './html-scan.ts';

/** A policy that holds in a page, and where it is written. */
export interface PlacedPolicy {
  readonly policy: Csp;
  readonly place?: Place;
}

/** Which code in pages their policies refuse, and which hashes in policies are of no code. */
export class InlineCoverage {
  readonly #places: SourcePlaces;
  readonly #hashes = new Map<string, readonly string[]>();
  readonly #refused = new Map<string, RefusedCode>();
  /** Hashes in policies → whether some code has it. */
  readonly #named = new Map<string, { used: boolean; readonly place?: Place }>();

  constructor(places: SourcePlaces) {
    this.#places = places;
  }

  add(path: string, answer: SiteAnswer, { inline }: HtmlScan, policies: readonly PlacedPolicy[]): void {
    for (const { policy, place } of policies)
      for (const source of [...policy.values()].flat()) {
        const hash = hashOf(source);
        if (hash !== undefined && !this.#named.has(hash))
          this.#named.set(hash, { used: false, ...(place === undefined ? {} : { place }) });
      }
    for (const { kind, code, nonce, line, name } of inline) {
      const hashes = this.#hashesOf(code);
      for (const hash of hashes) {
        const named = this.#named.get(hash);
        if (named !== undefined) named.used = true;
      }
      const refusing = policies.find(
        ({ policy }) => !allowsInline(policy, { kind, hashes, ...(nonce === undefined ? {} : { nonce }) }),
      );
      if (refusing === undefined) continue;
      const [hash = ''] = hashes;
      const id = `${kind} ${hash} ${refusing.place?.path}:${refusing.place?.line}`;
      const known = this.#refused.get(id);
      const place = known === undefined ? this.#places.page(answer, line, code) : known.place;
      this.#refused.set(id, {
        kind,
        ...(name === undefined ? {} : { name }),
        hash,
        directive: sourcesFor(refusing.policy, kind)?.directive ?? 'default-src',
        ...(refusing.place === undefined ? {} : { policy: refusing.place }),
        pages: (known?.pages ?? 0) + 1,
        page: known?.page ?? path,
        ...(place === undefined ? {} : { place }),
      });
    }
  }

  result(): {
    readonly refused: readonly RefusedCode[];
    readonly unusedHashes: readonly { readonly hash: string; readonly policy?: Place }[];
  } {
    return {
      refused: [...this.#refused.values()].sort((a, b) => b.pages - a.pages),
      unusedHashes: [...this.#named]
        .filter(([, { used }]) => !used)
        .map(([hash, { place }]) => ({ hash, ...(place === undefined ? {} : { policy: place }) })),
    };
  }

  #hashesOf(code: string): readonly string[] {
    const known = this.#hashes.get(code) ?? contentHashes(code);
    this.#hashes.set(code, known);
    return known;
  }
}
