import type { Place } from '../../shared/model/problem.ts';
import type { CodeKind } from './csp.ts';

/** A header of an answer that is about protection; `line` is of the site's configuration. */
export interface ProfileHeader {
  readonly name: string;
  readonly value: string;
  readonly line?: number;
}

export interface ProfileMeta {
  readonly content: string;
  readonly reportOnly: boolean;
  readonly late?: 'after-code' | 'outside-head';
  readonly place?: Place;
}

/** What csp_evaluator of Google finds in a policy, or in every one of several that hold together. */
export interface Grade {
  /** Its own word: `SCRIPT_UNSAFE_INLINE`. */
  readonly type: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly directive: string;
  readonly description: string;
}

/** All answers that protect in the same way. */
export interface Profile {
  /** How many paths were answered so, and a few of them. */
  readonly answers: number;
  readonly examples: readonly string[];
  /** HTTP status; 404 for what there is no page for. */
  readonly status: number;
  readonly headers: readonly ProfileHeader[];
  readonly metas: readonly ProfileMeta[];
  readonly grades: readonly Grade[];
}

/** Code in pages that the page's own policy does not let run. */
export interface RefusedCode {
  readonly kind: CodeKind;
  /** Of a handler: `onclick`. */
  readonly name?: string;
  /** `sha256-…`. */
  readonly hash: string;
  /** The directive that refuses it, and where the policy is. */
  readonly directive: string;
  readonly policy?: Place;
  /** In how many pages, one of them, and where it is there. */
  readonly pages: number;
  readonly page: string;
  readonly place?: Place;
}

export interface ForeignWithoutIntegrity {
  readonly url: string;
  readonly kind: 'script' | 'style';
  readonly pages: number;
  readonly page: string;
  readonly place?: Place;
}

/** A nonce that is the same in several answers, or that lies in a file. */
export interface StaticNonce {
  /** Its first characters. */
  readonly start: string;
  /** Answers that were asked for; 0: it is written in a file. */
  readonly responses: number;
  readonly page: string;
  readonly place?: Place;
}

/** All that is decided on. Plain JSON; places are relative to the root of the repository. */
export interface PolicyFacts {
  readonly site: string;
  readonly kind: 'directory' | 'served';
  /** Where headers are set; absent: nowhere in the repository. */
  readonly configuration?: string;
  /** Pages that were looked at, and all that there are. */
  readonly pages: number;
  readonly totalPages: number;
  /** Those of most answers first. */
  readonly profiles: readonly Profile[];
  readonly refused: readonly RefusedCode[];
  /** Hashes in policies that no code has. */
  readonly unusedHashes: readonly { readonly hash: string; readonly policy?: Place }[];
  readonly foreign: readonly ForeignWithoutIntegrity[];
  readonly nonces: readonly StaticNonce[];
  /** Entries that were left out of the lists above, which hold MOST_ENTRIES at most. */
  readonly omitted: number;
}

export const MOST_ENTRIES = 500;

/** Headers that say something about protection. */
export const PROTECTING: ReadonlySet<string> = new Set([
  'content-security-policy',
  'content-security-policy-report-only',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
]);
