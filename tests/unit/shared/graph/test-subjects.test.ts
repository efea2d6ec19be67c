import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalledTest, isTestCode } from '../../../../src/shared/graph/test-files.ts';
import { subjectOf, testsByName } from '../../../../src/shared/graph/test-subjects.ts';

test.each([
  ['src/cart.test.ts', 'cart'],
  ['src/cart.spec.tsx', 'cart'],
  ['e2e/cart.cy.js', 'cart'],
  ['test/cart.js', 'cart'],
  ['test/cart.integration.test.ts', 'cart'],
  ['tests/test_cart.py', 'cart'],
  ['cart_test.py', 'cart'],
  ['cart_test.go', 'cart'],
  ['tests/cart.rs', 'cart'],
  ['src/test/java/a/CartTest.java', 'Cart'],
  ['src/test/java/a/TestCart.java', 'Cart'],
  ['src/test/java/a/CartIT.java', 'Cart'],
  ['src/test/kotlin/a/CartSpec.kt', 'Cart'],
  ['src/latest.ts', 'latest'],
])('%s is about %s', (path, subject) => {
  expect(subjectOf(path)).toBe(subject);
});

test.each<[string, readonly string[], readonly string[], readonly (readonly [string, readonly string[]])[]]>([
  [
    'mirrored folders',
    ['src/a/x.ts', 'src/b/x.ts'],
    ['tests/unit/b/x.test.ts'],
    [['src/b/x.ts', ['tests/unit/b/x.test.ts']]],
  ],
  [
    'a package of a monorepo',
    ['p/a/src/x.ts', 'p/b/src/x.ts'],
    ['p/a/test/x.test.ts'],
    [['p/a/src/x.ts', ['p/a/test/x.test.ts']]],
  ],
  ['several tests', ['x.go'], ['x_test.go', 'a/x_test.go'], [['x.go', ['x_test.go', 'a/x_test.go']]]],
  ['the only one of its name, elsewhere', ['src/deep/x.ts'], ['x.test.ts'], [['src/deep/x.ts', ['x.test.ts']]]],
  ['a name that many have, elsewhere', ['src/deep/index.ts'], ['other/index.test.ts'], []],
  [
    'a name that many have, beside it',
    ['src/a/index.ts'],
    ['src/a/index.test.ts'],
    [['src/a/index.ts', ['src/a/index.test.ts']]],
  ],
  ['two of one name, nothing says which', ['p/x.py', 'q/x.py'], ['tests/test_x.py'], []],
  ['another language', ['x.ts'], ['test_x.py'], []],
  [
    'packages of Java',
    ['src/main/java/a/Cart.java'],
    ['src/test/java/a/CartTest.java'],
    [['src/main/java/a/Cart.java', ['src/test/java/a/CartTest.java']]],
  ],
])('%s', (_what, sources, tests, expected) => {
  expect([...testsByName(sources, tests)]).toEqual(expected);
});

test('does not depend on the order of sources and tests', () => {
  const names = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('a/', 'b/', ''), fc.constantFrom('x', 'y', 'index'))
      .map(([folder, name]) => `${folder}${name}`),
  );
  fc.assert(
    fc.property(names, names, (sources, tests) => {
      const [s, t] = [sources.map((name) => `src/${name}.ts`), tests.map((name) => `test/${name}.test.ts`)];
      const sorted = (map: ReadonlyMap<string, readonly string[]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(testsByName([...s].reverse(), [...t].reverse()))).toEqual(sorted(testsByName(s, t)));
    }),
  );
});

test.each([
  ['tests/shared.py', true, false],
  ['spec/cart_spec.rb', true, false],
  ['src/CartTests.cs', true, false],
  ['test/data.ts', true, false],
  ['src/__mocks__/fs.ts', true, false],
  ['pkg/testdata/a.go', true, false],
  ['src/cart.test.ts', true, true],
  ['tests/test_cart.py', true, true],
  ['src/testament.ts', false, false],
  ['src/contest/a.ts', false, false],
  ['src/latest.py', false, false],
])('%s is test code: %s, called a test: %s', (path, code, called) => {
  expect([isTestCode(path), isCalledTest(path)]).toEqual([code, called]);
});
