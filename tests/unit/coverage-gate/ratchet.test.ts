import { describe, expect, it, test } from 'vitest';
import { decide } from '../../../src/coverage-gate/decide.ts';
import { coverageFiles } from '../../../src/coverage-gate/files.ts';
import { present } from '../../../src/coverage-gate/present.ts';
import { readFacts } from '../../../src/coverage-gate/read-facts.ts';
import type { CoverageSettings } from '../../../src/coverage-gate/settings.ts';
import type { CoverageFacts, OwnersFacts, RatchetFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { Floor } from '../../../src/shared/model/floor.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from './facts.ts';

const PATH = '.reliability/coverage-floor.json';
const RATCHET = { file: PATH, update: false };
const LOOSE = [suiteSettings('unit', { thresholds: { lines: 0 } })];
const SETTINGS = settingsOf({ suites: LOOSE, ratchet: RATCHET });
/** unit: 15 of 20 lines, 1 of 2 branches; src/a.ts: 9 of 10. */
const FILES = [fileFacts('lib/b.ts', { lines: [6, 10], branches: [1, 2] }), fileFacts('src/a.ts', { lines: [9, 10] })];

function floor(milliPercent: number, more: Partial<Floor> = {}): Floor {
  return { suite: 'unit', metric: 'lines', milliPercent, ...more };
}

function measured(ratchet: Partial<RatchetFacts>, over: Partial<CoverageFacts> = {}): CoverageFacts {
  return factsOf([suiteFacts('unit', FILES)], { ratchet: { path: PATH, floors: [], before: [], ...ratchet }, ...over });
}

function raisedFile(settings: CoverageSettings, facts: CoverageFacts) {
  const files = coverageFiles(settings, decide(settings, facts), facts, undefined);
  return files.find(({ name }) => name === 'coverage-floor.json');
}

const floorsIn = (text: unknown): readonly Floor[] =>
  (JSON.parse(String(text)) as { readonly floors: readonly (Floor | string)[] }).floors.filter(
    (item) => typeof item !== 'string',
  );

const OWNERS: OwnersFacts = {
  path: 'CODEOWNERS',
  problems: [],
  names: ['@org/core'],
  sets: [[], [0]],
  files: [0, 1],
  unmeasured: [],
};

describe('a floor', () => {
  it.each<readonly [what: string, floor: Floor, outcome: string, what: string]>([
    ['that is met exactly', floor(75_000), 'passed', 'unit 75.00 %'],
    [
      'that is missed by a thousandth of a point',
      floor(75_001),
      'failed',
      'unit: line coverage of 75.00 % is below its floor of 75.001 % (15 of 20)',
    ],
    [
      'of a path',
      floor(95_000, { path: 'src/**' }),
      'failed',
      'unit src/**: line coverage of 90.00 % is below its floor of 95 % (9 of 10)',
    ],
    ['of a path, met', floor(90_000, { path: 'src/**' }), 'passed', 'unit 75.00 %'],
    [
      'of branches',
      floor(60_000, { metric: 'branches' }),
      'failed',
      'unit: branch coverage of 50.00 % is below its floor of 60 % (1 of 2)',
    ],
    ['of all suites, of which there is one', floor(70_000, { suite: 'combined' }), 'passed', 'unit 75.00 %'],
    [
      'of a suite that is gone',
      floor(1, { suite: 'e2e' }),
      'inconclusive',
      `${PATH} has a floor for the lines of e2e, which nothing measures (FLOOR-UNMEASURED)`,
    ],
    ['of a suite that is gone, lowered to nothing', floor(0, { suite: 'e2e' }), 'passed', 'unit 75.00 %'],
    [
      'of a metric that no report carries',
      floor(1, { metric: 'functions' }),
      'inconclusive',
      `${PATH} has a floor for the functions of unit, which nothing measures (FLOOR-UNMEASURED)`,
    ],
    [
      'of a path without files',
      floor(1, { path: 'gone/**' }),
      'inconclusive',
      `${PATH} has a floor for the lines of unit gone/**, which nothing measures (FLOOR-UNMEASURED)`,
    ],
    [
      'of an owner without CODEOWNERS',
      floor(1, { suite: 'combined', owner: '@org/core' }),
      'inconclusive',
      `${PATH} has a floor for the lines of owner @org/core, which nothing measures (FLOOR-UNMEASURED)`,
    ],
  ])('%s', (_, one, outcome, summary) => {
    expect(decide(SETTINGS, measured({ floors: [one], before: [one] }))).toMatchObject({ outcome, summary });
  });

  it('of an owner is that of all suites together', () => {
    const one = floor(95_000, { suite: 'combined', owner: '@org/core' });
    const verdict = decide(SETTINGS, measured({ floors: [one] }, { owners: OWNERS }));
    expect(verdict.findings[0]).toMatchObject({
      rule: 'coverage/below-floor',
      severity: 'error',
      message: 'owner @org/core: line coverage of 90.00 % is below its floor of 95 % (9 of 10)',
      hint: `Cover 1 more of its lines; or lower the floor in ${PATH} and say there, in "lowered", why and by whom.`,
      owners: ['@org/core'],
    });
    const damaged = { ...OWNERS, problems: [{ ...PROBLEM, code: 'OWNERS-LINE' }] };
    expect(decide(SETTINGS, measured({ floors: [one] }, { owners: damaged })).problem?.code).toBe('OWNERS-LINE');
  });

  it('says nothing where its suite could not be measured: that is said already', () => {
    const facts = factsOf([suiteFacts('unit', FILES, { problems: [PROBLEM] })], {
      ratchet: { path: PATH, floors: [floor(99_000)], before: [] },
    });
    const verdict = decide(SETTINGS, facts);
    expect([verdict.outcome, verdict.problem, verdict.problems]).toEqual(['inconclusive', PROBLEM, undefined]);
    expect(raisedFile(SETTINGS, facts)).toBeUndefined();
  });
});

describe('lowering', () => {
  const lowered = (fromMilliPercent: number) => ({ fromMilliPercent, reason: 'the importer is gone', by: '@org/core' });

  it.each<readonly [what: string, before: Floor, after: readonly Floor[], outcome: string, message: string]>([
    [
      'without a reason',
      floor(70_000),
      [floor(60_000)],
      'failed',
      'unit: the floor for lines, 70 %, was lowered to 60 % without a reason',
    ],
    ['away', floor(70_000), [], 'failed', 'unit: the floor for lines, 70 %, was taken out without a reason'],
    [
      'with a reason',
      floor(70_000),
      [floor(60_000, { lowered: lowered(70_000) })],
      'passed',
      'unit: the floor for lines was lowered from 70 % to 60 % by @org/core: the importer is gone',
    ],
    [
      'with the reason of an earlier lowering',
      floor(70_000, { lowered: lowered(80_000) }),
      [floor(60_000, { lowered: lowered(80_000) })],
      'failed',
      'unit: the floor for lines, 70 %, was lowered to 60 % without a reason',
    ],
  ])('%s', (_, before, floors, outcome, message) => {
    const verdict = decide(SETTINGS, measured({ floors, before: [before] }));
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.findings.map((finding) => finding.message)).toEqual([message]);
    expect(verdict.findings[0]).toMatchObject({ rule: 'coverage/lowered-floor', location: { path: PATH } });
  });
});

test('floors that are not known make the verdict inconclusive', () => {
  const facts = measured({ problem: { ...PROBLEM, code: 'PATCH-BASE-MISSING' } });
  expect(decide(SETTINGS, facts)).toMatchObject({ outcome: 'inconclusive', problem: { code: 'PATCH-BASE-MISSING' } });
  expect(raisedFile(SETTINGS, facts)).toBeUndefined();
});

describe('the raised floors', () => {
  it('are those of suites, paths and owners, in lines and branches, none lower than before', () => {
    const settings = settingsOf({
      suites: LOOSE,
      ratchet: RATCHET,
      paths: [{ match: 'src/**', thresholds: { lines: 0 } }],
    });
    const facts = measured({ floors: [floor(74_000), floor(80_000, { path: 'lib/**' })] }, { owners: OWNERS });
    expect(floorsIn(raisedFile(settings, facts)?.render())).toEqual([
      { suite: 'combined', owner: '@org/core', metric: 'lines', milliPercent: 90_000 },
      { suite: 'unit', metric: 'lines', milliPercent: 75_000 },
      { suite: 'unit', metric: 'branches', milliPercent: 50_000 },
      { suite: 'unit', path: 'lib/**', metric: 'lines', milliPercent: 80_000 },
      { suite: 'unit', path: 'lib/**', metric: 'branches', milliPercent: 50_000 },
      { suite: 'unit', path: 'src/**', metric: 'lines', milliPercent: 90_000 },
    ]);
    const { checks, notes } = present(settings, decide(settings, facts), facts);
    expect(checks?.at(-1)).toMatchObject({ name: 'ratchet: floors', outcome: 'failed' });
    expect(notes.at(-1)).toBe(
      `ratchet: 5 floors can rise: owner @org/core lines to 90 %, unit lines to 75 %, unit branches to 50 %, …. coverage-floor.json beside this report has them; commit it as ${PATH}.`,
    );
  });

  it('go into the repository only when they are asked to, by a run that passes', () => {
    const update = settingsOf({ suites: LOOSE, ratchet: { file: PATH, update: true } });
    const good = measured({ floors: [floor(70_000)] });
    expect(raisedFile(SETTINGS, good)).not.toHaveProperty('alsoTo');
    expect(raisedFile(update, good)).toMatchObject({ alsoTo: PATH });
    expect(raisedFile(update, measured({ floors: [floor(80_000)] }))).not.toHaveProperty('alsoTo');
  });

  it('are a fixed point: with them, all floors hold and none can rise', () => {
    const floors = floorsIn(raisedFile(SETTINGS, measured({}))?.render());
    const again = measured({ floors, before: floors });
    const verdict = decide(SETTINGS, again);
    expect(verdict).toMatchObject({
      outcome: 'passed',
      findings: [],
      metrics: { ratchet: { floors: 2, raisable: 0 } },
    });
    const { checks, notes } = present(SETTINGS, verdict, again);
    expect(checks).toEqual([{ name: 'ratchet: floors', outcome: 'passed', detail: '2 floors hold' }]);
    expect(notes).toEqual([]);
  });
});

describe('facts with a ratchet', () => {
  const good = measured({ floors: [floor(70_000, { path: 'src/**' })], before: [floor(70_000)] });

  it('are read back', () => {
    expect(readFacts(structuredClone(SETTINGS), structuredClone(good)).facts).toEqual(good);
  });

  it.each<readonly [path: string, ratchet: unknown]>([
    ['facts.ratchet', undefined],
    ['facts.ratchet', []],
    ['facts.ratchet.path', { ...good.ratchet, path: 7 }],
    ['facts.ratchet.floors', { ...good.ratchet, floors: {} }],
    ['facts.ratchet.before', { ...good.ratchet, before: undefined }],
    ['facts.ratchet.floors.1', { ...good.ratchet, floors: [floor(1), floor(2)] }],
    ['facts.ratchet.floors.0.milliPercent', { ...good.ratchet, floors: [floor(100_001)] }],
    ['facts.ratchet.floors.0.metric', { ...good.ratchet, floors: [{ ...floor(1), metric: 'words' }] }],
    ['facts.ratchet.floors.0.path', { ...good.ratchet, floors: [floor(1, { path: 'x'.repeat(301) })] }],
    ['facts.ratchet.floors.0.lowered', { ...good.ratchet, floors: [{ ...floor(1), lowered: 'yes' }] }],
    ['facts.ratchet.floors', { ...good.ratchet, problem: PROBLEM }],
    ['facts.ratchet.problem.hint', { path: PATH, floors: [], before: [], problem: { code: 'X', reason: 'y' } }],
  ])('are refused: %s', (path, ratchet) => {
    const facts = { ...structuredClone(good), ratchet };
    expect(() => readFacts(SETTINGS, facts)).toThrow(`the facts are damaged: ${path} is not`);
  });

  it('are refused with options that are no ratchet', () => {
    const options = { ...SETTINGS, ratchet: { file: PATH } };
    expect(() => readFacts(options, good)).toThrow('options.ratchet.update is not');
  });
});
