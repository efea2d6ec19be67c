import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { generateLargeFile, generateSmallFiles } from './generate/files.ts';
import { measure, measureProgram, median, type Usage } from './measure.ts';
import { bundled, findB3sum, installGlob } from './tools.ts';

const SMALL_FILES = 100_000;
const LARGE_BYTES = 2 ** 31;
/** Names of one start of b3sum: enough that starting it does not count, few enough that two share the work evenly. */
const BATCH = 2500;

/** Fingerprints of many small files and of one large one, beside programs that only hash. */
export interface HashRace {
  readonly smallFiles: number;
  readonly largeBytes: number;
  readonly runs: number;
  readonly small: readonly HashEntry[];
  readonly large: readonly HashEntry[];
}

export interface HashEntry {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

type Contender = readonly [name: string, runs: number, run: () => Usage];

/** In turns, after one run of each that does not count: what is compared is hashing, not the disk. */
export function raceHashing(runs: number): HashRace {
  const small = dataFolder('small-files', 'files.ts', (folder) => generateSmallFiles(folder, SMALL_FILES));
  const large = dataFolder('large-file', 'files.ts', (folder) => generateLargeFile(join(folder, 'a'), LARGE_BYTES));
  const program = bundled('fingerprint.mjs');
  const fingerprint = (folder: string) => (): Usage => measure([program, folder], folder);
  const b3sum = findB3sum();
  const glob = join(import.meta.dirname, 'peers', 'glob-hash.mjs');
  const modules = installGlob();
  const hashAll = `find . -type f -print0 | xargs -0 -P 2 -n ${BATCH} "$0" --num-threads 1`;
  return {
    smallFiles: SMALL_FILES,
    largeBytes: LARGE_BYTES,
    runs,
    small: race([
      ['determinism', runs, fingerprint(small)],
      ...(b3sum === undefined
        ? []
        : [['b3sum, two processes', runs, () => measureProgram('sh', ['-c', hashAll, b3sum], small)] as const]),
      // It takes too long to be asked more than once.
      ['@actions/glob hashFiles', 1, () => measure([glob, modules], small)],
    ]),
    large: race([
      ['determinism', runs, fingerprint(large)],
      ['sha256sum', runs, () => measureProgram('sha256sum', ['a'], large)],
    ]),
  };
}

function race(contenders: readonly Contender[]): readonly HashEntry[] {
  const usages = contenders.map(() => [] as Usage[]);
  const most = Math.max(...contenders.map(([, runs]) => runs));
  for (let run = -1; run < most; run++)
    for (const [at, [name, runs, start]] of contenders.entries()) {
      if (run >= runs || (run < 0 && runs === 1)) continue;
      const usage = start();
      if (usage.status !== 0) throw new Error(`${name} died (exit ${usage.status}): ${usage.stderr.slice(0, 1000)}`);
      if (run >= 0) usages[at]!.push(usage);
    }
  return contenders.map(([name], at) => ({
    name,
    cpuMs: median(usages[at]!.map(({ cpuMs }) => cpuMs)),
    wallMs: median(usages[at]!.map(({ wallMs }) => wallMs)),
  }));
}
