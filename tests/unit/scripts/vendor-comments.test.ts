import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { foreignFiles, withoutComments, withoutIndentation } from '../../../scripts/vendor-comments.ts';

describe('withoutComments', () => {
  it.each<readonly [what: string, code: string, expected: string]>([
    ['whole lines', 'a();\n  // b\nc();\n', 'a();\nc();\n'],
    ['whole blocks', '/**\n * b\n */\na();\n', 'a();\n'],
    ['at the end of a line', 'a(); // b\nc(); /* d */\n', 'a();\nc();\n'],
    ['within a line', 'a(/* b */ 1);\n', 'a(  1);\n'],
    ['in front of code', '/* a */ b();\n', '  b();\n'],
    ['where a line end ends a statement', 'a = b /*\n*/ c();\n', 'a = b \n c();\n'],
    ['several on one line', '/* a */ /* b */\nc();\n', ' \nc();\n'],
    ['at the very end', 'a();\n// b', 'a();\n'],
    ['not in texts', 'a("// b", `/* c */`, /[/*]/);\n', 'a("// b", `/* c */`, /[/*]/);\n'],
    [
      'not about rights',
      '/*! Copyright Ada */\n// MIT License\na();\n',
      '/*! Copyright Ada */\n// MIT License\na();\n',
    ],
    [
      'not of the bundler',
      '/***/ a;\n;// CONCATENATED MODULE: ./x.js\n',
      '/***/ a;\n;// CONCATENATED MODULE: ./x.js\n',
    ],
    ['not for the compiler', 'a = /* #__PURE__ */ b();\n', 'a = /* #__PURE__ */ b();\n'],
  ])('takes out comments %s', (_, code, expected) => {
    const bare = withoutComments(code);
    expect(bare).toBe(expected);
    expect(shape(bare)).toBe(shape(code));
  });

  it('stops the build for what it cannot read', () => {
    expect(() => withoutComments('a(')).toThrow(SyntaxError);
  });
});

describe('withoutIndentation', () => {
  it.each<readonly [what: string, code: string, expected: string]>([
    ['of lines', 'if (a) {\n  b();\n\t c();\n}\n', 'if (a) {\nb();\nc();\n}\n'],
    ['but not in templates', `a(\`\n  b\${\n  c\n  }\n  d\`);\n  e();\n`, `a(\`\n  b\${\nc\n}\n  d\`);\ne();\n`],
    ['nor in continued texts', "a('b\\\n  c');\n", "a('b\\\n  c');\n"],
    ['nor in comments', '  /*! MIT\n   * License */\n  a();\n', '  /*! MIT\n   * License */\na();\n'],
    ['nor within lines', 'a   = 1;\n', 'a   = 1;\n'],
    ['where a line end ends a statement', 'return_ = () => {\n  return\n  a\n}', 'return_ = () => {\nreturn\na\n}'],
  ])('takes away blanks at the beginning %s', (_, code, expected) => {
    const bare = withoutIndentation(code);
    expect(bare).toBe(expected);
    expect(shape(bare)).toBe(shape(code));
  });

  it('stops the build for what it cannot read', () => {
    expect(() => withoutIndentation('a(')).toThrow(SyntaxError);
  });
});

/** The program without places. */
function shape(code: string): string {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return JSON.stringify(tree, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
}

describe('foreignFiles', () => {
  it('are those of chunks in which nothing is ours', () => {
    const chunk = (file: string, ...names: readonly string[]) => ({
      files: [file],
      modules: names.map((name) => ({ name })),
    });
    const chunks = [
      chunk('1.js', './node_modules/a/b.js', 'external "fs"', 'webpack/runtime/x'),
      chunk('2.js', './node_modules/a/b.js', './build/js/main.js'),
      {
        files: ['3.js'],
        modules: [{ name: './node_modules/a.js + 1 modules', modules: [{ name: './build/js/b.js' }] }],
      },
      {
        files: ['4.js', '4.js.map'],
        modules: [{ name: './node_modules/a.js + 1 modules', modules: [{ name: './node_modules/c.js' }] }],
      },
      { files: ['5.js'], modules: [] },
    ];
    expect(foreignFiles({ chunks })).toEqual(['1.js', '4.js']);
  });
});
