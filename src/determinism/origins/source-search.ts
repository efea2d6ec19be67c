import { SOURCE_MARKS, type SourceMark } from './source-marks.ts';

/** Where in the repository a difference comes from. */
export interface Origin {
  readonly path: string;
  readonly line: number;
  /** `likely`: the only place that does such a thing; `possible`: the first of a few. */
  readonly confidence: 'likely' | 'possible';
}

/** More places than this say nothing. */
const MOST_PLACES = 3;
const LONGEST_LINE = 2000;
/** What runs while building, by name. */
const BUILD_NAMES =
  /(?:^|\/)(?:build|bundle|compile|generate|make|pack|release|dist)[\w.-]*$|(?:^|\/)[\w.-]*\.config\.[cm]?[jt]s$|(?:^|\/)(?:gulpfile|Gruntfile|setup|conf|noxfile|SConstruct|wscript)\.\w+$|(?:^|\/)(?:scripts?|tools|build|ci)\/|(?:^|\/)(?:[Mm]akefile|GNUmakefile|Dockerfile|justfile|package\.json|CMakeLists\.txt)$|\.(?:mk|cmake)$/u;
const NEVER = /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|spec|docs?|examples?|fixtures?)\//u;

/** Whether a file may be where a difference comes from; which of them are read is up to the caller. */
export function isCandidate(path: string, build: string): boolean {
  return SOURCE_MARKS.some((mark) => mark.files.test(path) && isMeant(mark, path, build));
}

/**
 * Finds what makes a cause: by cause, the place. Only where one or a few places fit; files that the build command names come
 * before others, which are left out when one of these fits. `files`: path and text.
 */
export function findOrigins(
  causes: ReadonlySet<string>,
  files: Iterable<readonly [path: string, text: string]>,
  build: string,
): ReadonlyMap<string, Origin> {
  const wanted = SOURCE_MARKS.filter((mark) => mark.causes.some((cause) => causes.has(cause)));
  const found = new Map<string, { readonly path: string; readonly line: number; readonly isNamed: boolean }[]>();
  for (const [path, text] of files) {
    const lines = text.split('\n');
    for (const mark of wanted) {
      if (!mark.files.test(path) || !isMeant(mark, path, build)) continue;
      lines.forEach((line, at) => {
        if (line.length > LONGEST_LINE || isComment(line) || !mark.line.test(line)) return;
        for (const cause of mark.causes) {
          const places = found.get(cause) ?? [];
          found.set(cause, places);
          // Several marks may fit one line.
          if (!places.some((place) => place.path === path && place.line === at + 1))
            places.push({ path, line: at + 1, isNamed: isNamed(path, build) });
        }
      });
    }
  }
  const origins = new Map<string, Origin>();
  for (const cause of causes) {
    const all = found.get(cause) ?? [];
    const named = all.filter(({ isNamed: own }) => own);
    const places = named.length > 0 ? named : all;
    const [first] = places;
    if (first === undefined || places.length > MOST_PLACES) continue;
    const { path, line } = first;
    origins.set(cause, { path, line, confidence: places.length === 1 ? 'likely' : 'possible' });
  }
  return origins;
}

function isMeant({ where }: SourceMark, path: string, build: string): boolean {
  if (isNamed(path, build)) return true;
  return !NEVER.test(path) && (where === 'compiled' || BUILD_NAMES.test(path));
}

/** As a word of its own, with or without `./`. */
function isNamed(path: string, build: string): boolean {
  const at = build.indexOf(path);
  if (at < 0 || /[\w/-]/u.test(build[at + path.length] ?? ' ')) return false;
  return /(?:^|[\s"'=;&|(])(?:\.\/)?$/u.test(build.slice(0, at));
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|#(?!!)|\*|\/\*)/u.test(line);
}
