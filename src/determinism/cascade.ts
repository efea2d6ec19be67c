import type { Spot } from './differs/port.ts';

/** One spot of one artifact; `path` is the one of the first build. */
export interface Place {
  readonly path: string;
  readonly spot: Spot;
}

export interface Rename {
  readonly left: string;
  readonly right: string;
}

export interface Cascade {
  /** For each place: the place that it follows from, or -1: it is a seed. */
  readonly follows: readonly number[];
  /** For each rename: the place that it follows from, or -1: nothing explains it. */
  readonly renames: readonly number[];
}

const SHORTEST_TOKEN = 6;
const DERIVED: ReadonlySet<string> = new Set(
  'elf.build-id elf.go-build-id elf.layout elf.symbols sourcemap.mappings'.split(' '),
);
/** Derived from what else differs in the artifact, or from something outside of it when nothing else does. */
const OFTEN_DERIVED = 'elf.symbols';

/**
 * What follows from what. A file that is named by a digest gets another name when its content differs; whoever names it
 * differs too, and so on: only contents that differ in more than such names are seeds. So are texts that are exchanged for
 * the same other text in several places: the first is the seed. Linear in places and renames.
 * `digests`: of differing artifacts, digest before → digest after.
 */
export function cascade(
  places: readonly Place[],
  renames: readonly Rename[],
  digests: readonly (Rename & { readonly path: string })[],
): Cascade {
  const names = nameTable(renames, digests);
  const follows = places.map(() => -1);
  const uses = places.map(({ spot }) => names.usedBy(spot));
  const ofPath = new Map<string, number[]>();
  for (const [at, { path }] of places.entries()) ofPath.set(path, [...(ofPath.get(path) ?? []), at]);

  const first = new Map<string, number>();
  const tokens = new Map<string, number>();
  for (const [at, { spot }] of places.entries()) {
    if (uses[at] !== undefined) continue;
    const pair = exchanged(spot);
    if (pair === undefined) continue;
    const known = first.get(pair);
    if (known === undefined) first.set(pair, at);
    else follows[at] = known;
    tokens.set(pair, known ?? at);
  }

  /** The seed behind an artifact; undefined: none, or it only depends on itself. */
  const seedOf = (path: string): number => {
    const seen = new Set<string>();
    const open = [path];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const own = ofPath.get(next) ?? [];
      const seed = own.find(
        (at) => uses[at] === undefined && follows[at] === -1 && !DERIVED.has(places[at]!.spot.aspect),
      );
      if (seed !== undefined) return seed;
      const shared = own.find((at) => (follows[at] ?? -1) >= 0);
      if (shared !== undefined) return follows[shared]!;
      const often = own.find((at) => places[at]!.spot.aspect === OFTEN_DERIVED);
      if (often !== undefined) return often;
      open.push(...own.flatMap((at) => uses[at] ?? []));
    }
    return -1;
  };

  const found = places.map(({ path, spot }, at) => {
    if (DERIVED.has(spot.aspect)) {
      const seed = seedOf(path);
      return seed === at ? -1 : seed;
    }
    const used = uses[at];
    if (used === undefined) return follows[at] ?? -1;
    for (const other of used) {
      const seed = seedOf(other);
      if (seed >= 0 && seed !== at) return seed;
    }
    return -1;
  });
  const behind = renames.map(({ left, right }) => {
    const seed = seedOf(left);
    if (seed >= 0) return seed;
    return tokens.get(exchangedTexts(left, right) ?? '') ?? -1;
  });
  return { follows: found, renames: behind };
}

interface NameTable {
  /** Paths of the artifacts whose names or digests are all that differs in the spot; undefined: more differs. */
  usedBy(spot: Spot): readonly string[] | undefined;
}

function nameTable(renames: readonly Rename[], digests: readonly (Rename & { readonly path: string })[]): NameTable {
  const names = new Map<string, { readonly right: string; readonly path: string }>();
  for (const { left, right } of renames) {
    const [ones, others] = [left.split('/'), right.split('/')];
    for (const [at, one] of ones.entries()) {
      const other = others[at] ?? '';
      if (one === other) continue;
      names.set(one, { right: other, path: left });
      const [stem, otherStem] = [one, other].map((name) => name.replace(/\.\w+$/u, '')) as [string, string];
      if (stem.length >= SHORTEST_TOKEN && stem !== otherStem) names.set(stem, { right: otherStem, path: left });
    }
  }
  for (const { left, right, path } of digests) names.set(left, { right, path });
  return {
    usedBy({ aspect, left, right }) {
      if (names.size === 0 || left === undefined || right === undefined || aspect.includes('.')) return undefined;
      const used = new Set<string>();
      const renamed = left.replace(/[\w.-]+/gu, (word) => {
        const known = names.get(word);
        if (known === undefined) return word;
        used.add(known.path);
        return known.right;
      });
      return used.size > 0 && renamed === right ? [...used] : undefined;
    },
  };
}

/** The one word that is exchanged for another; undefined: more differs, or it is too short to be told from chance. */
function exchanged({ aspect, left, right }: Spot): string | undefined {
  return aspect !== 'text' || left === undefined || right === undefined ? undefined : exchangedTexts(left, right);
}

function exchangedTexts(left: string, right: string): string | undefined {
  const word = /[\w+=-]+/gu;
  const [ones, others] = [left.match(word) ?? [], right.match(word) ?? []];
  if (ones.length !== others.length) return undefined;
  const pairs = new Set(ones.flatMap((one, at) => (one === others[at] ? [] : [`${one}\0${others[at]}`])));
  const [pair] = pairs;
  return pairs.size === 1 && pair !== undefined && pair.length > 2 * SHORTEST_TOKEN ? pair : undefined;
}
