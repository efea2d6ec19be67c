import { describe, expect, it } from 'vitest';
import { lexJavaScript } from '../../../../../src/shared/graph/lexers/javascript.ts';

function seen(text: string, path = 'a.ts'): string[] {
  return lexJavaScript(text, path).imports.map(({ kind, target }) => `${kind} ${target}`);
}

type Case = readonly [text: string, seen: readonly string[], path?: string];

const STATEMENTS: readonly Case[] = [
  [`import 'a'`, ['import a']],
  [`import a from "a";import{b}from'b'`, ['import a', 'import b']],
  [`import a, { b as c, type D, "e f" as g } from 'a'`, ['import a']],
  [`import a, * as b from 'a'`, ['import a']],
  [
    `import {\n  a, // from 'x'\n  b, /* } from 'y' */\n} from /**/ 'a' with { type: 'json' }; import 'b'`,
    ['import a', 'import b'],
  ],
  [`import type A from 'a'; import type { B } from 'b'; import type * as C from 'c'`, ['type a', 'type b', 'type c']],
  [`import type from 'a'; import type, { b } from 'b'; import type from from 'c'`, ['import a', 'import b', 'type c']],
  [`import from from 'a'; import defer * as b from 'b'`, ['import a', 'import b']],
  [`import a = require('a'); import type B = require("b"); import c = d.e`, ['require a', 'require b']],
  [
    `export * from 'a'; export * as b from 'b'; export { c } from 'c'; export type { D } from 'd'; export type * from 'e'`,
    ['import a', 'import b', 'import c', 'type d', 'type e'],
  ],
  [`export { a }; 'b'; export default from; export const from = 'c'; export type T = 'd'`, []],
  [
    'import(`a`); await import(/* webpackChunkName: "x" */ "b", { with: {} }); import.defer("c")',
    ['dynamic a', 'dynamic b', 'dynamic c'],
  ],
  ['import("a").then(x); import(`a` + b); import(c); import.meta.url; import("d" + e)', ['dynamic a']],
  [`type A = import('a').B; let c: typeof import("c"); type D = import('d').E<F>`, ['type a', 'type c', 'type d']],
  [
    `require('a')(require("b").c, require(\`c\`)); x.require('d'); require.resolve('e'); require(f); require('g' + h)`,
    ['require a', 'require b', 'require c'],
  ],
  [`import 'a\\x2fb'; import "\\u0061"`, ['import a/b', 'import a']],
  [`a.import('b'); ({ import: 'c', require: 'd' }); class E { import() {} } a?.require('f');`, []],
  [`#!/usr/bin/env node\nimport 'a'`, ['import a']],
  [`/// <reference path="x.ts" />\n// import 'y'\n/* import 'z' */ import 'a'`, ['import a']],
  [
    `"import 'x'"; 'require("y")'; \`import('z') \${require('a')} \${\`\${import('b')}\`} require('w')\``,
    ['require a', 'dynamic b'],
  ],
];

const DIVISIONS: readonly Case[] = [
  [`a = b / c; require('a'); d / e`, ['require a']],
  [`a = /require('x')/; b = [/[/]require('y')/g]; c(/"/); import 'a'`, ['import a']],
  [`if (a) /"/.test(b); require('a')`, ['require a']],
  [`(a) / require('a') / "x"`, ['require a']],
  [`a[0] / require('a'); a++ / require('b'); a! / require('c') / 1`, ['require a', 'require b', 'require c']],
  [`return /'/; require('a')`, ['require a']],
  [`function f() {} /'/.test(a); require('b')`, ['require b']],
  [`x = { a: 1 } / require('a') / 2`, ['require a']],
  [`while (a) /'/.exec(b)\nfor (;;) /"/.exec(c)\nrequire('a')`, ['require a']],
  [`a\n/b/\nrequire('a')`, ['require a']],
  [`x = a ? /'/ : /"/; y = () => /\`/; require('a')`, ['require a']],
  [`x = 1 / 2; y = .5 / require('a'); z = 1. / 'b'`, ['require a']],
];

const JSX: readonly Case[] = [
  [`const a = <p>import 'x'; don't require('y')</p>; import('b')`, ['dynamic b'], 'a.tsx'],
  [
    `<A b="import('x')" c='"' d={require('a')} {...require('b')}>{require('c')}{/* require('y') */}</A>`,
    ['require a', 'require b', 'require c'],
    'a.jsx',
  ],
  [`<><A/><B.C x:y="'"/>it's {cond && <D>{"}"} </D>} // not a comment</>; require('a')`, ['require a'], 'a.js'],
  [
    `const f = <T,>(a: T) => a; const g = <T extends X>(a: T) => a; const h = async <T,>(b) => b; require('a')`,
    ['require a'],
    'a.tsx',
  ],
  [`interface A { <T>(a: T): void; new <T>(a: T): A } type F = <T>(a: T) => T; require('a')`, ['require a'], 'a.tsx'],
  [`<Table<Row> rows={r}>it's</Table>; require('a')`, ['require a'], 'a.tsx'],
  [`<any>a; <T>(b: "'") => 1; a < b; c > d; require('a')`, ['require a'], 'a.ts'],
  [`a = b <c && d> (require('a'))`, ['require a'], 'a.jsx'],
  // Never closed: no tag after all.
  [`x = <T>y; require('a')`, ['require a'], 'a.js'],
];

describe.each([
  ['statements', STATEMENTS],
  ['divisions and regular expressions', DIVISIONS],
  ['JSX', JSX],
])('%s', (_, cases) => {
  it.each(cases.map((entry) => [entry[0], entry] as const))('%s', (_text, [text, expected, path]) =>
    expect(seen(text, path)).toEqual(expected));
});

it('tells lines', () => {
  const { imports } = lexJavaScript(`\nimport a from\n'a';\r\n\r\n/*\n*/ require('b')`, 'a.js');
  expect(imports.map(({ line }) => line)).toEqual([2, 6]);
});

it.each<[string, number[], string?]>([
  ['if (a) b; else if (c) d', [1, 1]],
  ['for (;;) {}\nwhile (a) {}\ndo {} while (b)', [1, 2, 3]],
  ['switch (a) { case 1: case b:\n default: }', [1, 1]],
  ['try {} catch { } try {} catch (e) {} finally {}', [1, 1]],
  ['a && b || c ?? d; a &&= 1; b ||= 2; c ??= 3', [1, 1, 1, 1, 1, 1]],
  ['a ? b : c; d?.e; f?.[g]; h?.(i); j?.5:k', [1, 1]],
  ['function f(a?: b, c?) {} interface A { d?: e; f?(): g; h?<T>(): i } type P = { [K in L]?: M }', []],
  ['a?(b):c', [1], 'a.js'],
  ['x.if(a); x.catch(b); ({ if: 1, case: 2 }); class A { then() {} catch(a) {} }', []],
  ['for await (const a of b) {}', [1]],
  [`"if (a)"; \`\${a && b}\`; /&&/; // if (a)`, [1]],
  ['type A<B> = B extends C ? D : E', [1]],
])('decisions: %s', (text, lines, path = 'a.ts') => {
  expect([...lexJavaScript(text, path).decisions]).toEqual(lines);
});
