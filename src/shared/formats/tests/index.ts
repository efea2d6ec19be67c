import { junit } from './junit.ts';
import type { TestFormat } from './port.ts';

/** Every format of test reports that is read, in the order they are asked. */
export const TEST_FORMATS: readonly TestFormat[] = [junit];
