import type { CoverageFacts } from '../shared/model/coverage-facts.ts';
import { checkProblem, count, counted, flag, invalid, list, object, text } from './facts-shape.ts';
import { totals } from './scope.ts';

const RANGES = /^(?:\d{1,8}(?:-\d{1,8})?(?:,\d{1,8}(?:-\d{1,8})?)*)?$/u;
const PAIRS = ['before', 'after', 'removed', 'added', 'keptBefore', 'keptAfter', 'dropped'];
const COUNTS = [
  ...['droppedFileCount', 'movedLines', 'lost', 'gained', 'indirectFileCount', 'flakyLost', 'flakyGained'],
  ...['flakyFileCount', 'unmappedFiles'],
];

/**
 * Either a problem or one entry for each suite that could be measured, whose sums are those of the suite now and in the
 * baseline: a baseline that was lowered in facts.json would hide any drop.
 */
export function checkDelta(value: unknown, { suites, baseline }: Pick<CoverageFacts, 'suites' | 'baseline'>): void {
  const delta = object(value, 'facts.delta');
  const own = list(delta['suites'], 'facts.delta.suites');
  for (const name of list(delta['missingSuites'], 'facts.delta.missingSuites')) text(name, 'facts.delta.missingSuites');
  if (delta['problem'] !== undefined) {
    checkProblem(object(delta['problem'], 'facts.delta.problem'), 'facts.delta.problem');
    if (own.length > 0 || delta['combined'] !== undefined) invalid('facts.delta.suites');
    return;
  }
  if (baseline === undefined) invalid('facts.baseline');
  const measured = suites.filter(({ problems }) => problems.length === 0);
  if (own.length !== measured.length) invalid('facts.delta.suites');
  for (const [at, suite] of measured.entries()) {
    const path = `facts.delta.suites.${at}`;
    const pairs = checkSuiteDelta(own[at], path);
    if (text(object(own[at], path)['name'], `${path}.name`) !== suite.name) invalid(`${path}.name`);
    const { lines } = totals(suite);
    if (!same(pairs['after'], [lines?.covered ?? 0, lines?.total ?? 0])) invalid(`${path}.after`);
    const before = Object.hasOwn(baseline.suites, suite.name) ? baseline.suites[suite.name]?.lines : undefined;
    if (!same(pairs['before'], before ?? [0, 0])) invalid(`${path}.before`);
  }
  const missing = Object.keys(baseline.suites).filter((name) => suites.every((suite) => suite.name !== name));
  if (JSON.stringify(delta['missingSuites']) !== JSON.stringify(missing.sort())) invalid('facts.delta.missingSuites');
  const several = suites.length > 1 || Object.keys(baseline.suites).length > 1;
  if (several !== (delta['combined'] !== undefined)) invalid('facts.delta.combined');
  if (several) checkSuiteDelta(delta['combined'], 'facts.delta.combined');
}

/** What is removed, and what was kept, is of the base; what is taken for flapping did change. */
function checkSuiteDelta(value: unknown, path: string): { readonly [pair: string]: readonly [number, number] } {
  const suite = object(value, path);
  text(suite['name'], `${path}.name`);
  const pairs = Object.fromEntries(
    PAIRS.map((name) => {
      counted(suite[name], `${path}.${name}`);
      return [name, suite[name] as readonly [number, number]];
    }),
  );
  const counts = Object.fromEntries(COUNTS.map((name) => [name, count(suite[name], `${path}.${name}`)]));
  for (const at of [0, 1] as const)
    if (pairs['removed']![at] + pairs['dropped']![at] > pairs['before']![at]) invalid(`${path}.removed`);
  const left = pairs['before']!.map((all, at) => all - pairs['removed']![at]!);
  if (left[0]! > left[1]!) invalid(`${path}.removed`);
  for (const name of ['lost', 'gained'])
    if (counts[`flaky${name[0]!.toUpperCase()}${name.slice(1)}`]! > counts[name]!) invalid(`${path}.${name}`);
  if (counts['flakyGained']! > pairs['after']![0]) invalid(`${path}.flakyGained`);
  if (pairs['after']![0] + counts['flakyLost']! > pairs['after']![1]) invalid(`${path}.flakyLost`);
  checkLists(suite, path);
  return pairs;
}

function checkLists(suite: { readonly [key: string]: unknown }, path: string): void {
  for (const file of list(suite['droppedFiles'], `${path}.droppedFiles`)) text(file, `${path}.droppedFiles`);
  for (const [at, one] of list(suite['indirect'], `${path}.indirect`).entries()) {
    const own = object(one, `${path}.indirect.${at}`);
    text(own['path'], `${path}.indirect.${at}.path`);
    for (const name of ['lost', 'gained']) {
      const lines = text(own[`${name}Lines`], `${path}.indirect.${at}.${name}Lines`);
      const none = count(own[name], `${path}.indirect.${at}.${name}`) === 0;
      if (!RANGES.test(lines) || none !== (lines === '')) invalid(`${path}.indirect.${at}.${name}Lines`);
    }
    flag(own['fileUnchanged'], `${path}.indirect.${at}.fileUnchanged`);
  }
  for (const [at, one] of list(suite['flaky'], `${path}.flaky`).entries()) {
    const own = object(one, `${path}.flaky.${at}`);
    text(own['path'], `${path}.flaky.${at}.path`);
    for (const name of ['count', 'runs']) count(own[name], `${path}.flaky.${at}.${name}`);
    const lines = text(own['lines'], `${path}.flaky.${at}.lines`);
    if (lines === '' || !RANGES.test(lines)) invalid(`${path}.flaky.${at}.lines`);
  }
}

function same(one: readonly [number, number] | undefined, other: readonly [number, number]): boolean {
  return one?.[0] === other[0] && one[1] === other[1];
}
