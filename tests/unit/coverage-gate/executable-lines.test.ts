import { expect, test } from 'vitest';
import { executableLines } from '../../../src/coverage-gate/executable-lines.ts';

test.each<[string, string, readonly number[]]>([
  ['a.ts', '// one\n\nf(\n  1,\n);\n/* six\n seven */ g();\n', [3, 4, 7]],
  ['a.ts', 'export interface A {\n  a: string;\n}\n', []],
  ['a.ts', 'const a = "/* no comment";\nf();\n', [1, 2]],
  ['a.ts', 'const a = /[/*]/;\nf();\n', [1, 2]],
  ['a.ts', 'const a = `\n// text\n`;\n', [1, 2]],
  ['a.go', 'package a\n\n// f does\nfunc f() {\n\tg()\n}\n', [1, 4, 5]],
  ['a.py', '"""Doc\nstring."""\n# comment\ndef f():\n    """One line."""\n    return 1\n', [4, 6]],
  ['a.rb', '# comment\n=begin\nx\n=end\ndef f\n  1\nend\n', [5, 6, 7]],
  ['a.vue', '<template>\n  <p>x</p>\n</template>\n<script>\nf();\n</script>\n', [5]],
  ['a.md', 'text\n', []],
  ['a.ts', '', []],
])('%s %j', (path, source, expected) => {
  expect(executableLines(path, source)).toEqual(expected);
});
