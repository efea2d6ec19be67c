import { describe, expect, it } from 'vitest';
import { goCodeFollows } from '../../../src/coverage-gate/go-remainder.ts';

/** `¦` is where the last block ends. */
function follows(marked: string): boolean {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  const column = Buffer.byteLength(before.at(-1) ?? '', 'utf8') + 1;
  return goCodeFollows(marked.replace('¦', ''), before.length, column);
}

describe('a profile that ends here is whole', () => {
  it.each<[string, string]>([
    ['at a return', 'func a() int {\n\tb()\n\treturn 1¦\n}\n'],
    ['at the closing brace', 'func a() {\n\tb()\n}¦\n'],
    ['at the end of a function on one line', 'func (t byLen) Len() int ¦{ return len(t) }¦\n'.replace('¦', '')],
    ['in nested blocks', 'func a() {\n\tfor {\n\t\tif b() {\n\t\t\treturn¦\n\t\t}\n\t}\n}\n'],
    ['before comments', 'func a() {\n\tb()¦ // done() {\n\t/* func x() {\n\t} */\n}\n\n// func c() { d() }\n'],
    [
      'in a function literal with more arguments',
      'func a() {\n\tretry(func() {\n\t\tb()\n\t}¦, 3,\n\t\toptions())\n}\n',
    ],
    ['in a deferred literal', 'func a() {\n\tdefer func() {\n\t\tb()¦\n\t}()\n}\n'],
    ['at a literal without a line of its own', 'func a() {\n\tsort(x, func(i, j int) bool { return i < j }¦)\n}\n'],
    ['before an endless wait', 'func a() {\n\tgo b()\n\tselect¦ {}\n}\n'],
    [
      'before types and constants',
      'func a() {\n\tb()\n}¦\n\ntype T struct {\n\tf func(int)\n}\n\nconst c = 1\n\nvar d = "func x() {"\n',
    ],
    ['before a function without a body', 'func a() {\n\tb()\n}¦\n\nfunc inAssembly(x interface{}) int\n'],
    ['before a blank function', 'func a() {\n\tb()\n}¦\n\nfunc _() {\n\tvar x [1]struct{}\n\t_ = x\n}\n'],
    ['behind text in raw strings', 'func a() string {\n\treturn `{ \\` + "}"¦\n}\n'],
    ['in a table of literals', 'var t = []T{\n\t{f: func() int { return 1 }¦},\n\t{name: "x"},\n}\n'],
    ['with Windows line ends', 'func a() {\r\n\tb()¦\r\n}\r\n'],
    ['beyond the file', 'func a() {\n}\n¦'],
    ['behind names of several bytes', 'func größe() string { return "größe" }¦\n'],
  ])('%s', (_, source) => {
    expect(follows(source)).toBe(false);
  });
});

describe('a profile that ends here was cut off', () => {
  it.each<[string, string]>([
    ['before a statement', 'func a() {\n\tb()¦\n\tc()\n}\n'],
    ['before a block', 'func a() {\n\tif b() ¦{\n\t\tc()\n\t}\n}\n'],
    ['before an else', 'func a() {\n\tif b() {\n\t\tc()\n\t}¦ else {\n\t\td()\n\t}\n}\n'],
    ['behind a nested block', 'func a() {\n\tif b() {\n\t\tc()\n\t}¦\n\treturn\n}\n'],
    ['before another case', 'func a() {\n\tswitch b {\n\tcase 1:\n\t\tc()¦\n\tdefault:\n\t\td()\n\t}\n}\n'],
    ['before the body of a literal', 'func a() {\n\teach(func() ¦{\n\t\tb()\n\t})\n}\n'],
    ['before a literal on one line', 'func a() {\n\tif b ¦{ c() }\n}\n'],
    ['before another function', 'func a() {\n\tb()\n}¦\n\nfunc c() {\n\td()\n}\n'],
    ['before an empty function', 'func a() {\n\tb()\n}¦\n\nfunc (T) c() {}\n'],
    ['before a function of several lines', 'func a() {\n\tb()\n}¦\n\nfunc c(\n\tx int,\n) error {\n\treturn nil\n}\n'],
    ['before a literal in a variable', 'func a() {\n\tb()\n}¦\n\nvar c = func() {\n\td()\n}\n'],
    ['behind raw strings', 'func a() string {\n\tx := `}\\`¦\n\treturn x\n}\n'],
    ['with Windows line ends', 'func a() {\r\n\tb()¦\r\n\tc()\r\n}\r\n'],
  ])('%s', (_, source) => {
    expect(follows(source)).toBe(true);
  });
});

it('takes no time for hostile sources', () => {
  for (const piece of ['{', '`', '"', '/*', 'func ', 'func(', '\n}', 'struct{', '\\', '(a,\n']) {
    const source = piece.repeat(200_000);
    const started = process.cpuUsage().user;
    goCodeFollows(source, 1, 1);
    expect((process.cpuUsage().user - started) / 1000, piece).toBeLessThan(2000);
  }
});
