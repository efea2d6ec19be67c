import { expect, it } from 'vitest';
import { asScript, scriptOf } from '../../../../scripts/own-gates/dist-from-sources.ts';

it.each<[what: string, typescript: string, javascript: string]>([
  ['types are blanked out', "const a: string = 'ä';", "const a         = 'ä';"],
  ['an import', "import { a, type B } from './a.ts';", "import { a,        } from './a.js';"],
  ['an import for its effects', 'import "../b/a.ts";', 'import "../b/a.js";'],
  ['one that is loaded when it is needed', "await import('./a.ts');", "await import('./a.js');"],
  ['one inside of a function', "const f = () => g(import('./a.ts'), 1);", "const f = () => g(import('./a.js'), 1);"],
  ['what is exported from elsewhere', "export { a } from './a.ts';", "export { a } from './a.js';"],
  ['a package', "import { parse } from 'x.ts';", "import { parse } from 'x.ts';"],
  ['a text that looks like one', `const a = "import './a.ts'";`, `const a = "import './a.ts'";`],
])('%s, and every character stays where it is', (_, typescript, javascript) => {
  expect(scriptOf(typescript)).toBe(javascript);
  expect(scriptOf(typescript).length).toBe(typescript.length);
});

it('is called as Node.js expects it', () => {
  expect(asScript('src/a.ts.d/b.ts')).toBe('src/a.ts.d/b.js');
});
