import { defineFamily } from '../../shared/families/port.ts';
import { checkTests } from './check-tests.ts';
import type { TestsDetail } from './collect-tests.ts';
import { decideTests } from './decide-tests.ts';
import type { TestsFacts } from './facts.ts';
import { packTests } from './kept-tests.ts';
import { presentTests } from './present-tests.ts';
import { configure, type TestsOptions } from './settings.ts';

/** Failing, flaky, skipped, vanished and slow tests, from reports of any tool. */
export const tests = defineFamily<TestsOptions, TestsFacts, TestsDetail>({
  id: 'tests',
  configure,
  collect: async (context, options) => (await import('./collect-tests.ts')).collectTests(context, options),
  decide: decideTests,
  check: checkTests,
  present: presentTests,
  keep: (_options, _facts, { kept }) => packTests(kept()),
});
