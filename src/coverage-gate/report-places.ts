import picomatch from 'picomatch';
import type { Io } from '../shared/io/port.ts';
import type { Problem } from '../shared/model/problem.ts';
import { conventionalReports } from './conventional-reports.ts';
import { isBelow, leadsOut } from './path-question.ts';
import type { Checkout } from './repository.ts';
import type { SuiteSettings } from './settings.ts';
import { findShards, SHARD_PLACE } from './shard-places.ts';
import { fold, readSourcePath } from './source-path.ts';

export interface ReportPlaces {
  /** As the globs spell them, sorted. */
  readonly paths: readonly string[];
  /** One for each report that was named, not matched, and is not there; and what is wrong with shards. */
  readonly problems: readonly Problem[];
  /** Path → the shard that it is of; absent: no shards are expected. */
  readonly shardOf?: ReadonlyMap<string, string>;
}

/**
 * The reports of a suite. What this gate wrote itself in an earlier run (`ownFolder`) is none, whatever the globs say: its
 * cobertura.xml has all suites in it.
 */
export function findReports(io: Io, settings: SuiteSettings, ownFolder: string | undefined): ReportPlaces {
  if (settings.conventional) return { paths: conventional(io, settings.name), problems: [] };
  const own = ownFolder === undefined ? undefined : absolute(io, ownFolder);
  const isOwn = (path: string): boolean => own !== undefined && isBelow(absolute(io, path), own);
  const { shards } = settings;
  if (shards !== undefined) {
    const others = settings.reports.filter((glob) => !glob.includes(SHARD_PLACE));
    const rest = others.some((glob) => !glob.startsWith('!'))
      ? findReports(io, { ...withoutShards(settings), reports: others }, ownFolder)
      : { paths: [], problems: [] };
    const { shardOf, problems } = findShards(io, settings.name, settings.reports, shards, isOwn);
    const paths = [...new Set([...rest.paths, ...shardOf.keys()])].sort();
    return { paths, problems: [...problems, ...rest.problems], shardOf };
  }
  const paths = io.find(settings.reports).filter((path) => !isOwn(path));
  const refused = settings.reports.filter((glob) => glob.startsWith('!'));
  const problems = settings.reports.flatMap((glob): Problem[] => {
    if (glob.startsWith('!') || picomatch.scan(glob).isGlob || io.status(glob).kind !== 'missing') return [];
    // A link that leads nowhere is not found, but might be excluded.
    return io.find([glob, ...refused]).length > 0 ? [] : [missing(settings.name, glob)];
  });
  return { paths, problems };
}

function withoutShards({ shards: _, ...settings }: SuiteSettings): SuiteSettings {
  return settings;
}

function conventional(io: Io, suite: string): string[] {
  return conventionalReports(suite).flatMap((group) => firstFound(io, group));
}

/** What the first of them that matches anything matches. */
function firstFound(io: Io, globs: readonly string[]): readonly string[] {
  for (const glob of globs) {
    const found = io.find([glob]);
    if (found.length > 0) return found;
  }
  return [];
}

function missing(suite: string, path: string): Problem {
  return {
    code: 'REPORT-MISSING',
    reason: `suite ${suite}: the report ${path} does not exist`,
    hint: 'Check that the step that writes it ran before this one, and the path; it is relative to the working directory.',
    location: { path },
  };
}

function absolute(io: Io, path: string): string {
  const own = readSourcePath(path);
  return own.absolute ? own.path : fold(readSourcePath(`${io.workingDirectory}/${path}`).path);
}

/** A report's path relative to the repository root; undefined when it lies outside. */
export function inRepository(path: string, { prefix, root }: Checkout): string | undefined {
  const own = readSourcePath(path);
  if (own.absolute) return isBelow(own.path, root) ? own.path.slice(root === '' ? 0 : root.length + 1) : undefined;
  const whole = fold(`${prefix}/${own.path}`);
  return leadsOut(whole) ? undefined : whole;
}
