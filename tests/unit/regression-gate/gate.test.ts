import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/regression-gate/families.ts';
import { loadRegressionGate } from '../../../src/regression-gate/gate.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import type { OptionValues } from '../../../src/shared/model/option.ts';

const FACTS = { commit: null, families: {} };

/** The families that a loaded gate knows: of any other it says that its options are invalid. */
function known(gate: AnyGate): readonly string[] {
  return FAMILIES.map(({ id }) => id).filter((id) => {
    try {
      gate.readFacts({ key: '', families: { [id]: {} } }, FACTS);
    } catch (error) {
      return !(error as Error).message.includes(`options.families.${id}`);
    }
    return true;
  });
}

describe('what is loaded', () => {
  it.each<readonly [what: string, values: OptionValues | undefined, families: readonly string[]]>([
    ['one that is configured', new Map([['sizes', { files: ['a'] }]]), ['sizes']],
    [
      'two, in the order of the registry',
      new Map([
        ['load', {}],
        ['tests', {}],
      ]),
      ['tests', 'load'],
    ],
    ['nothing that is configured: none', new Map([['key', 'a']]), []],
    ['a verdict that is repeated: all', undefined, FAMILIES.map(({ id }) => id)],
  ])('%s', async (_, values, families) => {
    expect(known(await loadRegressionGate(values))).toEqual(families);
  });

  it('says what could be configured when nothing is', async () => {
    const values: OptionValues = new Map([['key', '']]);
    const gate = await loadRegressionGate(values);
    expect(() => gate.configure(values)).toThrow(/CONFIG-MISSING-KEY|told nothing to look at/u);
  });
});
