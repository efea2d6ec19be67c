import { GATES } from '../src/gates.ts';
import type { ChangeRace } from './change.ts';
import type { GraphRace } from './graph.ts';
import type { HookCost } from './hooks.ts';
import type { Entry, Race } from './race.ts';
import type { Startup } from './startup.ts';
import type { Point, Sweeps } from './sweeps.ts';
import type { TestsRace } from './tests.ts';

/** A promise, and whether it is kept. */
export interface Target {
  readonly name: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** How many times less CPU than each peer, at 200 MB. */
const LEAST_CPU_RATIO: { readonly [format: string]: { readonly [peer: string]: number } } = {
  lcov: { 'lcov-parse': 12 },
  cobertura: { saxes: 4, 'fast-xml-parser': 15 },
  jacoco: { saxes: 2.5, 'fast-xml-parser': 15 },
  istanbul: { 'JSON.parse + istanbul-lib-coverage': 2.5 },
  gocover: { 'readline + regular expression': 2.5 },
};
const LEAST_MEMORY_RATIO: { readonly [format: string]: { readonly [peer: string]: number } } = {
  istanbul: { 'JSON.parse + istanbul-lib-coverage': 5 },
};
const MOST_RSS_BYTES = 250e6;
/** Between a report and the same one five times over; the lines are the same. */
const MOST_REPEAT_GROWTH = 1.25;
const MOST_STEEPENING = 1.25;
const MOST_CHANGED_FILES_SPREAD = 0.15;
const MOST_STARTUP_MS = 120;
const MOST_HOOK_MS = 1000;
/** coverage-gate with all that is shared, and what each further gate may add. */
const MOST_DIST_BYTES = 5e6 + (GATES.length - 1) * 0.9e6;
const MOST_GRAPH_MS = 2000;
const LEAST_GRAPH_RATIO = 20;
/** What it may add to look at a change of 10 000 files, at its patch and at what became of the lines of the baseline. */
const MOST_CHANGE_MS = 2000;
const MOST_GAPS_MS = 6000;
/** Of 200 000 test cases in 100 MB. */
const MOST_TESTS_MS = 1200;
const MOST_TESTS_RSS_BYTES = 300e6;
const LEAST_TESTS_RATIO = 6;

/** The targets that a race has; they hold at 200 MB. */
export function raceTargets({ format, entries }: Race): Target[] {
  const ours = entries.find(({ kind }) => kind === 'ours')!;
  const peers = entries.filter(({ kind }) => kind === 'peer');
  return [
    ...peers.flatMap((peer) =>
      atLeast(`${format}: CPU against ${peer.name}`, peer, ours, 'cpuMs', LEAST_CPU_RATIO[format]),
    ),
    ...peers.flatMap((peer) =>
      atLeast(`${format}: memory against ${peer.name}`, peer, ours, 'maxRssBytes', LEAST_MEMORY_RATIO[format]),
    ),
    atMost(`${format}: resident memory`, ours.maxRssBytes, MOST_RSS_BYTES, megabytes),
  ];
}

export function sweepTargets({ size, repeated, distinct, changedFiles }: Sweeps): Target[] {
  const [once, often] = repeated as [Point, Point];
  const cpu = changedFiles.map((point) => point.cpuMs);
  return [
    atMost(
      'LCOV: a further megabyte from 200 MB to 1 GB, against 25 to 200 MB',
      steepening(size, distinct.at(-1)!),
      MOST_STEEPENING,
      times,
    ),
    atMost(
      'LCOV, the same lines in 1 GB: memory against 200 MB',
      often.maxRssBytes / once.maxRssBytes,
      MOST_REPEAT_GROWTH,
      times,
    ),
    atMost(
      '1 to 1000 changed files: spread of the cost',
      (Math.max(...cpu) - Math.min(...cpu)) / Math.min(...cpu),
      MOST_CHANGED_FILES_SPREAD,
      percent,
    ),
  ];
}

export function startupTargets({ verdictCpuMs, distBytes }: Startup): Target[] {
  return [
    atMost('small report: CPU from start to verdict', verdictCpuMs, MOST_STARTUP_MS, (ms) => `${ms.toFixed(0)} ms`),
    atMost('dist/', distBytes, MOST_DIST_BYTES, megabytes),
  ];
}

export function hookTargets({ entries: [ours] }: HookCost): Target[] {
  return [atMost('before a commit of 20 files: wall time', ours!.wallMs, MOST_HOOK_MS, (ms) => `${ms.toFixed(0)} ms`)];
}

export function graphTargets({ entries, gaps }: GraphRace): Target[] {
  const [ours, peer] = entries as [GraphRace['entries'][number], GraphRace['entries'][number]];
  const ratio = peer.cpuMs / ours.cpuMs;
  return [
    atMost('import graph of 10 000 files: CPU', ours.cpuMs, MOST_GRAPH_MS, (ms) => `${(ms / 1000).toFixed(2)} s`),
    atMost(
      'the gate with its gap analysis, 10 000 files: CPU',
      gaps.withMs,
      MOST_GAPS_MS,
      (ms) => `${(ms / 1000).toFixed(2)} s`,
    ),
    {
      name: `import graph: CPU against ${peer.name}`,
      limit: `at least ${LEAST_GRAPH_RATIO} times less`,
      measured: `${ratio.toFixed(1)} times less`,
      met: ratio >= LEAST_GRAPH_RATIO,
    },
  ];
}

export function changeTargets({ entries }: ChangeRace): Target[] {
  const [alone, patch, since] = entries.map(({ cpuMs }) => cpuMs) as [number, number, number];
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return [
    atMost('a change of 10 000 files: CPU for its patch', patch - alone, MOST_CHANGE_MS, seconds),
    atMost('a change of 10 000 files: CPU for its patch and the baseline', since - alone, MOST_CHANGE_MS, seconds),
  ];
}

export function testsTargets({ entries }: TestsRace): Target[] {
  const ours = entries.find(({ name }) => name === 'regression-gate')!;
  const peer = entries.find(({ name }) => name === 'junit-to-ctrf')!;
  const ratio = peer.cpuMs / ours.cpuMs;
  return [
    atMost('200 000 test cases: CPU', ours.cpuMs, MOST_TESTS_MS, (ms) => `${(ms / 1000).toFixed(2)} s`),
    atMost('200 000 test cases: resident memory', ours.maxRssBytes, MOST_TESTS_RSS_BYTES, megabytes),
    {
      name: `200 000 test cases: CPU against ${peer.name}`,
      limit: `at least ${LEAST_TESTS_RATIO} times less`,
      measured: `${ratio.toFixed(1)} times less`,
      met: ratio >= LEAST_TESTS_RATIO,
    },
  ];
}

/**
 * What a further megabyte costs from the last of the sizes to 1 GB, against what it costs from the first to the last: 1 where
 * the cost is a straight line. Neighbouring sizes are too near to each other for a noisy machine to tell them apart.
 */
export function steepening(size: readonly Point[], far: Point): number {
  const [first, last] = [size[0]!, size.at(-1)!];
  return slope(last, far) / slope(first, last);
}

function slope(from: Point, to: Point): number {
  return (to.cpuMs - from.cpuMs) / (to.megabytes - from.megabytes);
}

function atLeast(
  name: string,
  peer: Entry,
  ours: Entry,
  what: 'cpuMs' | 'maxRssBytes',
  limits: { readonly [peer: string]: number } | undefined,
): Target[] {
  const limit = limits?.[peer.name];
  if (limit === undefined) return [];
  const ratio = peer[what] / ours[what];
  return [
    {
      name,
      limit: `at least ${limit} times less`,
      measured: `${(Math.floor(ratio * 10) / 10).toFixed(1)} times less`,
      met: ratio >= limit,
    },
  ];
}

function atMost(name: string, value: number, limit: number, show: (value: number) => string): Target {
  return { name, limit: `at most ${show(limit)}`, measured: show(value), met: value <= limit };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
