// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are sources of other languages
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { configure } from '../../../src/coverage-gate/settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { GapFacts, GapsFacts } from '../../../src/shared/model/gap-facts.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

/** A project of each language: `hub` is imported by two files in the ways of the language, in which much else only looks like an import. */
const PROJECTS: {
  readonly [name: string]: { readonly files: Files; readonly hub: string; readonly importers: number };
} = {
  rust: {
    hub: 'rust/core/src/hub.rs',
    importers: 3,
    files: {
      'rust/Cargo.toml': '[workspace]\nmembers = ["core", "app"]\nresolver = "2"\n',
      'rust/core/Cargo.toml': '[package]\nname = "shop-core"\nversion = "0.1.0"\n[lib]\npath = "src/lib.rs"\n',
      'rust/core/src/lib.rs':
        '//! mod no;\n/* mod /* nested */ no; */\npub mod hub;\n#[path = "elsewhere/odd.rs"]\nmod odd;\npub fn f<\'a>(c: char) -> &\'a str { if c == \'\\\'\' || c == \'"\' { "mod no;" } else { r#"use crate::no;"# } }\n',
      'rust/core/src/elsewhere/odd.rs':
        'use crate::hub::{self, price as p, round};\npub fn odd() -> u32 { p() + round() }\n',
      'rust/core/src/hub.rs':
        'pub fn price() -> u32 { let n = b"use x;"; match n.len() { 0 => 1, _ if n[0] > 1 && n[0] < 9 => 2, _ => 3 } }\npub fn round() -> u32 { 1 }\n#[cfg(test)]\nmod tests { use super::*; #[test] fn t() { assert_eq!(price(), 2); } }\n',
      'rust/app/Cargo.toml':
        '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nshop-core = { path = "../core" }\n',
      'rust/app/src/main.rs':
        'extern crate shop_core as core_;\nuse shop_core::hub;\nuse std::collections::HashMap;\nfn main() { hub::price(); }\n',
    },
  },
  javascript: {
    hub: 'js/src/lib/hub.ts',
    importers: 6,
    files: {
      'js/package.json':
        '{ "name": "js", "type": "module", "imports": { "#hub": "./src/lib/hub.ts" }, "exports": { ".": { "import": "./src/index.js" }, "./*": "./src/*.js" } }\n',
      'js/tsconfig.json':
        '{ // paths\n "extends": "./base.json", "compilerOptions": { "baseUrl": ".", "paths": { "@lib/*": ["src/lib/*"], }, }, }\n',
      'js/base.json': '{ "compilerOptions": { "jsx": "react-jsx" } }\n',
      'js/src/index.js':
        "export { hub } from './lib/hub.js';\nconst no = `import '${'./no.js'}'`;\n// import './no.js'\n",
      'js/src/mapped.ts':
        "import type { Hub } from '@lib/hub';\nimport { hub } from '@lib/hub';\nexport const mapped = (h: Hub) => hub(h);\n",
      'js/src/own.ts': "import { hub } from '#hub';\nexport const own = hub;\n",
      'js/src/page.tsx':
        "import { hub } from './lib/hub.ts';\nexport const Page = <T,>({ a }: { a: T }) => (<div title=\"import './no.js'\" {...a}>{hub(1)} it's <br/> import './no' <>{/* import './no' */}</></div>);\nconst re = /import ['\"]x/gu.test('a') ? 1 / 2 : 3;\n",
      'js/src/later.mjs':
        "const load = () => import('./lib/hub.ts');\nexport async function later() { return (await load()).hub; }\n",
      'js/src/Card.vue':
        "<template><p>import './no.js'</p></template>\n<script setup lang=\"ts\">\nimport { hub } from './lib/hub';\nconst a = hub(1);\n</script>\n<style>@import './no.css';</style>\n",
      'js/src/lib/hub.ts':
        "export interface Hub { a: number }\nexport function hub(n: unknown) {\n  if (n && typeof n === 'object') return 1;\n  for (const a of [1]) if (a > 0 || a < -1) return a ?? 2;\n  return n ? 1 : 2;\n}\n",
    },
  },
  python: {
    hub: 'py/shop/hub.py',
    importers: 3,
    files: {
      'py/pyproject.toml': '[project]\nname = "shop"\n',
      'py/shop/__init__.py': '"""import no"""\nfrom . import hub\n',
      'py/shop/cart.py':
        "from .hub import (\n    price,  # import no\n    round_,\n)\nx = f'{price(1)!r:>{4}}' r'\\'\n",
      'py/shop/later.py':
        "import importlib\n\n\ndef later():\n    import shop.hub as h\n    return h, importlib.import_module('shop.cart')\n",
      'py/shop/hub.py':
        'def price(n):\n    if n and n > 1 or not n:\n        return 1\n    return [a for a in range(3) if a]\n\n\ndef round_(n):\n    return n\n',
    },
  },
  go: {
    hub: 'go/hub/hub.go',
    importers: 2,
    files: {
      'go/go.mod': 'module example.com/shop\n\ngo 1.22\n',
      'go/main.go':
        'package main\n\nimport (\n\t"fmt"\n\th "example.com/shop/hub"\n)\n\nfunc main() { fmt.Println(h.Price(1), `import "no"`) }\n',
      'go/cart/cart.go':
        'package cart\n\nimport _ "example.com/shop/hub" // import "no"\n\nfunc Cart() rune { return \'"\' }\n',
      'go/hub/hub.go':
        'package hub\n\nfunc Price(n int) int {\n\tif n > 1 && n < 9 {\n\t\treturn 1\n\t}\n\tswitch n {\n\tcase 1:\n\t\treturn 2\n\t}\n\treturn n\n}\n',
    },
  },
  kotlin: {
    hub: 'jvm/src/main/kotlin/shop/Hub.kt',
    importers: 2,
    files: {
      'jvm/src/main/kotlin/shop/Hub.kt':
        'package shop\n\n/* import no /* nested */ */\nfun price(n: Int): Int = when { n > 1 && n < 9 -> 1; else -> n ?: 2 }\nval text = """import no ${price(1)} $text"""\nclass Hub\n',
      'jvm/src/main/kotlin/cart/Cart.kt':
        'package cart\n\nimport shop.Hub as H\nimport shop.price\n\nval c = \'"\'\nval s = "import no ${if (true) "a" else "b"}"\nclass Cart(val h: H)\n',
      'jvm/src/main/java/cart/Old.java':
        'package cart;\n\nimport shop.Hub;\nimport java.util.*;\n\nclass Old { Hub hub; String s = "import no;"; String t = """\n  import no; """; }\n',
    },
  },
};

let checkout: Checkout;
let gaps: GapsFacts;
beforeAll(async () => {
  const files = Object.assign({}, ...Object.values(PROJECTS).map((project) => project.files)) as {
    [path: string]: string;
  };
  checkout = Checkout.of(files);
  const sources = Object.entries(files).filter(([path]) => /\.(?:rs|[jt]sx?|mjs|vue|py|go|kt|java)$/u.test(path));
  const record = ([path, text]: readonly [string, string]) =>
    `SF:${path}\n${text
      .split('\n')
      .map((line, at) => (line === '' ? '' : `DA:${at + 1},0\n`))
      .join('')}end_of_record\n`;
  checkout.write({ 'lcov.info': sources.map(record).join('') });
  const values = new Map([
    ['unit-reports', 'lcov.info'],
    ['unit-lines', '0'],
    ['gaps', 'analyse: always'],
  ]);
  const settings = configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const { facts } = await coverageGate.collect(
    { io, environment: { platform: 'local' }, progress: () => undefined },
    settings,
  );
  gaps = facts.gaps!;
});
afterAll(() => checkout.remove());

describe('who imports whom, in one repository of every language', () => {
  const of = (path: string): GapFacts | undefined => gaps.ranked.find((gap) => gap.path === path);

  it.each(Object.entries(PROJECTS))('%s', (_, { hub, importers }) => {
    expect(of(hub)?.importers).toBe(importers);
    expect(of(hub)?.decisions[0]).toBeGreaterThan(0);
  });

  it('reads all of it, and takes no text or comment for an import', () => {
    expect(gaps.unread).toEqual([]);
    expect(gaps.unresolved).toBe(0);
  });
});
