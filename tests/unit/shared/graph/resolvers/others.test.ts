import { describe, expect, it } from 'vitest';
import { importGraph } from '../../../../../src/shared/graph/import-graph.ts';
import { seenFrom, treeOf } from '../source-tree.ts';

type Files = { readonly [path: string]: string };
type Case = readonly [what: string, files: Files, from: string, seen: readonly string[]];

const PYTHON: readonly Case[] = [
  [
    'packages at the root',
    {
      'p/__init__.py': '',
      'p/a.py': 'import p.q.b\nfrom p import c\nimport os',
      'p/q/__init__.py': '',
      'p/q/b.py': '',
      'p/c.py': '',
    },
    'p/a.py',
    ['p/__init__.py', 'p/c.py', 'p/q/__init__.py', 'p/q/b.py'],
  ],
  [
    'a src layout',
    { 'x/src/p/__init__.py': '', 'x/src/p/a.py': '', 'x/tests/test_a.py': 'from p.a import f' },
    'x/tests/test_a.py',
    ['x/src/p/__init__.py', 'x/src/p/a.py'],
  ],
  [
    'relative levels',
    {
      'p/__init__.py': '',
      'p/q/__init__.py': '',
      'p/q/a.py': 'from . import b\nfrom .. import c, D\nfrom ..r.d import E\nfrom .b import *',
      'p/q/b.py': '',
      'p/c.py': '',
      'p/r/d.py': '',
    },
    'p/q/a.py',
    ['p/__init__.py', 'p/c.py', 'p/q/__init__.py', 'p/q/b.py', 'p/r/d.py'],
  ],
  [
    'namespace packages',
    { 'src/n/p/__init__.py': '', 'src/n/p/a.py': '', 't.py': 'import n.p.a\nfrom n import p' },
    't.py',
    ['src/n/p/__init__.py', 'src/n/p/a.py'],
  ],
  ['scripts beside each other', { 's/a.py': 'import b', 's/b.py': '' }, 's/a.py', ['s/b.py']],
  [
    'the nearest of the same name',
    { 'x/p/a.py': '', 'x/t.py': 'import p.a', 'y/p/a.py': '', 'y/t.py': '' },
    'x/t.py',
    ['x/p/a.py'],
  ],
  [
    'stubs, and calls with a literal',
    { 'p/__init__.py': 'import_module(".a", __name__)', 'p/a.pyi': '' },
    'p/__init__.py',
    ['p/a.pyi'],
  ],
];

const GO: readonly Case[] = [
  [
    'packages of a module',
    {
      'go.mod': 'module example.com/m // c\n',
      'main.go': 'package main\nimport ("example.com/m/a"; "fmt")',
      'a/a.go': 'package a',
      'a/a_test.go': 'package a',
    },
    'main.go',
    ['go package .', 'go package a'],
  ],
  [
    'several modules, and versions',
    {
      'go.work': 'use ./x',
      'go.mod': 'module "example.com/m"',
      'x/go.mod': 'module example.com/m/x/v2',
      'a.go': 'package m\nimport ("example.com/m/x/v2/b"; "example.com/m/x/b")',
      'x/b/b.go': 'package b',
    },
    'a.go',
    ['go package .', 'go package x/b'],
  ],
  [
    'replaced modules',
    {
      'go.mod': 'module m\nreplace (\n  other.org/y v1.0.0 => ./y\n)\nreplace z.org => ../z',
      'a.go': 'package m\nimport "other.org/y"',
      'y/y.go': 'package y',
    },
    'a.go',
    ['go package .', 'go package y'],
  ],
  [
    'tests see the package and each other',
    { 'go.mod': 'module m', 'a/a.go': 'package a', 'a/a_test.go': 'package a', 'a/b_test.go': 'package a' },
    'a/a_test.go',
    ['go package a', 'go package a [a, tests]'],
  ],
  [
    'tests from outside import it',
    { 'go.mod': 'module m', 'a/a.go': 'package a', 'a/x_test.go': 'package a_test\nimport "m/a"' },
    'a/x_test.go',
    ['go package a', 'go package a [a_test, tests]'],
  ],
];

const CARGO = '[package]\nname = "my-lib"\n';
const RUST: readonly Case[] = [
  [
    'modules',
    {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'mod a; pub mod b { mod c; } #[path = "odd.rs"] mod d;',
      'src/a.rs': '',
      'src/b/c.rs': '',
      'src/odd.rs': '',
    },
    'src/lib.rs',
    ['src/a.rs', 'src/b/c.rs', 'src/odd.rs'],
  ],
  [
    'paths',
    {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'mod a; mod b;',
      'src/a.rs': 'mod x; use crate::b::{C, d::E}; fn f() { super::g(); self::x::h() } use std::io;',
      'src/a/x.rs': '',
      'src/b/mod.rs': 'pub mod d;',
      'src/b/d.rs': '',
    },
    'src/a.rs',
    ['src/a/x.rs', 'src/b/d.rs', 'src/b/mod.rs', 'src/lib.rs'],
  ],
  [
    'inline modules',
    {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'mod a; mod t { use super::a::B; }',
      'src/a.rs': 'mod t { use super::super::x; mod u { use super::super::super::a; } }',
    },
    'src/a.rs',
    ['src/lib.rs'],
  ],
  [
    'crates of a workspace',
    {
      'Cargo.toml': '[workspace]\nmembers = ["x", "y"]',
      'x/Cargo.toml': '[package]\nname = "my-x"\n[lib]\npath = "l.rs"',
      'x/l.rs': 'pub mod m;',
      'x/m.rs': '',
      'y/Cargo.toml': '[package]\nname = "y"\n[dependencies]\nrenamed = { path = "../x", package = "my-x" }',
      'y/src/main.rs': 'use renamed::m::A; use my_x::B; use serde::C;',
    },
    'y/src/main.rs',
    ['x/l.rs', 'x/m.rs'],
  ],
  [
    'tests are crates of their own',
    {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'pub mod a;',
      'src/a.rs': '',
      'tests/t.rs': 'mod common; use my_lib::a::B;',
      'tests/common/mod.rs': '',
    },
    'tests/t.rs',
    ['src/a.rs', 'tests/common/mod.rs'],
  ],
  [
    'the 2015 edition',
    { 'Cargo.toml': CARGO, 'src/lib.rs': 'mod a; mod b;', 'src/a.rs': 'use b::C; extern crate b;', 'src/b.rs': '' },
    'src/a.rs',
    ['src/b.rs'],
  ],
];

const JVM: readonly Case[] = [
  [
    'types, across source roots and languages',
    {
      'm/src/main/java/a/b/C.java': 'package a.b;',
      'n/src/main/kotlin/D.kt': 'package a.d\nimport a.b.C\nimport a.b.C.Inner\nimport java.util.List',
    },
    'n/src/main/kotlin/D.kt',
    ['jvm package a.d', 'm/src/main/java/a/b/C.java'],
  ],
  [
    'wildcards, statics, functions',
    {
      'X.java': 'package x; import static a.B.c; import a.*; import static a.B.*;',
      'B.java': 'package a;',
      'fs.kt': 'package f',
      'Y.kt': 'package y\nimport f.g',
    },
    'X.java',
    ['B.java', 'jvm package a', 'jvm package x'],
  ],
  [
    'what Kotlin puts in no file of its name',
    { 'fs.kt': 'package f', 'Y.kt': 'package y\nimport f.g' },
    'Y.kt',
    ['jvm package f', 'jvm package y'],
  ],
  [
    'tests see the package and each other',
    { 'src/test/java/a/CTest.java': 'package a;', 'src/main/java/a/C.java': 'package a;' },
    'src/test/java/a/CTest.java',
    ['jvm package a', 'jvm package a [tests]'],
  ],
];

describe.each([
  ['Python', PYTHON],
  ['Go', GO],
  ['Rust', RUST],
  ['Java and Kotlin', JVM],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_what, files, from, seen) => expect(seenFrom(from, files)).toEqual([...seen].sort()));
});

it('lists what looks like ours and is not there', () => {
  const { unresolved } = importGraph(
    treeOf({
      'p/__init__.py': 'from . import a\nfrom .b import c\nimport p.d\nimport numpy.e',
      'go.mod': 'module m',
      'a.go': 'package m\nimport "m/gen"',
      'Cargo.toml': CARGO,
      'src/lib.rs': 'mod gone;',
    }),
  );
  expect(unresolved.map(({ path, line, target }) => `${path}:${line} ${target}`)).toEqual([
    'a.go:2 m/gen',
    'p/__init__.py:2 .b',
    'p/__init__.py:3 p.d',
    'src/lib.rs:1 gone',
  ]);
});
