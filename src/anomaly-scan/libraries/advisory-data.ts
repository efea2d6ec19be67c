import { ProblemError } from '../../shared/model/problem.ts';

/** The most important first. */
export const GRAVITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** A hole that is known of some versions of a library. Texts are hostile. */
export interface Advisory {
  /** The first version that has it; absent: all below. */
  readonly from?: string;
  /** The first version that does not; absent: nobody named one. */
  readonly below?: string;
  /** Versions between that do not have it. */
  readonly except?: readonly string[];
  readonly gravity: Gravity;
  /** CVE and GHSA first; never empty. */
  readonly ids: readonly string[];
  readonly summary: string;
  readonly url?: string;
}

/** How a version is told from the text of a script. */
export interface VersionPattern {
  readonly expression: RegExp;
  /** What of a match is the version, as `String.replace` takes it; absent: the first group. */
  readonly replacement?: string;
  /** It begins with the beginning of a comment: it counts in comments only. */
  readonly isBanner: boolean;
}

export interface KnownLibrary {
  readonly name: string;
  /** Names of its packages on npm. */
  readonly packages: readonly string[];
  readonly advisories: readonly Advisory[];
  readonly patterns: readonly VersionPattern[];
  readonly fileNames: readonly RegExp[];
}

/** The extract that comes with this program. */
export interface ShippedAdvisories {
  readonly origin: string;
  /** YYYY-MM-DD: nothing that became known after it is in it. */
  readonly day: string;
  readonly licence: string;
  readonly repository: unknown;
}

type Known = { readonly [key: string]: unknown };

const VERSION = '[0-9][0-9.a-z_\\-]+';
const WIDEST = 200;
const LONGEST_SUMMARY = 160;
/** Packages that are the same code as another one. */
const SAME_CODE: ReadonlyMap<string, readonly string[]> = new Map([['lodash', ['lodash-es', 'lodash-amd']]]);
/**
 * Any object with a key jquery and a text would be that library: `{ jquery: "1.0" }` names a version, it does not hold it.
 * library-objects.ts looks for the whole object instead.
 */
const TOO_WEAK: ReadonlySet<string> = new Set(['[^a-z.]jquery:[ ]?"(§§version§§)"']);
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;
/** What Retire.js writes for "of this line, and no fix is to come". */
const NO_FIX = /\.999(?:\.|$)/u;

/**
 * The repository of Retire.js (jsrepository.json, its versions 1 to 6): an object, a library an entry. Expressions are ECMAScript's
 * with `§§version§§` for a version. Throws ProblemError LIBRARIES-DATA for everything else.
 */
export function readAdvisoryData(value: unknown, path: string): readonly KnownLibrary[] {
  const entries = Object.entries(objectOf(value, path));
  const libraries = entries
    .filter(([name]) => name !== 'retire-example')
    .map(([name, entry]) => readLibrary(name, objectOf(entry, path), path))
    .filter(({ advisories }) => advisories.length > 0);
  if (libraries.length === 0) throw damaged(path, 'names no library with a known hole');
  return libraries;
}

function readLibrary(name: string, entry: Known, path: string): KnownLibrary {
  const named = typeof entry['npmname'] === 'string' ? entry['npmname'] : name;
  const extractors = entry['extractors'] === undefined ? {} : objectOf(entry['extractors'], path);
  const contents = textsOf(extractors['filecontent'], path).filter((text) => !TOO_WEAK.has(text));
  return {
    name,
    packages: PACKAGE_NAME.test(named) ? [named, ...(SAME_CODE.get(named) ?? [])] : [],
    advisories: listOf(entry['vulnerabilities'], path).map((one) => readAdvisory(name, objectOf(one, path), path)),
    patterns: [
      ...contents.map((text) => ({
        expression: expressionOf(text, path),
        isBanner: /^(?:\/\\?\*|\/\/|\\\*)/u.test(text),
      })),
      ...textsOf(extractors['filecontentreplace'], path).map((text) => replaced(text, path)),
    ],
    fileNames: textsOf(extractors['filename'], path).map((text) => expressionOf(`(?:^|/)${text}$`, path)),
  };
}

function readAdvisory(library: string, entry: Known, path: string): Advisory {
  const gravity = GRAVITIES.find((one) => one === entry['severity']);
  const below = entry['below'];
  const from = entry['atOrAbove'];
  if (gravity === undefined || (below !== undefined && typeof below !== 'string'))
    throw damaged(path, `says of ${library} neither how grave a hole is nor up to which version it is there`);
  if (below === undefined && typeof from !== 'string') throw damaged(path, `names no versions of a hole of ${library}`);
  const identifiers = entry['identifiers'] === undefined ? {} : objectOf(entry['identifiers'], path);
  const { CVE, githubID, retid, summary } = identifiers;
  const ids = [CVE, githubID].flat().filter((one): one is string => typeof one === 'string');
  const url = textsOf(entry['info'], path).find((one) => /^https?:\/\//u.test(one));
  const except = textsOf(entry['excludes'], path);
  return {
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof below === 'string' ? { below } : {}),
    ...(except.length > 0 ? { except } : {}),
    gravity,
    ids: ids.length > 0 ? ids : [typeof retid === 'string' ? `retire.js-${retid}` : (url ?? 'without a number')],
    summary: typeof summary === 'string' ? oneLine(summary) : 'no summary',
    ...(url === undefined ? {} : { url }),
  };
}

/** Some summaries are pages of Markdown. */
function oneLine(text: string): string {
  const line = text
    .replace(/^\s*#+\s*\w+\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= LONGEST_SUMMARY ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_SUMMARY))} …`;
}

/** The first version that is said to be without it; undefined where none is. */
export function fixedVersionOf({ below }: Advisory): string | undefined {
  return below === undefined || NO_FIX.test(below) ? undefined : below;
}

function expressionOf(text: string, path: string): RegExp {
  try {
    return new RegExp(bounded(text).replaceAll('§§version§§', VERSION), 'g');
  } catch {
    throw damaged(path, `has an expression that is none: ${text.slice(0, 100)}`);
  }
}

/**
 * Built scripts have lines of megabytes: what an expression takes of any length ends after WIDEST characters, or time grows with the
 * square of a line and more. `*` and `+` in classes, or escaped, are letters.
 */
function bounded(text: string): string {
  return text.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]/gsu, (part) =>
    part === '*' ? `{0,${WIDEST}}` : part === '+' ? `{1,${WIDEST}}` : part,
  );
}

/** `/expression/replacement/` */
function replaced(text: string, path: string): VersionPattern {
  const [, source, replacement] = /^\/(.*[^\\])\/([^/]+)\/$/su.exec(text) ?? [];
  if (source === undefined || replacement === undefined) throw damaged(path, `has an expression that is none: ${text}`);
  return { expression: expressionOf(source, path), replacement, isBanner: false };
}

function objectOf(value: unknown, path: string): Known {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(path, 'is of another form');
  return value as Known;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw damaged(path, 'is of another form');
  return value;
}

function textsOf(value: unknown, path: string): readonly string[] {
  return listOf(value, path).filter((one): one is string => typeof one === 'string');
}

export function damaged(path: string, how: string): ProblemError {
  return new ProblemError({
    code: 'LIBRARIES-DATA',
    reason: `the file of known vulnerabilities ${path} ${how}`,
    hint: 'Download jsrepository.json of Retire.js again, or leave out libraries.data.',
    location: { path },
  });
}
