/** What an attack abuses; the order in which results are shown. */
export type VectorClass =
  | 'reflected'
  | 'stored'
  | 'dom'
  | 'mutation'
  | 'gadget'
  | 'csp-bypass'
  | 'upload'
  | 'worker'
  | 'wasm'
  | 'exfiltration'
  | 'framing'
  | 'message'
  | 'prototype-pollution';

/** What can stop an attack, in the words of the headers that switch it on. `encoding` and `application` are no policy. */
export type Defence =
  | 'encoding'
  | 'application'
  | 'script-src'
  | 'no-unsafe-eval'
  | 'strict-nonce'
  | 'no-strict-dynamic'
  | 'trusted-types'
  | 'base-uri'
  | 'object-src'
  | 'default-src'
  | 'img-src'
  | 'media-src'
  | 'font-src'
  | 'style-src'
  | 'connect-src'
  | 'frame-src'
  | 'worker-src'
  | 'manifest-src'
  | 'form-action'
  | 'frame-ancestors'
  | 'nosniff'
  | 'upload-policy'
  | 'opener-policy'
  | 'resource-policy';

/**
 * What counts as executed, never an alert. `page`: the payload runs and hands over its token, from a frame of the
 * application's own origin. `worker`: the same from a worker. `request`: the token arrives at a listener of another origin.
 */
export type Proof = 'page' | 'worker' | 'request';

/** A file that an attack needs: uploaded to the application before, or kept at the other origin. */
export interface VectorFile {
  readonly name: string;
  /** Content-Type; '' for an answer without one. */
  readonly type: string;
  readonly text: string;
}

/**
 * One attack, as data. Texts hold `{run}` (a call that proves), `{token}`, `{app}` (address of the folder of this attack at the
 * application), `{foreign}` (the same at the other origin), `{leak}` (an address there whose arrival proves), `{listed}` (a
 * host that the policy allows scripts of, else the other origin), `{known-nonce}` (the nonce of an earlier answer).
 */
export interface Vector {
  /** A letter and two or three digits; never given to another attack. */
  readonly id: string;
  readonly class: VectorClass;
  readonly idea: string;
  /** Where the data of the attacker gets in: an id of places.ts. */
  readonly place: string;
  readonly payload: string;
  readonly proof: Proof;
  /** Each of them alone, properly set, is enough. */
  readonly blockedBy: readonly Defence[];
  readonly references: readonly string[];
  /** A person has to click: the element with the id `hit` is clicked once the page is loaded. */
  readonly click?: true;
  readonly uploads?: readonly VectorFile[];
  readonly foreignFiles?: readonly VectorFile[];
  /** Where the visit begins: the page of the application, one of the uploads, or a page of the other origin. */
  readonly start?: 'page' | { readonly upload: string } | { readonly foreign: string };
  /** Not executed without any defence in the browsers that it was tried in, kept since others may differ. */
  readonly dead?: string;
}

const POLICY_DEFENCES: ReadonlySet<Defence> = new Set(['encoding', 'application']);

/** No header of the site, however strict, ends it: only the code of the application does. */
export function isBeyondPolicy({ blockedBy }: Vector): boolean {
  return blockedBy.every((defence) => POLICY_DEFENCES.has(defence));
}
