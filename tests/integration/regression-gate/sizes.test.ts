import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { BundleEntry } from '../../../src/shared/formats/bundles/port.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { gate, measuredRun, told } from './measured-run.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\ndist/\n' });
  made.push(checkout);
  return checkout;
}

const sizes = (yaml: string): { readonly sizes: string } => ({ sizes: `files: ["dist/**"]\n${yaml}` });
const kB = (amount: number): string => 'x'.repeat(amount * 1000);

async function since(before: Files, after: Files, yaml: string) {
  const checkout = checkoutOf();
  checkout.write(before);
  await measuredRun(checkout, sizes(yaml));
  checkout.commit();
  rmSync(checkout.path('dist'), { recursive: true, force: true });
  checkout.write(after);
  return measuredRun(checkout, sizes(yaml), false);
}

it('files that are named one by one must each be there', async () => {
  const checkout = checkoutOf();
  checkout.write({ 'dist/a.js': 'x' });
  const both = { sizes: 'files: [dist/a.js, dist/b.js]\nmax-total: 1kB\n' };
  expect(told(await measuredRun(checkout, both))).toBe('inconclusive REPORT-MISSING');
});

describe('budgets', () => {
  it.each<[string, Files, string, string]>([
    ['hold', { 'dist/a.js': kB(1) }, 'max-size: 1kB\nmax-total: 1kB', 'passed'],
    ['of a file', { 'dist/a.js': `${kB(1)}x` }, 'max-size: 1kB', 'failed sizes/over-budget'],
    ['of all', { 'dist/a.js': kB(1), 'dist/b.js': 'x' }, 'max-total: 1kB', 'failed sizes/over-budget'],
    ['of what is sent', { 'dist/a.js': kB(100) }, 'max-total: 1kB\ncompression: gzip', 'passed'],
    ['of what brotli sends', { 'dist/a.js': kB(100) }, 'max-total: 100B\ncompression: brotli', 'passed'],
    ['without files', {}, 'max-total: 1kB', 'inconclusive SIZES-NO-FILE'],
    ['of an empty group', { 'dist/a.js': 'x' }, 'groups: { page: ["dist/b.js"] }', 'inconclusive SIZES-EMPTY-GROUP'],
    ['compared without a store', { 'dist/a.js': 'x' }, 'max-growth: 1%', 'inconclusive BASELINE-UNSET'],
  ])('%s', async (_, files, yaml, expected) => {
    const checkout = checkoutOf();
    checkout.write(files);
    expect(told(await measuredRun(checkout, sizes(yaml), true, null))).toBe(expected);
  });
});

describe('growth', () => {
  it.each<[string, Files, Files, string, string]>([
    ['none', { 'dist/a.js': kB(100) }, { 'dist/a.js': kB(100) }, 'max-growth: 0%', 'passed'],
    ['within', { 'dist/a.js': kB(100) }, { 'dist/a.js': kB(101) }, 'max-growth: 1%', 'passed'],
    [
      'beyond',
      { 'dist/a.js': kB(100) },
      { 'dist/a.js': `${kB(101)}x` },
      'max-growth: 1%',
      'failed sizes/larger-than-before',
    ],
    ['of few bytes', { 'dist/a.js': 'x' }, { 'dist/a.js': 'xx' }, 'max-growth: 1%\nmin-growth: 1B', 'passed'],
    [
      'under another hash',
      { 'dist/a-0123abcd.js': kB(100) },
      { 'dist/a-99ffee00.js': kB(200) },
      'max-growth: 1%',
      'failed sizes/larger-than-before',
    ],
    [
      'of a new file',
      { 'dist/a.js': kB(100) },
      { 'dist/a.js': kB(100), 'dist/b.js': kB(50) },
      'max-growth: 1%',
      'failed sizes/larger-than-before',
    ],
    ['of nothing known', {}, { 'dist/a.js': kB(1) }, 'max-growth: 1%', 'inconclusive BASELINE-NONE'],
  ])('%s', async (_, before, after, yaml, expected) => {
    expect(told(await since(before, after, yaml))).toBe(expected);
  });

  it('counts what grew and what shrank', async () => {
    const before = { 'dist/a.js': kB(10), 'dist/b.js': kB(10) };
    const { verdict } = await since(before, { 'dist/a.js': kB(11), 'dist/b.js': kB(8) }, '');
    expect(verdict.metrics).toEqual({
      sizes: { total: 2, new: 1, fixed: 1, bytes: 19_000, rawBytes: 19_000, beforeBytes: 20_000 },
    });
    expect(verdict.summary).toBe('2 files of 19.0 kB, −1.0 kB (−5.00 %)');
  });

  it('is not compared with what was weighed otherwise', async () => {
    const checkout = checkoutOf();
    checkout.write({ 'dist/a.js': kB(10) });
    await measuredRun(checkout, sizes('compression: gzip'));
    checkout.commit();
    expect(told(await measuredRun(checkout, sizes('max-growth: 1%'), false))).toBe('inconclusive BASELINE-NONE');
  });
});

it('shows what was weighed over time, the same way only', async () => {
  const checkout = checkoutOf();
  const weigh = async (bytes: number, yaml: string, onDefaultBranch = true) => {
    checkout.write({ 'dist/a.js': 'x'.repeat(bytes) });
    const result = await measuredRun(checkout, sizes(yaml), onDefaultBranch);
    checkout.commit();
    return result;
  };
  expect((await weigh(1000, '')).presentation.charts).toBeUndefined();
  await weigh(1000, '');
  await weigh(1100, 'compression: gzip');
  await weigh(1200, '');
  const [group, ...others] = (await weigh(1500, 'max-growth: 10%\nmax-size: 1400B', false)).presentation.charts!;
  expect(others).toEqual([]);
  expect(group!.charts.map(({ name, standing, points }) => [name, standing, points.map(({ value }) => value)])).toEqual(
    [
      ['all files together', 'grew too much', [1000, 1000, 1200, 1500]],
      ['dist/a.js', 'beyond its budget', [1000, 1000, 1200, 1500]],
    ],
  );
  expect(group!.charts[1]!.limits).toEqual([{ value: 1400, text: 'at most 1400 B' }]);
});

it('weighs a gzipped file as it lies there', async () => {
  const checkout = checkoutOf();
  const packed = gzipSync(kB(100));
  checkout.write({ 'dist/a.js.gz': packed });
  const { verdict } = await measuredRun(checkout, sizes(''), true, null);
  expect(verdict.metrics).toMatchObject({ sizes: { bytes: packed.length } });
});

it('joins with tests in one verdict', async () => {
  const checkout = checkoutOf();
  checkout.write({ 'dist/a.js': kB(2), 'dist/junit.xml': '<testsuite name="a"><testcase name="b"/></testsuite>' });
  const both = { ...sizes('max-total: 1kB'), 'test-reports': 'dist/*.xml' };
  const result = await measuredRun(checkout, both, true, null);
  expect(told(result)).toBe('failed sizes/over-budget');
  expect(result.verdict.metrics).toMatchObject({ tests: { total: 1 }, sizes: { total: 2 } });
  rmSync(checkout.path('dist/junit.xml'));
  expect(told(await measuredRun(checkout, both, true, null))).toBe('inconclusive sizes/over-budget TESTS-NO-REPORT');
});

it('refuses facts that say less than was weighed', async () => {
  const checkout = checkoutOf();
  checkout.write({ 'dist/a.js': kB(2) });
  await measuredRun(checkout, sizes('max-total: 1kB'), true, null);
  const { options, facts } = JSON.parse(checkout.read('reliability-report/regression-gate/facts.json')) as {
    options: unknown;
    facts: { families: { sizes: { facts: Record<string, unknown> } } };
  };
  for (const changed of [{ items: [] }, { bytes: 0 }, { files: 0 }, { bytes: -1 }]) {
    const own = { facts: { ...facts.families.sizes.facts, ...changed } };
    expect(() => gate.readFacts(options, { ...facts, families: { sizes: own } })).toThrow(/FACTS-INVALID/u);
  }
});

describe('by entry, as bundlers say', () => {
  const FIXTURES = join(ROOT, 'tests/fixtures/bundles');
  const reportOf = (name: string): string => readFileSync(join(FIXTURES, name, 'report.json'), 'utf8');
  const expectedOf = (name: string): readonly BundleEntry[] =>
    (JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as { entries: readonly BundleEntry[] })
      .entries;

  it.each<[what: string, fixture: string, report: string, folder: string]>([
    ['esbuild', 'esbuild-metafile/two-entries', 'meta.json', ''],
    ['Vite', 'vite-manifest/two-entries', 'dist/.vite/manifest.json', 'dist/'],
    ['webpack', 'webpack-stats/two-entries', 'stats.json', 'dist/'],
    ['webpack, beside what it built', 'webpack-stats/two-entries', 'packages/web/out/stats.json', 'packages/web/out/'],
  ])('%s', async (_, fixture, report, folder) => {
    const checkout = checkoutOf();
    const entries = expectedOf(fixture);
    const files = new Set(entries.flatMap((entry) => [...entry.files, ...entry.later]));
    checkout.write({
      [report]: reportOf(fixture),
      ...Object.fromEntries([...files].map((file) => [`${folder}${file}`, kB(10)])),
    });
    const yaml = { sizes: `files: ["**/*.{js,css}"]\nbundles: [${report}]\nmax-size: 35kB\n` };
    const { verdict } = await measuredRun(checkout, yaml, true, null);
    const weighed = entries.flatMap((entry) => [
      [`entry ${entry.name}`, entry.files.length] as const,
      ...(entry.later.length === 0
        ? []
        : [[`entry ${entry.name}, with what it loads later`, entry.files.length + entry.later.length] as const]),
    ]);
    expect(verdict.problems).toBeUndefined();
    expect(verdict.findings.map(({ message }) => message)).toEqual(
      weighed
        .filter(([, count]) => count * 10 > 35)
        .map(([name, count]) => `${name} weighs ${count * 10}.0 kB, ${count * 10 - 35}.0 kB more than 35.0 kB`),
    );
    expect(verdict.findings.length).toBeGreaterThan(0);
  });

  it.each<[what: string, files: Files, code: string]>([
    ['a file that is not there', { 'meta.json': reportOf('esbuild-metafile/two-entries') }, 'SIZES-ENTRY-FILE'],
    ['no report', {}, 'SIZES-NO-METAFILE'],
    ['a report without entries', { 'meta.json': '{"a.js":{"file":"a.js"}}' }, 'SIZES-NO-ENTRY'],
    ['a report that was cut off', { 'meta.json': '{"inputs":{' }, 'ESBUILD-METAFILE-TRUNCATED'],
    ['another report', { 'meta.json': '{"name":"shop"}' }, 'REPORT-FORMAT-UNKNOWN'],
    [
      'a file outside',
      { 'meta.json': '{"inputs":{},"outputs":{"../../a.js":{"entryPoint":"a.ts","imports":[]}}}' },
      'SIZES-ENTRY-FILE',
    ],
  ])('%s is not measured', async (_, files, code) => {
    const checkout = checkoutOf();
    checkout.write({ 'dist/a.js': 'x', ...files });
    const yaml = sizes('bundles: ["meta.jso[n]"]\nmax-total: 1kB');
    expect(told(await measuredRun(checkout, yaml, true, null))).toBe(`inconclusive ${code}`);
  });

  it('what grew is the entry, though its files have other names', async () => {
    const meta = (main: string): string =>
      `{"inputs":{},"outputs":{"dist/${main}":{"entryPoint":"src/main.ts","imports":[{"path":"dist/more.js","kind":"dynamic-import"}]},"dist/more.js":{"imports":[]}}}`;
    const before = { 'dist/main-AAAAAAA1.js': kB(10), 'dist/more.js': kB(90), 'meta.json': meta('main-AAAAAAA1.js') };
    const after = { 'dist/main-BBBBBBB2.js': kB(11), 'dist/more.js': kB(90), 'meta.json': meta('main-BBBBBBB2.js') };
    const { verdict } = await since(before, after, 'bundles: [meta.json]\nmax-growth: 5%');
    expect(verdict.findings.map(({ message }) => message.replace(/ since .*/u, ''))).toEqual([
      'entry src/main.ts grew from 10.0 kB to 11.0 kB: +1.0 kB (+10.00 %)',
      'dist/main-*.js grew from 10.0 kB to 11.0 kB: +1.0 kB (+10.00 %)',
    ]);
  });
});
