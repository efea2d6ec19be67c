import { type ImportGraph, importGraph } from '../../shared/graph/import-graph.ts';
import { productFan } from '../../shared/graph/product-fan.ts';
import { type Reach, reachFrom } from '../../shared/graph/reachability.ts';
import { countReaching } from '../../shared/graph/reaching.ts';
import { isCalledTest, isTestCode, isTestFile } from '../../shared/graph/test-files.ts';
import { testsByName } from '../../shared/graph/test-subjects.ts';
import type { Io } from '../../shared/io/port.ts';
import type { Counted } from '../../shared/model/coverage-facts.ts';
import {
  GAP_KINDS,
  type GapFacts,
  type GapKind,
  type GapRegion,
  type GapsFacts,
} from '../../shared/model/gap-facts.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { countLines } from '../../shared/policy/line-counts.ts';
import { executableLines } from '../executable-lines.ts';
import type { Checkout } from '../repository.ts';
import type { MeasuredFile } from '../suite.ts';
import { readChurn } from './churn.ts';
import { folderMap } from './folder-map.ts';
import { isOfKind, isUntested } from './gap-kinds.ts';
import { nextTest, type TestMap } from './next-test.ts';
import { heaviest, regionsOf } from './regions.ts';
import { scoreOf } from './score.ts';

const LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_RANKED = 100;
const MOST_JUDGED = 1000;
const MOST_REGIONS = 3;
const MOST_NOTICES = 20;

/** What of a run the gaps are made of. */
export interface GapQuestion {
  readonly io: Io;
  readonly checkout: Checkout;
  /** All suites together. */
  readonly union: ReadonlyMap<string, MeasuredFile>;
  /** Source files with code in no report. */
  readonly unmeasured: readonly string[];
  readonly ignored: (path: string) => boolean;
  /** Files that the change under review adds; none when it is not known. */
  readonly added: ReadonlySet<string>;
  readonly ownersOf: (path: string) => readonly string[];
  /** True: rules are decided on, so that every untested source is listed. */
  readonly judged: boolean;
  /** Importers that make a file a hub. */
  readonly hub: number;
}

interface Candidate {
  readonly path: string;
  readonly lines: Counted;
  readonly measured: boolean;
  readonly regions: readonly GapRegion[];
}

/** Joins coverage with the import graph, tests, complexity, history and owners. Never throws for what is in the repository. */
export function collectGaps(question: GapQuestion): GapsFacts {
  const { io, checkout, judged, hub } = question;
  const readText = (path: string, most: number): string | undefined =>
    io.readText(`${checkout.directory}/${path}`, most);
  const graph = importGraph({ paths: checkout.tracked, readText });
  const known = new Knowledge(graph, question);
  const candidates = candidatesOf(question, known, readText);
  const { changes, history } = readChurn(checkout.git, checkout.committedMs);
  const all = candidates
    .filter(({ lines }) => lines[0] < lines[1])
    .map((candidate) => gapOf(candidate, known, history.state === 'unknown' ? undefined : changes, question))
    .sort((a, b) => b.score - a.score || missing(b) - missing(a) || (a.path < b.path ? -1 : 1));
  const listed = all.slice(0, MOST_RANKED);
  if (judged) listed.push(...all.slice(MOST_RANKED).filter(isUntested).slice(0, MOST_JUDGED));
  const untested = all.filter((gap) => gap.importers === null && isUntested(gap));
  const unread = graph.notices.filter(({ place }) => !question.ignored(place.path));
  const map = folderMap(
    graph,
    candidates.map(({ path, lines }) => ({ path, lines, reached: known.isReached(path) })),
  );
  return {
    sources: candidates.length,
    tests: known.tests.length,
    unreached: candidates.filter(({ path }) => graph.nodeOf(path) !== undefined && !known.isReached(path)).length,
    history,
    ranked: listed.map((gap) => detailed(gap, known, question)),
    rankedCount: all.length,
    kinds: Object.fromEntries(
      GAP_KINDS.map((kind) => [kind, all.filter((gap) => isOfKind(gap, kind, hub)).length]),
    ) as Record<GapKind, number>,
    ungraphed: {
      untested: untested.length,
      added: untested.filter(({ added }) => added === true).length,
      ...(untested[0] === undefined ? {} : { example: untested[0].path }),
    },
    unread: unread.slice(0, MOST_NOTICES).map(
      ({ place, reason }): Problem => ({
        code: 'GAPS-GRAPH-INCOMPLETE',
        reason: `${place.path} ${reason}, so that the import graph may lack imports`,
        hint: 'List it under ignore if it is generated or bundled; else make it readable.',
        location: place,
      }),
    ),
    unreadCount: unread.length,
    unresolved: graph.unresolved.length,
    ...(map === undefined ? {} : { map }),
  };
}

/** What the graph says of every file, computed once. */
class Knowledge {
  readonly map: TestMap;
  readonly tests: readonly number[];
  /** From all tests. */
  readonly #reach: Reach;
  readonly #graph: ImportGraph;
  readonly #fan: ReturnType<typeof productFan>;
  readonly #dependents: Int32Array;
  readonly #reaching: Int32Array;

  constructor(graph: ImportGraph, { checkout, ignored }: GapQuestion) {
    const isProduct = graph.files.map((path) => !isTestCode(path) && !ignored(path));
    const isTest = graph.files.map((path, node) => isTestFile(path) || graph.holdsTests[node] === true);
    this.#graph = graph;
    this.tests = graph.files.flatMap((_, node) => (isTest[node] ? [node] : []));
    const nodes = graph.files.flatMap((_, node) => (isProduct[node] ? [node] : []));
    this.#fan = productFan(graph, isProduct);
    this.#dependents = countReaching(graph.imports, nodes);
    this.#reaching = countReaching(graph.imports, this.tests);
    const sources = graph.files.filter((_, node) => isProduct[node]);
    const named = testsByName(
      sources,
      graph.files.filter((path) => isTestFile(path)),
    );
    this.#reach = reachFrom(graph.imports, this.tests);
    const called = this.tests.filter((node) => isCalledTest(graph.files[node]!) || graph.holdsTests[node] === true);
    const reach = called.length === 0 ? this.#reach : reachFrom(graph.imports, called);
    this.map = { graph, isTest, reach, named, tracked: checkout.tracked };
  }

  /** null where the language has no import graph. */
  of(path: string): Pick<GapFacts, 'importers' | 'dependents' | 'imports' | 'tests'> {
    const node = this.#graph.nodeOf(path);
    if (node === undefined) return { importers: null, dependents: null, imports: null, tests: null };
    return {
      importers: this.#fan.in[node]!,
      dependents: this.#dependents[node]!,
      imports: this.#fan.out[node]!,
      tests: this.#reaching[node]! + (this.#graph.holdsTests[node] === true ? 1 : 0),
    };
  }

  isReached(path: string): boolean {
    const node = this.#graph.nodeOf(path);
    return node !== undefined && this.#reach.distance[node] !== -1;
  }

  decisionsOf(path: string): ArrayLike<number> {
    const node = this.#graph.nodeOf(path);
    return node === undefined ? [] : this.#graph.decisions[node]!;
  }
}

/** Measured files but tests, which some runners report too, and code in no report; in the order of their paths. */
function candidatesOf(
  { union, unmeasured }: GapQuestion,
  known: Knowledge,
  readText: (path: string, most: number) => string | undefined,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [path, { coverage }] of union) {
    if (isTestFile(path)) continue;
    const lines = countLines(coverage.lines);
    if (lines[1] === 0) continue;
    const regions = lines[0] === lines[1] ? [] : regionsOf(coverage.lines, known.decisionsOf(path));
    found.push({ path, lines, measured: true, regions });
  }
  for (const path of unmeasured) {
    const numbers = executableLines(path, readText(path, LARGEST_SOURCE_BYTES) ?? '');
    if (numbers.length === 0) continue;
    const regions = regionsOf({ numbers, hits: new Uint8Array(numbers.length) }, known.decisionsOf(path));
    found.push({ path, lines: [0, numbers.length], measured: false, regions });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function gapOf(
  { path, lines, measured, regions }: Candidate,
  known: Knowledge,
  changes: ReadonlyMap<string, number> | undefined,
  { added }: GapQuestion,
): GapFacts {
  const { importers, dependents, imports, tests } = known.of(path);
  const decisions = regions.reduce((sum, region) => sum + region.decisions, 0);
  const changed = changes === undefined ? null : (changes.get(path) ?? 0);
  const score = scoreOf({
    missing: lines[1] - lines[0],
    decisions,
    importers: importers ?? 0,
    dependents: dependents ?? 0,
    changes: changed ?? 0,
    // A test may come to it in another way: by a process, a framework, a name.
    unreached: tests === 0 && lines[0] === 0,
  });
  return {
    path,
    score,
    lines,
    measured,
    decisions: [decisions, known.decisionsOf(path).length],
    importers,
    dependents,
    imports,
    tests,
    changes: changed,
    ...(added.has(path) ? { added: true } : {}),
    regions,
    owners: [],
  };
}

/** With what only those need that are listed. */
function detailed(gap: GapFacts, known: Knowledge, { ownersOf }: GapQuestion): GapFacts {
  const next = nextTest(known.map, gap.path);
  return {
    ...gap,
    ...(next === undefined ? {} : { next }),
    regions: heaviest(gap.regions, MOST_REGIONS),
    owners: ownersOf(gap.path),
  };
}

function missing({ lines }: GapFacts): number {
  return lines[1] - lines[0];
}
