import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderMap, type MappedFile } from '../../../../src/coverage-gate/gaps/folder-map.ts';
import { importGraph } from '../../../../src/shared/graph/import-graph.ts';
import { treeOf } from '../../shared/graph/source-tree.ts';

type Tree = { readonly [path: string]: string };

function mapOf(tree: Tree, over: (path: string) => Partial<MappedFile> = () => ({})) {
  const files = Object.keys(tree).map((path) => ({ path, lines: [1, 1] as const, reached: true, ...over(path) }));
  return folderMap(importGraph(treeOf(tree)), files);
}

/** `a > b 2` for each edge. */
function edges(map: ReturnType<typeof mapOf>): string[] {
  return (map?.edges ?? []).map(
    ({ from, to, imports }) => `${map!.folders[from]!.path} > ${map!.folders[to]!.path} ${imports}`,
  );
}

test('folders in the order of their imports, with what is in them', () => {
  const map = mapOf(
    {
      'src/model/m.ts': '',
      'src/model/n.ts': '',
      'src/ui/a.ts': "import '../shop/s'",
      'src/ui/b.ts': "import '../shop/s'\nimport '../model/m'",
      'src/shop/s.ts': "import '../model/m'",
      'src/main.ts': "import './ui/a'",
    },
    (path) => (path.endsWith('/n.ts') ? { lines: [2, 8], reached: false } : {}),
  );
  expect(map?.folders).toEqual([
    { path: 'src', files: 1, reached: 1, lines: [1, 1], gaps: 0 },
    { path: 'src/ui', files: 2, reached: 2, lines: [2, 2], gaps: 0 },
    { path: 'src/shop', files: 1, reached: 1, lines: [1, 1], gaps: 0 },
    { path: 'src/model', files: 2, reached: 1, lines: [3, 9], gaps: 1 },
  ]);
  expect(edges(map)).toEqual([
    'src > src/ui 1',
    'src/ui > src/shop 2',
    'src/ui > src/model 1',
    'src/shop > src/model 1',
  ]);
});

test('a circle is drawn against the fewest imports', () => {
  const map = mapOf({
    'a/1.ts': "import '../b/1'",
    'a/2.ts': "import '../b/1'",
    'b/1.ts': "import '../a/1'",
  });
  expect(map?.folders.map(({ path }) => path)).toEqual(['a', 'b']);
  expect(edges(map)).toEqual(['a > b 2', 'b > a 1']);
});

test('a package counts once for each file that imports it', () => {
  const map = mapOf({
    'go.mod': 'module m',
    'a/1.go': 'package a',
    'a/2.go': 'package a',
    'b/1.go': 'package b\nimport "m/a"',
  });
  expect(edges(map)).toEqual(['b > a 1']);
});

test('one folder is no map', () => {
  expect(mapOf({ 'src/a.ts': '', 'src/b.ts': '' })).toBeUndefined();
});

test('of many folders, those with most files and gaps; the others stay with the one above', () => {
  const tree: { [path: string]: string } = {};
  for (let at = 0; at < 40; at++) for (let file = 0; file <= at % 20; file++) tree[`p/${at}/f${file}.ts`] = '';
  const map = mapOf(tree, (path) => (path === 'p/0/f0.ts' ? { lines: [0, 1] } : {}));
  expect(map?.folders).toHaveLength(12);
  expect(map?.folders.map(({ path }) => path)).toContain('p');
  expect(map?.folders.reduce((sum, { files }) => sum + files, 0)).toBe(Object.keys(tree).length);
});

test('loses no file, keeps its bounds and does not depend on the order of the files', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const paths = fc.uniqueArray(
    fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join('/')}.ts`),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(paths, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }), (files, pairs) => {
      const tree = Object.fromEntries(
        files.map((path, at) => [
          path,
          pairs
            .filter(([from]) => from % files.length === at)
            .map(
              ([, to]) =>
                `import '${'../'.repeat(path.split('/').length - 1)}./${files[to % files.length]!.slice(0, -3)}'`,
            )
            .join('\n'),
        ]),
      );
      const map = mapOf(tree);
      const turned = mapOf(Object.fromEntries(Object.entries(tree).reverse()));
      expect(turned).toEqual(map);
      if (map === undefined) return;
      expect(map.folders.length).toBeLessThanOrEqual(12);
      expect(map.edges.length).toBeLessThanOrEqual(30);
      expect(map.folders.reduce((sum, folder) => sum + folder.files, 0)).toBe(files.length);
      expect(map.folders.every((folder) => folder.files > 0)).toBe(true);
    }),
  );
});
