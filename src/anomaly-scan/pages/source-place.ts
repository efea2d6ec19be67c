import type { FamilyContext } from '../../shared/families/port.ts';
import { mapOf } from '../../shared/formats/coverage/v8-map.ts';
import { FormatFault } from '../../shared/formats/fault.ts';
import { mappedPositions } from '../../shared/formats/javascript/mapped-positions.ts';
import type { Place } from '../../shared/model/problem.ts';
import type { Site } from '../site/site.ts';
import type { RawPlace } from './page-record.ts';

const LARGEST_MAP_BYTES = 128 << 20;
/** What bundlers put before paths of sources. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*\/)?(?:\.\/)?/iu;

/**
 * The line of the repository that a position of what a page ran is of: of the original, where a source map tells it and it
 * lies in the repository; else of the built file; undefined for what a server made, or somebody else.
 */
export async function sourcePlace(
  { io, checkout }: Pick<FamilyContext, 'io' | 'checkout'>,
  site: Site,
  origin: string,
  { url, line, column }: RawPlace,
  text: string | undefined,
): Promise<Place | undefined> {
  if (!url.startsWith(`${origin}/`)) return undefined;
  const { file, asset } = await site.get(url.slice(origin.length).replace(/[?#].*$/su, ''));
  const path = asset ?? file;
  if (path === undefined) return undefined;
  const shown = checkout.prefix === '' ? path : `${checkout.prefix}/${path}`;
  const built = { path: shown, line: line + 1 };
  if (asset === undefined || text === undefined) return built;
  try {
    const whole = `${io.workingDirectory}/${path}`;
    const map = await mapOf({ url: whole, ranges: new Float64Array() }, whole, text, undefined, (name) =>
      io.readText(name, LARGEST_MAP_BYTES),
    );
    const [found] = map === undefined ? [] : mappedPositions(map.map.mappings, [{ line: line + 1, column }]);
    const source = found === undefined ? undefined : map?.paths[found.source];
    if (found === undefined || source === undefined) return built;
    const plain = source.replace(SCHEME, '').replace(/[?#].*$/su, '');
    const own = plain.startsWith(`${checkout.directory}/`) ? plain.slice(checkout.directory.length + 1) : plain;
    const isFile = !own.split('/').includes('..') && io.status(`${checkout.directory}/${own}`).kind === 'file';
    return isFile ? { path: own, line: found.line } : built;
  } catch (error) {
    // A damaged map is what `bundles` tells; the built line is still right.
    if (error instanceof FormatFault || error instanceof SyntaxError) return built;
    throw error;
  }
}
