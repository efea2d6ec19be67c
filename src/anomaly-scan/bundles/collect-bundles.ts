import type { FamilyContext } from '../../shared/families/port.ts';
import { reportPaths } from '../../shared/families/report-paths.ts';
import { mapOf, type ResolvedMap } from '../../shared/formats/coverage/v8-map.ts';
import { FormatFault } from '../../shared/formats/fault.ts';
import { type DangerousSink, dangerousSinks } from '../../shared/formats/javascript/dangerous-sinks.ts';
import { type MappedPosition, mappedPositions } from '../../shared/formats/javascript/mapped-positions.ts';
import type { Collected } from '../../shared/gate.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { type BundleFact, type BundlesFacts, MOST_LISTED, type SinkEntry } from './facts.ts';
import { compareSinks, readKnown } from './known-sinks.ts';
import type { BundlesOptions } from './settings.ts';

const LARGEST_SCRIPT_BYTES = 32 << 20;
const LARGEST_MAP_BYTES = 128 << 20;
const LARGEST_KNOWN_BYTES = 4 << 20;
const LARGEST_SOURCE_BYTES = 16 << 20;
const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/u;
/** What bundlers put before paths of sources. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;

type Context = Pick<FamilyContext, 'io' | 'checkout' | 'isOwn' | 'progress'>;
type Found = { readonly entry: Omit<SinkEntry, 'isNew'>; readonly owner: string | undefined };

/** Reads every built script, and looks whose code each sink is. */
export async function collectBundles(
  context: Context,
  options: BundlesOptions,
): Promise<Collected<BundlesFacts, undefined>> {
  const { io, progress } = context;
  const known =
    options.known === undefined ? undefined : readKnown(options.known, io.readText(options.known, LARGEST_KNOWN_BYTES));
  const { paths, missing } = reportPaths(context, options.files, 'built script');
  const problems: Problem[] = [...missing];
  if (paths.length === 0)
    problems.push({
      code: 'BUNDLES-NONE',
      reason: `no built script was found: ${options.files.join(', ')}`,
      hint: 'Build first, and correct the globs; they are relative to the working directory.',
    });
  const bundles: BundleFact[] = [];
  const found: Found[] = [];
  for (const path of paths) {
    progress(`Looking for dangerous sinks in ${path}`);
    try {
      const own = await readBundle(context, path);
      bundles.push(own.fact);
      found.push(...own.found);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  const own = found.filter(({ owner }) => owner === undefined).map(({ entry }) => entry);
  const compared =
    known === undefined
      ? undefined
      : compareSinks(
          own.map(({ key }) => key),
          known,
        );
  const sinks = own.map(
    (entry, at): SinkEntry => (compared === undefined ? entry : { ...entry, isNew: compared.isNew[at]! }),
  );
  sinks.sort((a, b) => Number(b.isNew === true) - Number(a.isNew === true));
  return {
    facts: {
      bundles,
      problems,
      own: own.length,
      ...(compared === undefined ? {} : { fresh: compared.isNew.filter((one) => one).length, gone: compared.gone }),
      sinks: sinks.slice(0, MOST_LISTED),
      packages: packagesOf(found),
    },
    detail: undefined,
  };
}

async function readBundle(
  context: Context,
  path: string,
): Promise<{ readonly fact: BundleFact; readonly found: readonly Found[] }> {
  const { io, checkout } = context;
  const { sizeBytes } = io.status(path);
  const code = io.readText(path, LARGEST_SCRIPT_BYTES)?.replace(/^\ufeff/u, '');
  if (code === undefined) throw problem('BUNDLES-TOO-LARGE', path, 'is larger than 32 MiB, or cannot be read');
  try {
    const sinks = await dangerousSinks(code);
    const whole = /^(?:\/|[A-Za-z]:)/u.test(path) ? path : `${io.workingDirectory}/${path}`;
    const map = await mapOf({ url: whole, ranges: new Float64Array() }, whole, code, undefined, (name) => {
      const text = io.readText(name, LARGEST_MAP_BYTES);
      if (text === undefined && io.status(name).sizeBytes > LARGEST_MAP_BYTES)
        throw problem('BUNDLES-TOO-LARGE', path, 'has a source map larger than 128 MiB');
      return text;
    });
    const places = map === undefined ? [] : mappedPositions(map.map.mappings, sinks);
    const shown = checkout.prefix === '' ? path : `${checkout.prefix}/${path}`;
    const lines = new Map<string, readonly string[]>();
    return {
      fact: { path: shown, sizeBytes, hasMap: map !== undefined },
      found: sinks.map((sink, at) => foundOf(context, shown, sink, map, places[at], lines)),
    };
  } catch (error) {
    if (error instanceof FormatFault || error instanceof SyntaxError)
      throw problem('BUNDLES-SYNTAX', path, `cannot be read: ${error.message.slice(0, 200)}`);
    throw error;
  }
}

/** Where a map tells it, by the line of the original; else by the text of the bundle, in which names and numbers change. */
function foundOf(
  { io, checkout }: Context,
  bundle: string,
  sink: DangerousSink,
  map: ResolvedMap | undefined,
  place: MappedPosition | undefined,
  lines: Map<string, readonly string[]>,
): Found {
  const { kind, name } = sink;
  const source = place === undefined ? undefined : map?.paths[place.source];
  if (source === undefined || place === undefined) {
    const key = fingerprint(
      kind,
      '',
      `${name} ${sink.text.replace(/[\w$]+/gu, (word) => (word.length < 4 ? '#' : word))}`,
    );
    return { entry: { kind, name, path: bundle, line: sink.line, isFile: true, bundle, key }, owner: undefined };
  }
  const plain = source.replace(SCHEME, '').replace(/[?#].*$/su, '');
  const path = plain.startsWith(`${checkout.directory}/`) ? plain.slice(checkout.directory.length + 1) : plain;
  const isFile = !path.split('/').includes('..') && io.status(`${checkout.directory}/${path}`).kind === 'file';
  let own = lines.get(source);
  if (own === undefined) {
    const text =
      map?.map.sourcesContent?.[place.source] ??
      (isFile ? io.readText(`${checkout.directory}/${path}`, LARGEST_SOURCE_BYTES) : undefined);
    own = typeof text === 'string' ? text.split('\n') : [];
    lines.set(source, own);
  }
  const key = fingerprint(kind, path, `${name} ${own[place.line - 1]?.trim() ?? ''}`);
  return { entry: { kind, name, path, line: place.line, isFile, bundle, key }, owner: PACKAGE.exec(source)?.[1] };
}

function packagesOf(found: readonly Found[]): BundlesFacts['packages'] {
  const counts = new Map<string, number>();
  for (const { owner } of found) if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_LISTED);
}

function problem(code: 'BUNDLES-TOO-LARGE' | 'BUNDLES-SYNTAX', path: string, how: string): ProblemError {
  return new ProblemError({
    code,
    reason: `${path} ${how}`,
    hint: 'Build it again, or leave it out of bundles.files.',
    location: { path },
  });
}
