import { ctrf } from './ctrf.ts';
import { goTest } from './go-test.ts';
import { jest } from './jest.ts';
import { junit } from './junit.ts';
import { libtest } from './libtest.ts';
import { mocha } from './mocha.ts';
import { nunit2 } from './nunit2.ts';
import { nunit3 } from './nunit3.ts';
import { playwright } from './playwright.ts';
import type { TestFormat } from './port.ts';
import { tap } from './tap.ts';
import { trx } from './trx.ts';
import { xunit } from './xunit.ts';

/** Every format of test reports that is read, in the order they are asked. */
export const TEST_FORMATS: readonly TestFormat[] = [
  junit,
  trx,
  nunit3,
  nunit2,
  xunit,
  ctrf,
  jest,
  playwright,
  mocha,
  goTest,
  libtest,
  tap,
];
