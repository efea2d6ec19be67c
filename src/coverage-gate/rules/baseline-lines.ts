import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { readRanges } from '../counting.ts';
import { REPRODUCE } from '../reproduce.ts';

/** A verdict stays readable; facts.json and the report have more. */
const MOST_FINDINGS = 500;
const MOST_FLAKY = 50;

/** Suites that the baseline has and this run does not: what they covered, nobody measured. */
export function missingSuiteFindings({ delta, baseline }: CoverageFacts, decided: boolean): Finding[] {
  return (delta?.missingSuites ?? []).map((name) => ({
    rule: 'coverage/missing-suite',
    severity: decided ? 'error' : 'warning',
    message: `the baseline of ${baseline?.commit.slice(0, 7) ?? ''} has a suite ${name}, which this run did not measure`,
    hint: 'Let its tests write their reports again, and name them. If it is gone for good, this ends with the first baseline without it.',
    reproduce: REPRODUCE,
    fingerprint: fingerprint('coverage/missing-suite', '', name),
  }));
}

/** Which lines are no longer covered though nobody touched them, of suites that fell too far. */
export function indirectFindings({ delta, carried = [] }: CoverageFacts, fallen: ReadonlySet<string>): Finding[] {
  const suites = (delta?.suites ?? []).filter(({ name }) => fallen.has(name));
  const all = suites.flatMap(({ name, indirect, flaky }) => {
    const flapping = new Set(flaky.map(({ path }) => path));
    // Nobody ran them, which is said already.
    const unrun = new Set(carried.filter(({ suite }) => suite === name).flatMap(({ changed }) => changed));
    return indirect
      .filter(({ path, lost }) => lost > 0 && !flapping.has(path) && !unrun.has(path))
      .flatMap(({ path, lostLines }) =>
        readRanges(lostLines).map((range, index): Finding => {
          const what =
            range.end > range.start ? `Lines ${range.start} to ${range.end} were` : `Line ${range.start} was`;
          return {
            rule: 'coverage/indirect-change',
            severity: 'warning',
            message: `${what} run by the tests of ${name} before, and the change does not touch ${range.end > range.start ? 'them' : 'it'}`,
            hint: 'Look for a test that was removed, skipped, or no longer gets there.',
            location: { path, startLine: range.start, endLine: range.end },
            reproduce: REPRODUCE,
            fingerprint: fingerprint('coverage/indirect-change', path, `${name} ${index}`),
          };
        }),
      );
  });
  const dropped = suites.flatMap(({ name, droppedFiles }) =>
    droppedFiles.map(
      (path): Finding => ({
        rule: 'coverage/indirect-change',
        severity: 'warning',
        message: `This file is still there, but no report of ${name} names it any more; its lines count as uncovered`,
        hint: 'Let the test runner measure it again, or list it under ignore if it needs no tests.',
        location: { path },
        reproduce: REPRODUCE,
        fingerprint: fingerprint('coverage/indirect-change', path, `${name} dropped`),
      }),
    ),
  );
  return [...dropped, ...all].slice(0, MOST_FINDINGS);
}

/** Lines that flap: named, so that somebody mends their tests, and counted as they were. */
export function flakyFindings({ delta }: CoverageFacts): Finding[] {
  return (delta?.suites ?? [])
    .flatMap(({ name, flaky }) =>
      flaky.map(({ path, count, lines, runs }): Finding => {
        const [first] = readRanges(lines);
        return {
          rule: 'coverage/flaky-line',
          severity: 'notice',
          message: `${count === 1 ? 'Line' : 'Lines'} ${lines.replaceAll(',', ', ')} of ${name} ${count === 1 ? 'flaps' : 'flap'}: run by some of the last ${runs} runs of the same source and not by others; counted as in the baseline`,
          hint: 'A test does not always run the same: look for time, chance, order or parallel work in it.',
          location: { path, ...(first === undefined ? {} : { startLine: first.start, endLine: first.end }) },
          reproduce: REPRODUCE,
          fingerprint: fingerprint('coverage/flaky-line', path, name),
        };
      }),
    )
    .slice(0, MOST_FLAKY);
}
