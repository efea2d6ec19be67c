import type { GapFacts, GapKind, GapsFacts } from '../../../../src/shared/model/gap-facts.ts';

/** A file of ten lines that no test runs, and nothing else is known against it. */
export function gap(path: string, over: Partial<GapFacts> = {}): GapFacts {
  return {
    path,
    score: 100,
    lines: [0, 10],
    measured: true,
    decisions: [0, 0],
    importers: 0,
    dependents: 0,
    imports: 0,
    tests: 1,
    changes: 0,
    regions: [{ start: 1, end: 10, lines: 10, decisions: 0 }],
    owners: [],
    ...over,
  };
}

export const NO_KINDS: { readonly [kind in GapKind]: number } = {
  'new-untested-hub': 0,
  'untested-hub': 0,
  'new-untested-source': 0,
  'unreached-source': 0,
  'untested-source': 0,
};

export function gapsFacts(ranked: readonly GapFacts[], over: Partial<GapsFacts> = {}): GapsFacts {
  return {
    sources: 20,
    tests: 5,
    unreached: 0,
    history: { days: 90, commits: 7, state: 'whole' },
    ranked,
    rankedCount: ranked.length,
    kinds: NO_KINDS,
    ungraphed: { untested: 0, added: 0 },
    unread: [],
    unreadCount: 0,
    unresolved: 0,
    ...over,
  };
}
