import { FormatFault } from '../fault.ts';
import { sourcePath, type V8Script } from './v8-script.ts';

export type ReadText = (path: string) => string | undefined | Promise<string | undefined>;

/** The parts of a source map (ECMA-426, version 3) that are used. */
export interface SourceMap {
  readonly version: number;
  readonly sources: readonly (string | null)[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly sourceRoot?: string;
  readonly names?: readonly string[];
  readonly mappings: string;
}

/** A script's map, with the paths of its sources. */
export interface ResolvedMap {
  readonly map: SourceMap;
  /** In the order of `map.sources`; undefined where the map names none. */
  readonly paths: readonly (string | undefined)[];
}

const COMMENT = /^[ \t]*\/[/*][#@][ \t]*sourceMappingURL=([^\s*]+)[ \t]*(?:\*\/)?[ \t]*$/gm;

/**
 * The source map of a script: what the report has of it (`cached`, JSON text), else what the last sourceMappingURL
 * comment names, inside the script or in a file. undefined when there is none. Throws FormatFault SOURCE-SYNTAX.
 */
export async function mapOf(
  script: V8Script,
  path: string,
  text: string,
  cached: string | undefined,
  readText: ReadText,
): Promise<ResolvedMap | undefined> {
  const known =
    cached === undefined ? null : (JSON.parse(cached) as { readonly data?: unknown; readonly url?: unknown } | null);
  if (typeof known?.data === 'object' && known.data !== null) return resolved(known.data, path, path);
  const url = [...text.matchAll(COMMENT)].at(-1)?.[1];
  if (url === undefined) return undefined;
  const inline = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
  if (inline !== null) return resolved(parsed(inlineText(inline[2]!, inline[1] !== undefined, path), path), path, path);
  if (/^(?:https?|data):/i.test(url)) return undefined;
  const mapPath = sourcePath(path, decodedName(url));
  const content = await readText(mapPath);
  return content === undefined ? undefined : resolved(parsed(content, mapPath), mapPath, script.url);
}

function inlineText(content: string, isBase64: boolean, path: string): string {
  if (isBase64) return Buffer.from(content, 'base64').toString('utf8');
  try {
    return decodeURIComponent(content);
  } catch (error) {
    if (error instanceof URIError) throw damaged(path);
    throw error;
  }
}

/** The comment is a URL, so a space in the name is %20; a name that is no valid encoding stands as it is. */
function decodedName(url: string): string {
  return /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURIComponent(url);
}

function parsed(text: string, path: string): unknown {
  try {
    // Some servers put )]}' in front of JSON; the norm says to skip that line.
    return JSON.parse(text.replace(/^\)\]\}'?[^\n]*\n/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(path);
    throw error;
  }
}

function resolved(value: unknown, base: string, script: string): ResolvedMap {
  const map = value as SourceMap;
  if (typeof map !== 'object' || map === null || !Array.isArray(map.sources) || typeof map.mappings !== 'string')
    throw damaged(script);
  const root =
    typeof map.sourceRoot === 'string' && map.sourceRoot !== '' ? `${map.sourceRoot.replace(/\/$/, '')}/` : '';
  const paths = map.sources.map((source) =>
    typeof source === 'string' ? sourcePath(base, hasRoot(source) ? source : `${root}${source}`) : undefined,
  );
  return { map, paths };
}

function hasRoot(source: string): boolean {
  return /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(source);
}

function damaged(path: string): FormatFault {
  return new FormatFault('SOURCE-SYNTAX', `the source map of ${path} is damaged or of a kind that is not read`, 0);
}
