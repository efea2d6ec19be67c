import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DIFFERS } from '../../src/determinism/differs/index.ts';
import { BENCHMARK_FORMATS } from '../../src/shared/formats/benchmarks/index.ts';
import { BUNDLE_FORMATS } from '../../src/shared/formats/bundles/index.ts';
import { COVERAGE_FORMATS } from '../../src/shared/formats/coverage/index.ts';
import { HISTORY_FORMATS } from '../../src/shared/formats/histories/index.ts';
import { ISSUE_FORMATS } from '../../src/shared/formats/issues/index.ts';
import { LOCK_FILE_FORMATS } from '../../src/shared/formats/lock-files/index.ts';
import { TEST_FORMATS } from '../../src/shared/formats/tests/index.ts';
import { VULNERABILITY_FORMATS } from '../../src/shared/formats/vulnerabilities/index.ts';
import { LANGUAGES } from '../../src/shared/graph/languages.ts';
import { judge } from '../fuzz/judgement.ts';
import { MUTATION_KINDS, type Mutation, mutated, PARTS } from '../fuzz/mutations.ts';
import type { FuzzTarget, Seed } from '../fuzz/target.ts';
import { TARGETS } from '../fuzz/targets.ts';

const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 6);
const part = fc.nat({ max: PARTS - 1 });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...MUTATION_KINDS),
  at: part,
  size: part,
  value: part,
});
const OTHERS = TARGETS.flatMap(({ seeds }) => seeds.slice(0, 1).map(({ bytes }) => bytes));

test('everything in a registry is a target, and has real inputs', () => {
  const ids = TARGETS.map(({ id }) => id);
  const wanted = [
    ...COVERAGE_FORMATS.map(({ id }) => `coverage/${id}`),
    ...TEST_FORMATS.map(({ id }) => `tests/${id}`),
    ...ISSUE_FORMATS.map(({ id }) => `issues/${id}`),
    ...VULNERABILITY_FORMATS.map(({ id }) => `vulnerabilities/${id}`),
    ...BENCHMARK_FORMATS.map(({ id }) => `benchmarks/${id}`),
    ...HISTORY_FORMATS.map(({ id }) => `kept-histories/${id}`),
    ...BUNDLE_FORMATS.map(({ id }) => `bundles/${id}`),
    ...LOCK_FILE_FORMATS.map(({ id }) => `lock-files/${id}`),
    ...LANGUAGES.map(({ name }) => `lexer/${name}`),
  ];
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(TARGETS.filter(({ seeds }) => seeds.length === 0).map(({ id }) => id)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every differ but that of Windows programs, of which there is no real one here, recognises one of the pairs', async () => {
  const { headOf, memoryContent } = await import('../../src/determinism/contents/content.ts');
  const seeds = TARGETS.filter(({ id }) => id.startsWith('determinism/')).flatMap((target) => target.seeds);
  const heads = await Promise.all(
    seeds.map(async ({ name, bytes }) => [name, await headOf(memoryContent(bytes), 8192)] as const),
  );
  const alone = DIFFERS.filter((differ) => !heads.some(([name, head]) => differ.recognises(head, name)));
  expect(alone.map(({ id }) => id)).toEqual(['pe']);
});

const LINES = TARGETS.filter(({ wholeness }) => wholeness === 'lines');

it.each(
  LINES.map((target) => [target.id, target] as const),
)('%s cannot tell a part from the whole', async (_, target) => {
  const sizes: number[] = [];
  for (const seed of target.seeds) {
    // Twice the same, so that one line is enough.
    const bytes = Buffer.concat([seed.bytes, seed.bytes]);
    for (let end = bytes.lastIndexOf(10); end > 0; end = bytes.lastIndexOf(10, end - 1)) {
      const outcome = await judge(target, seed, bytes.subarray(0, end + 1), { cut: 0, pieces: 1 << 20 });
      if ('reading' in outcome) sizes.push(outcome.reading.bad.length);
      if (new Set(sizes).size > 1) return;
    }
  }
  expect.unreachable('it refuses every part: say so in WHOLENESS');
});

describe.each(TARGETS.map((target) => [target.id, target] as const))('%s', (_, target) => {
  it('reads its real inputs, whole and in pieces, and takes no part of one for the whole', async () => {
    const read: string[] = [];
    for (const seed of target.seeds) {
      const { bytes } = seed;
      for (const cut of cutsOf(bytes)) {
        const outcome = await judge(target, seed, bytes, { cut, pieces: piecesOf(bytes, 7) });
        expect({ seed: seed.name, cut, ...('law' in outcome ? outcome : {}) }).toEqual({ seed: seed.name, cut });
        if ('reading' in outcome) read.push(seed.name);
      }
    }
    // Some fixtures are there to be refused, but not all of a format.
    expect(read).not.toEqual([]);
  });

  it('holds to the laws whatever is done to them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...target.seeds),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...OTHERS),
        part,
        fc.integer({ min: 1, max: 5000 }),
        (seed, mutations, other, cut, pieces) =>
          obeys(target, seed, mutated(seed.bytes, mutations, other), cut, pieces),
      ),
      { numRuns: RUNS },
    );
  });
});

async function obeys(target: FuzzTarget, seed: Seed, bytes: Buffer, cut: number, pieces: number): Promise<void> {
  const place = Math.floor((bytes.length * cut) / PARTS);
  const outcome = await judge(target, seed, bytes, { cut: place, pieces: piecesOf(bytes, pieces) });
  if ('law' in outcome) throw new Error(`${outcome.law}: ${outcome.detail}`);
}

/** Not so small that a large input is read thousands of times. */
function piecesOf(bytes: Buffer, wanted: number): number {
  return Math.max(wanted, Math.ceil(bytes.length / 100));
}

/** In the middle of everything, and at the ends of lines. */
function cutsOf(bytes: Buffer): readonly number[] {
  const places = [0.1, 0.5, 0.93].map((share) => Math.floor(bytes.length * share));
  return [...places, bytes.lastIndexOf(10, places[1]) + 1];
}
