import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { measuredRun, told } from './measured-run.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/vulnerabilities');
const fixture = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8');
const LOCK = fixture('npm-audit/lodash/package-lock.json.txt');
const AUDIT = fixture('npm-audit/lodash/report.json');
const NOTHING = fixture('npm-audit/nothing/report.json');
const EMPTY_LOCK = '{\n  "name": "shop",\n  "lockfileVersion": 3,\n  "packages": {}\n}\n';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files = {}): Checkout {
  const checkout = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\nreports/\n', ...files });
  made.push(checkout);
  return checkout;
}

const options = (yaml: string) => ({ vulnerabilities: `reports: ["reports/*"]\n${yaml}` });

interface Side {
  readonly lock: string;
  readonly audit: string;
}

async function since(before: Side, after: Side, yaml = 'max-new: 0') {
  const checkout = checkoutOf({ 'package-lock.json': before.lock, CODEOWNERS: '*lock.json @org/web\n' });
  checkout.write({ 'reports/audit.json': before.audit });
  await measuredRun(checkout, options(yaml));
  checkout.write({ 'package-lock.json': after.lock });
  checkout.commit();
  checkout.write({ 'reports/audit.json': after.audit });
  return measuredRun(checkout, options(yaml), false);
}

const CLEAN: Side = { lock: EMPTY_LOCK, audit: NOTHING };
const VULNERABLE: Side = { lock: LOCK, audit: AUDIT };

describe('since the baseline', () => {
  it.each<[string, Side, Side, string, string, object]>([
    ['nothing changed', VULNERABLE, VULNERABLE, 'max-new: 0', 'passed', { total: 3, new: 0, fixed: 0, published: 0 }],
    [
      'packages came',
      CLEAN,
      VULNERABLE,
      'max-new: 0',
      'failed vulnerabilities/new-vulnerability',
      { total: 3, new: 3 },
    ],
    [
      'something was published',
      { lock: LOCK, audit: NOTHING },
      VULNERABLE,
      'max-new: 0',
      'passed',
      { new: 0, published: 3 },
    ],
    [
      'something was published, and that fails',
      { lock: LOCK, audit: NOTHING },
      VULNERABLE,
      'fail-on-published: true',
      'failed vulnerabilities/newly-published',
      { new: 0, published: 3 },
    ],
    ['all were mended', VULNERABLE, CLEAN, 'max-new: 0', 'passed', { total: 0, new: 0, fixed: 3 }],
  ])('%s', async (_, before, after, yaml, expected, metrics) => {
    const result = await since(before, after, yaml);
    expect(told(result)).toBe(expected);
    expect(result.verdict.metrics['vulnerabilities']).toMatchObject(metrics);
  });

  it('says at which line of the lock file a package is, which version mends it, and who answers', async () => {
    const { verdict } = await since(CLEAN, VULNERABLE);
    const line = LOCK.split('\n').findIndex((text) => text.includes('"node_modules/minimist"')) + 1;
    expect(verdict.findings[0]).toMatchObject({
      message: 'critical: GHSA-xvch-5gv4-984h in minimist 0.0.8: Prototype Pollution in minimist',
      hint: 'Mended in 0.2.4.',
      location: { path: 'package-lock.json', startLine: line },
      owners: ['@org/web'],
    });
  });
});

describe('one run', () => {
  const trivy = fixture('trivy/synthetic-lodash/report.json');
  const sarif = fixture('scanner-sarif/grype/report.sarif');
  it.each<[string, Files, string, string]>([
    ['is within', { 'reports/a.json': AUDIT }, 'max: { critical: 1, high: 1, total: 3 }', 'passed'],
    [
      'has one that may not be',
      { 'reports/a.json': AUDIT },
      'max: { critical: 0 }',
      'failed vulnerabilities/not-allowed',
    ],
    ['has too many', { 'reports/a.json': AUDIT }, 'max: { total: 2 }', 'failed vulnerabilities/too-many'],
    ['counts grave ones only', { 'reports/a.json': AUDIT }, 'level: critical\nmax: { total: 1 }', 'passed'],
    // Three of npm; one more of Trivy, of unknown severity; and of Grype, whose others are those of npm, an older lodash, Jinja2, log4j and tar.
    [
      'is told the same thrice',
      { 'reports/a.json': AUDIT, 'reports/t.json': trivy, 'reports/g.sarif': sarif },
      'max: { total: 8 }',
      'passed',
    ],
    [
      'has one of unknown severity',
      { 'reports/t.json': trivy },
      'max: { critical: 0 }',
      'failed vulnerabilities/not-allowed',
    ],
    [
      'was not looked at',
      { 'reports/p.json': fixture('pip-audit/skipped/report.json') },
      'max: { total: 0 }',
      'inconclusive VULNERABILITIES-UNAUDITED',
    ],
    [
      'was not looked at, as is known',
      { 'reports/p.json': fixture('pip-audit/skipped/report.json') },
      'max: { total: 0 }\nunaudited: [jinja2, "req*"]',
      'passed',
    ],
    [
      'has a crash, twice',
      {
        'reports/a.txt': fixture('fuzz-crash/gcc-asan/report.txt'),
        'reports/b.txt': fixture('fuzz-crash/libfuzzer-asan/report.txt'),
      },
      'max: { total: 1 }',
      'passed',
    ],
    [
      'has a crash that may not be',
      { 'reports/a.txt': fixture('fuzz-crash/go-panic/report.txt') },
      'max: { total: 0 }',
      'failed vulnerabilities/not-allowed',
    ],
    ['has no report', {}, 'max: { total: 0 }', 'inconclusive VULNERABILITIES-NO-REPORT'],
    ['has an empty report', { 'reports/a.json': '' }, '', 'inconclusive REPORT-EMPTY'],
    ['has a cut report', { 'reports/a.json': AUDIT.slice(0, 500) }, '', 'inconclusive NPM-AUDIT-TRUNCATED'],
    [
      'has what npm prints without an answer',
      { 'reports/a.json': '{"message":"405"}' },
      '',
      'inconclusive REPORT-FORMAT-UNKNOWN',
    ],
    ['compares without a store', { 'reports/a.json': AUDIT }, 'max-new: 0', 'inconclusive BASELINE-UNSET'],
  ])('%s', async (_, files, yaml, expected) => {
    const checkout = checkoutOf({ 'package-lock.json': LOCK });
    checkout.write(files);
    expect(told(await measuredRun(checkout, options(yaml), true, null))).toBe(expected);
  });
});
