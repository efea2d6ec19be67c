import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectBundles } from '../../../src/anomaly-scan/bundles/collect-bundles.ts';
import { decideBundles } from '../../../src/anomaly-scan/bundles/decide-bundles.ts';
import { bundles } from '../../../src/anomaly-scan/bundles/family.ts';
import { printKnown } from '../../../src/anomaly-scan/bundles/known-sinks.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-bundles-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function build(sourcemap: boolean | 'inline'): Promise<void> {
  const bundle = await rolldown({ input: join(folder, 'src/main.js'), cwd: folder });
  await bundle.write({ dir: join(folder, 'dist'), format: 'esm', minify: true, sourcemap });
  await bundle.close();
}

async function collected(known?: string) {
  const io = nodeIo(folder, process.env, () => 0);
  const checkout = { directory: folder, prefix: '', commit: null, committedMs: 0, isTracked: () => true };
  const context = { io, checkout, isOwn: () => false, progress: () => undefined };
  const options = { files: ['dist/*.js'], maxNew: 0, ...(known === undefined ? {} : { known }) };
  return { options, facts: (await collectBundles(context, options)).facts };
}

const SOURCES = {
  'package.json': '{ "type": "module" }',
  'node_modules/view/package.json': '{ "name": "view", "type": "module", "main": "index.js" }',
  'node_modules/view/index.js': 'export function show(element, text) {\n  element.innerHTML = text;\n}\n',
  'src/main.js': `import { show } from 'view';
import { page } from './page.js';

show(document.body, 'text');
page(location.hash);
`,
  'src/page.js': `export function page(hash) {
  const element = document.createElement('p');
  element.textContent = 'harmless';
  element.outerHTML = decodeURIComponent(hash);
}
`,
};

it.each<readonly [name: string, sourcemap: boolean | 'inline']>([
  ['beside the bundle', true],
  ['inside of the bundle', 'inline'],
])('finds the line of the original by a source map %s, and whose it is', async (_, sourcemap) => {
  put(SOURCES);
  await build(sourcemap);
  const { facts } = await collected();
  expect(facts).toMatchObject({
    problems: [],
    bundles: [{ path: 'dist/main.js', hasMap: true }],
    own: 1,
    sinks: [{ kind: 'html', name: 'outerHTML', path: 'src/page.js', line: 4, isFile: true, bundle: 'dist/main.js' }],
    packages: [{ name: 'view', count: 1 }],
  });
  expect(() => bundles.check({ files: ['dist/*.js'], maxNew: 0 }, JSON.parse(JSON.stringify(facts)))).not.toThrow();
});

it('tells what is new from what only moved', async () => {
  put(SOURCES);
  await build(true);
  put({ 'known.json': printKnown((await collected()).facts.sinks) });
  // Further down, beside other code, in a bundle with other names: the same sink.
  put({ 'src/page.js': `const more = 'x';\n\n${SOURCES['src/page.js']}export const value = more;\n` });
  await build(true);
  expect((await collected('known.json')).facts).toMatchObject({ own: 1, fresh: 0, gone: 0 });
  put({
    'src/page.js': `${SOURCES['src/page.js']}\nexport function run(text) {\n  return eval(text);\n}\nglobalThis.run = run;\n`,
  });
  await build(true);
  const { facts, options } = await collected('known.json');
  expect(facts).toMatchObject({ own: 2, fresh: 1, gone: 0 });
  expect(decideBundles(options, facts).findings).toMatchObject([
    { severity: 'error', location: { path: 'src/page.js', startLine: 8 } },
  ]);
});

it('counts all as own without a source map', async () => {
  put(SOURCES);
  await build(false);
  expect((await collected()).facts).toMatchObject({ own: 2, packages: [], bundles: [{ hasMap: false }] });
});

it.each<readonly [what: string, files: { readonly [path: string]: string }, code: string]>([
  ['no script', {}, 'BUNDLES-NONE'],
  ['a script that is none', { 'dist/a.js': '<html>' }, 'BUNDLES-SYNTAX'],
  [
    'a damaged map',
    { 'dist/a.js': 'eval(a);\n//# sourceMappingURL=a.js.map', 'dist/a.js.map': '{"version":3' },
    'BUNDLES-SYNTAX',
  ],
  [
    'a map of other letters',
    {
      'dist/a.js': 'eval(a);\n//# sourceMappingURL=a.js.map',
      'dist/a.js.map': '{"version":3,"sources":["a"],"mappings":"!"}',
    },
    'BUNDLES-SYNTAX',
  ],
])('says of %s that it could not be measured', async (_, files, code) => {
  put(files);
  const { facts, options } = await collected();
  expect(decideBundles(options, facts).problems.map((problem) => problem.code)).toEqual([code]);
});

it('needs the file of known ones that is named', async () => {
  put({ 'dist/a.js': 'eval(a)' });
  await expect(collected('known.json')).rejects.toThrow(ProblemError);
});

it('reads five megabytes in seconds', { timeout: 120_000 }, async () => {
  const acorn = readFileSync(join(import.meta.dirname, '../../../node_modules/acorn/dist/acorn.mjs'), 'utf8');
  const one = acorn.slice(0, acorn.lastIndexOf('export {'));
  put({ 'dist/large.js': Array.from({ length: Math.ceil(5e6 / one.length) }, () => `{${one}}`).join('\n') });
  const started = process.cpuUsage();
  const { facts } = await collected();
  const { user } = process.cpuUsage(started);
  expect(facts.problems).toEqual([]);
  expect(facts.bundles[0]?.sizeBytes).toBeGreaterThan(5e6);
  expect(user / 1e6).toBeLessThan(20);
});
