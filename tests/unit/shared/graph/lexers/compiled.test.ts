import { describe, expect, it } from 'vitest';
import type { Lexer } from '../../../../../src/shared/graph/lexed-source.ts';
import { lexComponent } from '../../../../../src/shared/graph/lexers/component.ts';
import { lexGo } from '../../../../../src/shared/graph/lexers/go.ts';
import { lexJava } from '../../../../../src/shared/graph/lexers/java.ts';
import { lexKotlin } from '../../../../../src/shared/graph/lexers/kotlin.ts';
import { lexRust } from '../../../../../src/shared/graph/lexers/rust.ts';

type Case = readonly [text: string, unit: string | undefined, seen: readonly string[], decisions: readonly number[]];

function check(lex: Lexer, [text, unit, expected, decisions]: Case): void {
  const found = lex(text, 'a');
  const seen = found.imports.map(({ kind, target, scope, file }) =>
    [kind, scope === undefined ? target : `${scope}>${target}`, ...(file === undefined ? [] : [file])].join(' '),
  );
  expect({ unit: found.unit, seen, decisions: [...found.decisions] }).toEqual({ unit, seen: expected, decisions });
}

const GO: readonly Case[] = [
  [
    '// package x\npackage a\nimport "b"\nimport c "d/e"; import . "f"\nimport _ `g`',
    'a',
    ['import b', 'import d/e', 'import f', 'import g'],
    [],
  ],
  [
    'package a; import ("b"; c "d" // "x"\n/* "y" */ _ "e")\nvar s = "import \\"z\\""',
    'a',
    ['import b', 'import d', 'import e'],
    [],
  ],
  ['package a\nimport ()\nfunc f() { import_ := `import "x"`; _ = \'"\' }', 'a', [], []],
  [
    'package a\nfunc f() {\nif a && b || c {}\nfor {}\nswitch { case d: default: }\nselect { case <-e: }\n}',
    'a',
    [],
    [3, 3, 3, 4, 5, 6],
  ],
  ['', '', [], []],
];

const JAVA: readonly Case[] = [
  [
    '/* package x; */ package a . b;\nimport c.D; import static e.F.g;\nimport h.*; import static i.J.*;\nclass K { String s = "import x;"; }',
    'a.b',
    ['import c.D', 'static e.F.g', 'import h.*', 'static i.J.*'],
    [],
  ],
  [
    '@A package a; import /**/ b.C ; import module java.base; class D { char c = \'"\'; String t = """\n import "x" \\""" """; }',
    'a',
    ['import b.C'],
    [],
  ],
  [
    'class A { void f() {\nif (a && b || c) {}\nfor (;;) while (d);\nswitch (e) { case 1, 2 -> x(); default -> y(); }\ntry {} catch (F g) {}\n} }',
    '',
    [],
    [2, 2, 2, 3, 3, 4, 5],
  ],
  [
    'class A { Map<?, ? extends B> m; List<? super C> l; int i = a ? b : c; Object o = a ? super.b() : c; }',
    '',
    [],
    [1, 1],
  ],
];

const KOTLIN: readonly Case[] = [
  ['@file:OptIn(A::class)\npackage a\nimport b.C', 'a', ['import b.C'], []],
  [
    '@file:JvmName("x")\npackage a.`in`.b\n\nimport c.D\nimport e.f as g\nimport h.*\n\nfun import() = 1\nval x = "import y.Z"',
    'a.in.b',
    ['import c.D', 'import e.f', 'import h.*'],
    [],
  ],
  ['package a /* /* import x */ import y */\nimport b.C // import z\nclass D', 'a', ['import b.C'], []],
  [
    'fun f() {\nif (a && b || c) {}\nfor (d in e) {}\nval g = h ?: i\nwhen (j) { 1 -> {}\nis K -> l\nelse -> m }\ntry {} catch (n: O) {}\nrun { x -> y } }',
    '',
    [],
    [2, 2, 2, 3, 4, 5, 6, 8],
  ],
  [
    `val a = "\${if (b) "}" else "$c"} if (d)"\nval e = """ "" \${ f ?: "\\"" } ?: """\nval g = '"'\nval h = \`if\`\nval i = J?::k`,
    '',
    [],
    [1, 2],
  ],
];

const RUST: readonly Case[] = [
  [
    'use a::b; pub(crate) use c::{self, d::{e, f as g}, h::*}; use ::i; use r#type::j;',
    undefined,
    [
      'import a::b',
      'import c::self',
      'import c::d::e',
      'import c::d::f',
      'import c::h::*',
      'import i',
      'import type::j',
    ],
    [],
  ],
  [
    'mod a; pub mod b { use super::c; mod d; } #[path = "x/y.rs"] #[cfg(test)] pub(in crate::z) mod e;',
    undefined,
    ['module a', 'import b>super::c', 'module b>d', 'module e x/y.rs'],
    [],
  ],
  ['extern crate a as b; extern "C" { fn c(); }', undefined, ['import a'], []],
  [
    'fn f<\'a>(x: &\'a str) { let c = \'"\'; let d = b\'\\\'\'; "use x;\n"; r#"use "y";"#; /* /* use z; */ use w; */ crate::g::h(); self.i; super::j() }',
    undefined,
    ['path crate::g::h', 'path super::j'],
    [],
  ],
  [
    'macro_rules! m { () => { use x::y; mod z; } }\nquote! { use w; }\ncfg_if! { if #[cfg(a)] { mod b; } }\nuse c;',
    undefined,
    ['module b', 'import c'],
    [1, 3],
  ],
  [
    'impl A for B {}\nfn f() {\nif a && b || c {}\nfor d in e {}\nwhile g {}\nmatch h { 1 => i, _ => j }\nlet k = || l;\nlet m = &&n; }',
    undefined,
    [],
    [3, 3, 3, 4, 5, 6],
  ],
  ["fn f() -> impl A + use<'a, T> {}\nuse b;", undefined, ['import b'], []],
];

const COMPONENTS: readonly Case[] = [
  [
    '<template>\n<a :b="import(\'x\')"/>\n</template>\n<script setup lang="ts">\nimport a from "./a";\nif (b) c;\n</script>\n<!-- <script>import "y"</script> -->\n<script src="./d.ts"></script>',
    undefined,
    ['import ./a', 'import ./d.ts'],
    [6],
  ],
  ['<scripts>import "x"</scripts>', undefined, [], []],
  ['<script>\nimport "a"', undefined, ['import a'], []],
];

describe.each<[string, Lexer, readonly Case[]]>([
  ['Go', lexGo, GO],
  ['Java', lexJava, JAVA],
  ['Kotlin', lexKotlin, KOTLIN],
  ['Rust', lexRust, RUST],
  ['Vue and Svelte', lexComponent, COMPONENTS],
])('%s', (_, lex, cases) => {
  it.each(cases.map((entry) => [entry[0], entry] as const))('%s', (_text, entry) => check(lex, entry));
});

it.each([
  ['#[test] fn a() {}', true],
  ['#[tokio::test(flavor = "x")] async fn a() {}', true],
  ['#[cfg(test)] mod tests;', false],
  ['// #[test]\nfn test() {}', false],
])('%s', (text, expected) => expect(lexRust(text).holdsTests).toBe(expected));
