import { gate } from './contenders.ts';
import { type Entry, race } from './race.ts';
import { track, workspace } from './workspace.ts';

/** One point of a sweep: what was varied, and what the gate cost there. */
export interface Point {
  readonly label: string;
  readonly megabytes: number;
  readonly files: number;
  readonly lines: number;
  readonly cpuMs: number;
  readonly maxRssBytes: number;
}

export interface Sweeps {
  /** LCOV of 25 to 200 MB: cost against size. */
  readonly size: readonly Point[];
  /** 200 MB once, and five times in one file of 1 GB: the same lines, five times the bytes. */
  readonly repeated: readonly Point[];
  /** 1 GB of different files: what a line costs. */
  readonly distinct: readonly Point[];
  /** A 20 MB report on commits that change 1, 50 and 1000 of the tracked files. */
  readonly changedFiles: readonly Point[];
}

export function runSweeps(runs: number): Sweeps {
  const size = [25, 50, 100, 200].map((megabytes) => point(`${megabytes} MB`, megabytes, 1, runs));
  const whole = size.at(-1)!;
  return {
    size,
    repeated: [whole, point('the same 200 MB five times', 200, 5, 1)],
    distinct: [whole, point('1000 MB of different files', 1000, 1, 1)],
    changedFiles: [1, 50, 1000].map((count) => changed(count, runs)),
  };
}

function point(label: string, megabytes: number, shards: number, runs: number): Point {
  const { files, entries } = race('lcov', megabytes * 1e6, workspace('lcov', megabytes, shards), [gate('lines')], runs);
  return pointOf(label, megabytes * shards, files, entries[0]!);
}

function changed(count: number, runs: number): Point {
  const space = workspace('lcov', 20);
  track(space.directory, space.paths.slice(0, count), `changed in ${count} files\n`);
  const { files, entries } = race('lcov', 20e6, space, [gate('lines')], Math.max(runs, 5));
  return pointOf(`${count} changed files`, 20, files, entries[0]!);
}

function pointOf(label: string, megabytes: number, files: number, entry: Entry): Point {
  const lines = entry.totals?.total ?? 0;
  return { label, megabytes, files, lines, cpuMs: entry.cpuMs, maxRssBytes: entry.maxRssBytes };
}
