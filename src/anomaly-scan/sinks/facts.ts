import type { Place, Problem } from '../../shared/model/problem.ts';

export const SINK_OUTCOMES = ['executed', 'blocked', 'silent', 'unmeasured'] as const;
export type SinkOutcome = (typeof SINK_OUTCOMES)[number];

/** One payload through one sink. Texts are hostile. */
export interface SinkTry {
  readonly id: string;
  /** While the browser passes over the policy. */
  readonly without: SinkOutcome;
  /** With the page as it is sent; of what does not run without its policy: `silent`, and not tried. */
  readonly with: SinkOutcome;
  /** What proved it under the policy, or what refused it; '' for what was not tried. */
  readonly evidence: string;
}

export interface SinkFacts {
  readonly name: string;
  /** A harmless text was seen in the page. */
  readonly reached: boolean;
  /** Where the policy of its page is set. */
  readonly policy?: Place;
  readonly tries: readonly SinkTry[];
}

/** All that is decided on. Plain JSON. */
export interface SinksFacts {
  readonly browser: { readonly name: string; readonly version: string };
  readonly sinks: readonly SinkFacts[];
  /** Of sinks that could not be tried. */
  readonly problems: readonly Problem[];
}
