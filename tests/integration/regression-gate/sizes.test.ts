import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
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
