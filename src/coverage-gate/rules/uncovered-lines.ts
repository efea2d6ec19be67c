import type { FileFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { readRanges } from '../counting.ts';
import { REPRODUCE } from '../reproduce.ts';
import type { Scope } from '../scope.ts';

/**
 * Where the lines are that a failed threshold misses: one finding per range, files with most uncovered lines first, so
 * that a reader begins where it helps most. A passed scope annotates nothing.
 */
export function uncoveredFindings(failed: readonly Scope[], most: number): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const { label, suite, file } of ranked(failed)) {
    for (const [index, { start, end }] of readRanges(file.uncovered ?? '').entries()) {
      if (found.length >= most) return found;
      const key = `${suite}\0${file.path}\0${start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const many = end > start;
      found.push({
        rule: 'coverage/uncovered-lines',
        severity: 'warning',
        message: `${many ? `Lines ${start} to ${end} are` : `Line ${start} is`} run by no ${suite === 'combined' ? '' : `${suite} `}test (${file.path} has ${file.lines[0]} of ${file.lines[1]} lines covered)`,
        hint: `Add a test that reaches ${many ? 'them' : 'it'}: ${label} is below its threshold.`,
        location: { path: file.path, startLine: start, endLine: end },
        reproduce: REPRODUCE,
        fingerprint: fingerprint('coverage/uncovered-lines', file.path, `${suite} ${index}`),
      });
    }
  }
  return found;
}

function ranked(failed: readonly Scope[]): { label: string; suite: string; file: FileFacts }[] {
  const files = failed.flatMap(({ label, suite, files }) =>
    files.filter((file) => file.uncovered !== undefined).map((file) => ({ label, suite, file })),
  );
  const missing = ({ lines }: FileFacts): number => lines[1] - lines[0];
  return files.sort(
    (a, b) => missing(b.file) - missing(a.file) || (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0),
  );
}
