import type { Problem } from '../../shared/model/problem.ts';
import type { Grants } from './grants.ts';
import type { Evidence } from './vectors/vector.ts';

/**
 * What became of one vector in the user's host. `escape`, `denial-of-service` and `capability`: proven; `contained`: it ran, and
 * nothing could be proven; `unreachable`: the host gives plugins nothing of the kind it attacks; `not-live`: it does nothing in this
 * Node.js without any defence either, so its silence would say nothing; `error`: it could not be told.
 */
export type PluginVerdict =
  | 'escape'
  | 'denial-of-service'
  | 'capability'
  | 'contained'
  | 'unreachable'
  | 'not-live'
  | 'error';

export const PLUGIN_VERDICTS: readonly PluginVerdict[] = [
  'escape',
  'denial-of-service',
  'capability',
  'contained',
  'unreachable',
  'not-live',
  'error',
];

export interface VectorFact {
  readonly id: string;
  readonly kind: string;
  readonly idea: string;
  readonly verdict: PluginVerdict;
  /** What was proven of the user's host and is not granted, sorted. */
  readonly evidence: readonly Evidence[];
  /** What was proven and is granted, sorted. */
  readonly granted: readonly Evidence[];
  /** What was proven in the control arm, sorted; nothing: not live. */
  readonly control: readonly Evidence[];
  /** The host did not load it. */
  readonly refused?: true;
  /** One line: an error of the plugin or of the host. Hostile. */
  readonly note?: string;
  /** Of the user's host, in whole ms; 0: it was not run. */
  readonly milliseconds: number;
}

/** All that is decided on. Plain JSON. */
export interface PluginsFacts {
  /** Path of the adapter, relative to the repository root, and the line that starts the host. */
  readonly adapter: { readonly path: string; readonly line: number };
  /** Version of the Node.js that the hosts ran on. */
  readonly node: string;
  /** Whether Node.js told of accesses itself (`--permission-audit`). */
  readonly audit: boolean;
  readonly grants: Grants;
  /** How many the battery has; `vectors` are fewer only where some were named. */
  readonly catalogued: number;
  readonly vectors: readonly VectorFact[];
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}
