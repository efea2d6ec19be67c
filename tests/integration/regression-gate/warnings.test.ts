import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { gate, measuredRun, told } from './measured-run.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files = {}): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\n*.json\n*.txt\n', ...files });
  made.push(checkout);
  return checkout;
}

type Warning = readonly [rule: string, line: number, severity?: number];

function eslintOf(file: string, warnings: readonly Warning[]): string {
  const messages = warnings.map(([ruleId, line, severity = 1]) => ({
    ruleId,
    severity,
    line,
    message: `no ${ruleId}`,
  }));
  return JSON.stringify([{ filePath: `/home/ci/shop/${file}`, messages }]);
}

const options = (yaml: string) => ({ warnings: `reports: ["eslint*.json"]\n${yaml}` });

interface Side {
  readonly sources: Files;
  readonly warnings: readonly Warning[];
  readonly file?: string;
}

async function since(before: Side, after: Side, yaml = 'max-new: 0') {
  const checkout = checkoutOf(before.sources);
  checkout.write({ 'eslint.json': eslintOf(before.file ?? 'a.js', before.warnings) });
  await measuredRun(checkout, options(yaml));
  checkout.write(after.sources);
  checkout.commit();
  checkout.write({ 'eslint.json': eslintOf(after.file ?? 'a.js', after.warnings) });
  return measuredRun(checkout, options(yaml), false);
}

const BEFORE: Side = {
  sources: { 'a.js': 'var a;\nif (a == 1) b();\n' },
  warnings: [
    ['no-var', 1],
    ['eqeqeq', 2],
  ],
};

it('reports that are named one by one must each be there', async () => {
  const checkout = checkoutOf();
  checkout.write({ 'eslint.json': eslintOf('a.js', []) });
  const both = { warnings: 'reports: [eslint.json, tsc.txt]\nmax-total: 5\n' };
  expect(told(await measuredRun(checkout, both))).toBe('inconclusive REPORT-MISSING');
});

describe('since the baseline', () => {
  it.each<[string, Side, string, object]>([
    ['nothing changed', BEFORE, 'passed', { total: 2, new: 0, fixed: 0 }],
    [
      'lines moved',
      {
        sources: { 'a.js': '// one\n// two\nvar a;\n\nif (a == 1) b();\n' },
        warnings: [
          ['no-var', 3],
          ['eqeqeq', 5],
        ],
      },
      'passed',
      { total: 2, new: 0, fixed: 0 },
    ],
    [
      'one was mended and another added',
      {
        sources: { 'a.js': 'let a;\nif (a == 1) b();\nvar c;\n' },
        warnings: [
          ['eqeqeq', 2],
          ['no-var', 3],
        ],
      },
      'failed warnings/new-warning',
      { total: 2, new: 1, fixed: 1 },
    ],
    [
      'the file was moved',
      { sources: { 'b.js': 'var a;\nif (a == 1) b();\n' }, warnings: BEFORE.warnings, file: 'b.js' },
      'passed',
      { total: 2, new: 0, fixed: 0 },
    ],
    ['all were mended', { sources: { 'a.js': 'let a;\n' }, warnings: [] }, 'passed', { total: 0, new: 0, fixed: 2 }],
  ])('%s', async (_, after, expected, metrics) => {
    const result = await since(BEFORE, after);
    expect(told(result)).toBe(expected);
    expect(result.verdict.metrics).toEqual({ warnings: metrics });
  });

  it('says where a new one is, and who owns it', async () => {
    const owned = { ...BEFORE, sources: { ...BEFORE.sources, CODEOWNERS: '*.js @org/web\n' } };
    const { verdict } = await since(owned, {
      sources: { 'a.js': 'var a;\nvar c;\nif (a == 1) b();\n' },
      warnings: [
        ['no-var', 1],
        ['no-var', 2],
        ['eqeqeq', 3],
      ],
    });
    expect(verdict.findings).toMatchObject([
      { severity: 'error', location: { path: 'a.js', startLine: 2 }, owners: ['@org/web'] },
    ]);
    expect(verdict.findings[0]?.message).toMatch(/^no no-var \(no-var\), new since [0-9a-f]{7}$/u);
  });
});

describe('one run', () => {
  it.each<[string, Files, string, string]>([
    ['is within', { 'eslint.json': eslintOf('a.js', [['a', 1]]) }, 'max-total: 1', 'passed'],
    [
      'has too many',
      {
        'eslint.json': eslintOf('a.js', [
          ['a', 1],
          ['b', 1],
        ]),
      },
      'max-total: 1',
      'failed warnings/too-many-warnings',
    ],
    [
      'counts errors only',
      {
        'eslint.json': eslintOf('a.js', [
          ['a', 1],
          ['b', 1, 2],
        ]),
      },
      'max-total: 1\nlevel: error',
      'passed',
    ],
    ['has no report', {}, 'max-total: 1', 'inconclusive WARNINGS-NO-REPORT'],
    ['lacks a report', { 'eslint.json': '[]' }, 'min-reports: 2', 'inconclusive WARNINGS-NO-REPORT'],
    ['has an empty report', { 'eslint.json': '' }, '', 'inconclusive REPORT-EMPTY'],
    ['has a cut report', { 'eslint.json': '[{"filePath":"a' }, '', 'inconclusive ESLINT-TRUNCATED'],
    ['has another report', { 'eslint.json': '{"a":1}' }, '', 'inconclusive REPORT-FORMAT-UNKNOWN'],
    ['compares without a store', { 'eslint.json': '[]' }, 'max-new: 0', 'inconclusive BASELINE-UNSET'],
  ])('%s', async (_, files, yaml, expected) => {
    const checkout = checkoutOf();
    checkout.write(files);
    expect(told(await measuredRun(checkout, options(yaml), true, null))).toBe(expected);
  });
});

it('refuses facts that say less than was found', async () => {
  const checkout = checkoutOf({ 'a.js': 'var a;\n' });
  checkout.write({ 'eslint.json': eslintOf('a.js', [['no-var', 1]]) });
  await measuredRun(checkout, options('max-total: 0'));
  checkout.commit();
  checkout.write({
    'eslint.json': eslintOf('a.js', [
      ['no-var', 1],
      ['eqeqeq', 1],
    ]),
  });
  await measuredRun(checkout, options('max-new: 0'), false);
  const { options: own, facts } = JSON.parse(checkout.read('reliability-report/regression-gate/facts.json')) as {
    options: unknown;
    facts: { families: { warnings: { facts: Record<string, unknown> & { comparison: object } } } };
  };
  const known = facts.families.warnings.facts;
  const none = { count: 0, listed: [] };
  for (const changed of [
    { total: 0 },
    { comparison: undefined },
    { comparison: { ...known.comparison, fresh: none } },
  ]) {
    const families = { warnings: { facts: { ...known, ...changed } } };
    expect(() => gate.readFacts(own, { ...facts, families })).toThrow(/FACTS-INVALID/u);
  }
});
