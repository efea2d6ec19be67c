import { expect, it } from 'vitest';
import { lexPython } from '../../../../../src/shared/graph/lexers/python.ts';

function seen(text: string): string[] {
  return lexPython(text).imports.map(({ kind, target, names }) =>
    [kind, target, ...(names === undefined ? [] : [`(${names.join(' ')})`])].join(' '),
  );
}

it.each<[string, string[]]>([
  ['import a', ['import a']],
  ['import a.b as c, d ; import e', ['import a.b', 'import d', 'import e']],
  ['from a.b import c as d, e', ['import a.b (c e)']],
  [
    'from . import a\nfrom .. b import c\nfrom ...d.e import *',
    ['import . (a)', 'import ..b (c)', 'import ...d.e (*)'],
  ],
  ['from a import (  # from x import y\n  b,\n  c as d,  # )\n)\nimport e', ['import a (b c)', 'import e']],
  ['from a import b, \\\n  c\nimport \\\n  d', ['import a (b c)', 'import d']],
  ['try: import a\nexcept ImportError: import b', ['import a', 'import b']],
  ['if x:\n\tfrom a import b', ['import a (b)']],
  ['def f():\n  yield from a\n  raise B from c\n  import d', ['import d']],
  ['"""\nimport x\n"""\n\'\'\'from y import z\'\'\'\n# import w\nimport a', ['import a']],
  ["x = 'import y\\'; import z'; import a", ['import a']],
  ['x = r"\\"; import y"; import a', ['import a']],
  ['x = f"{a["import x"]:{"}"}>10}{b!r:\'^3}{{" ; import a', ['import a']],
  ['x = f"""{\n  y  # }"""\n}"""\nimport a', ['import a']],
  ['x = rb"\\""; y = B\'"\'; z = t"{a}"; import a', ['import a']],
  ['x = (1,\nimport_y)\nimport a', ['import a']],
  ['if TYPE_CHECKING:\n  import a\n\n  # c\n  from b import c\nimport d', ['type a', 'type b (c)', 'import d']],
  ['if typing.TYPE_CHECKING: import a\nimport b', ['type a', 'import b']],
  ['if TYPE_CHECKING or x:\n  import a', ['import a']],
  [
    'importlib.import_module("a.b"); import_module(".c", __package__); __import__("d"); import_module(e); import_module("f" + g)',
    ['dynamic a.b', 'dynamic .c', 'dynamic d'],
  ],
  ['class A:\r\n    import a\r\n', ['import a']],
  ['\ufeffimport a', ['import a']],
  ['import ünïcode.module', ['import ünïcode.module']],
])('%s', (text, expected) => expect(seen(text)).toEqual(expected));

it.each<[string, number[]]>([
  ['if a and b or c:\n  pass\nelif d:\n  pass', [1, 1, 1, 3]],
  ['for a in b: pass\nwhile c: pass', [1, 2]],
  ['try: a\nexcept B: c\nexcept: d', [2, 3]],
  ['x = a if b else c\ny = [d for d in e if f]', [1, 2, 2]],
  ['match a:\n  case 1: b\n  case {"x": 2} if c: d\n  case _: e', [2, 3, 3]],
  ['case = 1\ncase.x = 2\ncase(3)\ncase: int = 4', []],
  ['"if a: b"  # if c', []],
])('decisions: %s', (text, lines) => expect([...lexPython(text).decisions]).toEqual(lines));
