import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../architecture/layers.ts';
import { readFacts } from '../architecture/module-facts.ts';
import { RULES } from '../architecture/rules.ts';
import { readSources } from '../architecture/sources.ts';

const sources = readSources(join(import.meta.dirname, '../..'));
const files = sources.map(({ path, text }) => readFacts(path, text));

function check(name: string, checked: typeof files): readonly string[] {
  const rule = RULES.find((candidate) => candidate.name === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  return rule.check(checked);
}

describe('src/', () => {
  it.each(RULES.map(({ name }) => name))('%s', (name) => {
    expect(check(name, files)).toEqual([]);
  });

  it('is seen: as many imports as a plain search finds, and no fewer than such a project has', () => {
    const seen = files.flatMap((file) => file.imports.map(({ specifier }) => `${file.path} ${specifier}`));
    const written = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:import|export)\b[^'";]*\bfrom '([^']+)';/gmu)].map(
        ([, specifier]) => `${path} ${specifier}`,
      ),
    );
    expect(seen).toEqual(expect.arrayContaining(written));
    expect(written.length).toBeGreaterThan(300);
    expect(seen.length).toBeGreaterThanOrEqual(written.length);
    expect(files.length).toBeGreaterThan(100);
  });

  it('has files in the layers of the table', () => {
    // A gate without rules or detectors is fine.
    const held = LAYERS.filter(({ holds }) => files.some(({ path }) => holds.test(path)));
    expect(LAYERS.filter((layer) => !held.includes(layer)).map(({ name }) => name)).toEqual([]);
  });
});

type Bad = readonly [rule: string, files: { readonly [path: string]: string }, message: string];

const IMPORTS = 'imports go down';
const PURE = 'pure code knows no world';
const AT_IMPORT = 'nothing runs at import';
const CONSTRUCTS = 'no default exports, enums, namespaces, parameter properties, re-exports';
const MODEL = 'src/shared/model/a.ts';

const BAD: readonly Bad[] = [
  ['every file has a layer', { 'src/shared/other.ts': '' }, 'src/shared/other.ts: is in no layer'],
  [
    IMPORTS,
    { [MODEL]: `\nimport { a } from '../policy/ratio.ts';` },
    `${MODEL}:2: model may not import ../policy/ratio.ts`,
  ],
  [IMPORTS, { [MODEL]: `import 'node:path';` }, 'model may not import node:path'],
  [IMPORTS, { [MODEL]: `export type { A } from '../gate.ts';` }, 'model may not import ../gate.ts'],
  [IMPORTS, { [MODEL]: `export const a = async () => import('yaml');` }, 'model may not import yaml'],
  [IMPORTS, { [MODEL]: `export const a = () => process.getBuiltinModule('node:fs');` }, 'model may not import node:fs'],
  [IMPORTS, { [MODEL]: `export const a = (name: string) => process.getBuiltinModule(name);` }, 'model may not import'],
  [IMPORTS, { [MODEL]: `export const a = (name: string) => import(name);` }, 'model may not import import(name)'],
  [IMPORTS, { [MODEL]: `export type A = import('../gate.ts').Gate;` }, 'model may not import ../gate.ts'],
  [IMPORTS, { 'src/shared/policy/a.ts': `import type { R } from '../report/port.ts';` }, 'policy may not import'],
  [
    IMPORTS,
    { 'src/shared/formats/a.ts': `import { io } from '../io/node.ts';` },
    'formats may not import ../io/node.ts',
  ],
  [IMPORTS, { 'src/shared/formats/coverage/a.ts': `import yaml from 'yaml';` }, 'formats may not import yaml'],
  [IMPORTS, { 'src/shared/config/a.ts': `import { a } from '../report/escape.ts';` }, 'config may not import'],
  [IMPORTS, { 'src/shared/report/a.ts': `import { a } from '../config/file.ts';` }, 'report may not import'],
  [
    IMPORTS,
    { 'src/x-gate/decide.ts': `import { a } from '../shared/formats/feed.ts';` },
    'gate: decide may not import',
  ],
  [IMPORTS, { 'src/x-gate/rules/a.ts': `import type { Io } from '../../shared/io/port.ts';` }, 'gate: decide may not'],
  [
    IMPORTS,
    { 'src/x-gate/detectors/a.ts': `import { a } from '../../shared/report/escape.ts';` },
    'gate: decide may not',
  ],
  [
    IMPORTS,
    { 'src/x-gate/collect.ts': `import { nodeIo } from '../shared/io/node.ts';` },
    'gate: collect may not import',
  ],
  [
    IMPORTS,
    { 'src/x-gate/collect.ts': `import { a } from '../shared/report/badge.ts';` },
    'gate: collect may not import',
  ],
  [IMPORTS, { 'src/x-gate/a.ts': `import { a } from '../shared/platform/github/github.ts';` }, 'gate may not import'],
  [IMPORTS, { 'src/x-gate/a.ts': `import { a } from '../main.ts';` }, 'gate may not import ../main.ts'],
  [IMPORTS, { 'src/shared/io/port.ts': `import { join } from 'node:path';` }, 'io port may not import node:path'],
  [IMPORTS, { 'src/shared/io/node.ts': `import { a } from '../formats/feed.ts';` }, 'io may not import'],
  [IMPORTS, { 'src/shared/platform/port.ts': `import { a } from '../config/file.ts';` }, 'platform may not import'],
  [IMPORTS, { 'src/shared/store/a.ts': `import { a } from '../../x-gate/gate.ts';` }, 'store may not import'],
  [IMPORTS, { 'src/shared/run.ts': `import { a } from './platform/github/github.ts';` }, 'contract may not import'],
  [IMPORTS, { 'src/main.ts': `import yaml from 'yaml';` }, 'composition root may not import yaml'],
  [
    'a gate never imports a gate',
    { 'src/x-gate/a.ts': `import type { B } from '../y-gate/b.ts';` },
    'src/x-gate/a.ts:1: the gate x-gate imports src/y-gate/b.ts',
  ],
  [
    'only io/node.ts touches files and processes',
    { 'src/shared/platform/local/a.ts': `import { rmSync } from 'node:fs';` },
    'node:fs belongs to src/shared/io/node.ts',
  ],
  ['only io/node.ts touches files and processes', { 'src/cli.ts': `import 'fs/promises';` }, 'fs/promises belongs'],
  [
    'only io/node.ts touches files and processes',
    { 'src/cli.ts': `const a = () => import('node:child_process');` },
    'belongs',
  ],
  [PURE, { [MODEL]: 'export const a = () =>\n  Date.now();' }, `${MODEL}:2: Date in pure code`],
  [PURE, { [MODEL]: 'export const a = () => new Date(0);' }, 'Date in pure code'],
  [PURE, { [MODEL]: 'export const a = () => process.env;' }, 'process in pure code'],
  [PURE, { [MODEL]: 'export const a = () => { console.log(1); };' }, 'console in pure code'],
  [PURE, { [MODEL]: 'export const a = () => Math.random();' }, 'Math.random in pure code'],
  [PURE, { [MODEL]: 'export const a = () => globalThis.fetch;' }, 'globalThis in pure code'],
  [PURE, { [MODEL]: `export const a = () => fetch('');` }, 'fetch in pure code'],
  [PURE, { [MODEL]: 'export const a = () => ({ process });' }, 'process in pure code'],
  [
    PURE,
    { [MODEL]: 'export const a = (b: unknown) => b as typeof b satisfies unknown ?? performance;' },
    'performance in',
  ],
  [PURE, { [MODEL]: 'export const a = (b: string) => b.localeCompare(b);' }, 'localeCompare in pure code'],
  [PURE, { [MODEL]: 'export const a = () => new Intl.NumberFormat();' }, 'Intl.NumberFormat in pure code'],
  [PURE, { 'src/x-gate/collect.ts': 'export const a = () => setTimeout(() => {}, 1);' }, 'setTimeout in pure code'],
  [AT_IMPORT, { 'src/main.ts': `start();` }, 'src/main.ts:1: ExpressionStatement runs when the file is imported'],
  [AT_IMPORT, { 'src/main.ts': `export const a = Date.now;` }, 'Date runs when'],
  [AT_IMPORT, { 'src/main.ts': `export const a = read();` }, 'call of read runs when'],
  [AT_IMPORT, { 'src/main.ts': `export const a = new Server(1);` }, 'new Server runs when'],
  [AT_IMPORT, { 'src/main.ts': `const a = await import('./b.ts');` }, 'AwaitExpression runs when'],
  [AT_IMPORT, { 'src/main.ts': `export class A { static { go(); } }` }, 'StaticBlock runs when'],
  [AT_IMPORT, { 'src/main.ts': `export class A { static b = go(); }` }, 'call of go runs when'],
  [AT_IMPORT, { 'src/main.ts': `if (process.argv.length > 2) {}` }, 'IfStatement runs when'],
  [AT_IMPORT, { [MODEL]: `let a = 1; export const b = () => (a += 1);` }, 'let runs when'],
  [AT_IMPORT, { [MODEL]: `const seen = new Map<string, string>();` }, 'an empty collection at the top is state'],
  [AT_IMPORT, { [MODEL]: `const seen: string[] = [];` }, 'an empty collection at the top is state'],
  [AT_IMPORT, { [MODEL]: `const a = (b = 1);` }, 'AssignmentExpression runs when'],
  [CONSTRUCTS, { [MODEL]: 'export default 1;' }, `${MODEL}:1: default export`],
  [CONSTRUCTS, { [MODEL]: 'export enum A { B }' }, 'enum'],
  [CONSTRUCTS, { [MODEL]: 'export namespace A { export const b = 1; }' }, 'namespace'],
  [CONSTRUCTS, { [MODEL]: 'export class A { constructor(readonly b: string) {} }' }, 'parameter property'],
  [CONSTRUCTS, { [MODEL]: `export * from './b.ts';` }, 're-export'],
  [CONSTRUCTS, { [MODEL]: `export { b } from './b.ts';` }, 're-export'],
  ['names are kebab-case nouns that say something', { 'src/shared/model/testRun.ts': '' }, 'is not kebab-case'],
  ['names are kebab-case nouns that say something', { 'src/Shared/a.ts': '' }, 'is not kebab-case'],
  ['names are kebab-case nouns that say something', { 'src/x-gate/utils.ts': '' }, 'utils says nothing'],
  ['files have at most 350 lines', { [MODEL]: '\n'.repeat(351) }, '351 lines'],
  [
    'the only export of a file is named like the file',
    { 'src/shared/policy/ratio.ts': 'export function other() {}' },
    'src/shared/policy/ratio.ts:1: the only export, other, has no word in common',
  ],
  [
    'files are acyclic',
    { 'src/a.ts': `import './b.ts';`, 'src/b.ts': `import './c.ts';`, 'src/c.ts': `import type { A } from './a.ts';` },
    'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
  ],
  ['files are acyclic', { 'src/a.ts': `import './a.ts';` }, 'src/a.ts → src/a.ts'],
  [
    'folders are acyclic',
    { 'src/a/x.ts': `import '../b/x.ts';`, 'src/b/y.ts': `import '../a/y.ts';` },
    'src/a → src/b → src/a',
  ],
  [
    'folders are acyclic',
    { 'src/a/deep/x.ts': `import '../../b/x.ts';`, 'src/b/deep/y.ts': `import '../../a/y.ts';` },
    'src/a → src/b → src/a',
  ],
  [
    'folders are acyclic',
    { 'src/a/c/x.ts': `import '../d/x.ts';`, 'src/a/d/y.ts': `import '../c/y.ts';` },
    'src/a/c → src/a/d → src/a/c',
  ],
];

describe('every rule bites', () => {
  it.each(BAD.map((bad) => [JSON.stringify(bad).slice(0, 150), ...bad] as const))('%s', (_, rule, bad, message) => {
    const facts = Object.entries(bad).map(([path, text]) => readFacts(path, text));
    expect(check(rule, facts).join('\n')).toContain(message);
  });

  it('has an example for each', () => {
    expect(RULES.filter(({ name }) => !BAD.some(([rule]) => rule === name))).toEqual([]);
  });
});

describe('what the rules let pass', () => {
  it.each<readonly [path: string, text: string]>([
    [MODEL, `export interface ModelA { readonly process: Date; fetch(): Promise<void> }`],
    [MODEL, `export const a = (b: { process: number }) => ({ Date: b.process, console() {} });`],
    [MODEL, `import type { B } from './b.ts';\nexport const a: readonly B[] = [...['x']].map((x) => ({ x }));`],
    [
      'src/shared/model/b.ts',
      `export const bNames: ReadonlySet<string> = new Set(['a']);\nexport const none = { a: 1 };`,
    ],
    ['src/x-gate/gate.ts', `import { a } from './a.ts';\nexport const xGate = defineGate({ run: () => a });`],
    [
      'src/x-gate/gate.ts',
      `import type { Io } from '../shared/io/port.ts';\nexport const gate = (io: Io) => io.now();`,
    ],
    [
      'src/main.ts',
      `import { a } from './x-gate/a.ts';\nexport async function main() { await a(process.argv, Date.now); }`,
    ],
    ['src/x-gate/a.ts', `export class A { readonly seen = new Map<string, Date>(); readonly #b = go(); }`],
    [MODEL, `export const a = () => new Intl.Segmenter('en');`],
    ['src/core.ts', `export { main } from './main.ts';`],
  ])('%s: %s', (path, text) => {
    expect(RULES.flatMap((rule) => rule.check([readFacts(path, text)]))).toEqual([]);
  });

  it('refuses to look at what is not TypeScript', () => {
    expect(() => readFacts('src/a.ts', 'export const = 1')).toThrow();
  });
});
