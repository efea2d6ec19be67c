import type { Node, Program } from 'acorn';
import type { FileCoverageData } from 'istanbul-lib-coverage';
import { FormatFault } from '../fault.ts';
import type { CoverageBuilder } from './builder.ts';
import { mergeIstanbulData } from './istanbul-merge.ts';
import { fillFromIstanbul } from './istanbul-model.ts';
import { mapOf, type ReadText, type ResolvedMap } from './v8-map.ts';
import { flattenRanges } from './v8-ranges.ts';
import { scriptPath, type V8Script } from './v8-script.ts';

/** Blanks out the types of a TypeScript text, keeping every offset; undefined when this Node.js cannot. Throws on syntax it does not know. */
export type StripTypes = (text: string) => string | undefined;

/** Any file: URL of an absolute path on every platform; the converter only needs it to be one. */
const NEUTRAL_URL = 'file:///C:/script.js';
const TYPESCRIPT = /\.[cm]?ts$/i;
/** Code that bundlers put in, not the user's. */
const GENERATED = /(?:^\0|\/webpack\/(?:bootstrap|runtime\/|before-startup|startup|after-startup))/;

/**
 * Turns the scripts a report named into files of the builder. Throws FormatFault SOURCE-MISSING, SOURCE-CHANGED or
 * SOURCE-SYNTAX: a script that cannot be read is never left out.
 */
export async function readScripts(
  builder: CoverageBuilder,
  readText: ReadText,
  stripTypes?: StripTypes,
): Promise<void> {
  for (const [path, records] of await istanbulOfScripts(builder, readText, stripTypes)) {
    fillFromIstanbul(builder, records.length === 1 ? records[0]! : await mergeIstanbulData(records), path);
  }
}

/** By path of the source: one record for every script that holds it, for `mergeIstanbulData`. */
export async function istanbulOfScripts(
  builder: CoverageBuilder,
  readText: ReadText,
  stripTypes?: StripTypes,
): Promise<Map<string, FileCoverageData[]>> {
  if (builder.scripts.length === 0 && builder.foreignScripts > 0) {
    throw new FormatFault(
      'SOURCE-MISSING',
      'the report only has scripts of Node.js itself, of packages or of web addresses, no file',
      0,
    );
  }
  const files = new Map<string, FileCoverageData[]>();
  for (const script of builder.scripts) {
    for (const [path, data] of await convertScript(script, builder.sourceMaps.get(script.url), readText, stripTypes)) {
      const known = files.get(path);
      if (known === undefined) files.set(path, [data]);
      else known.push(data);
    }
  }
  return files;
}

async function convertScript(
  script: V8Script,
  cached: string | undefined,
  readText: ReadText,
  stripTypes: StripTypes | undefined,
): Promise<[path: string, FileCoverageData][]> {
  const path = scriptPath(script.url)!;
  const text = (script.source ?? (await readText(path)))?.replace(/^\ufeff/, '');
  if (text === undefined) throw new FormatFault('SOURCE-MISSING', `${path} ran, but is not there to be read`, 0);
  requireSame(script, path, text);
  const map = await mapOf(script, path, text, cached, readText);
  const code = map === undefined ? javascript(path, text, stripTypes) : text;
  const { convert } = await import('ast-v8-to-istanbul');
  const sourceMap = map === undefined ? {} : { sourceMap: await neutralMap(map, readText) };
  // Without a map, no comment may make the converter look for one on the disk.
  const plain = map === undefined ? code.replaceAll('sourceMappingURL=', 'sourceMappingurl=') : code;
  const ast = await parse(plain, path);
  const data = await converted(
    convert<Node, Program>({ code: plain, ast, coverage: coverageOf(script), ...sourceMap }),
    path,
  );
  return Object.entries(data).flatMap(([name, file]) => {
    const original = map === undefined ? path : map.paths[Number(/(\d+)$/.exec(name)?.[1] ?? -1)];
    if (original === undefined || isForeign(original)) return [];
    return [[original, { ...(file as FileCoverageData), path: original }] as [string, FileCoverageData]];
  });
}

function isForeign(path: string): boolean {
  return /(?:^|\/)node_modules\//.test(path) || GENERATED.test(path);
}

/** The whole script is V8's outermost range, so another length means another text. */
function requireSame(script: V8Script, path: string, text: string): void {
  let [longest, startsAt] = [0, -1];
  for (let at = 0; at < script.ranges.length; at += 3) {
    const end = script.ranges[at + 1]!;
    if (end > longest || (end === longest && script.ranges[at]! < startsAt))
      [longest, startsAt] = [end, script.ranges[at]!];
  }
  if (
    startsAt === 0 &&
    (longest === text.length ||
      (TYPESCRIPT.test(path) && longest === text.length + addedComment(script.url, path, longest - text.length)))
  )
    return;
  throw new FormatFault(
    'SOURCE-CHANGED',
    `${path} has ${text.length} characters, but the script that ran had ${longest}`,
    0,
  );
}

/** Node.js puts "\n\n//# sourceURL=…" behind a text that it stripped of its types. */
function addedComment(url: string, path: string, added: number): number {
  return [url, path].map((name) => '\n\n//# sourceURL='.length + name.length).find((length) => length === added) ?? 0;
}

/** The text that ran: TypeScript without a source map ran with its types blanked out by Node.js. */
function javascript(path: string, text: string, stripTypes: StripTypes | undefined): string {
  if (!TYPESCRIPT.test(path)) return text;
  const stripped = attempt(() => stripTypes?.(text), `${path} is TypeScript that Node.js cannot strip of its types`);
  if (stripped === undefined) {
    throw new FormatFault(
      'SOURCE-SYNTAX',
      `${path} is TypeScript without a source map, which needs Node.js 22.13 or later here`,
      0,
    );
  }
  if (stripped.length !== text.length)
    throw new FormatFault('SOURCE-CHANGED', `${path} keeps no offsets when its types are stripped`, 0);
  return stripped;
}

function attempt<T>(run: () => T, reason: string): T {
  try {
    return run();
  } catch (error) {
    throw new FormatFault(
      'SOURCE-SYNTAX',
      `${reason} (${String(error instanceof Error ? error.message : error).slice(0, 100)})`,
      0,
    );
  }
}

/** The map with sources 0, 1, … instead of names, so that paths are ours alone; the converter never opens a file for a text. */
async function neutralMap(
  { map, paths }: ResolvedMap,
  readText: ReadText,
): Promise<{ version: 3; names: string[]; mappings: string; sources: string[]; sourcesContent: string[] }> {
  const sourcesContent: string[] = [];
  for (const [i, path] of paths.entries()) {
    // Only looked at for comments such as "v8 ignore next".
    const foreign = path === undefined || isForeign(path);
    sourcesContent.push(map.sourcesContent?.[i] ?? (foreign ? undefined : await readText(path)) ?? '');
  }
  return { version: 3, names: [], mappings: map.mappings, sources: paths.map((_, i) => `source-${i}`), sourcesContent };
}

/** Positions that a damaged map makes up are found out where they are looked for. */
async function converted<Data>(data: Promise<Data>, path: string): Promise<Data> {
  try {
    return await data;
  } catch (error) {
    throw new FormatFault(
      'SOURCE-SYNTAX',
      `${path} and its source map do not fit together (${String(error instanceof Error ? error.message : error).slice(0, 100)})`,
      0,
    );
  }
}

async function parse(code: string, path: string): Promise<Program> {
  const acorn = await import('acorn');
  const options = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true } as const;
  try {
    return acorn.parse(code, { ...options, sourceType: 'module' });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unparsable(path, error);
  }
  try {
    return acorn.parse(code, { ...options, sourceType: 'script' });
  } catch (error) {
    throw unparsable(path, error);
  }
}

function unparsable(path: string, error: unknown): FormatFault {
  return new FormatFault(
    'SOURCE-SYNTAX',
    `${path} is no JavaScript (${String(error instanceof Error ? error.message : error).slice(0, 100)})`,
    0,
  );
}

function coverageOf(script: V8Script): {
  url: string;
  functions: {
    functionName: string;
    isBlockCoverage: boolean;
    ranges: { startOffset: number; endOffset: number; count: number }[];
  }[];
} {
  const flat = flattenRanges(script.ranges);
  const ranges = Array.from({ length: flat.length / 3 }, (_, i) => ({
    startOffset: flat[i * 3]!,
    endOffset: flat[i * 3 + 1]!,
    count: flat[i * 3 + 2]!,
  }));
  return { url: NEUTRAL_URL, functions: [{ functionName: '', isBlockCoverage: true, ranges }] };
}
