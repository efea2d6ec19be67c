import picomatch from 'picomatch';
import { percentText } from '../../src/shared/policy/ratio.ts';
import { layerOf } from '../../tests/architecture/layers.ts';
import type { Source } from '../../tests/architecture/sources.ts';
import { E2E, isUnit } from './asked-files.ts';

/** facts.json of coverage-gate, as far as it is told here. */
export interface OwnFacts {
  readonly facts: {
    readonly suites: readonly {
      readonly name: string;
      readonly files: readonly {
        readonly path: string;
        readonly lines: readonly [covered: number, total: number] | null;
      }[];
    }[];
  };
}

const EVERYTHING = 'all of src/';

/**
 * A Markdown table of what each suite covers: of what it has to, and of everything, so that nothing is hidden behind the first. `tests`: what
 * became of them while they were measured, by suite (`testsText`).
 */
export function coverageTable(
  { facts }: OwnFacts,
  sources: readonly Source[],
  tests: ReadonlyMap<string, string>,
): string {
  const unit = new Set(sources.filter(isUnit).map(({ path }) => path));
  const isE2e = picomatch(E2E);
  const rows: readonly (readonly [suite: string, what: string, of: (path: string) => boolean, needed: string])[] = [
    ['unit', 'pure code that asks nothing of the world', (path) => unit.has(path), '95 %'],
    ['unit', 'every layer that is called pure', (path) => layerOf(path)?.pure === true, ''],
    ['unit', EVERYTHING, () => true, ''],
    ['integration', EVERYTHING, () => true, '90 %'],
    ['e2e', 'between a runner and a gate', isE2e, '80 %'],
    ['e2e', EVERYTHING, () => true, ''],
  ];
  return [
    '| suite | its tests | of what | files | lines that they run | needed |',
    '| --- | --- | --- | ---: | --- | ---: |',
    ...rows.map(([suite, what, of, needed]) => {
      const own = facts.suites.find(({ name }) => name === suite)?.files.filter(({ path }) => of(path)) ?? [];
      const sum = (at: 0 | 1): number => own.reduce((all, { lines }) => all + (lines?.[at] ?? 0), 0);
      const ratio = { covered: sum(0), total: sum(1) };
      const shown =
        ratio.total === 0 ? '**not measured**' : `${percentText(ratio)} (${ratio.covered} of ${ratio.total})`;
      return `| ${suite} | ${tests.get(suite) ?? ''} | ${what} | ${own.length} | ${shown} | ${needed} |`;
    }),
  ].join('\n');
}

/** `7 passed, 1 failed, 2 skipped`, of a JUnit report as vitest writes it; '' where it is none. */
export function testsText(junit: string): string {
  const of = (name: string, within: string): number =>
    Number(new RegExp(` ${name}="(\\d+)"`, 'u').exec(within)?.[1] ?? 0);
  const [all] = /<testsuites [^>]*>/u.exec(junit) ?? [];
  if (all === undefined) return '';
  const [total, failed] = [of('tests', all), of('failures', all) + of('errors', all)];
  const skipped = (junit.match(/<testsuite [^>]*>/gu) ?? []).reduce((sum, suite) => sum + of('skipped', suite), 0);
  return `${total - failed - skipped} passed, ${failed} failed, ${skipped} skipped`;
}
