import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/shared/model/finding.ts';
import type { Waiver } from '../../../../src/shared/model/waiver.ts';
import { dayText } from '../../../../src/shared/policy/calendar-day.ts';
import { applyWaivers } from '../../../../src/shared/policy/waiver.ts';
import { waiverFindings } from '../../../../src/shared/policy/waiver-findings.ts';

const NOW = '2026-11-28';
const BELOW = 'coverage/below-threshold';

function finding(rule: string, path?: string, fingerprint = '0'.repeat(16)): Finding {
  return { rule, severity: 'error', message: rule, fingerprint, ...(path === undefined ? {} : { location: { path } }) };
}

function waiver(what: Partial<Waiver>): Waiver {
  return { reason: 'being rewritten', owner: '@org/core', expires: '2026-12-31', line: 3, ...what };
}

describe('a waiver', () => {
  it.each<readonly [what: string, waiver: Partial<Waiver>, finding: Finding, waived: boolean]>([
    ['of a rule', { rule: BELOW }, finding(BELOW, 'a.ts'), true],
    ['of a rule, for a finding without a place', { rule: BELOW }, finding(BELOW), true],
    ['of another rule', { rule: 'coverage/uncovered-lines' }, finding(BELOW), false],
    ['of the beginning of a rule', { rule: 'coverage/below' }, finding(BELOW), false],
    ['of a rule in a path', { rule: BELOW, paths: ['src/**'] }, finding(BELOW, 'src/a/b.ts'), true],
    ['of a rule in another path', { rule: BELOW, paths: ['src/**'] }, finding(BELOW, 'lib/a.ts'), false],
    ['of a rule in a path, for a finding without a place', { rule: BELOW, paths: ['**'] }, finding(BELOW), false],
    [
      'of a rule and its fingerprint',
      { rule: BELOW, fingerprint: 'a'.repeat(16) },
      finding(BELOW, 'a', 'a'.repeat(16)),
      true,
    ],
    [
      'of another rule and a fingerprint',
      { rule: 'coverage/patch', fingerprint: 'a'.repeat(16) },
      finding(BELOW, 'a', 'a'.repeat(16)),
      false,
    ],
    ['of nothing', {}, finding(BELOW), false],
    ['of a fingerprint', { fingerprint: 'a'.repeat(16) }, finding(BELOW, 'a', 'a'.repeat(16)), true],
    ['of another fingerprint', { fingerprint: 'b'.repeat(16) }, finding(BELOW, 'a', 'a'.repeat(16)), false],
    ['on its last day', { rule: BELOW, expires: '2026-11-28' }, finding(BELOW), true],
    ['on the day after', { rule: BELOW, expires: '2026-11-27' }, finding(BELOW), false],
    ['that ends on no day', { rule: BELOW, expires: '2027-02-30' }, finding(BELOW), false],
  ])('%s', (_, what, found, isWaived) => {
    const { kept, waived } = applyWaivers([found], [waiver(what)], NOW);
    expect([kept.length, waived.length]).toEqual(isWaived ? [0, 1] : [1, 0]);
  });

  it('expires with its last day, in UTC', () => {
    const of = (nowMs: number) =>
      applyWaivers([finding(BELOW)], [waiver({ rule: BELOW, expires: '2026-12-31' })], dayText(nowMs)).kept.length;
    expect(of(Date.UTC(2027, 0, 1) - 1)).toBe(0);
    expect(of(Date.UTC(2027, 0, 1))).toBe(1);
    expect(applyWaivers([finding(BELOW)], [waiver({ rule: BELOW })], 'some day').kept).toHaveLength(1);
  });

  it('is used, unused or expired', () => {
    const used = waiver({ rule: BELOW });
    const second = waiver({ rule: BELOW, paths: ['a.ts'] });
    const unused = waiver({ fingerprint: 'b'.repeat(16), line: 9 });
    const expired = waiver({ rule: BELOW, expires: '2026-01-01', line: 12 });
    const result = applyWaivers([finding(BELOW, 'a.ts')], [unused, expired, used, second], NOW);
    expect(result).toEqual({
      kept: [],
      waived: [{ finding: finding(BELOW, 'a.ts'), waiver: used }],
      expired: [expired],
      unused: [unused],
    });
    const told = waiverFindings(result, '.reliability/waivers.yml');
    expect(told.map(({ rule, severity, location }) => [rule, severity, location?.startLine])).toEqual([
      ['waiver/has-expired', 'error', 12],
      ['waiver/is-unused', 'warning', 9],
    ]);
    expect(told[0]?.message).toContain('expired after 2026-01-01: being rewritten');
    expect(new Set(told.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('loses no finding and makes none up', () => {
    const rules = fc.constantFrom(BELOW, 'coverage/uncovered-lines', 'coverage/stale-report');
    const findings = fc.array(fc.tuple(rules, fc.constantFrom('a', 'b/c')).map(([rule, path]) => finding(rule, path)));
    const waivers = fc.array(
      fc
        .tuple(rules, fc.constantFrom(undefined, ['a'], ['b/**']), fc.constantFrom('2026-11-27', '2026-11-28'))
        .map(([rule, paths, expires]) => waiver({ rule, expires, ...(paths === undefined ? {} : { paths }) })),
    );
    fc.assert(
      fc.property(findings, waivers, (found, all) => {
        const { kept, waived, expired, unused } = applyWaivers(found, all, NOW);
        expect(new Set([...kept, ...waived.map((one) => one.finding)])).toEqual(new Set(found));
        expect(kept.length + waived.length).toBe(found.length);
        expect(kept).toEqual(found.filter((one) => kept.includes(one)));
        for (const { waiver: by } of waived) expect([...expired, ...unused]).not.toContain(by);
        expect(applyWaivers(kept, all, NOW).waived).toEqual([]);
      }),
    );
  });
});
