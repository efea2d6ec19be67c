import { CONTENDERS } from './contenders.ts';

export interface BenchOptions {
  readonly formats: readonly string[];
  /** The import graph of a repository. */
  readonly graph: boolean;
  /** A change of many files. */
  readonly change: boolean;
  /** Large test reports. */
  readonly tests: boolean;
  /** Why two builds differ. */
  readonly explain: boolean;
  /** Fingerprints of many files, and of a large one. */
  readonly hashing: boolean;
  /** A report of one file, from the start of Node.js. */
  readonly start: boolean;
  /** What a commit waits for. */
  readonly hooks: boolean;
  /** Of the reports, in megabytes of 10^6 bytes. */
  readonly megabytes: number;
  readonly runs: number;
  readonly sweeps: boolean;
  /** Print the result into docs/bench.md and bench/results.json. */
  readonly write: boolean;
  /** Exit 1 when a target is missed. */
  readonly assert: boolean;
}

export const USAGE = `Usage: npm run bench [-- OPTION...]
  --only FORMAT,...  of ${Object.keys(CONTENDERS).join(', ')}, start, hooks, graph, change, explain, hashing, tests; no sweeps
  --size MEGABYTES   size of the reports, 10^6 bytes each (200)
  --runs COUNT       runs of each program, in turns; medians count (3)
  --quick            20 MB, one run, no sweeps: a look, not a measurement
  --write            print into docs/bench.md, write bench/results.json
  --assert           exit 1 and name what misses its target`;

/** Among the formats of `--only`, though they are none. */
const OTHERS = ['start', 'hooks', 'graph', 'change', 'explain', 'hashing', 'tests'] as const;

type Seven = [boolean, boolean, boolean, boolean, boolean, boolean, boolean];

/** Throws RangeError with what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const quick = args.includes('--quick');
  let formats: readonly string[] = Object.keys(CONTENDERS);
  let [megabytes, runs, sweeps, write, assert] = [quick ? 20 : 200, quick ? 1 : 3, !quick, false, false];
  for (let at = 0; at < args.length; at++) {
    const name = args[at];
    if (name === '--quick') continue;
    if (name === '--write') write = true;
    else if (name === '--assert') assert = true;
    else if (name === '--only') [formats, sweeps] = [(args[++at] ?? '').split(','), false];
    else if (name === '--size') megabytes = positive(name, args[++at]);
    else if (name === '--runs') runs = positive(name, args[++at]);
    else throw new RangeError(`${name} is no option`);
  }
  const whole = sweeps || formats.length === Object.keys(CONTENDERS).length;
  // A look takes no trees of 600 MB.
  const isMeant = (name: string): boolean =>
    formats.includes(name) || (['start', 'hooks', 'explain', 'hashing'].includes(name) ? sweeps : whole);
  const [start, hooks, graph, change, explain, hashing, tests] = OTHERS.map(isMeant) as Seven;
  formats = formats.filter((format) => !OTHERS.some((name) => name === format));
  const unknown = formats.find((format) => !Object.hasOwn(CONTENDERS, format));
  if (unknown !== undefined) throw new RangeError(`there is no format "${unknown}"`);
  if (write && (!sweeps || megabytes !== 200))
    throw new RangeError('--write takes the whole benchmark at its usual size');
  return { formats, start, hooks, graph, change, explain, hashing, tests, megabytes, runs, sweeps, write, assert };
}

function positive(name: string, text: string | undefined): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} takes a positive whole number`);
  return value;
}
