import type { DeterminismFacts, PlanFacts, RunFacts } from '../../../src/determinism/facts.ts';
import { planDigest } from '../../../src/determinism/runs/record-shape.ts';
import type { DeterminismSettings } from '../../../src/determinism/settings.ts';

export const SAME = 'a'.repeat(64);
export const OTHER = 'b'.repeat(64);

export function settingsOf(more: Partial<DeterminismSettings> = {}): DeterminismSettings {
  return {
    build: 'make',
    artifacts: ['out/**'],
    runs: 3,
    vary: ['path', 'time'],
    explicit: false,
    ignore: [],
    leaveOut: [],
    modes: 'executable',
    mtimes: false,
    caches: 'off',
    committed: false,
    bisect: true,
    timeLimitMs: 1000,
    merge: [],
    resume: false,
    key: '',
    ...more,
  };
}

export function planOf(more: Partial<PlanFacts> = {}): PlanFacts {
  const plan = {
    build: 'make',
    artifacts: ['out/**'],
    runs: 3,
    vary: ['path', 'time'],
    explicit: false,
    caches: 'off' as const,
    modes: 'executable' as const,
    mtimes: false,
    sources: 'c'.repeat(64),
    ...more,
  };
  return { ...plan, digest: planDigest(plan) };
}

export function runOf(index: number, digest = SAME, varied: readonly string[] = []): RunFacts {
  return { index, varied, digest, startedMs: 1_700_000_000_000 + index * 1000, durationMs: 900 };
}

/** Three builds that were alike, with both variations in effect. */
export function factsOf(more: Partial<DeterminismFacts> = {}): DeterminismFacts {
  return {
    commit: '1'.repeat(40),
    plan: planOf(),
    runs: [runOf(0), runOf(1, SAME, ['path', 'time']), runOf(2, SAME, ['path'])],
    variations: [
      { name: 'path', status: 'varied', detail: 'another folder' },
      { name: 'time', status: 'varied', detail: 'faketime' },
    ],
    reference: { digest: SAME, files: 4, bytes: 100 },
    changedSources: [],
    sharedFiles: [],
    problems: [],
    ...more,
  };
}

/** The second build differed, and time was found to be the reason. */
export function differingFacts(more: Partial<DeterminismFacts> = {}): DeterminismFacts {
  return factsOf({
    runs: [runOf(0), runOf(1, OTHER, ['path', 'time'])],
    difference: {
      run: 1,
      reference: 0,
      differences: [
        {
          path: 'out/a.zip',
          kind: 'content',
          within: ['out/a.zip', 'x'],
          cause: 'zip-mtime',
          confidence: 'certain',
          seed: true,
          explains: 2,
        },
        { path: 'out/b', kind: 'added', seed: true },
        { path: 'out/c', kind: 'content', seed: false },
      ],
      differingPaths: 3,
      omitted: 0,
      notes: [],
    },
    bisection: { kind: 'variation', names: ['time'], builds: 8 },
    ...more,
  });
}
