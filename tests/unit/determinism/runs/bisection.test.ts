import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../../src/determinism/runs/bisection.ts';

const NAMES = 'abcdefghijklmno'.split('');

/** A build that differs when all of one of the sets are varied. */
const dependsOn =
  (...sets: readonly (readonly string[])[]) =>
  async (names: readonly string[]): Promise<boolean> =>
    sets.some((set) => set.every((name) => names.includes(name)));

describe('bisect', () => {
  it('finds the one', async () => {
    for (const name of NAMES) {
      const found = await bisect(NAMES, dependsOn([name]));
      expect(found).toMatchObject({ kind: 'variation', names: [name] });
      expect(found.builds).toBeLessThanOrEqual(14);
    }
  });

  it('finds each of several', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(NAMES, { minLength: 1 }), async (culprits) => {
        const found = await bisect(NAMES, dependsOn(...culprits.map((name) => [name])));
        expect(found).toMatchObject({ kind: 'variation', names: culprits });
      }),
      { numRuns: 50 },
    );
  });

  it('finds several that only matter together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(NAMES, { minLength: 2, maxLength: 4 }), async (culprits) => {
        const found = await bisect(NAMES, dependsOn(culprits));
        expect(found.kind).toBe('together');
        expect([...found.names].sort()).toEqual(culprits);
      }),
      { numRuns: 50 },
    );
  });

  it('says flaky when nothing needs to be varied', async () => {
    expect(await bisect(NAMES, async () => true)).toEqual({ kind: 'flaky', names: [], builds: 1 });
  });

  it('says flaky when it cannot be made to happen again', async () => {
    expect(await bisect(NAMES, async () => false)).toMatchObject({ kind: 'flaky', names: [] });
  });

  it('does not believe what happened once', async () => {
    let asked = 0;
    const once = async (names: readonly string[]): Promise<boolean> => names.includes('a') && ++asked === 1;
    expect((await bisect(['a', 'b'], once)).kind).toBe('flaky');
  });

  it('needs two names of one that was varied alone', async () => {
    expect(await bisect(['jitter'], dependsOn(['jitter']))).toMatchObject({ kind: 'variation', names: ['jitter'] });
  });
});
