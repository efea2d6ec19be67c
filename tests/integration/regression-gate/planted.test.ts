import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/regression-gate/families.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { Verdict } from '../../../src/shared/model/verdict.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { reliability } from '../../bundle/command.ts';
import { measuredRun, told } from './measured-run.ts';
import { CONFIGURATION, PLANTED, takeBack, unchanged, yamlOf } from './planted-regressions.ts';

/** So many runs a benchmark has to have before anything is compared with them. */
const HISTORY = 8;

let checkout: Checkout;
beforeAll(async () => {
  checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\nreports/\ndist/\nbench.json\n' });
  // The first ones have nothing to be compared with, and are kept all the same.
  for (let run = 0; run < HISTORY; run++) expect(await unchangedRun(true)).toBe('inconclusive BASELINE-NONE');
  expect(await unchangedRun(true)).toBe('passed');
}, 120_000);
afterAll(() => checkout.remove());

async function unchangedRun(onDefaultBranch: boolean, options = CONFIGURATION as Options): Promise<string> {
  takeBack(checkout);
  checkout.write(unchanged());
  checkout.commit();
  return told(await measuredRun(checkout, options, onDefaultBranch));
}

type Options = { readonly [option: string]: string };

/** The built bundle, on what is committed. */
async function bundled(options: Options): Promise<Verdict> {
  checkout.write({ 'reliability.yml': yamlOf(options) });
  checkout.commit();
  const args = ['regression-gate', '--format', 'json', '--save-baseline', 'never'];
  const { exitCode, stdout } = await reliability(args, { in: checkout.root, timeoutMs: 60_000 });
  const verdict = JSON.parse(stdout) as Verdict;
  expect(exitCode).toBe(['passed', 'failed', 'inconclusive'].indexOf(verdict.outcome));
  return verdict;
}

function textsOf({ message, hint = '', location }: Finding): readonly string[] {
  return [message, hint, location === undefined ? '' : `${location.path}:${location.startLine ?? ''}`];
}

describe('a regression of every family, planted in one repository', () => {
  it('every family of the registry has one', () => {
    expect([...new Set(PLANTED.map(({ family }) => family))]).toEqual(FAMILIES.map(({ id }) => id));
  });

  it.each(PLANTED.map((planted) => [`${planted.family}: ${planted.what}`, planted] as const))(
    '%s: it fails and names itself; taken back, it passes',
    async (_, { files, rules, names, options = CONFIGURATION }) => {
      takeBack(checkout);
      checkout.write({ ...unchanged(), ...files });
      const { outcome, findings } = await bundled(options);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect([outcome, [...new Set(errors.map(({ rule }) => rule))].sort()]).toEqual(['failed', rules]);
      const texts = errors.flatMap(textsOf);
      for (const name of names) expect(texts).toContainEqual(expect.stringMatching(name));
      expect(await unchangedRun(false, options)).toBe('passed');
    },
    60_000,
  );

  it('with all of them taken back, the bundle passes too', async () => {
    takeBack(checkout);
    checkout.write(unchanged());
    expect((await bundled(CONFIGURATION)).outcome).toBe('passed');
  }, 60_000);
});
