import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyOf, neighbours, reversed } from '../../../../src/shared/graph/adjacency.ts';
import { stronglyConnected } from '../../../../src/shared/graph/components.ts';
import { fanOf } from '../../../../src/shared/graph/fan.ts';
import { importGraph } from '../../../../src/shared/graph/import-graph.ts';
import { chainTo, reachFrom } from '../../../../src/shared/graph/reachability.ts';
import { isTestFile } from '../../../../src/shared/graph/test-files.ts';
import { importsOf, treeOf } from './source-tree.ts';

const SHOP = {
  'a.test.ts': `import './b'`,
  'b.ts': `import './c'\nif (x) y`,
  'c.ts': `import './b'; import './d'`,
  'd.ts': '',
  'e.ts': `import './d'`,
};

describe('a graph', () => {
  const graph = importGraph(treeOf(SHOP));
  const node = (path: string): number => graph.nodeOf(path)!;

  it('has files in order, edges and decisions', () => {
    expect(graph.files).toEqual(['a.test.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts']);
    expect(importsOf(graph, 'c.ts')).toEqual(['b.ts', 'd.ts']);
    expect([...neighbours(graph.importers, node('d.ts'))].map(graph.nameOf)).toEqual(['c.ts', 'e.ts']);
    expect(graph.decisions.map((lines) => [...lines])).toEqual([[], [2], [], [], []]);
  });

  it('tells what tests reach, and by which way', () => {
    const reach = reachFrom(
      graph.imports,
      graph.files.flatMap((path, at) => (isTestFile(path) ? [at] : [])),
    );
    expect([...reach.distance]).toEqual([0, 1, 2, 3, -1]);
    expect(chainTo(reach, node('d.ts')).map(graph.nameOf)).toEqual(['a.test.ts', 'b.ts', 'c.ts', 'd.ts']);
    expect(chainTo(reach, node('e.ts'))).toEqual([]);
  });

  it('tells who reaches a file', () => {
    const { distance } = reachFrom(graph.importers, [node('d.ts')]);
    expect([...distance]).toEqual([3, 2, 1, 0, 1]);
  });

  it('tells cycles', () => {
    const { count, of } = stronglyConnected(graph.imports);
    expect(count).toBe(4);
    expect(of[node('b.ts')]).toBe(of[node('c.ts')]);
  });

  it('counts imports and importers', () => {
    const fan = fanOf(graph);
    expect([[...fan.in], [...fan.out]]).toEqual([
      [0, 2, 1, 2, 0],
      [1, 1, 2, 0, 1],
    ]);
  });

  it('does not depend on the order of the paths', () => {
    const paths = Object.keys(SHOP).reverse();
    const other = importGraph({ ...treeOf(SHOP), paths });
    expect([other.files, other.imports]).toEqual([graph.files, graph.imports]);
  });
});

it('counts the files of packages once each', () => {
  const graph = importGraph(
    treeOf({ 'go.mod': 'module m', 'a/1.go': 'package a', 'a/2.go': 'package a', 'b/1.go': 'package b\nimport "m/a"' }),
  );
  expect(graph.files).toEqual(['a/1.go', 'a/2.go', 'b/1.go']);
  expect([...fanOf(graph).out]).toEqual([1, 1, 2]);
  expect([...fanOf(graph).in]).toEqual([2, 2, 0]);
});

it('tells of sources that it did not read', () => {
  const graph = importGraph(treeOf({ 'big.js': `require('./a')\n`.repeat(1_000_000), 'a.js': '' }));
  expect(graph.files).toEqual(['a.js']);
  expect(graph.notices).toEqual([
    { kind: 'unread-source', place: { path: 'big.js' }, reason: 'cannot be read, or is longer than 4 MiB' },
  ]);
});

it('reads what is no text', () => {
  const noise = `\0\ufffd\u{1f600}import './b'\0`;
  const graph = importGraph(
    treeOf({
      'a.js': noise,
      'a.py': noise,
      'a.go': noise,
      'a.rs': noise,
      'A.java': noise,
      'a.kt': noise,
      'a.vue': noise,
    }),
  );
  expect(graph.files).toHaveLength(7);
});

it('takes 100 000 files in a chain and a circle, without recursion', () => {
  const count = 100_000;
  const files: { [path: string]: string } = {};
  for (let at = 0; at < count; at++)
    files[`d${at % 100}/f${at}.js`] = `import '../d${((at + 1) % count) % 100}/f${(at + 1) % count}.js'`;
  const graph = importGraph(treeOf(files));
  expect(graph.unresolved).toEqual([]);
  expect(stronglyConnected(graph.imports).count).toBe(1);
  const reach = reachFrom(graph.imports, [graph.nodeOf('d0/f0.js')!]);
  expect(chainTo(reach, graph.nodeOf('d99/f99999.js')!)).toHaveLength(count);
}, 60_000);

const edges = fc
  .integer({ min: 1, max: 12 })
  .chain((nodes) => fc.tuple(fc.constant(nodes), fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)))));

it('agrees with the definitions on any graph', () => {
  fc.assert(
    fc.property(edges, ([nodes, pairs]) => {
      const graph = adjacencyOf(
        nodes,
        pairs.map(([from]) => from),
        pairs.map(([, to]) => to),
      );
      const back = reversed(graph);
      const has = (from: number, to: number): boolean => pairs.some(([a, b]) => a === from && b === to);
      const reaches: boolean[][] = [];
      for (let from = 0; from < nodes; from++) {
        const row = [...neighbours(graph, from)];
        const expected = Array.from({ length: nodes }, (_, to) => to).filter((to) => to !== from && has(from, to));
        expect(row).toEqual(expected);
        for (const to of row) expect([...neighbours(back, to)]).toContain(from);
        const reach = reachFrom(graph, [from]);
        reaches.push([...reach.distance].map((distance) => distance >= 0));
        for (let to = 0; to < nodes; to++) {
          const chain = chainTo(reach, to);
          expect(chain.length).toBe(reach.distance[to]! + 1);
          for (let at = 1; at < chain.length; at++) expect(has(chain[at - 1]!, chain[at]!)).toBe(true);
        }
      }
      const { of, count } = stronglyConnected(graph);
      expect(new Set(of).size).toBe(count);
      for (let a = 0; a < nodes; a++)
        for (let b = 0; b < nodes; b++) {
          expect(of[a] === of[b]).toBe(reaches[a]![b]! && reaches[b]![a]!);
          if (has(a, b)) expect(of[b]!).toBeLessThanOrEqual(of[a]!);
        }
    }),
  );
});

it.each([
  ['src/a.test.ts', true],
  ['src/a.spec.jsx', true],
  ['src/__tests__/a.js', true],
  ['tests/unit/a.ts', true],
  ['cypress/e2e/a.cy.ts', true],
  ['tests/fixtures/a.test.js', false],
  ['src/latest.ts', false],
  ['src/contest/a.ts', false],
  ['tests/test_a.py', true],
  ['tests/conftest.py', true],
  ['tests/helper.py', false],
  ['pkg/attest.py', false],
  ['a/b_test.go', true],
  ['a/b.go', false],
  ['tests/a.rs', true],
  ['src/tests.rs', true],
  ['src/a.rs', false],
  ['src/main/java/a/Contest.java', false],
  ['src/main/java/a/ATest.java', true],
  ['src/test/java/a/Fixture.java', true],
  ['src/commonTest/kotlin/A.kt', true],
  ['src/main/kotlin/TestA.kt', true],
  ['README.md', false],
])('%s is a test: %s', (path, expected) => expect(isTestFile(path)).toBe(expected));
