import type { Io } from '../shared/io/port.ts';
import type { ArtifactEntry } from '../shared/model/artifact.ts';
import { artifactContents } from './artifact-contents.ts';
import { adviceText, attributions } from './attribution.ts';
import { cascade, type Place, type Rename } from './cascade.ts';
import type { Builds } from './causes/port.ts';
import { type Content, collected, Unreadable } from './contents/content.ts';
import {
  type ArtifactTree,
  type Difference,
  differingPaths,
  type Explanation,
  MOST_DIFFERENCES,
  UNKNOWN_BUILD,
} from './difference.ts';
import type { Spot } from './differs/port.ts';
import { excerpts } from './excerpts.ts';
import { imageLayouts, type Layouts, type OpenContent } from './images/layouts.ts';
import { spotsInside } from './inside.ts';
import { renamesOf } from './renames.ts';

/** Of all artifacts that are looked into, both builds. */
const MOST_BYTES = 16 * 2 ** 30;
const MOST_PLACES = 20_000;
const MOST_NOTES = 20;

type Found = readonly Difference[];

/**
 * Says why two builds differ; the one call that the gate makes. Never throws for what is in an artifact. Artifacts are read
 * piece by piece: what is held in memory does not grow with their size.
 */
export async function explain(io: Io, left: ArtifactTree, right: ArtifactTree): Promise<Explanation> {
  const host = await io.buildHost();
  const sides = { left: artifactContents(host, left), right: artifactContents(host, right) };
  return explanation(left, right, (side, path) => sides[side](path));
}

/** The same, with the contents given by a function; undefined: there is none. */
export async function explanation(left: ArtifactTree, right: ArtifactTree, open: OpenContent): Promise<Explanation> {
  const paths = differingPaths(left.entries, right.entries);
  const builds: Builds = { left: left.build, right: right.build };
  const byPath = ({ entries }: ArtifactTree) => new Map(entries.map((entry) => [entry.path, entry] as const));
  const [before, after] = [byPath(left), byPath(right)];
  const images = await imageLayouts(left.entries, right.entries, open);
  const paired = new Set(images.renames.flatMap((one) => [`removed ${one.left}`, `added ${one.right}`]));
  const only = (kind: Difference['kind'], entries: ReadonlyMap<string, ArtifactEntry>) =>
    paths.flatMap((one) => (one.kind === kind && !paired.has(`${kind} ${one.path}`) ? [entries.get(one.path)!] : []));
  const renames = [...images.renames, ...renamesOf(only('removed', before), only('added', after))];
  const pairs = [
    ...paths.flatMap(({ path, kind }) => (kind === 'content' ? [{ left: path, right: path }] : [])),
    ...renames.filter((one) => before.get(one.left)?.digest !== after.get(one.right)?.digest),
  ];
  const notes: string[] = [];
  const places: Place[] = [];
  let bytes = 0;
  for (const pair of pairs) {
    bytes += (before.get(pair.left)?.sizeBytes ?? 0) + (after.get(pair.right)?.sizeBytes ?? 0);
    const isEnough = bytes > MOST_BYTES || places.length > MOST_PLACES;
    const spots = isEnough ? undefined : await spotsOf(pair, images, open);
    if (spots === undefined) {
      notes.push(`${pair.left} was not looked into: ${isEnough ? 'enough of the others were' : 'it cannot be read'}.`);
      places.push({ path: pair.left, spot: { within: [], aspect: 'unread' } });
      continue;
    }
    for (const spot of spots) places.push({ path: pair.left, spot });
    for (const { within, left: reason } of spots.filter(({ aspect }) => aspect === 'unread').slice(0, 1))
      notes.push(
        `${[pair.left, ...within].join(' > ')} was not looked into: ${reason ?? 'damaged, encrypted, too large or too deep'}.`,
      );
  }
  const digests = pairs.map((pair) => ({
    path: pair.left,
    left: before.get(pair.left)?.digest ?? '',
    right: after.get(pair.right)?.digest ?? '',
  }));
  const { follows, renames: behind } = cascade(places, renames, [...digests, ...images.digests]);
  const explained = new Map<number, number>();
  for (const seed of [...follows, ...behind]) if (seed >= 0) explained.set(seed, (explained.get(seed) ?? 0) + 1);
  const contents = places.flatMap(({ path, spot }, at) =>
    spotDifferences(path, spot, builds, follows[at] === -1, explained.get(at) ?? 0),
  );
  const known = new Map(renames.map((one, at) => [one.left, { ...one, seed: behind[at] === -1 }] as const));
  const newNames = new Set(renames.map((one) => one.right));
  const others = paths
    .filter(({ kind }) => kind !== 'content')
    .map((one) => pathDifference(one, before.get(one.path), after.get(one.path), known, newNames));
  return summary([...contents, ...others], paths.length, notes.slice(0, MOST_NOTES));
}

/** At least one; undefined: it cannot be read. */
async function spotsOf(pair: Rename, images: Layouts, open: OpenContent): Promise<readonly Spot[] | undefined> {
  const [left, right] = [open('left', pair.left), open('right', pair.right)];
  if (left === undefined || right === undefined) return undefined;
  const role = images.roleOf(pair.left);
  const within = (spots: readonly Spot[]) =>
    role === undefined ? spots : spots.map((spot) => ({ ...spot, within: [role, ...spot.within] }));
  try {
    const documents = images.documents(pair.left);
    if (documents === undefined) {
      const spots = await spotsInside({ name: pair.left, left, right });
      return within(spots.length === 0 ? [{ within: [], aspect: 'bytes' }] : spots);
    }
    const spots = await spotsInside({ name: `${pair.left}.json`, ...documents });
    return within(spots.length === 0 ? [await pointerSpot(images, left)] : spots);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Of a document that differs in nothing but the digests of parts: the first of these, so that it follows from the part. */
async function pointerSpot({ digests }: Layouts, document: Content): Promise<Spot> {
  const text = new TextDecoder().decode(await collected(document, 0, document.size ?? 0));
  const named = digests.find(({ left }) => text.includes(left));
  return { within: [], aspect: 'text', left: named?.left ?? '', right: named?.right ?? '' };
}

/** One for each cause of the spot. */
function spotDifferences(path: string, spot: Spot, builds: Builds, seed: boolean, explains: number): Found {
  const texts = excerpts(spot);
  const common = { path, kind: 'content', ...(spot.within.length === 0 ? {} : { within: spot.within }), seed } as const;
  const base: Difference = { ...common, ...(seed && explains > 0 ? { explains } : {}), ...texts };
  const causes = attributions(spot, builds);
  if (causes.length === 0) return [base];
  return causes.map(({ cause, confidence }) => ({
    ...base,
    cause: cause.id,
    confidence,
    advice: adviceText(cause, [path, ...spot.within]),
  }));
}

type Renamed = ReadonlyMap<string, { readonly right: string; readonly seed: boolean }>;

function pathDifference(
  one: Difference,
  left: ArtifactEntry | undefined,
  right: ArtifactEntry | undefined,
  renamed: Renamed,
  newNames: ReadonlySet<string>,
): Difference {
  const rename = renamed.get(one.path);
  if (one.kind === 'removed' && rename !== undefined)
    return {
      ...one,
      seed: rename.seed,
      ...excerpts({ within: [], aspect: 'name', left: one.path, right: rename.right }),
    };
  if (one.kind === 'added' && newNames.has(one.path)) return { ...one, seed: false };
  const told: Spot | undefined =
    one.kind === 'mode'
      ? { within: [], aspect: 'file.mode', left: left?.mode.toString(8) ?? '', right: right?.mode.toString(8) ?? '' }
      : one.kind === 'modified'
        ? { within: [], aspect: 'file.modified', left: String(left?.modifiedMs), right: String(right?.modifiedMs) }
        : undefined;
  const [found] = told === undefined ? [] : attributions(told, NO_BUILDS);
  if (told === undefined || found === undefined) return one;
  const { cause, confidence } = found;
  return { ...one, ...excerpts(told), cause: cause.id, confidence, advice: adviceText(cause, [one.path]) };
}

const NO_BUILDS: Builds = { left: UNKNOWN_BUILD, right: UNKNOWN_BUILD };

/** Seeds first, those that explain most before others, then by path. */
function summary(found: Found, differing: number, notes: readonly string[]): Explanation {
  const sorted = found
    .map((one, at) => ({ one, at }))
    .sort(
      ({ one: a, at: first }, { one: b, at: second }) =>
        Number(b.seed) - Number(a.seed) ||
        (b.explains ?? 0) - (a.explains ?? 0) ||
        (a.path < b.path ? -1 : a.path > b.path ? 1 : first - second),
    )
    .map(({ one }) => one);
  const differences = sorted.slice(0, MOST_DIFFERENCES);
  return { differences, differingPaths: differing, omitted: sorted.length - differences.length, notes };
}
