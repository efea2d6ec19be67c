import type { FileFacts, PatchFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { percentValue, thresholdValue } from '../../shared/policy/ratio.ts';
import { countRanges, readRanges } from '../counting.ts';
import { type Range, withoutLines } from '../line-ranges.ts';
import { REPRODUCE } from '../reproduce.ts';
import type { Scope } from '../scope.ts';
import type { Thresholds } from '../settings.ts';

/** A verdict stays readable; facts.json has the ranges of the 500 files that miss most. */
const MOST_FINDINGS = 1000;

/**
 * Where the lines are that a failed threshold misses: one finding per range, files with most uncovered lines first, so
 * that a reader begins where it helps most, and those that the change under review adds before all others. A passed scope
 * annotates nothing. Where the patch fails too, its findings speak of the changed lines, and these of the others only.
 */
export function uncoveredFindings(failed: readonly Scope[], patch?: PatchFacts): Finding[] {
  const changed = changedLines(patch);
  const patchFails = failed.some(({ rule }) => rule === 'coverage/patch');
  const found: Finding[] = [];
  const seen = new Set<FileFacts>();
  let more = 0;
  for (const { suite, thresholds, file } of ranked(failed.filter(({ rule }) => rule === undefined))) {
    // Path rules and the suite itself may both fail, and of a single suite the union; they speak of the same ranges.
    if (seen.has(file)) continue;
    seen.add(file);
    if (found.length >= MOST_FINDINGS) {
      more += countRanges(file.uncovered ?? '');
      continue;
    }
    const own = changed.get(file.path) ?? [];
    const ranges = readRanges(file.uncovered ?? '');
    for (const [index, { start, end }] of (patchFails ? withoutLines(ranges, own) : ranges).entries()) {
      if (found.length >= MOST_FINDINGS) {
        more++;
        continue;
      }
      const [covered, total] = file.lines;
      const limit = thresholds.lines;
      found.push({
        rule: 'coverage/uncovered-lines',
        severity: 'warning',
        message: `${end > start ? `Lines ${start} to ${end} are` : `Line ${start} is`} run by no ${suite === 'combined' ? '' : `${suite} `}test; ${covered} of ${total} lines of this file are covered`,
        location: { path: file.path, startLine: start, endLine: end },
        measured: { value: percentValue({ covered, total }, limit) ?? 0, unit: 'percent', covered, total },
        ...(limit === undefined ? {} : { limit: { value: thresholdValue(limit), unit: 'percent' } }),
        ...(own.some((range) => range.start <= end && range.end >= start) ? { changed: true as const } : {}),
        reproduce: REPRODUCE,
        fingerprint: fingerprint('coverage/uncovered-lines', file.path, `${suite} ${index}`),
      });
    }
  }
  return more > 0 ? [...found, rest(more)] : found;
}

/** The uncovered lines of the change, by file. */
function changedLines(patch: PatchFacts | undefined): ReadonlyMap<string, readonly Range[]> {
  const files = patch?.files ?? [];
  return new Map(
    files.flatMap(({ path, uncovered }) => (uncovered === undefined ? [] : [[path, readRanges(uncovered)] as const])),
  );
}

function rest(more: number): Finding {
  return {
    rule: 'coverage/uncovered-lines',
    severity: 'notice',
    message: `${more} more ranges of uncovered lines are in facts.json`,
    reproduce: REPRODUCE,
    fingerprint: fingerprint('coverage/uncovered-lines', '', 'more'),
  };
}

function ranked(failed: readonly Scope[]): { suite: string; thresholds: Thresholds; file: FileFacts }[] {
  const files = failed.flatMap(({ suite, thresholds, files }) =>
    files.filter((file) => file.uncovered !== undefined).map((file) => ({ suite, thresholds, file })),
  );
  const missing = ({ lines }: FileFacts): number => lines[1] - lines[0];
  return files.sort(
    (a, b) => missing(b.file) - missing(a.file) || (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0),
  );
}
