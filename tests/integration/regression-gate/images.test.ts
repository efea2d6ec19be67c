import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { measuredRun, told } from './measured-run.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/images/umoci');
const fixture = (name: string): Buffer => readFileSync(join(ROOT, `${name}.tar`));

let checkout: Checkout;
beforeAll(() => {
  checkout = Checkout.of({ '.gitignore': '*\n!.gitignore\n!change.txt\n' });
});
afterAll(() => checkout.remove());

function unpacked(name: string, folder: string): void {
  rmSync(checkout.path(folder), { recursive: true, force: true });
  mkdirSync(checkout.path(folder));
  execFileSync('tar', ['-xf', join(ROOT, `${name}.tar`), '-C', checkout.path(folder)]);
}

describe('images', () => {
  it.each([
    ['an archive of docker save', 'image.tar', 'saved'],
    ['a packed one', 'image.tar.gz', 'saved'],
    ['an archive of a layout', 'image.tar', 'layout'],
    ['the folder of a layout', 'image', 'layout'],
  ])('%s: the layer that grew is named by its command', async (what, path, kind) => {
    const store = `file:kept-${kind}-${path}`;
    const place = (name: string): void => {
      if (path === 'image') unpacked(name, path);
      else checkout.write({ [path]: what.includes('packed') ? gzipSync(fixture(name)) : fixture(name) });
    };
    const images = `files: ["${path}"]\nmax-size: 22kB\nmax-growth: 1%\n`;
    place(`${kind}-1`);
    expect(told(await measuredRun(checkout, { images }, true, store))).toBe('inconclusive BASELINE-NONE');
    checkout.write({ 'change.txt': what });
    checkout.commit();
    expect(told(await measuredRun(checkout, { images }, false, store))).toBe('passed');
    place(`${kind}-2`);
    const grown = await measuredRun(checkout, { images: images.replace('22kB', '21kB') }, false, store);
    expect(told(grown)).toBe('failed images/over-budget images/larger-than-before');
    const [budget, growth] = grown.verdict.findings;
    expect(budget!.hint).toMatch(/^Its largest layers: 2\d\.\d kB by RUN npm ci; /u);
    expect(growth!.message).toMatch(new RegExp(`^${path} grew from \\d\\.\\d kB to 2\\d\\.\\d kB: `, 'u'));
    expect(growth!.hint).toMatch(/^What grew: RUN npm ci by 2\d\.\d kB\. /u);
    expect(grown.verdict.metrics['images']).toMatchObject({ total: 1, new: 1, layers: 3 });
    expect(grown.presentation.charts![0]!.charts.map(({ name, standing }) => [name, standing])).toEqual([
      [path, 'beyond its budget'],
    ]);
    const [table] = grown.presentation.tables;
    expect(table!.rows.map(([name]) => (typeof name === 'string' ? name : name!.text))).toEqual([
      path,
      '↳ ADD * in /',
      '↳ RUN npm ci',
      '↳ COPY app /app',
    ]);
  });

  it.each<readonly [what: string, files: { readonly [path: string]: string | Buffer }, outcome: string]>([
    ['no file', {}, 'inconclusive IMAGES-NO-FILE'],
    ['a cut one', { 'bad.tar': fixture('saved-2').subarray(0, 20_000) }, 'inconclusive IMAGES-TRUNCATED'],
    ['a tar without an image', { 'bad.tar': Buffer.alloc(10_240) }, 'inconclusive IMAGES-UNKNOWN'],
    ['text', { 'bad.tar': '{}'.repeat(1000) }, 'inconclusive IMAGES-UNKNOWN'],
    ['an empty file', { 'bad.tar': '' }, 'inconclusive IMAGES-TRUNCATED'],
  ])('%s', async (_, files, outcome) => {
    checkout.write(files);
    const images = 'files: ["bad*.tar"]\nmax-size: 1MB\n';
    expect(told(await measuredRun(checkout, { images }, true, null))).toBe(outcome);
  });

  it('a sparse layout beside a whole one: what can be weighed is told', async () => {
    unpacked('layout-1', 'sparse');
    const index = JSON.parse(checkout.read('sparse/index.json')) as { manifests: { digest: string }[] };
    const blob = (digest: string): string => `sparse/blobs/${digest.replace(':', '/')}`;
    const manifest = JSON.parse(checkout.read(blob(index.manifests[0]!.digest))) as { layers: { digest: string }[] };
    rmSync(checkout.path(blob(manifest.layers[1]!.digest)));
    unpacked('layout-2', 'whole');
    const images = 'files: ["*/oci-layout", "!image/**"]\nmax-size: 1kB\n';
    const result = await measuredRun(checkout, { images }, true, null);
    expect(told(result)).toBe('inconclusive images/over-budget IMAGES-INCOMPLETE');
    expect(result.verdict.findings[0]!.message).toMatch(/^whole weighs 22\.0 kB/u);
  });
});
