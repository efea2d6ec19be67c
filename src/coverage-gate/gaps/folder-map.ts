import { neighbours } from '../../shared/graph/adjacency.ts';
import type { ImportGraph } from '../../shared/graph/import-graph.ts';
import type { Counted } from '../../shared/model/coverage-facts.ts';
import type { FolderMap, MapEdge, MapFolder } from '../../shared/model/gap-facts.ts';

/** What a person takes in at a glance, also on a telephone. */
const MOST_FOLDERS = 12;
const MOST_EDGES = 30;

/** A product file on the map. */
export interface MappedFile {
  readonly path: string;
  readonly lines: Counted;
  readonly reached: boolean;
}

/**
 * The repository as a dozen folders and the imports between them. The folder with most files (those with gaps count twice)
 * is split off first, until there are enough; a file is in the deepest folder that holds it. undefined where there is only one.
 */
export function folderMap(graph: ImportGraph, files: readonly MappedFile[]): FolderMap | undefined {
  const folders = chooseFolders(files);
  const places = new Map(folders.map((path, place) => [path, place]));
  const chosen = new Set(folders);
  const placeOf = new Map<string, number>();
  const found = folders.map((path) => ({ path, files: 0, reached: 0, lines: [0, 0] as [number, number], gaps: 0 }));
  for (const { path, lines, reached } of files) {
    const place = places.get(holder(path, chosen))!;
    placeOf.set(path, place);
    const folder = found[place]!;
    folder.files++;
    if (reached) folder.reached++;
    folder.lines[0] += lines[0];
    folder.lines[1] += lines[1];
    if (lines[0] < lines[1]) folder.gaps++;
  }
  if (found.length < 2) return undefined;
  const edges = edgesBetween(graph, placeOf);
  const order = inOrder(found, edges);
  const rank = new Map(order.map((folder, place) => [folder, place]));
  const kept = [...edges].sort((a, b) => b.imports - a.imports || a.from - b.from || a.to - b.to).slice(0, MOST_EDGES);
  return {
    folders: order.map((folder) => found[folder]!),
    edges: kept
      .map(({ from, to, imports }) => ({ from: rank.get(from)!, to: rank.get(to)!, imports }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    omittedEdges: edges.length - kept.length,
  };
}

/** Ascending; '' is the root. */
function chooseFolders(files: readonly MappedFile[]): readonly string[] {
  const chosen = new Set(['']);
  const grown = new Map<string, { weight: number; files: number }>();
  while (chosen.size < MOST_FOLDERS) {
    grown.clear();
    const left = new Map<string, number>();
    for (const { path, lines } of files) {
      const own = holder(path, chosen);
      left.set(own, (left.get(own) ?? 0) + 1);
      const slash = path.indexOf('/', own === '' ? 0 : own.length + 1);
      if (slash < 0) continue;
      const child = path.slice(0, slash);
      const known = grown.get(child) ?? { weight: 0, files: 0 };
      grown.set(child, { weight: known.weight + (lines[0] < lines[1] ? 2 : 1), files: known.files + 1 });
    }
    const [best] = [...grown].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
    for (const folder of chosen) if (!left.has(folder) && folder !== '') chosen.delete(folder);
    if (best === undefined) break;
    const [folder, { files: moved }] = best;
    const parent = holder(`${folder}/x`, chosen);
    if (left.get(parent) === moved) chosen.delete(parent);
    chosen.add(folder);
  }
  return [...chosen].filter((folder) => files.some(({ path }) => holder(path, chosen) === folder)).sort();
}

/** The deepest of the folders that holds a file; the root, where none does. */
function holder(path: string, folders: ReadonlySet<string>): string {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (folders.has(path.slice(0, end))) return path.slice(0, end);
  return '';
}

/** A package that is imported counts once for each file that imports it, in the folder of its first file. */
function edgesBetween(graph: ImportGraph, placeOf: ReadonlyMap<string, number>): readonly MapEdge[] {
  const { files, units, imports } = graph;
  const places = files.map((path) => placeOf.get(path));
  const unitPlaces = units.map((_, at) => {
    const first = neighbours(imports, files.length + at).find((member) => places[member] !== undefined);
    return first === undefined ? undefined : places[first];
  });
  const counts = new Map<number, number>();
  for (const [file, from] of places.entries()) {
    if (from === undefined) continue;
    for (const node of neighbours(imports, file)) {
      const to = node < files.length ? places[node] : unitPlaces[node - files.length];
      if (to === undefined || to === from) continue;
      const key = from * MOST_FOLDERS + to;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({ from: Math.floor(key / MOST_FOLDERS), to: key % MOST_FOLDERS, imports: count }));
}

/**
 * Folders that import before those that are imported, with few imports against the order: Eades, Lin and Smyth, A fast and
 * effective heuristic for the feedback arc set problem (1993).
 */
function inOrder(folders: readonly MapFolder[], edges: readonly MapEdge[]): readonly number[] {
  const left = new Set(folders.keys());
  const [first, last]: [number[], number[]] = [[], []];
  const sum = (of: number, end: 'from' | 'to'): number =>
    edges.reduce(
      (all, edge) => all + (edge[end] === of && left.has(edge.from) && left.has(edge.to) ? edge.imports : 0),
      0,
    );
  while (left.size > 0) {
    const open = [...left];
    const sink = open.findLast((folder) => sum(folder, 'from') === 0);
    const source = sink === undefined ? open.find((folder) => sum(folder, 'to') === 0) : undefined;
    const surplus = (folder: number): number => sum(folder, 'from') - sum(folder, 'to');
    const next = sink ?? source ?? open.reduce((best, one) => (surplus(one) > surplus(best) ? one : best));
    if (sink === undefined) first.push(next);
    else last.unshift(next);
    left.delete(next);
  }
  return [...first, ...last];
}
