import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { coverageFiles } from '../../../src/coverage-gate/files.ts';
import { measurementOf } from '../../../src/coverage-gate/measurement.ts';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import type { CoverageSettings } from '../../../src/coverage-gate/settings.ts';
import type { MetricTotals } from '../../../src/shared/model/baseline.ts';
import type { CoverageFacts, OwnersFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { Waiver, WaiverFacts } from '../../../src/shared/model/waiver.ts';
import { hostileText } from '../shared/report/hostile-text.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

const TODAY = '2026-11-28';
const SETTINGS = settingsOf({
  suites: [suiteSettings('unit', { thresholds: { lines: 0 } })],
  owners: { lines: 85_000 },
  ownersReport: true,
});
const OWNERS: OwnersFacts = {
  path: 'CODEOWNERS',
  problems: [],
  names: ['@org/api', '@org/web'],
  sets: [[], [0], [1], [0, 1]],
  files: [1, 2, 3, 0],
  unmeasured: [],
};
const FILES = [
  fileFacts('api/a.ts', { lines: [6, 10], branches: [1, 2], uncovered: '2-4,9' }),
  fileFacts('web/b.ts', { lines: [20, 20] }),
  fileFacts('web/both.ts', { lines: [9, 10], uncovered: '7' }),
  fileFacts('x.ts', { lines: [0, 3], uncovered: '1-3' }),
];
const lines = (covered: number, total: number): MetricTotals => ({
  lines: [covered, total],
  branches: null,
  functions: null,
  statements: null,
});
const BEFORE = {
  commit: 'b'.repeat(40),
  day: '2026-11-20',
  suites: { unit: lines(1, 2) },
  owners: { '@org/api': lines(10, 20) },
};

function measured(over: Partial<CoverageFacts> = {}): CoverageFacts {
  return factsOf([suiteFacts('unit', FILES)], {
    owners: OWNERS,
    ownersReport: { today: TODAY, before: BEFORE },
    ...over,
  });
}

function waivers(...list: readonly Partial<Waiver>[]): WaiverFacts {
  const whole = list.map((waiver) => ({
    reason: 'being rewritten',
    owner: '@org/api',
    expires: TODAY,
    line: 3,
    ...waiver,
  }));
  return { path: 'w.yml', today: TODAY, waivers: whole };
}

function report(facts: CoverageFacts, waived?: WaiverFacts, settings: CoverageSettings = SETTINGS) {
  const files = coverageFiles(settings, decide(settings, facts), facts, undefined, waived);
  const text = (name: string) => String(files.find((file) => file.name === name)?.render());
  return { markdown: text('owners-report.md'), json: JSON.parse(text('owners-report.json')) };
}

describe('the report of owners', () => {
  it('says what each has, what changed, and what to look at', () => {
    const ending = waivers(
      { rule: 'coverage/patch', paths: ['api/**'], expires: '2026-12-01' },
      { fingerprint: '0123456789abcdef', expires: '2026-11-29', owner: '@org/build' },
      { rule: 'coverage/patch', expires: '2026-12-13' },
      { rule: 'coverage/patch', expires: '2026-11-27' },
    );
    expect(report(measured(), ending).markdown).toBe(`# Coverage by owner, 2026-11-28

Commit 012345678901. All suites together. Changes are those since bbbbbbbbbbbb of 2026-11-20.

| Owner | Lines | Change | Branches | Uncovered lines | Files |
| :-- | --: | --: | --: | --: | --: |
| \`@org/api\` | ❌ 75.00 % | +25.00 | 50.00 % | 5 | 2 |
| \`@org/web\` | 96.66 % | new | – | 1 | 2 |
| (nobody) | 0 % | – | – | 3 | 1 |

Each owner must cover 85 % of lines.

## @&#8203;org/api

| Largest gaps | Uncovered lines | Which |
| :-- | --: | :-- |
| \`api/a.ts\` | 4 | 2-4, 9 |
| \`web/both.ts\` | 1 | 7 |

Waivers that end soon:

- 2026-12-01 (in 3 days): \`coverage/patch\` in \`api/**\`, @&#8203;org/api: being rewritten

## @&#8203;org/web

| Largest gaps | Uncovered lines | Which |
| :-- | --: | :-- |
| \`web/both.ts\` | 1 | 7 |

## Nobody

| Largest gaps | Uncovered lines | Which |
| :-- | --: | :-- |
| \`x.ts\` | 3 | 1-3 |

## Waivers of others

- 2026-11-29 (tomorrow): \`0123456789abcdef\`, @&#8203;org/build: being rewritten
`);
  });

  it('says the same as data', () => {
    const { json } = report(measured(), waivers({ rule: 'coverage/patch', expires: TODAY }));
    expect(json).toMatchObject({
      version: 1,
      today: TODAY,
      since: { commit: 'b'.repeat(40), day: '2026-11-20' },
      owners: [
        {
          owner: '@org/api',
          files: 2,
          lines: { covered: 15, total: 20 },
          branches: { covered: 1, total: 2 },
          functions: null,
          linesBefore: { covered: 10, total: 20 },
          below: ['lines'],
          gaps: [
            { path: 'api/a.ts', uncoveredLines: 4, uncovered: '2-4,9' },
            { path: 'web/both.ts', uncoveredLines: 1, uncovered: '7' },
          ],
          waivers: [{ rule: 'coverage/patch', fingerprint: null, daysLeft: 0 }],
        },
        { owner: '@org/web', linesBefore: null, below: [] },
        { owner: null, linesBefore: null },
      ],
      otherWaivers: [],
    });
  });

  it('says what is not known', () => {
    const { markdown } = report(measured({ ownersReport: { today: TODAY } }));
    expect(markdown).toContain('There is no measurement of about a week ago to compare with.');
    expect(markdown).not.toContain('Change');
    const broken = { ...suiteFacts('unit', FILES), problems: [PROBLEM] };
    expect(report(measured({ suites: [broken] })).markdown).toContain(
      '⚠️ **Not everything could be measured: coverage/lcov',
    );
    const { owners: _, ...nobody } = measured();
    expect(report(nobody, undefined, { ...SETTINGS, owners: {} }).markdown).toContain('There is no CODEOWNERS file');
  });

  it('is only there when it is asked for', () => {
    const { ownersReport: _, ...facts } = measured();
    const names = coverageFiles(SETTINGS, decide(SETTINGS, facts), facts, undefined).map(({ name }) => name);
    expect(names).toEqual(['badge.svg', 'COVERAGE_GAP_ANALYSIS.md']);
  });

  it('fits an issue, however many owners there are, and counts those that it leaves out', () => {
    const count = 2000;
    const names = Array.from({ length: count }, (_, at) => `@org/team-${String(at).padStart(4, '0')}`);
    const files = names.map((_, at) =>
      fileFacts(`src/${String(at).padStart(4, '0')}.ts`, { lines: [0, 5], uncovered: '1-5' }),
    );
    const facts = factsOf([suiteFacts('unit', files)], {
      owners: { ...OWNERS, names, sets: [[], ...names.map((_, at) => [at])], files: names.map((_, at) => at + 1) },
      ownersReport: { today: TODAY },
    });
    const { markdown, json } = report(facts);
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('+1800 more in owners-report.json');
    const shown = markdown.match(/^## /gm)?.length ?? 0;
    expect(markdown).toContain(`_${count - shown} more sections are in owners-report.json._`);
    expect(json.owners).toHaveLength(count);
  });

  it('has no markup of others, whatever they are called', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const files = [fileFacts('a.ts', { path: `a${text}`, lines: [0, 1], uncovered: '1' })];
        const facts = factsOf([suiteFacts('unit', files)], {
          owners: { ...OWNERS, names: [text], sets: [[], [0]], files: [1] },
          ownersReport: { today: TODAY },
        });
        const { markdown } = report(facts, waivers({ rule: text, owner: text, reason: text, paths: [text] }));
        // Code spans say what is in them.
        const told = markdown.replace(/(`+)[^`].*?\1(?!`)/g, '');
        expect(told).not.toMatch(/<(?:img|script|\/?details)|@octocat|\]\(http/);
        for (const line of markdown.split('\n').filter((one) => one.startsWith('|')))
          expect(line.replace(/\\\|/g, '').split('|').length - 2).toBeOneOf([3, 5]);
      }),
    );
  });
});

describe('what is kept for later reports', () => {
  it('has the owners, when everything was measured', () => {
    expect(measurementOf(SETTINGS, measured())?.totals.owners).toMatchObject({
      '@org/api': { lines: [15, 20], branches: [1, 2] },
      '@org/web': { lines: [29, 30], branches: null },
    });
    const broken = { ...suiteFacts('unit', FILES), problems: [PROBLEM] };
    expect(measurementOf(SETTINGS, measured({ suites: [broken] }))?.totals).not.toHaveProperty('owners');
  });
});

describe('facts with a report of owners', () => {
  it('are read back', () => {
    expect(readFacts(SETTINGS, structuredClone(measured())).facts).toEqual(measured());
  });

  it.each<readonly [path: string, value: unknown]>([
    ['today', { today: 'today' }],
    ['before.commit', { today: TODAY, before: { ...BEFORE, commit: 'main' } }],
    ['before.day', { today: TODAY, before: { ...BEFORE, day: '2026-11-31' } }],
    ['before.owners.lines', { today: TODAY, before: { ...BEFORE, owners: { a: lines(3, 2) } } }],
  ])('are refused: %s', (path, value) => {
    const facts = { ...structuredClone(measured()), ownersReport: value };
    expect(() => readFacts(SETTINGS, facts)).toThrow(`facts.ownersReport.${path} is not`);
  });
});
