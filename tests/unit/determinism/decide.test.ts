import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/determinism/decide.ts';
import type { DeterminismFacts } from '../../../src/determinism/facts.ts';
import { differingFacts, factsOf, OTHER, planOf, runOf, SAME, settingsOf } from './facts.ts';

const NO_EFFECT = [
  { name: 'path', status: 'varied', detail: '' },
  { name: 'time', status: 'no-effect', detail: 'not seen by Node.js' },
] as const;
const BROKEN = { code: 'DETERMINISM-BUILD-FAILED', reason: 'the build failed', hint: '' };
const COMMITTED = {
  commit: '1'.repeat(40),
  files: 4,
  differences: [
    { path: 'out/a', kind: 'content', seed: true },
    { path: 'out/new', kind: 'added', seed: true },
    { path: 'out/old', kind: 'removed', seed: true },
  ],
  differingPaths: 3,
} as const;

describe('decide', () => {
  it.each<[string, DeterminismFacts, string, string]>([
    ['all alike', factsOf(), 'passed', '3 builds gave the same 4 artifacts'],
    ['one differs', differingFacts(), 'failed', '2 builds gave 2 different results, 3 of 4 artifacts differ'],
    ['fewer than planned', factsOf({ runs: [runOf(0), runOf(1)] }), 'inconclusive', 'DETERMINISM-INCOMPLETE'],
    ['none', factsOf({ runs: [] }), 'inconclusive', 'DETERMINISM-INCOMPLETE'],
    ['a build failed', factsOf({ runs: [runOf(0)], problems: [BROKEN] }), 'inconclusive', 'DETERMINISM-BUILD-FAILED'],
    ['all alike, and a problem', factsOf({ problems: [BROKEN] }), 'inconclusive', 'DETERMINISM-BUILD-FAILED'],
    ['one differs, and a problem', differingFacts({ problems: [BROKEN] }), 'failed', '2 different results'],
    ['without effect, asked for by all', factsOf({ variations: NO_EFFECT }), 'passed', '1 of 2 variations in effect'],
    [
      'without effect, asked for by name',
      factsOf({ plan: planOf({ explicit: true }), variations: NO_EFFECT }),
      'inconclusive',
      'DETERMINISM-NOT-VARIED',
    ],
    ['a shared cache', factsOf({ sharedFiles: ['/tmp/cache'] }), 'inconclusive', 'DETERMINISM-SHARED-CACHE'],
    [
      'committed as built',
      factsOf({ committed: { ...COMMITTED, differences: [], differingPaths: 0 } }),
      'passed',
      'what is committed is what was built',
    ],
    ['committed otherwise', factsOf({ committed: COMMITTED }), 'failed', 'out/a is not what the sources build to'],
    ['a part', factsOf({ shard: { index: 1, count: 3 }, runs: [runOf(0)] }), 'passed', 'part 1 of 3: 1 of 3 builds'],
    [
      'a part with less than its share',
      factsOf({ shard: { index: 1, count: 2 }, runs: [runOf(0)] }),
      'inconclusive',
      '1 of 2 builds',
    ],
  ])('%s', (_name, facts, outcome, summary) => {
    const verdict = decide(settingsOf(), facts);
    expect(verdict).toMatchObject({ outcome, summary: expect.stringContaining(summary) as string });
    expect(verdict.problem !== undefined).toBe(outcome === 'inconclusive');
    expect(verdict.findings.some(({ severity }) => severity === 'error')).toBe(outcome === 'failed');
  });

  it('says whether builds that differ are alike without what packing adds, and decides on the strict digest', () => {
    const reference = { digest: SAME, files: 4, bytes: 100, normalised: 'e'.repeat(64) };
    const difference = { ...differingFacts().difference!, normalised: 'e'.repeat(64) };
    const verdict = decide(settingsOf(), differingFacts({ reference, difference }));
    expect(verdict.outcome).toBe('failed');
    expect(verdict.metrics).toMatchObject({ normalisedDigest: 'e'.repeat(64), normalisedAlike: true });
  });

  it('measures what the contract names', () => {
    expect(decide(settingsOf(), factsOf()).metrics).toEqual({
      runs: 3,
      plannedRuns: 3,
      distinctDigests: 1,
      rootDigest: SAME,
      normalisedDigest: null,
      files: 4,
      bytes: 100,
      bound95: 0.631597,
      variations: { path: 'varied', time: 'varied' },
      differingPaths: 0,
      causes: [],
    });
    expect(decide(settingsOf(), differingFacts()).metrics).toMatchObject({
      distinctDigests: 2,
      bound95: null,
      causes: [
        { cause: 'zip-mtime', path: 'out/a.zip', seed: true },
        { cause: null, path: 'out/b', seed: true },
      ],
      madeTheDifference: ['time'],
    });
  });

  it('names seeds, and not what follows from them', () => {
    const { findings } = decide(settingsOf(), differingFacts());
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'determinism/not-reproducible: 2 builds gave 2 different results, 3 of 4 artifacts differ: it depends on the date and the time',
      'determinism/differing-artifact: out/a.zip > x has another content (zip-mtime, certain); 2 more follow from it',
      'determinism/differing-artifact: out/b is only there in some builds',
    ]);
    expect(findings[0]?.hint).toContain('SOURCE_DATE_EPOCH');
  });

  it.each([
    [{ kind: 'flaky', names: [], builds: 1 }, 'it differs even when nothing is varied'],
    [{ kind: 'flaky', names: ['time'], builds: 9 }, 'it differs by chance, more often with time varied'],
    [{ kind: 'together', names: ['path', 'time'], builds: 9 }, 'but only on all of them together'],
  ] as const)('says what %j means', (bisection, text) => {
    expect(decide(settingsOf(), differingFacts({ bisection })).summary).toContain(text);
  });

  it('says what goes with the difference where nothing was tried', () => {
    const { bisection: _, ...facts } = differingFacts({
      runs: [runOf(0), runOf(1, OTHER, ['time']), runOf(2, SAME, ['path'])],
    });
    expect(decide(settingsOf(), facts).summary).toContain('all that differ have time varied, and no other has');
  });

  it('names every committed artifact that is wrong', () => {
    const { findings } = decide(settingsOf(), factsOf({ committed: COMMITTED }));
    expect(findings.map(({ message }) => message)).toEqual([
      'out/a is not what the sources build to',
      'out/new is built, but not committed',
      'out/old is committed, but not built',
    ]);
  });

  it('warns of a build that writes to its sources', () => {
    const verdict = decide(settingsOf(), factsOf({ changedSources: ['src/a.ts'] }));
    expect(verdict.outcome).toBe('passed');
    expect(verdict.findings).toMatchObject([{ rule: 'determinism/changes-sources', severity: 'warning' }]);
  });
});
