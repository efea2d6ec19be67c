import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyOf } from '../../../../src/shared/graph/adjacency.ts';
import { reachFrom } from '../../../../src/shared/graph/reachability.ts';
import { countReaching } from '../../../../src/shared/graph/reaching.ts';

test('a chain, a circle and who stands apart', () => {
  // 0 → 1 → 2 ⇄ 3, 4
  const graph = adjacencyOf(5, [0, 1, 2, 3], [1, 2, 3, 2]);
  expect([...countReaching(graph, [0, 1, 2, 3, 4])]).toEqual([0, 1, 3, 3, 0]);
  expect([...countReaching(graph, [0])]).toEqual([0, 1, 1, 1, 0]);
  expect([...countReaching(graph, [])]).toEqual([0, 0, 0, 0, 0]);
});

test('more starts than fit into one row of bits', () => {
  const starts = Array.from({ length: 2500 }, (_, at) => at);
  const graph = adjacencyOf(
    2501,
    starts,
    starts.map(() => 2500),
  );
  expect(countReaching(graph, starts)[2500]).toBe(2500);
});

test('agrees with one search for each start, on any graph', () => {
  const graphs = fc
    .integer({ min: 1, max: 14 })
    .chain((nodes) =>
      fc.tuple(
        fc.constant(nodes),
        fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1))),
        fc.uniqueArray(fc.nat(nodes - 1)),
      ),
    );
  fc.assert(
    fc.property(graphs, ([nodes, pairs, starts]) => {
      const graph = adjacencyOf(
        nodes,
        pairs.map(([from]) => from),
        pairs.map(([, to]) => to),
      );
      const expected = new Array<number>(nodes).fill(0);
      for (const start of starts)
        for (const [node, distance] of reachFrom(graph, [start]).distance.entries())
          if (distance > 0) expected[node]!++;
      expect([...countReaching(graph, starts)]).toEqual(expected);
    }),
  );
});
