import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Checkout } from '../../bundle/checkout.ts';
import { actionScript } from '../../bundle/command.ts';
import { ROOT } from '../../dist.ts';
import { runAction } from '../../platform/runner.ts';
import { gateProject, lcov } from './gate-project.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

const { inputs } = parse(readFileSync(join(ROOT, 'actions/coverage-gate/action.yml'), 'utf8')) as {
  readonly inputs: object;
};
const NAMES = Object.keys(inputs).filter((name) => name !== 'token');
let project: Checkout | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

/** All inputs at once, and one alone: over all values, nearly every input is the one. */
const CASES = HOSTILE_VALUES.map(([name, value], at) => [name, value, NAMES[at % NAMES.length] ?? ''] as const);

it.each(CASES)('hostile inputs on GitHub reach the gate and run nothing: %s', async (_, value, single) => {
  const checkout = gateProject({ 'coverage/lcov.info': lcov(2) });
  project = checkout;
  for (const chosen of [NAMES, [single]]) {
    const own = Object.fromEntries(chosen.map((name) => [name, value]));
    const { exitCode, runnerErrors, env, path, state } = await runAction({
      script: actionScript('coverage-gate'),
      workspace: checkout.root,
      inputs: { 'unit-reports': 'coverage/lcov.info', ...own },
    });
    // `output` may be called anything; all else that is not of its form is refused or found nowhere.
    if (!chosen.every((name) => ['output', 'ignore'].includes(name))) expect(exitCode, chosen.join()).toBe(2);
    expect([runnerErrors, [...env], path, [...state]]).toEqual([[], [], [], []]);
    if (!chosen.includes('output')) expect(existsSync(checkout.path('pwned'))).toBe(false);
  }
});
