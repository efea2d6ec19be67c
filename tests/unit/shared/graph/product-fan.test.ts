import { expect, test } from 'vitest';
import { importGraph } from '../../../../src/shared/graph/import-graph.ts';
import { productFan } from '../../../../src/shared/graph/product-fan.ts';
import { isTestCode } from '../../../../src/shared/graph/test-files.ts';
import { treeOf } from './source-tree.ts';

function fans(files: { readonly [path: string]: string }): { readonly [path: string]: readonly [number, number] } {
  const graph = importGraph(treeOf(files));
  const fan = productFan(
    graph,
    graph.files.map((path) => !isTestCode(path)),
  );
  return Object.fromEntries(graph.files.map((path, at) => [path, [fan.in[at]!, fan.out[at]!]]));
}

test('tests are no importers', () => {
  expect(
    fans({
      'a.ts': "import './b'",
      'c.ts': "import './b'",
      'b.ts': '',
      'b.test.ts': "import './b'",
      'test/x.ts': "import '../b'",
    }),
  ).toMatchObject({ 'a.ts': [0, 1], 'b.ts': [2, 0], 'c.ts': [0, 1] });
});

test('of a package, those outside of it', () => {
  const go = {
    'go.mod': 'module m',
    'a/1.go': 'package a',
    'a/2.go': 'package a',
    'a/1_test.go': 'package a',
    'b/1.go': 'package b\nimport "m/a"',
    'b/2.go': 'package b\nimport "m/a"',
  };
  expect(fans(go)).toMatchObject({ 'a/1.go': [2, 0], 'a/2.go': [2, 0], 'b/1.go': [0, 1] });
});

test('a class by its import, and by its package', () => {
  const java = {
    'src/a/Money.java': 'package a;',
    'src/a/Cart.java': 'package a;',
    'src/b/One.java': 'package b; import a.Money;',
    'src/b/Two.java': 'package b; import a.*;',
  };
  expect(fans(java)).toMatchObject({ 'src/a/Money.java': [2, 0], 'src/a/Cart.java': [1, 0] });
});
