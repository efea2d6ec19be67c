import { expect, test } from 'vitest';
import { checksOf } from '../../../../src/coverage-gate/checks.ts';
import { decide } from '../../../../src/coverage-gate/decide.ts';
import { readFacts } from '../../../../src/coverage-gate/read-facts.ts';
import { gapChecks } from '../../../../src/coverage-gate/rules/gaps.ts';
import type { CoverageSettings } from '../../../../src/coverage-gate/settings.ts';
import type { CoverageFacts, PatchFacts } from '../../../../src/shared/model/coverage-facts.ts';
import type { GapKind, GapsFacts } from '../../../../src/shared/model/gap-facts.ts';
import { factsOf, fileFacts, PROBLEM, settingsOf, suiteFacts, suiteSettings } from '../facts.ts';
import { gap, gapsFacts, NO_KINDS } from '../gaps/gap-facts.ts';

const BASE: PatchFacts = {
  base: { commit: 'a'.repeat(40), rule: 'merge', workingTree: false },
  changedFiles: 1,
  suites: [{ name: 'unit', files: [] }],
  files: [],
  lowerBoundFiles: 0,
  unmeasured: [],
  added: [],
  outside: [],
  outsideCount: 0,
};
const UNKNOWN: PatchFacts = {
  problem: { code: 'PATCH-BASE-MISSING', reason: 'the base is not in this clone', hint: 'Fetch more.' },
  ...{ changedFiles: 0, suites: [], files: [], lowerBoundFiles: 0, unmeasured: [], outside: [], outsideCount: 0 },
};

const HUB = gap('hub.ts', {
  importers: 5,
  tests: 0,
  added: true,
  owners: ['@team'],
  next: { path: 'hub.test.ts', how: 'new' },
});
const OLD_HUB = gap('old.ts', { importers: 6 });
const LEAF = gap('leaf.ts', { importers: 4, added: true });
const LOST = gap('lost.ts', { tests: 0, measured: false });
const PARTLY = gap('partly.ts', { importers: 50, lines: [1, 10], added: true });
const ALL = gapsFacts([HUB, OLD_HUB, LEAF, LOST, PARTLY], {
  kinds: {
    'new-untested-hub': 1,
    'untested-hub': 2,
    'new-untested-source': 2,
    'unreached-source': 2,
    'untested-source': 4,
  },
});

function settings(failOn: readonly GapKind[]): CoverageSettings {
  return settingsOf({
    suites: [suiteSettings('unit', { thresholds: { lines: 0 } })],
    gaps: { failOn, hub: 5, analyse: 'auto' },
  });
}

function facts(gaps: GapsFacts | undefined, over: Partial<CoverageFacts> = {}): CoverageFacts {
  return factsOf([suiteFacts('unit', [fileFacts('a.ts')])], {
    patch: BASE,
    ...(gaps === undefined ? {} : { gaps }),
    ...over,
  });
}

/** `failed hub.ts old.ts`, or the codes of the problems. */
function decided(failOn: readonly GapKind[], given: CoverageFacts): string {
  const verdict = decide(settings(failOn), given);
  const said =
    verdict.outcome === 'inconclusive'
      ? (verdict.problems ?? [verdict.problem]).map((problem) => problem?.code)
      : verdict.findings.map(({ rule, location }) => `${rule.slice('coverage/'.length)} ${location?.path ?? 'more'}`);
  return [verdict.outcome, ...said].join(', ');
}

test.each<[readonly GapKind[], string]>([
  [[], 'passed'],
  [['new-untested-hub'], 'failed, new-untested-hub hub.ts'],
  [['untested-hub'], 'failed, untested-hub hub.ts, untested-hub old.ts'],
  [['new-untested-source'], 'failed, new-untested-source hub.ts, new-untested-source leaf.ts'],
  [['unreached-source'], 'failed, unreached-source hub.ts, unreached-source lost.ts'],
  [
    ['untested-source'],
    'failed, untested-source hub.ts, untested-source old.ts, untested-source leaf.ts, untested-source lost.ts',
  ],
  [
    ['new-untested-hub', 'untested-hub', 'unreached-source'],
    'failed, new-untested-hub hub.ts, untested-hub old.ts, unreached-source lost.ts',
  ],
])('%j: %s', (failOn, expected) => {
  expect(decided(failOn, facts(ALL))).toBe(expected);
});

test('none of a kind passes', () => {
  const none = gapsFacts([PARTLY], { kinds: NO_KINDS });
  expect(decided(['new-untested-hub', 'unreached-source', 'untested-source'], facts(none))).toBe('passed');
});

const DOUBT = { ...PROBLEM, code: 'GAPS-GRAPH-INCOMPLETE' };
const unread = (over: Partial<GapsFacts>): GapsFacts =>
  gapsFacts([LEAF], {
    unread: [DOUBT],
    unreadCount: 1,
    kinds: { ...NO_KINDS, 'new-untested-source': 1, 'untested-source': 1 },
    ...over,
  });

test.each<[string, GapKind, CoverageFacts, string]>([
  ['nobody looked', 'untested-source', facts(undefined), 'GAPS-NOT-ANALYSED'],
  ['the base is missing', 'new-untested-hub', facts(ALL, { patch: UNKNOWN }), 'PATCH-BASE-MISSING'],
  ['the base is missing, for what is new', 'new-untested-source', facts(ALL, { patch: UNKNOWN }), 'PATCH-BASE-MISSING'],
  [
    'a suite is missing',
    'untested-source',
    factsOf([suiteFacts('unit', [], { problems: [PROBLEM] })], { gaps: ALL, patch: BASE }),
    PROBLEM.code,
  ],
  ['an unread file may import a source', 'new-untested-hub', facts(unread({})), 'GAPS-GRAPH-INCOMPLETE'],
  [
    'an unread file may be what reaches a source',
    'unreached-source',
    facts(unread({ ranked: [LOST], kinds: { ...NO_KINDS, 'unreached-source': 1, 'untested-source': 1 } })),
    'GAPS-GRAPH-INCOMPLETE',
  ],
  [
    'a language without imports',
    'untested-hub',
    facts(gapsFacts([], { ungraphed: { untested: 1, added: 0, example: 'a.rb' } })),
    'GAPS-LANGUAGE-UNKNOWN',
  ],
])('inconclusive: %s', (_what, kind, given, code) => {
  expect(decided([kind], given)).toBe(`inconclusive, ${code}`);
  expect(gapChecks(settings([kind]), given)[0]).toMatchObject({ name: `gaps: ${kind}`, outcome: 'inconclusive' });
});

test.each<[string, GapKind, CoverageFacts]>([
  ['the base does not matter to old hubs', 'untested-hub', facts(gapsFacts([]), { patch: UNKNOWN })],
  [
    'nothing is untested, so that nobody asks who imports it',
    'untested-hub',
    facts(unread({ ranked: [PARTLY], kinds: NO_KINDS })),
  ],
  [
    'the language is only old there',
    'new-untested-hub',
    facts(gapsFacts([], { ungraphed: { untested: 1, added: 0, example: 'a.rb' } })),
  ],
])('passes: %s', (_what, kind, given) => {
  expect(decided([kind], given)).toBe('passed');
});

test('a source that imports are not read of is still untested', () => {
  const ruby = gap('a.rb', { importers: null, dependents: null, imports: null, tests: null });
  const given = facts(
    gapsFacts([ruby], {
      ungraphed: { untested: 1, added: 0, example: 'a.rb' },
      kinds: { ...NO_KINDS, 'untested-source': 1 },
    }),
  );
  expect(decided(['untested-source'], given)).toBe('failed, untested-source a.rb');
});

test('a finding says where, whose, why and what to do', () => {
  const [finding] = decide(settings(['new-untested-hub']), facts(ALL)).findings;
  expect(finding).toEqual({
    rule: 'coverage/new-untested-hub',
    severity: 'error',
    message:
      'hub.ts is an untested hub: it is new, 5 files import it, no test reaches it along imports, no test runs a line of it',
    hint: 'Write a test for it: begin hub.test.ts.',
    location: { path: 'hub.ts' },
    measured: { value: 5, unit: 'count' },
    limit: { value: 5, unit: 'count' },
    changed: true,
    owners: ['@team'],
    reproduce: 'npx reliability decide --facts facts.json',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
});

test('more than are listed are counted, and fail', () => {
  const many = gapsFacts([], { rankedCount: 5000, kinds: { ...NO_KINDS, 'untested-source': 3 } });
  const verdict = decide(settings(['untested-source']), facts(many));
  expect([verdict.outcome, verdict.findings.map(({ message }) => message)]).toEqual([
    'failed',
    ['3 more sources of the kind untested-source are not listed'],
  ]);
});

test('one check for each kind, beside those of thresholds', () => {
  const own = settings(['new-untested-hub', 'untested-source']);
  const none = gapsFacts([LOST], { kinds: { ...NO_KINDS, 'untested-source': 1 } });
  expect(gapChecks(own, facts(none)).map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    'gaps: new-untested-hub passed',
    'gaps: untested-source failed',
  ]);
  expect(checksOf(own, facts(none))).toEqual([]);
});

test('what a run writes is read and decides the same; what is damaged is refused', () => {
  const own = settings(['new-untested-hub']);
  const read = (gaps: object | undefined, patch: object | undefined = BASE, options: object = {}) =>
    readFacts(
      JSON.parse(JSON.stringify({ ...own, ...options })),
      JSON.parse(JSON.stringify({ ...facts(undefined), patch, gaps })),
    );
  const again = read(ALL);
  expect(decide(again.options, again.facts)).toEqual(decide(own, facts(ALL)));
  const { added: _, ...withoutAdded } = BASE;
  const map = { folders: [{ path: 'a', files: 1, reached: 1, lines: [0, 1], gaps: 1 }], edges: [], omittedEdges: 0 };
  expect(read({ ...ALL, map }).facts.gaps?.map).toEqual(map);
  for (const [place, damaged] of [
    ['facts.gaps is', () => read(undefined)],
    ['facts.patch.added is', () => read(ALL, withoutAdded)],
    ['facts.patch is', () => readFacts(own, { ...facts(ALL), patch: undefined })],
    ['facts.gaps.kinds.new-untested-hub is', () => read({ ...ALL, kinds: { ...ALL.kinds, 'new-untested-hub': 0 } })],
    ['facts.gaps.kinds.untested-hub is', () => read({ ...ALL, kinds: { ...ALL.kinds, 'untested-hub': 6 } })],
    ['facts.gaps.ranked is', () => read({ ...ALL, rankedCount: 4 })],
    ['facts.gaps.ranked is', () => read({ ...ALL, ranked: [HUB, HUB], rankedCount: 2 })],
    ['facts.gaps.ranked.0.lines is', () => read({ ...ALL, ranked: [{ ...HUB, lines: [2, 1] }] })],
    ['facts.gaps.ranked.0.tests is', () => read({ ...ALL, ranked: [{ ...HUB, tests: null }] })],
    ['facts.gaps.ranked.0.importers is', () => read({ ...ALL, ranked: [{ ...HUB, importers: -1 }] })],
    ['facts.gaps.ranked.0.added is', () => read({ ...ALL, ranked: [{ ...HUB, added: 'yes' }] })],
    [
      'facts.gaps.ranked.0.next.how is',
      () => read({ ...ALL, ranked: [{ ...HUB, next: { path: 'x', how: 'magic' } }] }),
    ],
    ['facts.gaps.history.state is', () => read({ ...ALL, history: { ...ALL.history, state: 'good' } })],
    ['facts.gaps.unreadCount is', () => read({ ...ALL, unreadCount: 1 })],
    ['facts.gaps.ungraphed.added is', () => read({ ...ALL, ungraphed: { untested: 0, added: 1 } })],
    ['facts.gaps.map.edges.0.to is', () => read({ ...ALL, map: { ...map, edges: [{ from: 0, to: 1, imports: 1 }] } })],
    ['options.gaps.failOn is', () => read(ALL, BASE, { gaps: { failOn: ['all'], hub: 5, analyse: 'auto' } })],
    ['options.gaps.hub is', () => read(ALL, BASE, { gaps: { failOn: [], hub: 0, analyse: 'auto' } })],
    ['options.gaps.analyse is', () => read(ALL, BASE, { gaps: { failOn: [], hub: 1, analyse: 'on' } })],
  ] as const)
    expect(damaged, place).toThrow(`FACTS-INVALID: the facts are damaged: ${place} not`);
});
