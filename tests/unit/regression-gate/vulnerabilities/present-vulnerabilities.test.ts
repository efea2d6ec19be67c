import { describe, expect, it } from 'vitest';
import { decideVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/decide-vulnerabilities.ts';
import type {
  Standing,
  VulnerabilitiesFacts,
  VulnerabilityEntry,
} from '../../../../src/regression-gate/vulnerabilities/facts.ts';
import { presentVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/present-vulnerabilities.ts';
import { configure } from '../../../../src/regression-gate/vulnerabilities/settings.ts';
import { SEVERITIES } from '../../../../src/regression-gate/vulnerabilities/severities.ts';
import type { VulnerabilitySeverity } from '../../../../src/shared/model/vulnerability.ts';
import { COMMIT, linesOf, outcomesOf, PROBLEM } from '../../shared/families/shown.ts';

type Entries = { readonly [name: string]: unknown };

function entry(severity: VulnerabilitySeverity, standing: Standing, at: number): VulnerabilityEntry {
  const known = {
    ids: [`CVE-2026-${at}`],
    module: 'lodash',
    version: '4.17.20',
    title: 'a hole',
    fixed: ['4.17.21', '5'],
  };
  return { ...known, severity, path: 'package-lock.json', isFile: true, line: 12, standing };
}

/** `high new`; `more` vulnerabilities that are counted and not named, all of them low. */
function factsOf(texts: readonly string[], isCompared = true, more = 0): VulnerabilitiesFacts {
  const listed = texts.map((text, at) => entry(...(text.split(' ') as [VulnerabilitySeverity, Standing]), at));
  return {
    reports: [{ path: 'trivy.json', format: 'trivy', sizeBytes: 10, count: listed.length }],
    problems: [],
    counts: SEVERITIES.map((severity) => {
      const own = listed.filter((one) => one.severity === severity);
      const of = (standing: Standing) => own.filter((one) => one.standing === standing).length;
      const total = own.length + (severity === 'low' ? more : 0);
      return { severity, total, fresh: of('new'), published: of('published') };
    }),
    listed,
    ...(isCompared ? { comparison: { commit: COMMIT, commitsBack: 1, total: 0, fixed: 3 } } : {}),
  };
}

function shown(entries: Entries, facts: VulnerabilitiesFacts) {
  const options = configure(new Map(Object.entries({ reports: ['trivy.json'], ...entries })));
  return presentVulnerabilities(options, facts, decideVulnerabilities(options, facts));
}

describe('what people see of vulnerabilities', () => {
  it('is how many of each severity, and which', () => {
    const presented = shown({}, factsOf(['critical new', 'low published', 'low known']));
    expect(linesOf(presented)).toEqual([
      'Vulnerabilities: Vulnerabilities | Critical | High | Medium | Low | New | Newly published | Fixed',
      '3 | 1 | 0 | 0 | 2 | 1 | 1 | 3',
      'Vulnerabilities by package: Package | Version | Vulnerability | Severity | Since the baseline | Mended in',
      'lodash | 4.17.20 | CVE-2026-0 | critical | new | 4.17.21, 5',
      'lodash | 4.17.20 | CVE-2026-1 | low | newly published | 4.17.21, 5',
      'lodash | 4.17.20 | CVE-2026-2 | low |  | 4.17.21, 5',
    ]);
    expect(presented.notes).toEqual(['Vulnerabilities are compared with those of abcdef0, by package and name.']);
  });

  it('is a severity that nobody knows where there is one, and nothing of a baseline where there is none', () => {
    const presented = shown({}, factsOf(['unknown unknown'], false));
    expect(linesOf(presented).slice(0, 2)).toEqual([
      'Vulnerabilities: Vulnerabilities | Critical | High | Medium | Low | Unknown',
      '1 | 0 | 0 | 0 | 0 | 1',
    ]);
    expect(presented.notes).toEqual([]);
    expect(linesOf(shown({}, factsOf([])))).toHaveLength(2);
  });

  it('says how many are not shown', () => {
    const many = shown(
      {},
      factsOf(
        Array.from({ length: 60 }, () => 'low known'),
        true,
        5,
      ),
    );
    expect(many.tables[1]!.title).toBe('Vulnerabilities by package (15 more are not shown)');
    expect(many.tables[1]!.rows).toHaveLength(50);
  });

  it.each<[what: string, facts: VulnerabilitiesFacts, fresh: string, all: string]>([
    ['all holds', factsOf(['low known']), 'passed', 'passed'],
    ['a new one', factsOf(['low new']), 'failed', 'passed'],
    ['one that may not be', factsOf(['high known']), 'passed', 'failed'],
    ['no baseline', factsOf(['low unknown'], false), 'inconclusive', 'passed'],
    ['not read', { ...factsOf([]), problems: [PROBLEM] }, 'inconclusive', 'inconclusive'],
  ])('tells the limits one by one: %s', (_, facts, fresh, all) => {
    expect(outcomesOf(shown({ 'max-new': 0, max: { high: 0 } }, facts))).toEqual({
      'vulnerabilities: new': fresh,
      'vulnerabilities: all': all,
    });
    expect(outcomesOf(shown({}, facts))).toEqual({});
  });

  it('marks the sums that are over their limits', () => {
    const [sums] = shown({ max: { total: 1, low: 1 } }, factsOf(['low known', 'low known'])).tables;
    expect(sums!.rows[0]!.filter((cell) => typeof cell === 'object' && 'tone' in cell && cell.tone === 'bad')).toEqual([
      { text: '2', tone: 'bad' },
      { text: '2', tone: 'bad' },
    ]);
  });
});
