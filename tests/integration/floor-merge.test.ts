import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFloorFile } from '../../src/shared/config/floor-file.ts';
import type { Floor } from '../../src/shared/model/floor.ts';
import { floorText } from '../../src/shared/policy/floor-text.ts';
import { Checkout } from './../bundle/checkout.ts';

const PATH = '.reliability/coverage-floor.json';
const floor = (suite: string, milliPercent: number): Floor => ({ suite, metric: 'lines', milliPercent });
const BASE = ['a', 'b', 'c', 'd'].map((suite) => floor(suite, 50_000));
const raised = (...suites: readonly string[]) =>
  BASE.map((one) => (suites.includes(one.suite) ? floor(one.suite, 60_000 + suites.length) : one));

let checkout: Checkout;
beforeEach(() => {
  checkout = Checkout.of({ [PATH]: floorText(BASE) });
});
afterEach(() => checkout.remove());

/** What git makes of two branches that wrote the file; undefined: a conflict. */
async function merged(ours: readonly Floor[], theirs: readonly Floor[]): Promise<readonly Floor[] | undefined> {
  checkout.git('checkout', '--quiet', '-b', 'theirs');
  checkout.write({ [PATH]: floorText(theirs) });
  checkout.commit();
  checkout.git('checkout', '--quiet', 'main');
  checkout.write({ [PATH]: floorText(ours) });
  checkout.commit();
  try {
    checkout.git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '--quiet', '--no-edit', 'theirs');
  } catch {
    await expect(readFloorFile(checkout.read(PATH), PATH)).rejects.toThrow('CONFIG-CONFLICT');
    return undefined;
  }
  return readFloorFile(checkout.read(PATH), PATH);
}

describe('git merges coverage-floor.json', () => {
  it('without help, also where neighbours rise', async () => {
    expect(await merged(raised('a', 'c'), raised('b', 'd'))).toEqual(BASE.map(({ suite }) => floor(suite, 60_000 + 2)));
  });

  it('to a conflict when both raise one floor, unless it is told to keep both lines', async () => {
    expect(
      await merged([floor('a', 70_000), ...BASE.slice(1)], [floor('a', 80_000), ...BASE.slice(1)]),
    ).toBeUndefined();
  });

  it.each([
    [
      'both raise one floor',
      [floor('a', 70_000), ...BASE.slice(1)],
      [floor('a', 80_000), ...BASE.slice(1)],
      { a: 80_000 },
    ],
    ['both add one at the same place', [...BASE, floor('e', 1000)], [...BASE, floor('f', 2000)], { e: 1000, f: 2000 }],
    ['both add the same one', [...BASE, floor('e', 1000)], [...BASE, floor('e', 3000)], { e: 3000 }],
    [
      'both change everything',
      raised('a', 'b', 'c', 'd'),
      [...raised('a', 'b'), floor('e', 5)],
      { a: 60_004, b: 60_004, d: 60_004, e: 5 },
    ],
  ])('to the higher floors with merge=union when %s', async (_, ours, theirs, expected) => {
    checkout.write({ '.gitattributes': `${PATH} merge=union\n` });
    checkout.commit();
    const floors = await merged(ours, theirs);
    expect(Object.fromEntries((floors ?? []).map(({ suite, milliPercent }) => [suite, milliPercent]))).toMatchObject(
      expected,
    );
  });
});
