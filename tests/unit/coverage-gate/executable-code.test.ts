import { describe, expect, test } from 'vitest';
import { holdsCode, isSource, sourceKind } from '../../../src/coverage-gate/executable-code.ts';
import { cpuMs } from '../../cpu-time.ts';

const TYPES = [
  'export type Id = string;',
  'export type Kind =\n  | "a"\n  | "b"\nexport interface A { run(): void; other?: { x: 1 } }',
  'import type { A } from "./a";\nexport type { A };',
  'import { a } from "./a"\nexport * from "./b"\nexport { c as d } from "./c"',
  '/* nothing */\n// here\n\n',
  '"use strict";\nexport {};',
  "'use client'\nexport * from './view'",
  'declare module "x" { export function f(): void; }',
  'declare const VERSION: string;',
  '',
] as const;
const SCRIPTS = [
  'export const a = 1;',
  'type A = 1;\nfoo();',
  'type A = 1\nfoo()',
  'export enum Kind { A }',
  'export default class {}',
  'await import("./a");',
  'export interface A {}\nexport function f() {}',
  '// comment\nmodule.exports = {};',
  'const text = "// no comment"; ',
] as const;

describe('what holds code', () => {
  test.each<[string, string, boolean]>([
    ...TYPES.map((source): [string, string, boolean] => ['a.ts', source, false]),
    ...SCRIPTS.map((source): [string, string, boolean] => ['a.ts', source, true]),
    ['a.py', '"""Only a docstring."""\n', false],
    ['a.py', "# comment\n'''Two\nlines.'''\n\n", false],
    ['a.py', 'r"""Raw\n\n"""  \n"plain"\n', false],
    ['a.py', '"""Docstring."""\nx = 1\n', true],
    ['a.py', '"""One.""" + f()\n', true],
    ['a.py', '"""never closed\nx = 1', true],
    ['a.py', "x = '''\ntext\n'''\n", true],
    ['a.py', '', false],
    ['a.rb', '# comment\n=begin\nputs 1\n=end\n', false],
    ['a.rb', '=begin\n=end\nputs 1\n', true],
    ['a.go', 'package a\n\n// func f() {}\nconst A = 1\ntype T interface { Do(x int) }\n', false],
    ['a.go', 'package a\nfunc f() int { return 1 }\n', true],
    ['a.rs', 'pub trait T { fn f(&self); }\npub struct S;\n', false],
    ['a.rs', 'fn main() {}\n', true],
    ['a.php', '<?php\ninterface A { public function f(): void; }\n', false],
    ['a.php', '<?php\nfunction f() { echo 1; }\n', true],
    ['a.h', '#pragma once\n#define F(x) \\\n  do { x; } while (0)\nint f(int a);\nstruct A { int b; };\n', false],
    ['a.h', 'struct ALIGNED(8) name { int a; };\nclass __attribute__((packed)) B { int c; };\n', false],
    ['a.hpp', 'inline int f(int a) { return a; }\n', true],
    ['a.hpp', 'struct A { int f() const noexcept { return 1; } };\n', true],
    ['a.c', '/* int f() { } */\nextern int x;\n', false],
    ['a.java', 'package a;\npublic interface A { void f(); }\n', false],
    ['a.java', 'public @interface Marker {}\n', false],
    ['a.java', 'class A { int f() { return 1; } }\n', true],
    ['a.kt', 'fun f(a: Int) = a + 1\n', true],
    ['a.cs', 'namespace N { public interface I { int F(int a); } }\n', false],
    ['a.vue', '<template><p/></template>', false],
    ['a.vue', '<script setup>const a = 1</script>', true],
    ['a.txt', 'const a = 1', false],
    ['README', 'const a = 1', false],
  ])('%s %j: %s', (path, source, expected) => {
    expect(holdsCode(path, source)).toBe(expected);
  });
});

test.each<[string, boolean, string]>([
  ['a/b.TSX', true, 'ts'],
  ['a/b.mts', true, 'ts'],
  ['a/b.cjs', true, 'js'],
  ['a/b.HPP', true, 'c'],
  ['a/b.cc', true, 'c'],
  ['a/b.py', true, 'py'],
  ['a/b.md', false, 'md'],
])('%s is a source: %s, measured with %s files', (path, source, kind) => {
  expect(isSource(path)).toBe(source);
  expect(sourceKind(path)).toBe(kind);
});

const HALF_OF_THE_LARGEST = 1 << 19;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['py', '"""x\n'],
  ['py', "r'''"],
  ['py', '"""x\n\'\'\'y\n'],
  ['py', ' '],
  ['go', 'func '],
  ['rs', 'fn '],
  ['php', 'function '],
  ['c', ') '],
  ['c', 'struct A() '],
  ['c', 'struct A()  x '],
  ['c', `struct A()${' '.repeat(1000)};`],
  ['c', '#\\\n'],
  ['c', '#a'],
  ['c', '__a(('],
  ['java', ')'],
  ['java', ') x'],
  ['rb', '=begin\n'],
  ['ts', '\n'],
  ['ts', 'a.'],
  ['ts', '`${'],
  ['ts', '/*'],
  ['ts', '{\n'],
  ['ts', '\\"'],
  ['vue', '<scrip'],
];

// Whoever opens a pull request writes these files. Nothing here is quadratic in a file of the largest size that is read.
test.each(HOSTILE)('half a mebibyte of %s %j is judged in no more than a moment', (extension, piece) => {
  const source = piece.repeat(Math.ceil(HALF_OF_THE_LARGEST / piece.length));
  const started = cpuMs();
  expect(typeof holdsCode(`a.${extension}`, source)).toBe('boolean');
  expect(cpuMs() - started).toBeLessThan(3000);
});
