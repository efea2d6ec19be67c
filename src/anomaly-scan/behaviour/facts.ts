import type { Place, Problem } from '../../shared/model/problem.ts';
import type { Kind } from '../pages/kinds.ts';

/** One thing that a page did. Texts are hostile. */
export interface Deed {
  readonly kind: Kind;
  /** `https://cdn.example`, `/assets/app-*.js sha256-…`, `localStorage theme`. */
  readonly what: string;
  /** The line of the repository that did it; absent: it is not known. */
  readonly place?: Place;
}

/** One page, loaded twice. */
export interface PageFacts {
  /** As `pages` names it. */
  readonly page: string;
  /** Seen both times: sorted by kind, then by text. */
  readonly deeds: readonly Deed[];
  /** Seen once only. */
  readonly unstable: readonly Deed[];
}

/** What pages are known to do: by page, then by kind, sorted. */
export type Profile = { readonly [page: string]: { readonly [kind in Kind]: readonly string[] } };

/** All that is decided on. Plain JSON. */
export interface BehaviourFacts {
  readonly browser: { readonly name: string; readonly version: string };
  /** null: there is none yet. */
  readonly profile: Profile | null;
  readonly pages: readonly PageFacts[];
  /** Of pages that could not be loaded. */
  readonly problems: readonly Problem[];
}
