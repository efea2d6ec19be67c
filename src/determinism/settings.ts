import { configProblem } from '../shared/config/config-problem.ts';
import { flagOf, integerOf, listOf, textOf, wordOf } from '../shared/config/narrow.ts';
import { nearest } from '../shared/config/nearest.ts';
import { quote } from '../shared/config/quote.ts';
import type { OptionValues } from '../shared/model/option.ts';
import { readShard, type Shard } from './plan/shard.ts';
import { VARIATIONS } from './variations/index.ts';

/** Options of determinism, narrowed. Plain JSON: facts.json carries it. */
export interface DeterminismSettings {
  /** A line for the shell; '' only when records are merged. */
  readonly build: string;
  /** Globs. */
  readonly artifacts: readonly string[];
  readonly runs: number;
  /** Names of variations, in the order of the registry. */
  readonly vary: readonly string[];
  /** True: they were named one by one, so that one that cannot be varied leaves the verdict open. */
  readonly explicit: boolean;
  readonly ignore: readonly string[];
  readonly leaveOut: readonly string[];
  readonly modes: 'executable' | 'all' | 'ignore';
  readonly mtimes: boolean;
  readonly caches: 'off' | 'keep';
  readonly committed: boolean;
  readonly bisect: boolean;
  readonly timeLimitMs: number;
  readonly shard?: Shard;
  /** Globs of records; empty: builds are made. */
  readonly merge: readonly string[];
  readonly resume: boolean;
  readonly workFolder?: string;
  readonly key: string;
}

/** Narrows the merged values. Throws ProblemError CONFIG-MISSING-KEY, CONFIG-VALUE, CONFIG-CONFLICT, CONFIG-TYPE. */
export function configure(values: OptionValues): DeterminismSettings {
  const merge = listOf(values, 'merge');
  const artifacts = listOf(values, 'artifacts');
  const build = values.has('build') ? textOf(values, 'build') : '';
  if (merge.length === 0 && build === '')
    throw configProblem(
      'CONFIG-MISSING-KEY',
      'build is not given',
      'Name the command that builds, for example: npm run build',
    );
  if (merge.length === 0 && artifacts.length === 0)
    throw configProblem(
      'CONFIG-MISSING-KEY',
      'artifacts are not given',
      'Name what the build writes, for example: dist/**',
    );
  const shard = values.has('shard') ? shardOf(textOf(values, 'shard')) : undefined;
  if (shard !== undefined && merge.length > 0)
    throw configProblem(
      'CONFIG-CONFLICT',
      'shard and merge are both given',
      'A part builds; the job behind all parts merges.',
    );
  const runs = integerOf(values, 'runs');
  if (shard !== undefined && shard.count > runs)
    throw configProblem(
      'CONFIG-VALUE',
      `there are more parts than runs: ${shard.count} of ${runs}`,
      'Give each part a run at least.',
    );
  const workFolder = values.has('work-folder') ? textOf(values, 'work-folder') : undefined;
  return {
    build,
    artifacts,
    runs,
    ...namesOf(listOf(values, 'vary')),
    ignore: listOf(values, 'ignore'),
    leaveOut: listOf(values, 'leave-out'),
    modes: wordOf(values, 'modes', ['executable', 'all', 'ignore']),
    mtimes: flagOf(values, 'mtimes'),
    caches: wordOf(values, 'caches', ['off', 'keep']),
    committed: flagOf(values, 'committed'),
    bisect: flagOf(values, 'bisect'),
    timeLimitMs: integerOf(values, 'time-limit') * 1000,
    ...(shard === undefined ? {} : { shard }),
    merge,
    resume: flagOf(values, 'resume'),
    ...(workFolder === undefined ? {} : { workFolder }),
    key: textOf(values, 'key'),
  };
}

function shardOf(text: string): Shard {
  const shard = readShard(text);
  if (shard === undefined)
    throw configProblem(
      'CONFIG-VALUE',
      `there is no part ${quote(text)}`,
      'Parts are numbered from 1: 1/4, 2/4, 3/4, 4/4.',
    );
  return shard;
}

/** `all`, names, and with `!` names that are left out; `none` alone for no variation at all. */
function namesOf(words: readonly string[]): Pick<DeterminismSettings, 'vary' | 'explicit'> {
  const known = VARIATIONS.map(({ name }) => name);
  const wanted = new Set<string>();
  const refused = new Set<string>();
  for (const word of words) {
    const name = word.replace(/^!/u, '');
    if (word !== 'all' && word !== 'none' && !known.includes(name)) throw unknownName(name, known);
    if (word.startsWith('!')) refused.add(name);
    else if (word === 'all') for (const one of known) wanted.add(one);
    else if (word !== 'none') wanted.add(word);
  }
  if (words.includes('none') && words.length > 1)
    throw configProblem('CONFIG-CONFLICT', 'vary says none, and names something', 'Write none alone.');
  const isAll = words.includes('all') || words.every((word) => word.startsWith('!'));
  const chosen = known.filter((name) => (isAll || wanted.has(name)) && !refused.has(name));
  return { vary: words.includes('none') ? [] : chosen, explicit: !isAll };
}

function unknownName(name: string, known: readonly string[]): Error {
  const near = nearest(name, [...known, 'all', 'none']);
  const hint = near === undefined ? `There are: ${known.join(', ')}; all; none.` : `Did you mean ${quote(near)}?`;
  return configProblem('CONFIG-VALUE', `vary names ${quote(name)}, which cannot be varied`, hint);
}
