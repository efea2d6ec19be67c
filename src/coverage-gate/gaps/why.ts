import type { GapFacts, HistoryFacts, NextTest } from '../../shared/model/gap-facts.ts';

/** Go and the languages of the JVM, where a file is imported with its package. */
const PACKAGED = /\.(?:go|java|kts?)$/i;

/** Why a gap stands where it does, in the order of the formula. */
export function whyOf(gap: GapFacts, { days }: HistoryFacts): readonly string[] {
  const { path, lines, measured, decisions, importers, dependents, tests, changes, added } = gap;
  return [
    ...(added === true ? ['new in this change'] : []),
    measured
      ? `${lines[0]} of ${counted(lines[1], 'line')} covered`
      : `in no report: about ${counted(lines[1], 'line')} of code`,
    ...(decisions[0] > 0 ? [`${counted(decisions[0], 'decision')} on uncovered lines`] : []),
    ...(importers === null ? ['imports of its language are not read'] : imported(path, importers, dependents ?? 0)),
    ...(changes === null || changes === 0
      ? []
      : [`changed ${changes === 1 ? 'once' : `${changes} times`} in ${days} days`]),
    ...(tests === null ? [] : [reached(tests)]),
  ];
}

function imported(path: string, importers: number, dependents: number): readonly string[] {
  if (importers === 0) return [];
  const by = `${PACKAGED.test(path) ? 'it or its package is imported' : 'imported'} by ${counted(importers, 'file')}`;
  return [dependents > importers ? `${by}, ${dependents} depend on it` : by];
}

function reached(tests: number): string {
  return tests === 0
    ? 'no test file imports it, directly or not'
    : `${counted(tests, 'test file')} reach${tests === 1 ? 'es' : ''} it`;
}

/** What to do next, as a sentence that begins with a verb. */
export function nextText(next: NextTest | undefined): string {
  if (next === undefined) return 'begin a test file';
  return `${next.how === 'new' ? 'begin' : 'extend'} ${next.path}`;
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
