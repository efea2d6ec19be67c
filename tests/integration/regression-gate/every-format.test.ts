import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchmarksFacts } from '../../../src/regression-gate/benchmarks/facts.ts';
import type { TestsFacts } from '../../../src/regression-gate/tests/facts.ts';
import type { VulnerabilitiesFacts } from '../../../src/regression-gate/vulnerabilities/facts.ts';
import type { WarningsFacts } from '../../../src/regression-gate/warnings/facts.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { measuredRun } from './measured-run.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');
const KINDS = ['tests', 'issues', 'vulnerabilities', 'benchmarks'] as const;

/** Reports as the tools wrote them, `tests/junit/vitest/report.xml`, and what was counted of each by hand or by another reader. */
const REPORTS = KINDS.flatMap((kind) =>
  readdirSync(join(FIXTURES, kind), { recursive: true, encoding: 'utf8' })
    .map((name) => `${kind}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\/report\.[^/]+$/u.test(path))
    .sort(),
);
/** Reports that tell a test more than once, try by try or what was torn down apart: how often they do, counted by `grep`. */
const CASES: { readonly [path: string]: number } = {
  'tests/go-test/count/report.json': 13,
  'tests/junit/eight-tests/report.xml': 10,
  'tests/junit/pytest-rerunfailures/report.xml': 12,
  'tests/junit/pytest-xunit1/report.xml': 12,
};
const expected = (path: string): unknown =>
  JSON.parse(readFileSync(join(FIXTURES, dirname(path), 'expected.json'), 'utf8'));

let checkout: Checkout;
let facts: {
  readonly tests: TestsFacts;
  readonly warnings: WarningsFacts;
  readonly vulnerabilities: VulnerabilitiesFacts;
  readonly benchmarks: BenchmarksFacts;
};
beforeAll(async () => {
  checkout = Checkout.of({ 'a.txt': 'a\n' });
  checkout.write(Object.fromEntries(REPORTS.map((path) => [path, readFileSync(join(FIXTURES, path))])));
  await measuredRun(checkout, {
    tests: '{ reports: ["tests/**/report.*"] }',
    warnings: '{ reports: ["issues/**/report.*"], level: note }',
    vulnerabilities: '{ reports: ["vulnerabilities/**/report.*"] }',
    benchmarks: '{ reports: ["benchmarks/**/report.*"], compare: false }',
  });
  const { families } = (
    JSON.parse(checkout.read('reliability-report/regression-gate/facts.json')) as {
      readonly facts: { readonly families: { readonly [id: string]: { readonly facts?: unknown } } };
    }
  ).facts;
  facts = Object.fromEntries(Object.entries(families).map(([id, own]) => [id, own.facts])) as typeof facts;
});
afterAll(() => checkout.remove());

const metricsOf = (path: string) => expected(path) as { readonly [name: string]: readonly string[] };
const of = (kind: (typeof KINDS)[number]): readonly string[] => REPORTS.filter((path) => path.startsWith(`${kind}/`));

describe('real reports of every tool, in one run', () => {
  it.each(of('tests'))('%s', (path) => {
    const report = facts.tests.reports.find((one) => one.path === path);
    expect(report).toMatchObject({ format: path.split('/')[1] });
    expect(report!.tests).toBe(CASES[path] ?? (expected(path) as { readonly total: number }).total);
  });

  it.each(of('issues'))('%s', (path) => {
    const report = facts.warnings.reports.find((one) => one.path === path);
    expect(report).toMatchObject({ format: path.split('/')[1], count: (expected(path) as readonly unknown[]).length });
  });

  it.each(of('vulnerabilities'))('%s', (path) => {
    const report = facts.vulnerabilities.reports.find((one) => one.path === path);
    expect(report!.count).toBe((expected(path) as readonly unknown[]).length);
  });

  it.each(of('benchmarks'))('%s', (path) => {
    const known = new Map(facts.benchmarks.metrics.map(({ name, unit, better }) => [name, [unit, better]]));
    // hyperfine tells `sleep 0.01` in seconds, and jq writes it on in milliseconds: one metric has one unit.
    for (const name of Object.keys(metricsOf(path)))
      expect(
        of('benchmarks').flatMap((one) => (name in metricsOf(one) ? [metricsOf(one)[name]!.slice(0, 2)] : [])),
        name,
      ).toContainEqual(known.get(name));
  });
});
