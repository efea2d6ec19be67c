import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Check, Table } from '../../shared/model/presentation.ts';
import type { BundlesFacts } from './facts.ts';
import type { BundlesOptions } from './settings.ts';

/** What people see of built scripts: the sums, own sinks, and how many there are in packages. */
export function presentBundles(
  { known }: BundlesOptions,
  { bundles, own, fresh, gone, sinks, packages, problems }: BundlesFacts,
  { findings }: FamilyVerdict,
): FamilyPresentation {
  const ofPackages = packages.reduce((sum, { count }) => sum + count, 0);
  const sums: Table = {
    title: 'Dangerous sinks in built scripts',
    columns: ['Scripts', 'Own', ...(fresh === undefined ? [] : ['New', 'Gone']), 'Of packages'].map((label) => ({
      label,
      align: 'right' as const,
    })),
    rows: [
      [
        String(bundles.length),
        String(own),
        ...(fresh === undefined
          ? []
          : [fresh === 0 ? '0' : { text: String(fresh), tone: 'bad' as const }, String(gone ?? 0)]),
        String(ofPackages),
      ],
    ],
  };
  const each: Table = {
    title: 'Dangerous sinks of own code',
    columns: ['Where', 'Sink', 'Kind'].map((label) => ({ label, align: 'left' as const })),
    rows: sinks.map(({ path, line, name, kind }) => [
      { text: `${path}:${line}`, code: true },
      { text: name, code: true },
      kind,
    ]),
    ...(own > sinks.length ? { omittedRows: own - sinks.length } : {}),
    detail: true,
  };
  const foreign: Table = {
    title: 'Dangerous sinks of packages',
    columns: [
      { label: 'Package', align: 'left' },
      { label: 'Sinks', align: 'right' },
    ],
    rows: packages.map(({ name, count }) => [{ text: name, code: true }, String(count)]),
    detail: true,
  };
  const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.fingerprint);
  const name = 'bundles: new sinks';
  const check: Check =
    errors.length > 0
      ? { name, outcome: 'failed', findings: errors }
      : { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
  const unmapped = bundles.filter(({ hasMap }) => !hasMap).length;
  return {
    tables: [sums, ...(sinks.length === 0 ? [] : [each]), ...(packages.length === 0 ? [] : [foreign])],
    notes:
      unmapped === 0
        ? []
        : [
            `${unmapped} of ${bundles.length} built scripts have no source map: what packages brought along counts as own code there.`,
          ],
    checks: known === undefined ? [] : [check],
  };
}
