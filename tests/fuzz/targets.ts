import { OTHER_TARGETS } from './other-targets.ts';
import { REPORT_TARGETS } from './report-targets.ts';
import type { FuzzTarget } from './target.ts';

/** Everything that reads what others wrote. */
export const TARGETS: readonly FuzzTarget[] = [...REPORT_TARGETS, ...OTHER_TARGETS].filter(
  // asv's reports are its history; github-action-benchmark is one kind of history among them.
  ({ id }, at, all) => all.findIndex((other) => other.id === id) === at,
);
