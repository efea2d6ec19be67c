import { parseScript, type ScriptTexts, type TextSpan } from '../../shared/formats/javascript/parse-script.ts';
import type { KnownLibrary, VersionPattern } from './advisory-data.ts';
import { libraryObjects } from './library-objects.ts';

/** A library that a text holds; without a version where only its traces are there. */
export interface FoundLibrary {
  readonly library: KnownLibrary;
  readonly version?: string;
  readonly toldBy: 'banner' | 'code' | 'file-name' | 'nothing';
}

/** Behind a name and a version in a comment: a sentence goes on, which only speaks of the library. */
const PROSE =
  /^\s+(?:and|are|as|because|before|does|for|from|had|has|in|is|it|later|must|needs?|on|only|or|required?|that|to|users?|was|were|when|which|will|with|without|would)\b/iu;
/** Texts that only these libraries have, whatever else was removed. */
const TRACES: ReadonlyMap<string, string> = new Map([['lodash', '__lodash_hash_undefined__']]);

/** Every library and version that a built script holds, without its source map. Throws FormatFault SOURCE-SYNTAX. */
export async function findLibraries(
  path: string,
  code: string,
  libraries: readonly KnownLibrary[],
): Promise<readonly FoundLibrary[]> {
  const { program, ...texts } = await parseScript(code);
  const found: FoundLibrary[] = [];
  for (const library of libraries) {
    for (const pattern of library.patterns)
      for (const version of versionsOf(code, pattern, texts))
        found.push({ library, version, toldBy: pattern.isBanner ? 'banner' : 'code' });
    for (const name of library.fileNames) {
      name.lastIndex = 0;
      const version = name.exec(path)?.[1];
      if (version !== undefined) found.push({ library, version: plain(version), toldBy: 'file-name' });
    }
  }
  for (const { library: name, version } of libraryObjects(program)) {
    const library = libraries.find((one) => one.name === name);
    if (library === undefined) continue;
    found.push({ library, ...(version === undefined ? { toldBy: 'nothing' } : { version, toldBy: 'code' }) });
  }
  for (const [name, trace] of TRACES) {
    const library = libraries.find((one) => one.name === name);
    if (library !== undefined && code.includes(trace)) found.push({ library, toldBy: 'nothing' });
  }
  return once(found);
}

/** The first version that the original of a library's own package tells. */
export function versionOfSource(text: string, { patterns }: KnownLibrary): string | undefined {
  for (const { expression, replacement } of patterns) {
    expression.lastIndex = 0;
    const match = expression.exec(text);
    const version = match === null ? undefined : versionOf(match, expression, replacement);
    if (version !== undefined) return version;
  }
  return undefined;
}

/** One of each; that without a version is left out where another one tells it. */
function once(found: readonly FoundLibrary[]): readonly FoundLibrary[] {
  const told = new Map<string, FoundLibrary>();
  for (const one of found) {
    const key = JSON.stringify([one.library.name, one.version ?? '']);
    if (!told.has(key)) told.set(key, one);
  }
  const withVersion = new Set(
    [...told.values()].filter(({ version }) => version !== undefined).map((one) => one.library),
  );
  return [...told.values()].filter(({ version, library }) => version !== undefined || !withVersion.has(library));
}

function* versionsOf(code: string, pattern: VersionPattern, texts: ScriptTexts): Generator<string> {
  const { expression, replacement } = pattern;
  for (const match of code.matchAll(expression)) {
    const version = versionOf(match, expression, replacement);
    if (version !== undefined && holds(code, match, pattern, texts)) yield version;
  }
}

/** Whether the match is of the library itself, and not of a text that speaks of it. */
function holds(
  code: string,
  { index, 0: text, 1: first = '' }: RegExpExecArray,
  { isBanner, expression }: VersionPattern,
  { comments, texts }: ScriptTexts,
): boolean {
  if (isBanner) {
    if (!isWithin(comments, index)) return false;
    const line = code.slice(code.lastIndexOf('\n', index - 1) + 1, index);
    // In one line before it there is the comment itself, or code that ended.
    const isFirst = comments.some(([start]) => start === index);
    if (!isFirst && !/^[\s/*!()]*$/u.test(line)) return false;
    const end = index + text.indexOf(first) + first.length;
    return !PROSE.test(code.slice(end, end + 40));
  }
  // What is quoted in a text is no code.
  return /['"]/u.test(expression.source) ? !isWithin(comments, index) && !isWithin(texts, index) : true;
}

/** Spans are in the order of the text, and do not overlap. */
function isWithin(spans: readonly TextSpan[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] <= at;
}

function versionOf(match: RegExpExecArray, expression: RegExp, replacement: string | undefined): string | undefined {
  const version = replacement === undefined ? match[1] : match[0].replace(new RegExp(expression.source), replacement);
  return version === undefined || !/^\d+\.\d/u.test(version) ? undefined : plain(version);
}

/** `.min` and a dot or hyphen at the end belong to the text around it. */
function plain(version: string): string {
  return version.replace(/(?:[.-](?:min|js))+$/u, '').replace(/[._-]+$/u, '');
}
