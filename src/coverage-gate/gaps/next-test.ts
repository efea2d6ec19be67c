import { neighbours } from '../../shared/graph/adjacency.ts';
import type { ImportGraph } from '../../shared/graph/import-graph.ts';
import { chainTo, type Reach } from '../../shared/graph/reachability.ts';
import { isCalledTest } from '../../shared/graph/test-files.ts';
import { stemOf } from '../../shared/graph/test-subjects.ts';
import type { NextTest } from '../../shared/model/gap-facts.ts';

/** Found by pytest, and no place for tests. */
const NO_PLACE = /(?:^|\/)conftest\.py$/;

export interface TestMap {
  readonly graph: ImportGraph;
  /** By node: whether it is a test. */
  readonly isTest: readonly boolean[];
  /** Along imports, from the tests that are called so; what tests share lies in their folders, too. */
  readonly reach: Reach;
  /** By source: tests called after it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** All files that there are. */
  readonly tracked: { has(path: string): boolean };
}

/**
 * The test file to extend for a source: the first that is called after it, else of those that import it the one that
 * imports least, else where the shortest way to it starts. Without any, a new file beside the tests of a neighbour.
 */
export function nextTest(map: TestMap, path: string): NextTest | undefined {
  const { graph, isTest, reach, named } = map;
  const [own] = named.get(path) ?? [];
  if (own !== undefined) return { path: own, how: 'named' };
  const node = graph.nodeOf(path);
  if (node === undefined) return begun(map, path);
  if (graph.holdsTests[node] === true) return { path, how: 'named' };
  const direct = Array.from(neighbours(graph.importers, node)).filter(
    (user) => isTest[user] === true && !NO_PLACE.test(graph.nameOf(user)),
  );
  // What tests share only where there is nothing else.
  const size = (test: number): number =>
    neighbours(graph.imports, test).length + (isCalledTest(graph.nameOf(test)) ? 0 : graph.files.length);
  if (direct.length > 0) {
    const best = direct.reduce((least, one) => (size(one) < size(least) ? one : least));
    return { path: graph.nameOf(best), how: 'imports' };
  }
  const [start] = chainTo(reach, node);
  if (start !== undefined && !NO_PLACE.test(graph.nameOf(start))) return { path: graph.nameOf(start), how: 'reaches' };
  return begun(map, path);
}

/** Called as the test of a source in the same folder is. */
function begun({ graph, named, tracked }: TestMap, path: string): NextTest | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const extension = path.slice(path.lastIndexOf('.'));
  for (const sibling of graph.files) {
    if (!sibling.startsWith(folder) || sibling.includes('/', folder.length) || !sibling.endsWith(extension)) continue;
    const [test] = named.get(sibling) ?? [];
    if (test === undefined) continue;
    const name = test.slice(test.lastIndexOf('/') + 1).replace(stemOf(sibling), () => stemOf(path));
    const place = `${test.slice(0, test.lastIndexOf('/') + 1)}${name}`;
    if (!tracked.has(place)) return { path: place, how: 'new' };
  }
  return undefined;
}
