import { type Adjacency, adjacencyOf, reversed } from './adjacency.ts';
import { type Ecosystem, languageOf } from './languages.ts';
import type { ImportSite, LexedSource } from './lexed-source.ts';
import type { Notice } from './notice.ts';
import { upwards } from './repository-path.ts';
import type { Repository, Resolver } from './resolver.ts';
import { RESOLVERS } from './resolvers/index.ts';

/** Larger sources are not read: they are generated or bundled, and say nothing of how the product is put together. */
const LARGEST_SOURCE_BYTES = 4 << 20;
const LARGEST_CONFIG_BYTES = 1 << 20;

/** The world of a graph. Nothing else is asked, so the same world gives the same graph. */
export interface SourceTree {
  /** Every tracked file (`git ls-files`), relative to the root of the repository with `/`, in any order. */
  readonly paths: Iterable<string>;
  /** As `Io.readText`: undefined when the file cannot be read or is longer than `maxBytes`. */
  readText(path: string, maxBytes: number): string | undefined;
}

/** An import that looks like a file of the repository, but there is none: generated code, or a mistake. */
export interface UnresolvedImport {
  readonly path: string;
  readonly line: number;
  readonly target: string;
}

/** Who imports whom. Nodes are numbers: files first, in ascending order of their paths, then units. */
export interface ImportGraph {
  /** Paths of the sources; node `i` is `files[i]`. */
  readonly files: readonly string[];
  /**
   * Packages whose files see each other without imports (Go, Java, Kotlin); node `files.length + i` is `units[i]`. A file
   * has an edge to the unit that it is of or imports, and the unit has one to each of its files.
   */
  readonly units: readonly string[];
  readonly imports: Adjacency;
  readonly importers: Adjacency;
  /** By file: lines of its decision points, ascending; one more than their number is the cyclomatic complexity. */
  readonly decisions: readonly Int32Array[];
  /** By file: whether it holds tests of its own beside the code (Rust). */
  readonly holdsTests: readonly boolean[];
  /** In the order of the files and their lines. */
  readonly unresolved: readonly UnresolvedImport[];
  readonly notices: readonly Notice[];
  /** The node of a file; undefined when it is none of the sources. */
  nodeOf(path: string): number | undefined;
  /** The path or the name of the unit. */
  nameOf(node: number): string;
}

/** Reads, lexes and resolves every source of a repository. Never throws for what is in the tree. */
export function importGraph(tree: SourceTree): ImportGraph {
  const tracked = new Set([...tree.paths].sort());
  const notices: Notice[] = [];
  const sources = readSources(tree, tracked, notices);
  const files = [...sources.keys()];
  const nodes = new Map(files.map((path, node) => [path, node] as const));
  const edges = new Edges(nodes, files.length);
  const unresolved: UnresolvedImport[] = [];
  const folders = foldersOf(tracked);
  for (const [ecosystem, make] of RESOLVERS) {
    const own = ofEcosystem(sources, ecosystem);
    if (own.size === 0) continue;
    const repository: Repository = {
      tracked,
      folders,
      sources: own,
      readText: (path) => tree.readText(path, LARGEST_CONFIG_BYTES),
      notice: (notice) => notices.push(notice),
    };
    const resolver = make(repository);
    edges.addUnits(resolver);
    for (const [path, source] of own) for (const site of source.imports) edges.add(path, site, resolver, unresolved);
  }
  const imports = adjacencyOf(edges.nodes, edges.from, edges.to);
  const lexed = [...sources.values()];
  const { units } = edges;
  unresolved.sort((a, b) => (nodes.get(a.path) ?? 0) - (nodes.get(b.path) ?? 0) || a.line - b.line);
  return {
    files,
    units,
    imports,
    importers: reversed(imports),
    decisions: lexed.map(({ decisions }) => decisions),
    holdsTests: lexed.map(({ holdsTests }) => holdsTests === true),
    unresolved,
    notices,
    nodeOf: (path) => nodes.get(path),
    nameOf: (node) => files[node] ?? units[node - files.length] ?? '',
  };
}

function readSources(tree: SourceTree, tracked: ReadonlySet<string>, notices: Notice[]): Map<string, LexedSource> {
  const sources = new Map<string, LexedSource>();
  for (const path of tracked) {
    const language = languageOf(path);
    if (language === undefined) continue;
    const text = tree.readText(path, LARGEST_SOURCE_BYTES);
    if (text !== undefined) sources.set(path, language.lex(text, path));
    else
      notices.push({
        kind: 'unread-source',
        place: { path },
        reason: `cannot be read, or is longer than ${LARGEST_SOURCE_BYTES >> 20} MiB`,
      });
  }
  return sources;
}

function ofEcosystem(sources: ReadonlyMap<string, LexedSource>, ecosystem: Ecosystem): Map<string, LexedSource> {
  return new Map([...sources].filter(([path]) => languageOf(path)?.ecosystem === ecosystem));
}

function foldersOf(tracked: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const path of tracked)
    for (const folder of upwards(path.slice(0, Math.max(0, path.lastIndexOf('/'))))) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** Edges as two columns, and the numbers of the nodes. */
class Edges {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly units: string[] = [];
  readonly #files: ReadonlyMap<string, number>;
  readonly #units = new Map<string, number>();
  readonly #first: number;

  constructor(files: ReadonlyMap<string, number>, first: number) {
    this.#files = files;
    this.#first = first;
  }

  get nodes(): number {
    return this.#first + this.units.length;
  }

  addUnits({ units }: Resolver): void {
    for (const [name, { members, users }] of units) {
      const unit = this.nodes;
      this.#units.set(name, unit);
      this.units.push(name);
      for (const path of members) this.#edge(unit, this.#files.get(path));
      for (const path of users) this.#edge(this.#files.get(path)!, unit);
    }
  }

  add(path: string, site: ImportSite, resolver: Resolver, unresolved: UnresolvedImport[]): void {
    const resolution = resolver.resolve(path, site);
    if (resolution === 'outside') return;
    if (resolution === 'missing') {
      unresolved.push({ path, line: site.line, target: site.target });
      return;
    }
    const from = this.#files.get(path)!;
    // Style sheets, images and the like are found, but are no sources.
    for (const name of resolution) this.#edge(from, this.#files.get(name) ?? this.#units.get(name));
  }

  #edge(from: number, to: number | undefined): void {
    if (to === undefined) return;
    this.from.push(from);
    this.to.push(to);
  }
}
