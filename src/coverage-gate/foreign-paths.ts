import { joined, type PathAnswer } from './path-question.ts';
import type { TrackedFiles } from './tracked-files.ts';

/** Files that one path is compared with, and all paths together: beyond, a hostile report would take minutes. */
const MOST_SIMILAR = 64;
const MOST_COMPARED = 1_000_000;
/** Directories of ours that one foreign directory may be. */
const MOST_TARGETS = 64;
const MOST_MAPPINGS = 64;
/** A mapping that explains less than a tenth of what another does is an accident, not a contradiction. */
const ACCIDENT = 10;

/** A path of another machine, without a leading slash; one place of a question may have several. */
export interface ForeignPath {
  readonly at: number;
  readonly path: string;
  /** Made of one of several roots: it need not exist at all. */
  readonly optional: boolean;
}

/** "The report's `from` is the repository's `to`": what turns a foreign path into one of ours. */
interface Mapping {
  readonly from: string;
  readonly to: string;
  /** Some path shares two segments with a file, not only the name of one at the root of the repository. */
  strong: boolean;
  /** Some path was compared with all files that are like it. */
  solid: boolean;
  /** How many paths lead to a file by it; which, is only known of the mappings that count (1 by number of the path). */
  count: number;
  explained: Uint8Array;
  /** Which of these mappings need not be heard where this one is the best. */
  readonly dismissed: Map<Mapping, boolean>;
}

interface Mappings {
  /** Those that explain most first. */
  readonly ranked: readonly Mapping[];
  /** By number of the path: some of the files it is like, where they are too many to look at. */
  readonly crowds: ReadonlyMap<number, readonly string[]>;
  /** Where there is one mapping only, as in most reports: the file it leads to, by number of the path. */
  readonly files?: readonly (string | undefined)[];
}

/**
 * Container prefixes, other checkouts, other machines: finds what a directory there is here, so that the paths below it are
 * explained. The mapping that explains most holds, and of those that explain the same the one that keeps most of the paths;
 * where others explain what it does not, or it would take the repository to be the root of a file system, the paths are
 * ambiguous. Answers by `at`; a path that nothing explains has none. `within`: the directory that the paths start at.
 */
export function resolveForeign(
  paths: readonly ForeignPath[],
  tracked: TrackedFiles,
  within: string | undefined,
): Map<number, PathAnswer> {
  const { ranked, crowds, files: reached } = findMappings(paths, tracked, within);
  const plain = reached === undefined || crowds.size > 0 ? undefined : undisputed(paths, ranked[0]!, reached);
  if (plain !== undefined) return plain;
  const anyStrong = ranked.some(({ strong }) => strong);
  const claims: Claim[] = [];
  const found = new Map<number, Found>();
  for (const [index, { at, path, optional }] of paths.entries()) {
    const applicable = ranked.filter(({ from }) => isIn(path, from));
    const [best] = applicable;
    const { files, contested }: Found =
      best === undefined
        ? { files: crowds.get(index) ?? [], contested: true }
        : optional && best.explained[index] === 0
          ? { files: [], contested: false }
          : decide(path, index, best, applicable, anyStrong);
    if (files.length === 0) continue;
    if (best !== undefined && !contested) claims.push({ at, file: files[0]!, mapping: best });
    const known = found.get(at);
    found.set(at, {
      files: known === undefined ? files : [...known.files, ...files],
      contested: contested || known?.contested === true,
    });
  }
  settleClaims(claims, found);
  return new Map([...found].flatMap(([at, one]) => answerFor(at, one)));
}

/** What a mapping without rivals says of each path; undefined where a place has several paths, which may contradict each other. */
function undisputed(
  paths: readonly ForeignPath[],
  mapping: Mapping,
  reached: readonly (string | undefined)[],
): Map<number, PathAnswer> | undefined {
  const answers = new Map<number, PathAnswer>();
  const unlikely = isUnlikely(mapping);
  for (let index = 0; index < paths.length; index++) {
    const path = reached[index];
    if (path === undefined) continue;
    const { at } = paths[index]!;
    if (answers.has(at)) return undefined;
    answers.set(at, unlikely ? { kind: 'ambiguous', candidates: [path] } : { kind: 'file', path });
  }
  return answers;
}

interface Found {
  readonly files: readonly string[];
  readonly contested: boolean;
}

function answerFor(at: number, { files, contested }: Found): [number, PathAnswer][] {
  const candidates = [...new Set(files)].sort();
  if (candidates.length === 0) return [];
  return [
    [
      at,
      candidates.length > 1 || contested ? { kind: 'ambiguous', candidates } : { kind: 'file', path: candidates[0]! },
    ],
  ];
}

/** What the best mapping for a path says, and whether another one that counts says something else. */
function decide(path: string, index: number, best: Mapping, applicable: readonly Mapping[], anyStrong: boolean): Found {
  const contenders = applicable.filter((mapping) => !isDismissed(mapping, best));
  // The name of one file at the root says too little where other paths are known to start elsewhere.
  if (anyStrong && contenders.every(({ strong }) => !strong)) return { files: [], contested: false };
  const files = new Set(contenders.filter(({ explained }) => explained[index] === 1).map((one) => target(path, one)));
  const tied = contenders.some((mapping) => mapping !== best && mapping.count === best.count);
  return { files: [...files], contested: files.size > 1 || best.explained[index] === 0 || tied || isUnlikely(best) };
}

/** It would take the repository to be the root of a file system, and was not compared with all that could be meant. */
function isUnlikely({ from, solid }: Mapping): boolean {
  return from === '' && !solid;
}

function isDismissed(mapping: Mapping, best: Mapping): boolean {
  if (mapping === best) return false;
  let known = best.dismissed.get(mapping);
  if (known === undefined) {
    known = mapping.count * ACCIDENT < best.count || (explainsLess(mapping, best) && keepsLess(mapping, best));
    best.dismissed.set(mapping, known);
  }
  return known;
}

function explainsLess(mapping: Mapping, best: Mapping): boolean {
  return mapping.explained.every((explained, i) => explained === 0 || best.explained[i] === 1);
}

function keepsLess(mapping: Mapping, best: Mapping): boolean {
  if (mapping.count < best.count) return true;
  return best.from !== '' && mapping.from !== best.from && isIn(mapping.from, best.from);
}

interface Claim {
  readonly at: number;
  readonly file: string;
  readonly mapping: Mapping;
}

/**
 * One file under two foreign roots: a dependency that has files of the same names. The root that explains far less is not
 * ours; of roots that explain alike nobody can tell.
 */
function settleClaims(claims: readonly Claim[], found: Map<number, Found>): void {
  const byFile = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = byFile.get(claim.file);
    if (known === undefined) byFile.set(claim.file, [claim]);
    else if (known[0]!.mapping !== claim.mapping || known.length > 1) known.push(claim);
  }
  for (const [file, all] of byFile) {
    if (all.length === 1) continue;
    const most = Math.max(...all.map(({ mapping }) => mapping.count));
    const isLikely = ({ mapping }: Claim): boolean => mapping.count * ACCIDENT >= most;
    const likely = all.filter(isLikely);
    const contested =
      new Set(likely.map(({ mapping }) => mapping)).size > 1 && new Set(likely.map(({ at }) => at)).size > 1;
    for (const claim of all) {
      const { files, contested: before } = found.get(claim.at)!;
      const others = files.filter((other) => other !== file);
      if (!isLikely(claim)) found.set(claim.at, { files: others, contested: before });
      else if (contested) found.set(claim.at, { files, contested: true });
    }
  }
}

function findMappings(paths: readonly ForeignPath[], tracked: TrackedFiles, within: string | undefined): Mappings {
  const groups = new Map<string, Map<string, Mapping>>();
  const crowds = new Map<number, readonly string[]>();
  let left = MOST_COMPARED;
  let last: Mapping | undefined;
  const reached = new Array<string | undefined>(paths.length).fill(undefined);
  for (let index = 0; index < paths.length; index++) {
    const { path } = paths[index]!;
    // Most paths of a report follow from one mapping; whatever could contradict it was found with the first of them.
    if (last !== undefined) {
      reached[index] = reachedBy(path, last, tracked);
      if (reached[index] !== undefined) {
        last.count++;
        continue;
      }
    }
    const { files, complete, crowd } =
      within === undefined ? alike(path, tracked, left) : inside(path, tracked, within);
    left -= files.length;
    if (crowd.length > 0) crowds.set(index, crowd);
    for (const { file, common } of files) {
      const mapping = mappingOf(path, file, common, groups);
      mapping.strong ||= common > 1 || within !== undefined;
      mapping.solid ||= complete;
      mapping.count++;
      if (file === files[0]!.file) last = mapping;
    }
  }
  const [only, ...others] = [...groups.values()].flatMap((group) => [...group.values()]);
  if (only !== undefined && others.length === 0) {
    for (let index = 0; index < paths.length; index++) reached[index] ??= reachedBy(paths[index]!.path, only, tracked);
    only.explained = Uint8Array.from(reached, (file) => (file === undefined ? 0 : 1));
    only.count = only.explained.reduce((sum, explained) => sum + explained, 0);
    return { ranked: [only], crowds, files: reached };
  }
  const likely = new Map(Array.from(groups, ([from, group]) => [from, mostLikely([...group.values()])]));
  countExplained(paths, tracked, likely);
  const ranked = [...likely.values()].flat().sort(byRank).slice(0, MOST_MAPPINGS);
  for (const mapping of ranked) {
    mapping.explained = Uint8Array.from(paths, ({ path }) => (reachedBy(path, mapping, tracked) === undefined ? 0 : 1));
  }
  return { ranked, crowds };
}

/** Of equals the shorter foreign root first: it keeps more of the path. */
function byRank(a: Mapping, b: Mapping): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.from.length !== b.from.length) return a.from.length - b.from.length;
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : 1;
}

interface Compared {
  readonly files: readonly { readonly file: string; readonly common: number }[];
  readonly complete: boolean;
  readonly crowd: readonly string[];
}

function alike(path: string, tracked: TrackedFiles, left: number): Compared {
  const found = tracked.similar(path, Math.min(MOST_SIMILAR, left));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const atRoot = tracked.has(name) ? [{ file: name, common: 1 }] : [];
  return { ...found, files: [...found.files, ...atRoot] };
}

/** The longest end of the path that is a file in a directory. */
function inside(path: string, tracked: TrackedFiles, within: string): Compared {
  const segments = path.split('/');
  for (let from = 0; from < segments.length; from++) {
    const file = joined(within, segments.slice(from).join('/'));
    if (tracked.has(file)) return { files: [{ file, common: segments.length - from }], complete: true, crowd: [] };
  }
  return { files: [], complete: true, crowd: [] };
}

function mappingOf(path: string, file: string, common: number, groups: Map<string, Map<string, Mapping>>): Mapping {
  let start = file.length;
  for (let i = 0; i < common; i++) start = start <= 0 ? -1 : file.lastIndexOf('/', start - 1);
  const from = path.slice(0, Math.max(0, path.length - (file.length - start - 1) - 1));
  const to = file.slice(0, Math.max(0, start));
  const group = groups.get(from) ?? new Map<string, Mapping>();
  groups.set(from, group);
  let mapping = group.get(to);
  if (mapping === undefined) {
    mapping = { from, to, strong: false, solid: false, count: 0, explained: new Uint8Array(0), dismissed: new Map() };
    group.set(to, mapping);
  }
  return mapping;
}

/** Counts until now say how many paths led to a mapping; paths that another one explained were not asked. */
function mostLikely(mappings: readonly Mapping[]): readonly Mapping[] {
  return mappings.length <= MOST_TARGETS ? mappings : [...mappings].sort(byRank).slice(0, MOST_TARGETS);
}

function countExplained(
  paths: readonly ForeignPath[],
  tracked: TrackedFiles,
  groups: ReadonlyMap<string, readonly Mapping[]>,
): void {
  for (const mapping of [...groups.values()].flat()) mapping.count = 0;
  for (const { path } of paths) {
    for (let end = path.lastIndexOf('/'); ; end = end <= 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      const group = groups.get(path.slice(0, Math.max(0, end)));
      for (const mapping of group ?? []) if (tracked.has(target(path, mapping))) mapping.count++;
      if (end < 0) break;
    }
  }
}

function target(path: string, { from, to }: Mapping): string {
  return joined(to, from === '' ? path : path.slice(from.length + 1));
}

/** The file that a mapping makes of a path, if there is one. */
function reachedBy(path: string, mapping: Mapping, tracked: TrackedFiles): string | undefined {
  if (!isIn(path, mapping.from)) return undefined;
  const file = target(path, mapping);
  return tracked.has(file) ? file : undefined;
}

function isIn(path: string, from: string): boolean {
  return from === '' || (path.startsWith(from) && path[from.length] === '/');
}
