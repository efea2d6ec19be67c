import type { ConfigSources, GateSection } from '../gates/port.ts';

/** How what was built reaches people: scripts of the repository, by path; absent: there is none. */
export interface Delivery {
  readonly dockerfile?: string;
  /** The image takes in what the build wrote, so that the build must run before. */
  readonly imageNeedsBuild: boolean;
  readonly deploy?: string;
  readonly smoke?: string;
  readonly rollback?: string;
}

/** All that pipelines are written from. */
export interface Plan extends ConfigSources {
  readonly gates: readonly GateSection[];
  /** Name of the default branch. */
  readonly branch: string;
  /** Release of reliability that npx runs. */
  readonly version: string;
  readonly delivery: Delivery;
}
