import { describe, expect, it } from 'vitest';
import { checkLibraries } from '../../../../src/anomaly-scan/libraries/check-libraries.ts';
import { decideLibraries } from '../../../../src/anomaly-scan/libraries/decide-libraries.ts';
import type { LibrariesFacts, LibraryUse } from '../../../../src/anomaly-scan/libraries/facts.ts';
import { presentLibraries } from '../../../../src/anomaly-scan/libraries/present-libraries.ts';
import { configure, type LibrariesOptions } from '../../../../src/anomaly-scan/libraries/settings.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

const OPTIONS: LibrariesOptions = { files: ['dist/*.js'], failOn: 'medium', maxAgeDays: 180 };
const JQUERY: LibraryUse = {
  library: 'jquery',
  version: '3.4.1',
  toldBy: 'lock-file',
  source: 'node_modules/jquery/dist/jquery.js',
  locked: { path: 'package-lock.json', line: 14 },
  scripts: ['dist/app.js', 'dist/more.js'],
  scriptCount: 2,
  advisories: [
    {
      from: '1.12.0',
      below: '3.5.0',
      gravity: 'medium',
      ids: ['CVE-2020-11022', 'GHSA-gxr4-xjj5-5px2'],
      summary: 'Regex in htmlPrefilter\nmay introduce XSS.',
      url: 'https://blog.jquery.com/2020/04/10/jquery-3-5-0-released/',
    },
    { below: '3.999.999', gravity: 'low', ids: ['retire.js-73'], summary: 'End of life' },
  ],
  gravest: 'high',
};
const UNKNOWN: LibraryUse = {
  library: 'lodash',
  toldBy: 'nothing',
  scripts: ['dist/app.js'],
  scriptCount: 1,
  advisories: [],
  gravest: 'high',
};
const CLEAN: LibraryUse = { ...UNKNOWN, library: 'moment.js', version: '2.30.1', toldBy: 'banner' };
const FACTS: LibrariesFacts = {
  scripts: [
    { path: 'dist/app.js', hasMap: true },
    { path: 'dist/more.js', hasMap: false },
  ],
  problems: [],
  data: { name: 'Retire.js, built in', day: '2026-01-21', ageDays: 30, libraries: 60, advisories: 400 },
  uses: [JQUERY, UNKNOWN, CLEAN],
  otherPackages: 3,
};

describe('the verdict', () => {
  it('has a finding for each vulnerability and each version that nobody knows', () => {
    const { findings, metrics } = decideLibraries(OPTIONS, FACTS);
    expect(findings).toMatchObject([
      {
        rule: 'libraries/known-vulnerability',
        severity: 'error',
        message:
          'jquery 3.4.1 has a known vulnerability (CVE-2020-11022, GHSA-gxr4-xjj5-5px2, medium): Regex in htmlPrefilter may introduce XSS; in dist/app.js and 1 more, from node_modules/jquery/dist/jquery.js',
        hint: 'Update to 3.5.0 or later; https://blog.jquery.com/2020/04/10/jquery-3-5-0-released/',
        location: { path: 'package-lock.json', startLine: 14 },
      },
      { rule: 'libraries/version-unknown', severity: 'error', location: { path: 'dist/app.js' } },
      {
        rule: 'libraries/known-vulnerability',
        severity: 'warning',
        hint: expect.stringMatching(/^No version of this line/u),
      },
    ]);
    expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(3);
    expect(metrics['libraries']).toEqual({
      scripts: 2,
      libraries: 3,
      vulnerable: 1,
      vulnerabilities: 2,
      versionUnknown: 1,
      dataDay: '2026-01-21',
      dataAgeDays: 30,
    });
  });

  it.each<readonly [failOn: LibrariesOptions['failOn'], errors: number]>([
    ['critical', 0],
    ['high', 1],
    ['medium', 2],
    ['low', 3],
  ])('fails from %s on: %i errors', (failOn, errors) => {
    const { findings } = decideLibraries({ ...OPTIONS, failOn }, FACTS);
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(errors);
  });

  it.each<readonly [ageDays: number, notices: number]>([
    [180, 0],
    [181, 1],
  ])('says of data that are %i days old: %i notices', (ageDays, notices) => {
    const { findings } = decideLibraries(OPTIONS, { ...FACTS, uses: [], data: { ...FACTS.data, ageDays } });
    expect(findings).toHaveLength(notices);
    if (notices > 0) expect(findings[0]).toMatchObject({ rule: 'libraries/old-data', severity: 'notice' });
  });
});

it('is shown', () => {
  const shown = presentLibraries(OPTIONS, FACTS, decideLibraries(OPTIONS, FACTS));
  const texts = shown.tables[0]?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  expect(texts).toEqual([
    ['jquery', '3.4.1', '2', 'medium', '3.5.0, but not all', 'lock file', 'dist/app.js and 1 more'],
    ['lodash', 'unknown', '?', 'up to high', '', '', 'dist/app.js'],
    ['moment.js', '2.30.1', '0', '', '', 'banner', 'dist/app.js'],
  ]);
  expect(shown.notes[0]).toBe(
    'Known vulnerabilities by Retire.js, built in, of 2026-01-21 (30 days old): 400, in 60 libraries.',
  );
  expect(shown.notes).toHaveLength(3);
  expect(shown.checks).toMatchObject([{ outcome: 'failed' }]);
});

describe('facts that anybody may have written', () => {
  type Plain = { [key: string]: unknown } & { uses: { [key: string]: unknown }[]; data: { [key: string]: unknown } };
  const plain = () => JSON.parse(JSON.stringify(FACTS)) as Plain;

  it('are taken as they were written', () => {
    expect(() => checkLibraries(OPTIONS, plain())).not.toThrow();
  });

  it.each<readonly [what: string, change: (facts: Plain) => unknown]>([
    ['nothing that was read', (facts) => Object.assign(facts, { scripts: [] })],
    ['nothing that is known', ({ data }) => Object.assign(data, { advisories: 0 })],
    ['a day that is none', ({ data }) => Object.assign(data, { day: '2026-02-30' })],
    ['a version that nothing told', ({ uses }) => Object.assign(uses[1]!, { version: '4.17.21' })],
    ['a version left out', ({ uses }) => delete uses[0]!['version']],
    ['a version without the hole', ({ uses }) => Object.assign(uses[0]!, { version: '3.5.0' })],
    [
      'a hole of no number',
      ({ uses }) => Object.assign((uses[0]!['advisories'] as { ids: unknown }[])[0]!, { ids: [] }),
    ],
    ['no script', ({ uses }) => Object.assign(uses[0]!, { scripts: [], scriptCount: 0 })],
  ])('%s is refused', (_, change) => {
    const facts = plain();
    change(facts);
    expect(() => checkLibraries(OPTIONS, facts)).toThrow(ProblemError);
  });
});

it('reads its options', () => {
  expect(configure(new Map([['libraries', { files: 'dist/*.js' }]]))).toEqual(OPTIONS);
  const value = { files: ['a.js'], data: 'known.json', 'fail-on': 'critical', 'max-age-days': 30 };
  expect(configure(new Map([['libraries', value]]))).toEqual({
    files: ['a.js'],
    data: 'known.json',
    failOn: 'critical',
    maxAgeDays: 30,
  });
  expect(() => configure(new Map([['libraries', { files: [] }]]))).toThrow(ProblemError);
});
