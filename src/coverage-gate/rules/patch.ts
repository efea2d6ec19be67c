import type { CoverageFacts, FileFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { percentValue, thresholdValue } from '../../shared/policy/ratio.ts';
import { rankByMissing, readRanges } from '../counting.ts';
import { REPRODUCE } from '../reproduce.ts';
import type { Scope } from '../scope.ts';

const RULE = 'coverage/patch';
/** A verdict stays readable; facts.json has all of them. */
const MOST_FINDINGS = 1000;

/**
 * Which changed lines no test runs, when the patch is below its threshold: one finding per range, files with most of them
 * first. They come before other findings of their severity: nothing is as near to whoever reads them.
 */
export function patchFindings({ patch }: CoverageFacts, failed: readonly Scope[]): Finding[] {
  const scope = failed.find(({ rule }) => rule === RULE);
  if (patch === undefined || scope === undefined) return [];
  const unmeasured = new Set(patch.unmeasured);
  const all = rankByMissing(patch.files).flatMap((file) =>
    readRanges(file.uncovered ?? '').map((range, index) => ({ file, range, index })),
  );
  const shown = all
    .slice(0, MOST_FINDINGS)
    .map(({ file, range, index }) => findingOf(file, range, index, scope.thresholds.lines, unmeasured.has(file.path)));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, rest(more)] : shown;
}

function findingOf(
  { path, lines: [covered, total] }: FileFacts,
  { start, end }: { readonly start: number; readonly end: number },
  index: number,
  limit: number | undefined,
  unmeasured: boolean,
): Finding {
  const what = end > start ? `Changed lines ${start} to ${end} are` : `Changed line ${start} is`;
  const why = unmeasured ? 'in no report' : 'run by no test';
  return {
    rule: RULE,
    severity: 'warning',
    message: `${what} ${why}; ${covered} of ${total} changed lines of this file are covered`,
    hint: unmeasured
      ? 'Let the test runner report this file (or list it under ignore if it needs no tests), and add tests.'
      : 'Add a test that reaches them.',
    location: { path, startLine: start, endLine: end },
    measured: { value: percentValue({ covered, total }, limit) ?? 0, unit: 'percent', covered, total },
    ...(limit === undefined ? {} : { limit: { value: thresholdValue(limit), unit: 'percent' } }),
    changed: true,
    reproduce: REPRODUCE,
    fingerprint: fingerprint(RULE, path, String(index)),
  };
}

function rest(more: number): Finding {
  return {
    rule: RULE,
    severity: 'notice',
    message: `${more} more ranges of uncovered changed lines are in facts.json`,
    reproduce: REPRODUCE,
    fingerprint: fingerprint(RULE, '', 'more'),
  };
}
