import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { mapOf, type ResolvedMap } from '../../shared/formats/coverage/v8-map.ts';
import { FormatFault } from '../../shared/formats/fault.ts';
import type { Collected } from '../../shared/gate.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { type Advisory, GRAVITIES, type KnownLibrary } from './advisory-data.ts';
import { type LibrariesFacts, type LibraryUse, MOST_SCRIPTS, type ScriptFact } from './facts.ts';
import { findLibraries, versionOfSource } from './find-libraries.ts';
import { PackageVersions } from './package-versions.ts';
import { type MappedPackage, packagesOfMap } from './packages-of-map.ts';
import { readData } from './read-data.ts';
import type { LibrariesOptions } from './settings.ts';
import { compareVersions, isAffected } from './version-order.ts';

const LARGEST_SCRIPT_BYTES = 32 << 20;
const LARGEST_MAP_BYTES = 128 << 20;

type Context = Pick<FamilyContext, 'io' | 'checkout' | 'isOwn' | 'progress'>;
type Seen = Pick<LibraryUse, 'version' | 'toldBy' | 'source' | 'locked'> & { readonly library: KnownLibrary };

/** Reads every built script with its source map, and says which libraries it holds and what is known of them. */
export async function collectLibraries(
  context: Context,
  options: LibrariesOptions,
): Promise<Collected<LibrariesFacts, undefined>> {
  const { fact: data, libraries } = await readData(context, options.data);
  const { paths, missing } = reportPaths(context, options.files, 'built script');
  const problems: Problem[] = [...missing];
  if (paths.length === 0)
    problems.push({
      code: 'LIBRARIES-NONE',
      reason: `no built script was found: ${options.files.join(', ')}`,
      hint: 'Build first, and correct the globs; they are relative to the working directory.',
    });
  const scripts: ScriptFact[] = [];
  const found: { readonly seen: Seen; readonly script: string }[] = [];
  const others = new Set<string>();
  const versions = new PackageVersions(context);
  for (const path of paths) {
    context.progress(`Looking for libraries in ${path}`);
    try {
      const { code, map } = await readScript(context, path);
      const script = context.checkout.prefix === '' ? path : `${context.checkout.prefix}/${path}`;
      const mapped = map === undefined ? [] : mappedLibraries(map, libraries, versions, others);
      const own = await findLibraries(path, code, libraries);
      for (const seen of merged(mapped, own)) found.push({ seen, script });
      scripts.push({ path: script, hasMap: map !== undefined });
    } catch (error) {
      if (error instanceof ProblemError) problems.push(error.problem);
      else if (error instanceof FormatFault || error instanceof SyntaxError)
        problems.push(problem('LIBRARIES-SYNTAX', path, `cannot be read: ${error.message.slice(0, 200)}`));
      else throw error;
    }
  }
  const facts = { scripts, problems, data, uses: usesOf(found), otherPackages: others.size };
  return { facts, detail: undefined };
}

async function readScript(
  { io }: Context,
  path: string,
): Promise<{ readonly code: string; readonly map: ResolvedMap | undefined }> {
  const code = io.readText(path, LARGEST_SCRIPT_BYTES)?.replace(/^\ufeff/u, '');
  if (code === undefined)
    throw new ProblemError(problem('LIBRARIES-TOO-LARGE', path, 'is larger than 32 MiB, or cannot be read'));
  const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${io.workingDirectory}/${path}`;
  const map = await mapOf({ url: whole, ranges: new Float64Array() }, whole, code, undefined, (name) => {
    const text = io.readText(name, LARGEST_MAP_BYTES);
    if (text === undefined && io.status(name).sizeBytes > LARGEST_MAP_BYTES)
      throw new ProblemError(problem('LIBRARIES-TOO-LARGE', path, 'has a source map larger than 128 MiB'));
    return text;
  });
  return { code, map };
}

/** What is built is in the map's originals; the lock file only says what should be. */
function mappedLibraries(
  map: ResolvedMap,
  libraries: readonly KnownLibrary[],
  versions: PackageVersions,
  others: Set<string>,
): readonly Seen[] {
  return packagesOfMap(map.paths).flatMap((one): readonly Seen[] => {
    const known = libraries.filter(({ packages }) => packages.includes(one.name));
    if (known.length === 0) others.add(one.name);
    const source = `${one.node}${map.paths[one.sources[0]!]?.split(one.node).at(-1) ?? ''}`;
    return known.map((library) => ({ library, source, ...versionIn(one, library, map, versions) }));
  });
}

function versionIn(
  one: MappedPackage,
  library: KnownLibrary,
  { map }: ResolvedMap,
  versions: PackageVersions,
): Pick<Seen, 'version' | 'toldBy' | 'locked'> {
  if (one.version !== undefined) return { version: one.version, toldBy: 'path' };
  const locked = versions.of(one);
  for (const at of one.sources) {
    const text = map.sourcesContent?.[at];
    const version = typeof text === 'string' ? versionOfSource(text, library) : undefined;
    // Where the lock file says the same, its line is the place to change it.
    if (version !== undefined) return locked?.version === version ? locked : { version, toldBy: 'source' };
  }
  return locked ?? { toldBy: 'nothing' };
}

/** What a map and the script itself say of the same library is one; a version counts more than none. */
function merged(mapped: readonly Seen[], own: readonly Seen[]): readonly Seen[] {
  const isTold = (one: Seen, other: Seen): boolean =>
    other.library === one.library && other.version !== undefined && (one.version ?? other.version) === other.version;
  return [
    ...mapped.filter((one) => one.version !== undefined || !own.some((other) => isTold(one, other))),
    ...own.filter((one) => !mapped.some((other) => isTold(one, other))),
  ];
}

function usesOf(found: readonly { readonly seen: Seen; readonly script: string }[]): readonly LibraryUse[] {
  const uses = new Map<string, { readonly seen: Seen; readonly scripts: Set<string> }>();
  for (const { seen, script } of found) {
    const key = JSON.stringify([seen.library.name, seen.version ?? '']);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, { seen, scripts: new Set([script]) });
    else known.scripts.add(script);
  }
  return [...uses.values()]
    .map(({ seen: { library, ...rest }, scripts }): LibraryUse => {
      const { version } = rest;
      const own = library.advisories.filter((one) => version !== undefined && isAffected(version, one));
      // The data name one hole once for each line of versions; lines overlap. The widest says which version ends it.
      const holes = new Map<string, Advisory>();
      for (const one of own.toSorted((a, b) => compareVersions(a.below ?? '', b.below ?? '')))
        holes.set(one.ids[0]!, one);
      return {
        library: library.name,
        ...rest,
        scripts: [...scripts].sort().slice(0, MOST_SCRIPTS),
        scriptCount: scripts.size,
        advisories: [...holes.values()].sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity)),
        gravest: GRAVITIES.find((gravity) => library.advisories.some((one) => one.gravity === gravity)) ?? 'low',
      };
    })
    .sort((a, b) => compare(a.library, b.library) || compare(a.version ?? '', b.version ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function problem(code: 'LIBRARIES-TOO-LARGE' | 'LIBRARIES-SYNTAX', path: string, how: string): Problem {
  return {
    code,
    reason: `${path} ${how}`,
    hint: 'Build it again, or leave it out of libraries.files.',
    location: { path },
  };
}
