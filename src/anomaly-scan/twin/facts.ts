import type { Place, Problem } from '../../shared/model/problem.ts';

export const FAULTS = ['refused', 'error', 'missing'] as const;

/** Something that is so under the policy, twice, and not without it, twice. Texts are hostile. */
export interface Fault {
  /** `refused`: by the policy. `error`: in the console. `missing`: a script that did not run. */
  readonly kind: (typeof FAULTS)[number];
  /** Of the policy; '' where it is not known. */
  readonly directive: string;
  readonly what: string;
  /** The line of the repository that did it; absent: it is not known. */
  readonly place?: Place;
}

export interface TwinPage {
  readonly page: string;
  /** It is sent a policy that is enforced, or holds one. */
  readonly hasPolicy: boolean;
  /** Where its policy is set; absent: it is not known. */
  readonly policy?: Place;
  readonly faults: readonly Fault[];
}

/** All that is decided on. Plain JSON. */
export interface TwinFacts {
  readonly browser: { readonly name: string; readonly version: string };
  readonly pages: readonly TwinPage[];
  /** Of pages that could not be loaded. */
  readonly problems: readonly Problem[];
}
