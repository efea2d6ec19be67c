import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../src/shared/model/finding.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import type { Outcome, Verdict } from '../../../../src/shared/model/verdict.ts';
import type { Waiver, WaiverFacts } from '../../../../src/shared/model/waiver.ts';
import { waivedVerdict } from '../../../../src/shared/policy/waived-verdict.ts';
import { readWaiverFacts, waiverFactsOf } from '../../../../src/shared/policy/waiver-facts.ts';

const PATH = '.reliability/waivers.yml';
const TODAY = '2026-11-28';
const PROBLEM = { code: 'REPORT-EMPTY', reason: 'a.info is empty', hint: 'Write it again.' };

function finding(rule: string, severity: Severity = 'error', id = rule): Finding {
  return { rule, severity, message: `${rule} fails`, fingerprint: id };
}

function waiver(what: Partial<Waiver>): Waiver {
  return { reason: 'being rewritten', owner: '@org/core', expires: '2026-12-31', line: 3, ...what };
}

/** As gates make them: failed exactly when there is an error and no problem. */
function verdictOf(findings: readonly Finding[], problems = 0): Verdict {
  const failed = findings.some(({ severity }) => severity === 'error');
  const outcome: Outcome = problems > 0 ? 'inconclusive' : failed ? 'failed' : 'passed';
  const list = Array.from({ length: problems }, () => PROBLEM);
  return {
    version: 1,
    gate: 'some-gate',
    outcome,
    summary: 'what the gate says',
    findings,
    metrics: {},
    ...(problems > 0 ? { problem: PROBLEM } : {}),
    ...(problems > 1 ? { problems: list } : {}),
  };
}

const facts = (...waivers: readonly Waiver[]): WaiverFacts => ({ path: PATH, today: TODAY, waivers });

describe('a verdict under waivers', () => {
  it.each<
    readonly [
      what: string,
      findings: readonly Finding[],
      waivers: readonly Partial<Waiver>[],
      outcome: Outcome,
      summary: string,
    ]
  >([
    [
      'passes when all that fails is waived',
      [finding('a/b'), finding('a/c', 'warning')],
      [{ rule: 'a/b' }],
      'passed',
      'nothing fails that is not waived; waived until 2026-12-31: a/b fails',
    ],
    ['fails by what is left', [finding('a/b'), finding('a/c')], [{ rule: 'a/b' }], 'failed', 'a/c fails'],
    [
      'fails when the waiver expired, by what it was for and by itself',
      [finding('a/b')],
      [{ rule: 'a/b', expires: '2026-11-27' }],
      'failed',
      'a/b fails, and 1 more',
    ],
    [
      'fails by an expired waiver alone',
      [],
      [{ rule: 'a/b', expires: '2026-11-27' }],
      'failed',
      'the waiver of a/b by @org/core expired after 2026-11-27: being rewritten',
    ],
    [
      'stays as it is when only warnings are waived',
      [finding('a/c', 'warning')],
      [{ rule: 'a/c' }],
      'passed',
      'what the gate says',
    ],
    ['says what is unused, and passes', [], [{ rule: 'a/b' }], 'passed', 'what the gate says'],
  ])('%s', (_, findings, waivers, outcome, summary) => {
    expect(waivedVerdict(verdictOf(findings), facts(...waivers.map(waiver)))).toMatchObject({ outcome, summary });
  });

  it('keeps what is waived, with its waiver and place', () => {
    expect(waivedVerdict(verdictOf([finding('a/b')]), facts(waiver({ rule: 'a/b' }))).waived).toEqual([
      {
        ...finding('a/b'),
        waiver: {
          reason: 'being rewritten',
          owner: '@org/core',
          expires: '2026-12-31',
          location: { path: PATH, startLine: 3, endLine: 3 },
        },
      },
    ]);
  });

  it('never makes an inconclusive one pass, and does not take its waivers for unused', () => {
    const open = waivedVerdict(verdictOf([finding('a/b')], 2), facts(waiver({ rule: 'a/b' }), waiver({ rule: 'a/c' })));
    expect(open).toMatchObject({
      outcome: 'inconclusive',
      summary: 'a.info is empty, and 1 more (REPORT-EMPTY)',
      findings: [],
      problems: [PROBLEM, PROBLEM],
    });
    const failing = verdictOf([finding('a/b'), finding('a/c')], 1);
    expect(waivedVerdict(failing, facts(waiver({ rule: 'a/b' }))).summary).toBe(
      'a.info is empty (REPORT-EMPTY); failed as well: a/c fails',
    );
  });

  it('is the same object when there is nothing to say', () => {
    const verdict = verdictOf([finding('a/b')]);
    expect(waivedVerdict(verdict, facts())).toBe(verdict);
  });

  it('does not pass a failure that no finding stands for', () => {
    const odd: Verdict = { ...verdictOf([finding('a/c', 'warning')]), outcome: 'failed' };
    expect(waivedVerdict(odd, facts(waiver({ rule: 'a/c' }))).outcome).toBe('failed');
  });

  it('passes only where nothing is in doubt, and no error is left that nobody answers for', () => {
    const rules = fc.constantFrom('a/b', 'a/c', 'a/d');
    const severities = fc.constantFrom<Severity>('error', 'warning', 'notice');
    const findings = fc.array(fc.tuple(rules, severities).map(([rule, severity]) => finding(rule, severity)));
    const waivers = fc.array(
      fc.tuple(rules, fc.constantFrom('2026-11-27', '2026-11-28')).map(([rule, expires]) => waiver({ rule, expires })),
    );
    fc.assert(
      fc.property(findings, fc.nat(2), waivers, (found, problems, all) => {
        const before = verdictOf(found, problems);
        const after = waivedVerdict(before, facts(...all));
        const holds = new Set(all.filter(({ expires }) => expires >= TODAY).map(({ rule }) => rule));
        const expired = all.some(({ expires }) => expires < TODAY);
        const left = found.filter(({ rule, severity }) => severity === 'error' && !holds.has(rule));
        expect(after.outcome === 'inconclusive').toBe(problems > 0);
        expect(after.outcome === 'passed').toBe(problems === 0 && left.length === 0 && !expired);
        // Nothing is lost: what was found is kept or waived.
        const told = [...after.findings.filter(({ rule }) => !rule.startsWith('waiver/')), ...(after.waived ?? [])];
        expect(told.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(
          found.map(({ rule, severity }) => `${rule} ${severity}`).sort(),
        );
      }),
    );
  });
});

describe('waivers in facts.json', () => {
  const own = waiver({ rule: 'a/b', paths: ['src/**'] });
  const loose = waiver({ fingerprint: '0123456789abcdef', line: 9 });

  it('are those of the gate, on the day of the run', () => {
    const file = { path: PATH, waivers: [own, waiver({ rule: 'other/rule' }), loose] };
    const read = waiverFactsOf(file, new Set(['a/b', 'A-CODE']), Date.UTC(2026, 10, 28, 23, 59));
    expect(read).toEqual({ path: PATH, today: TODAY, waivers: [own, loose] });
    expect(readWaiverFacts(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(readWaiverFacts(undefined)).toBeUndefined();
  });

  it.each<readonly [what: string, damage: (one: { [key: string]: unknown }) => unknown, path: string]>([
    ['no object', () => [], 'waivers'],
    ['no list', (one) => ({ ...one, waivers: {} }), 'waivers.waivers'],
    ['too many', (one) => ({ ...one, waivers: Array.from({ length: 1001 }, () => own) }), 'waivers.waivers'],
    ['no path', (one) => ({ ...one, path: '' }), 'waivers.path'],
    ['no day', (one) => ({ ...one, today: '2026-02-30' }), 'waivers.today'],
    ['an endless waiver', (one) => ({ ...one, waivers: [{ ...own, expires: 'never' }] }), 'waivers.waivers.0.expires'],
    ['a waiver of anything', (one) => ({ ...one, waivers: [waiver({})] }), 'waivers.waivers.0'],
    ['a waiver without a line', (one) => ({ ...one, waivers: [{ ...own, line: 0 }] }), 'waivers.waivers.0.line'],
    ['a waiver without a reason', (one) => ({ ...one, waivers: [{ ...own, reason: 7 }] }), 'waivers.waivers.0.reason'],
    ['no paths', (one) => ({ ...one, waivers: [{ ...own, paths: [] }] }), 'waivers.waivers.0.paths'],
    ['a path that is none', (one) => ({ ...one, waivers: [{ ...own, paths: [7] }] }), 'waivers.waivers.0.paths.0'],
  ])('are refused when there is %s', (_, damage, path) => {
    const read = (): unknown => readWaiverFacts(damage({ path: PATH, today: TODAY, waivers: [own] }));
    expect(read).toThrow(ProblemError);
    expect(read).toThrow(`FACTS-INVALID: the facts are damaged: ${path} is`);
  });
});
