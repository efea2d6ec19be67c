import { describe, expect, it } from 'vitest';
import { durationText } from '../../../../src/regression-gate/tests/duration-text.ts';
import { comparesTests } from '../../../../src/regression-gate/tests/settings.ts';
import { optionsOf } from './facts.ts';

describe('options of tests', () => {
  it('are zero failures of at least one test, when only reports are named', () => {
    expect(optionsOf({ reports: 'a.xml, b/*.xml' })).toEqual({
      reports: ['a.xml', 'b/*.xml'],
      duplicates: 'retry',
      limits: { maxFailed: 0, minTests: 1, minReports: 1, minSlowdownMs: 1000 },
      releaseAfter: 20,
      categories: [],
    });
  });

  it('are all that can be said', () => {
    const limits = {
      ...{ 'max-failed': 1, 'max-flaky': 2, 'max-new-flaky': 3, 'max-skipped': 4, 'max-newly-skipped': 5 },
      ...{ 'max-removed': 6, 'min-tests': 7, 'min-reports': 8, 'max-duration': '9m', 'max-test-duration': '10s' },
      ...{ 'max-slowdown': '11%', 'min-slowdown': '12ms' },
    };
    const categories = { unit: { match: ['u/**'], 'min-share': '70%' }, e2e: { match: 'e/**', 'max-share': 12.5 } };
    const more = { duplicates: 'separate', quarantine: 'q.yml', 'release-after': 5, categories };
    expect(optionsOf({ reports: ['a.xml'], ...limits, ...more })).toEqual({
      reports: ['a.xml'],
      duplicates: 'separate',
      limits: {
        ...{ maxFailed: 1, maxFlaky: 2, maxNewFlaky: 3, maxSkipped: 4, maxNewlySkipped: 5, maxRemoved: 6 },
        ...{ minTests: 7, minReports: 8, maxDurationMs: 540_000, maxTestDurationMs: 10_000 },
        ...{ maxSlowdown: 11_000, minSlowdownMs: 12 },
      },
      quarantine: 'q.yml',
      releaseAfter: 5,
      categories: [
        { name: 'unit', match: ['u/**'], minShare: 70_000 },
        { name: 'e2e', match: ['e/**'], maxShare: 12_500 },
      ],
    });
  });

  it.each<[entries: { readonly [name: string]: unknown }, said: RegExp]>([
    [{ reports: [] }, /tests\.reports is empty/u],
    [{ 'max-duration': '5 minutes' }, /tests\.max-duration is "5 minutes"/u],
    [{ 'max-slowdown': '-1%' }, /tests\.max-slowdown is "-1%"/u],
    [{ categories: { unit: { match: '' } } }, /tests\.categories\.unit\.match is empty/u],
    [{ categories: { unit: { match: 'u', 'min-share': '101%' } } }, /tests\.categories\.unit\.min-share is "101%"/u],
  ])('are refused: %j', (entries, said) => {
    expect(() => optionsOf(entries)).toThrow(said);
  });

  it.each([
    ['max-removed', 0, true],
    ['max-new-flaky', 0, true],
    ['max-newly-skipped', 0, true],
    ['max-slowdown', '1%', true],
    ['max-flaky', 0, false],
    ['max-skipped', 0, false],
  ])('%s: %s needs a baseline: %s', (name, value, needs) => {
    expect(comparesTests(optionsOf({ [name]: value }))).toBe(needs);
  });
});

it.each([
  [0, '0 ms'],
  [0.44, '0.4 ms'],
  [849.6, '850 ms'],
  [1234, '1.23 s'],
  [12_345, '12.3 s'],
  [320_000, '5 min 20 s'],
  [300_000, '5 min'],
  [3_900_000, '1 h 5 min'],
  [7_200_000, '2 h'],
])('%d ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
