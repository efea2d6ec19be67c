import type { FaultKind } from '../fault.ts';

/** What is found wrong with any report of a bundler, because whoever hands it to its parser finds it. */
export const BUNDLE_FAULTS_OF_ALL: readonly FaultKind[] = ['TRUNCATED', 'TOO-LONG'];
export const BUNDLE_JSON_FAULTS: readonly FaultKind[] = ['SYNTAX', 'MIXED', 'TOO-DEEP'];
