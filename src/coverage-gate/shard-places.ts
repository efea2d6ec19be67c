import type { Io } from '../shared/io/port.ts';
import type { Problem } from '../shared/model/problem.ts';

/** Stands for the name of a shard in the globs of a suite. */
export const SHARD_PLACE = '{shard}';
const MOST_LISTED = 5;

/** The reports of the shards of a suite. */
export interface ShardPlaces {
  /** Path of a report → its shard. */
  readonly shardOf: ReadonlyMap<string, string>;
  /** Shards without a report, reports of shards that nobody expects, reports that may be of several. */
  readonly problems: readonly Problem[];
}

/**
 * Which report is of which shard: `{shard}` in a glob stands for the name. Each shard that is expected must have a report,
 * and no other may have one: what is not counted would be missing in silence.
 */
export function findShards(
  io: Pick<Io, 'find'>,
  suite: string,
  globs: readonly string[],
  shards: readonly string[],
  isOwn: (path: string) => boolean,
): ShardPlaces {
  const templates = globs.filter((glob) => !glob.startsWith('!') && glob.includes(SHARD_PLACE));
  const refused = globs.filter((glob) => glob.startsWith('!'));
  const find = (name: string): readonly string[] =>
    io
      .find([...templates, ...refused].map((glob) => glob.replaceAll(SHARD_PLACE, name)))
      .filter((path) => !isOwn(path));
  const shardOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const shard of shards) {
    const found = find(shard);
    if (found.length === 0) problems.push(missing(suite, shard, shards, templates));
    for (const path of found) {
      const other = shardOf.get(path);
      if (other === undefined) shardOf.set(path, shard);
      else problems.push(ambiguous(suite, path, other, shard));
    }
  }
  const areNumbers = shards.every((shard) => /^\d+$/u.test(shard));
  const others = find(areNumbers ? '+([0-9])' : '+([A-Za-z0-9._-])').filter((path) => !shardOf.has(path));
  if (others.length > 0) problems.push(unexpected(suite, others, shards));
  return { shardOf, problems };
}

function missing(suite: string, shard: string, shards: readonly string[], templates: readonly string[]): Problem {
  return {
    code: 'SHARD-MISSING',
    reason: `suite ${suite}: shard ${shard} of ${listed(shards)} has no report at ${templates.map((glob) => glob.replaceAll(SHARD_PLACE, shard)).join(', ')}`,
    hint: `Look at the job of this shard: it died, wrote no coverage, or its artifact was not downloaded. If it no longer exists, correct suites.${suite}.shards.`,
  };
}

function unexpected(suite: string, paths: readonly string[], shards: readonly string[]): Problem {
  const more = paths.length > MOST_LISTED ? `, and ${paths.length - MOST_LISTED} more` : '';
  return {
    code: 'SHARD-UNEXPECTED',
    reason: `suite ${suite}: ${paths.slice(0, MOST_LISTED).join(', ')}${more} ${paths.length === 1 ? 'is' : 'are'} of no shard that is expected (${listed(shards)})`,
    hint: `Correct suites.${suite}.shards, or remove what an earlier run left. A number counts from 1; shards that count from 0 need a list.`,
    location: { path: paths[0]! },
  };
}

function ambiguous(suite: string, path: string, one: string, other: string): Problem {
  return {
    code: 'SHARD-UNEXPECTED',
    reason: `suite ${suite}: ${path} may be of shard ${one} and of shard ${other}`,
    hint: `Let something else than a wildcard follow ${SHARD_PLACE} in suites.${suite}.reports, such as a slash or a dot.`,
    location: { path },
  };
}

function listed(shards: readonly string[]): string {
  const shown = shards.slice(0, MOST_LISTED).join(', ');
  return shards.length > MOST_LISTED ? `${shown}, … ${shards.at(-1)}` : shown;
}
