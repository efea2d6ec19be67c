import type { FaultKind } from '../fault.ts';

/** What is found wrong with any test report, because whoever hands it to its parser finds it. */
export const TEST_FAULTS_OF_ALL: readonly FaultKind[] = ['TRUNCATED', 'TOO-LONG'];
export const TEST_JSON_FAULTS: readonly FaultKind[] = ['SYNTAX', 'MIXED', 'TOO-DEEP'];
export const TEST_XML_FAULTS: readonly FaultKind[] = [...TEST_JSON_FAULTS, 'ENTITY'];
