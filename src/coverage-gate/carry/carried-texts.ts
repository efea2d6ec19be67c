import { METRICS } from '../../shared/model/coverage.ts';
import type { CarriedFacts } from '../../shared/model/coverage-carried.ts';
import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { REPRODUCE } from '../reproduce.ts';
import type { CoverageSettings, Thresholds } from '../settings.ts';

const RULE = 'coverage/carried-forward';
const SHORT = 7;
const MOST_NAMED = 3;

/** A notice for every part of the numbers that this run did not measure. */
export function carriedFindings({ carried = [] }: CoverageFacts): Finding[] {
  return carried.filter(isUsed).map((one) => ({
    rule: RULE,
    severity: 'notice',
    message: textOf(one),
    hint: 'Run these tests again to measure what is there now; until then the numbers are those of the earlier run.',
    ...(one.changed[0] === undefined ? {} : { location: { path: one.changed[0] } }),
    reproduce: REPRODUCE,
    fingerprint: fingerprint(RULE, '', `${one.suite} ${(one.paths ?? []).join(' ')}`),
  }));
}

/** The same in words for tables, and what no earlier run could give. */
export function carriedNotes({ carried = [] }: CoverageFacts): readonly string[] {
  const notes = carried.map((one) => `${textOf(one)}.`);
  return carried.some(isUsed)
    ? [...notes, 'What is carried forward is no whole run and is not kept as a baseline.']
    : notes;
}

/** ` (from HEAD~3)` behind the name of a suite. */
export function carriedMark({ carried = [] }: CoverageFacts, suite: string): string {
  const steps = carried.filter((one) => one.suite === suite && isUsed(one)).map(({ from }) => from?.commitsBack ?? 0);
  return steps.length === 0 ? '' : ` (from HEAD~${Math.max(...steps)})`;
}

export function carriedMetrics({ carried = [] }: CoverageFacts): { readonly [key: string]: Json } {
  if (carried.length === 0) return {};
  return {
    carried: carried.map(({ suite, paths, from, files, changedCount, maxCommits }) => ({
      suite,
      ...(paths === undefined ? {} : { paths }),
      commit: from?.commit ?? null,
      commitsBack: from?.commitsBack ?? null,
      maxCommits,
      files,
      changedFiles: changedCount,
    })),
  };
}

/** Only lines are carried: a threshold for anything else would be met by the rest alone. */
export function carriedProblems(settings: CoverageSettings, { carried = [] }: CoverageFacts): readonly Problem[] {
  return carried.filter(isUsed).flatMap(({ suite }) => {
    const rules = settings.paths.filter(({ suites }) => suites?.includes(suite) ?? true);
    const thresholds: readonly Thresholds[] = [
      settings.suites.find(({ name }) => name === suite)?.thresholds ?? {},
      ...[settings.combined, settings.owners, settings.patch],
      ...rules.map((rule) => rule.thresholds),
    ];
    return METRICS.filter((metric) => metric !== 'lines' && thresholds.some((limits) => (limits[metric] ?? 0) > 0)).map(
      (metric) => ({
        code: 'METRIC-NOT-MEASURED',
        reason: `suite ${suite} is carried forward, which holds lines only, and there is a threshold for ${metric}`,
        hint: `Run the tests of ${suite}, or take the threshold for ${metric} out.`,
      }),
    );
  });
}

/** Whether a run holds anything that it did not measure itself. */
export function isCarried({ carried = [] }: CoverageFacts): boolean {
  return carried.some(isUsed);
}

function isUsed({ files, changedCount }: CarriedFacts): boolean {
  return files + changedCount > 0;
}

function textOf({ suite, paths, maxCommits, from, files, changed, changedCount }: CarriedFacts): string {
  const where = paths === undefined ? suite : `${suite} in ${paths.join(', ')}`;
  const age = `at most ${maxCommits} back`;
  if (from === undefined) return `${where}: no run, ${age}, can be carried forward`;
  const place = `${from.commit.slice(0, SHORT)} (HEAD~${from.commitsBack}, ${age})`;
  if (files + changedCount === 0) return `${where}: nothing to carry forward from ${place}`;
  const more = changedCount > MOST_NAMED ? `, +${changedCount - MOST_NAMED} more` : '';
  const rest =
    changedCount === 0
      ? ''
      : `; ${changedCount} changed since and count${changedCount === 1 ? 's' : ''} as uncovered: ${changed.slice(0, MOST_NAMED).join(', ')}${more}`;
  return `${where}: ${files} file${files === 1 ? '' : 's'} carried forward from ${place}${rest}`;
}
