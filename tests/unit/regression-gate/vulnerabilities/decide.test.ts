import { describe, expect, it } from 'vitest';
import { checkVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/check-vulnerabilities.ts';
import { decideVulnerabilities } from '../../../../src/regression-gate/vulnerabilities/decide-vulnerabilities.ts';
import type {
  Standing,
  VulnerabilitiesFacts,
  VulnerabilityEntry,
} from '../../../../src/regression-gate/vulnerabilities/facts.ts';
import { configure } from '../../../../src/regression-gate/vulnerabilities/settings.ts';
import { isAtLeast, SEVERITIES } from '../../../../src/regression-gate/vulnerabilities/severities.ts';
import type { VulnerabilitySeverity } from '../../../../src/shared/model/vulnerability.ts';

const COMMIT = 'a'.repeat(40);

function entry(severity: VulnerabilitySeverity, standing: Standing, at: number): VulnerabilityEntry {
  return {
    ids: [`CVE-2026-${at}`, 'GHSA-1'],
    module: 'lodash',
    version: '4.17.20',
    severity,
    title: 'a hole',
    fixed: ['4.17.21'],
    path: 'package-lock.json',
    isFile: true,
    line: 12,
    standing,
  };
}

/** `high new` */
function factsOf(...texts: readonly string[]): VulnerabilitiesFacts {
  const listed = texts.map((text, at) => entry(...(text.split(' ') as [VulnerabilitySeverity, Standing]), at));
  const isKnown = listed.every(({ standing }) => standing !== 'unknown');
  return {
    reports: [{ path: 'trivy.json', format: 'trivy', sizeBytes: 10, count: listed.length }],
    problems: [],
    counts: SEVERITIES.map((severity) => {
      const own = listed.filter((one) => one.severity === severity);
      const of = (standing: Standing) => own.filter((one) => one.standing === standing).length;
      return { severity, total: own.length, fresh: of('new'), published: of('published') };
    }),
    listed,
    ...(isKnown ? { comparison: { commit: COMMIT, commitsBack: 1, total: 0, fixed: 0 } } : {}),
  };
}

const optionsOf = (entries: { readonly [name: string]: unknown }) =>
  configure(new Map(Object.entries({ reports: ['trivy.json'], ...entries })));

function told(entries: { readonly [name: string]: unknown }, ...texts: readonly string[]): readonly string[] {
  const options = optionsOf(entries);
  const facts = factsOf(...texts);
  checkVulnerabilities(options, facts);
  const { problems, findings } = decideVulnerabilities(options, facts);
  return [
    ...problems.map(({ code }) => code),
    ...findings.map(({ rule, severity }) => `${severity} ${rule.replace('vulnerabilities/', '')}`),
  ];
}

describe('decideVulnerabilities', () => {
  it.each<[string, { readonly [name: string]: unknown }, readonly string[], readonly string[]]>([
    ['nothing is wrong', { 'max-new': 0, max: { total: 0 } }, [], []],
    ['a new one', { 'max-new': 0 }, ['low new'], ['error new-vulnerability']],
    ['as many new ones as may be', { 'max-new': 1 }, ['low new'], ['warning new-vulnerability']],
    [
      'one more than may be',
      { 'max-new': 1 },
      ['low new', 'low new'],
      ['error new-vulnerability', 'error new-vulnerability'],
    ],
    ['a new one where nobody asks', {}, ['low new'], ['warning new-vulnerability']],
    ['known ones', { 'max-new': 0 }, ['critical known'], []],
    ['a published one', { 'max-new': 0 }, ['critical published'], ['warning newly-published']],
    ['a published one, strictly', { 'fail-on-published': true }, ['low published'], ['error newly-published']],
    ['none of a severity may be', { max: { critical: 0 } }, ['critical known', 'high known'], ['error not-allowed']],
    ['some may be', { max: { high: 1 } }, ['high known'], []],
    ['some may be, and more are', { max: { high: 1 } }, ['high known', 'high known'], ['error too-many']],
    [
      'an unknown one counts for the gravest that has a limit',
      { max: { critical: 0, low: 9 } },
      ['unknown known'],
      ['error not-allowed'],
    ],
    ['also beside one that is known', { max: { high: 1 } }, ['high known', 'unknown known'], ['error too-many']],
    ['an unknown one has a limit of its own', { max: { critical: 0, unknown: 1 } }, ['unknown known'], []],
    [
      'none at all may be',
      { max: { total: 0 } },
      ['low known', 'unknown known'],
      ['error not-allowed', 'error not-allowed'],
    ],
    [
      'a new one of a severity that may not be is told once',
      { 'max-new': 0, max: { high: 0 } },
      ['high new'],
      ['error new-vulnerability'],
    ],
    [
      'errors come first',
      { 'max-new': 5, max: { low: 0 } },
      ['high new', 'low known'],
      ['error not-allowed', 'warning new-vulnerability'],
    ],
    ['without a baseline', { max: { high: 0 } }, ['high unknown'], ['error not-allowed']],
  ])('%s', (_, options, texts, expected) => {
    expect(told(options, ...texts)).toEqual(expected);
  });

  it('says what it is, where, what mends it, and who answers for it', () => {
    const [finding] = decideVulnerabilities(optionsOf({ 'max-new': 0 }), factsOf('high new')).findings;
    expect(finding).toMatchObject({
      message: 'high: CVE-2026-0 (GHSA-1) in lodash 4.17.20: a hole',
      hint: 'Mended in 4.17.21.',
      location: { path: 'package-lock.json', startLine: 12 },
      changed: true,
    });
  });

  it('has one fingerprint, whatever rule tells it, and another in another version', () => {
    const of = (options: object, facts: VulnerabilitiesFacts) =>
      decideVulnerabilities(optionsOf({ ...options }), facts).findings.map(({ fingerprint }) => fingerprint);
    const facts = factsOf('high new');
    const [known] = of({ 'max-new': 0 }, facts);
    expect(of({ max: { high: 0 } }, factsOf('high known'))).toEqual([known]);
    const upgraded = { ...facts, listed: facts.listed.map((one) => ({ ...one, version: '4.17.19' })) };
    expect(of({ 'max-new': 0 }, upgraded)).not.toEqual([known]);
  });

  it('is inconclusive where the baseline is missing', () => {
    const problem = { code: 'BASELINE-NONE', reason: 'none', hint: '' };
    const facts = { ...factsOf('high unknown'), comparisonProblem: problem };
    expect(decideVulnerabilities(optionsOf({ 'max-new': 0 }), facts).problems).toEqual([problem]);
    expect(decideVulnerabilities(optionsOf({ max: { high: 1 } }), facts).problems).toEqual([]);
  });
});

describe('isAtLeast', () => {
  it.each([
    ['critical', 'high', true],
    ['high', 'high', true],
    ['medium', 'high', false],
    ['unknown', 'critical', true],
  ] as const)('%s where %s counts: %s', (severity, level, expected) => {
    expect(isAtLeast(severity, level)).toBe(expected);
  });
});

describe('facts that anybody may have written', () => {
  const options = optionsOf({ 'max-new': 0 });
  const facts = factsOf('high new', 'low known');
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['one that is taken out', { ...facts, listed: facts.listed.slice(1) }],
    ['one that is no longer new', { ...facts, listed: facts.listed.map((one) => ({ ...one, standing: 'known' })) }],
    ['one less grave', { ...facts, listed: facts.listed.map((one) => ({ ...one, severity: 'low' })) }],
    ['counts that are lower', { ...facts, counts: facts.counts.map((count) => ({ ...count, fresh: 0 })) }],
    ['a severity less', { ...facts, counts: facts.counts.slice(1) }],
    ['no comparison', { ...facts, comparison: undefined }],
    ['no report', { ...facts, reports: [] }],
  ])('are refused: %s', (_, damaged) => {
    expect(() => checkVulnerabilities(options, damaged)).toThrow(/FACTS-INVALID/u);
  });
});

describe('options', () => {
  it.each<[string, { readonly [name: string]: unknown }, RegExp]>([
    ['no report', { reports: [] }, /CONFIG-VALUE/u],
    ['another level', { level: 'unknown' }, /CONFIG-TYPE/u],
    ['a text for a number', { 'max-new': 'x' }, /CONFIG-TYPE/u],
  ])('%s', (_, entries, expected) => {
    expect(() => optionsOf(entries)).toThrow(expected);
  });
});
