import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../../src/anomaly-scan/attacks/attack-board.ts';
import { checkAttacks } from '../../../../src/anomaly-scan/attacks/check-attacks.ts';
import type { AttackHistory, AttackRow, AttacksFacts } from '../../../../src/anomaly-scan/attacks/facts.ts';
import { keptWith, readKept } from '../../../../src/anomaly-scan/attacks/history.ts';
import { presentAttacks } from '../../../../src/anomaly-scan/attacks/present-attacks.ts';
import type { AttacksOptions } from '../../../../src/anomaly-scan/attacks/settings.ts';
import type { Json } from '../../../../src/shared/model/verdict.ts';
import { boardPage } from '../../../../src/shared/report/html/dashboard/board-page.ts';

const OPTIONS: AttacksOptions = { site: { directory: 'dist' }, pages: ['/'], vectors: [], minLive: 1, maxExecuted: 2 };
const HOSTILE = '</script><img src=x onerror=alert(1)>';
const commit = (digit: number): string => String(digit).repeat(40);

/** `e`: live and gets through; `b`: live and stopped; `n`: not live. */
function facts(
  rows: { readonly [id: string]: 'e' | 'b' | 'n' },
  history?: AttackHistory,
  version = '1.2',
): AttacksFacts {
  return {
    browser: { name: 'Chromium', version },
    arms: ['none', 'policy'],
    policies: [{ arm: 'policy', page: '/', headers: [], meta: [], grades: [] }],
    vectors: Object.entries(rows).map(([id, letter]): AttackRow => {
      const outcomes =
        letter === 'n'
          ? (['not-live', 'not-live'] as const)
          : (['executed', letter === 'e' ? 'executed' : 'blocked'] as const);
      return { id, class: 'reflected', idea: id, blockedBy: [], beyondPolicy: false, outcomes, evidence: ['', ''] };
    }),
    changes: [],
    ...(history === undefined ? {} : { history }),
  };
}

/** Runs of the default branch, one after the other: what the last one kept. */
function historyAfter(...runs: readonly Parameters<typeof facts>[0][]): AttackHistory {
  let history: AttackHistory | undefined;
  for (const [at, rows] of runs.entries()) history = readKept(keptWith(commit(at + 1), [], facts(rows, history)), []);
  return history!;
}

function notesOf(own: AttacksFacts): readonly string[] {
  const verdict = { problems: [], findings: [], metrics: {}, holds: '' };
  return presentAttacks(OPTIONS, own, verdict).notes.filter(
    (note) => note.startsWith('Since') || note.includes('history'),
  );
}

describe('what is kept of attacks', () => {
  it('is one line a run, with what turned', () => {
    const { runs, known, through } = historyAfter({ R01: 'e', R02: 'b' }, { R01: 'b', R02: 'e', R03: 'e' });
    expect(runs).toEqual([
      { commit: commit(1), browser: 'Chromium 1.2', live: 2, through: 1, opened: [], closed: [] },
      // R03 was not tried before: nobody knows whether it got through then.
      { commit: commit(2), browser: 'Chromium 1.2', live: 3, through: 2, opened: ['R02'], closed: ['R01'] },
    ]);
    expect([known, through]).toEqual([
      ['R01', 'R02', 'R03'],
      ['R02', 'R03'],
    ]);
  });

  it('has a commit once, however often it is measured', () => {
    const history = historyAfter({ R01: 'e' });
    const again = readKept(keptWith(commit(1), [], facts({ R01: 'b' }, history)), []);
    expect(again?.runs.map(({ through }) => through)).toEqual([0]);
  });

  it('forgets the oldest of more than 300 runs', () => {
    let history: AttackHistory | undefined;
    for (let at = 0; at < 302; at++) {
      const id = at.toString(16).padStart(40, '0');
      history = readKept(keptWith(id, [], facts({ R01: at % 2 === 0 ? 'e' : 'b' }, history)), []);
    }
    expect(history?.runs).toHaveLength(300);
    expect(history?.runs[0]?.commit).toBe('2'.padStart(40, '0'));
    expect(JSON.stringify(keptWith(commit(9), [], facts({}, history))).length).toBeLessThan(60_000);
  });

  it('is not compared where other attacks were selected', () => {
    expect(readKept(keptWith(commit(1), ['reflected'], facts({ R01: 'e' })), [])).toBeUndefined();
    expect(readKept(keptWith(commit(1), ['reflected'], facts({ R01: 'e' })), ['reflected'])?.through).toEqual(['R01']);
  });

  it.each<[string, (kept: { [key: string]: unknown }) => void]>([
    ['another version', (kept) => (kept['version'] = 2)],
    ['no run', (kept) => (kept['runs'] = [])],
    ['a commit that is none', (kept) => (kept['runs'] = [{ ...(kept['runs'] as [object])[0], commit: 'main' }])],
    ['a count that is none', (kept) => (kept['runs'] = [{ ...(kept['runs'] as [object])[0], live: -1 }])],
    ['an id that is markup', (kept) => (kept['through'] = [HOSTILE])],
    ['no list', (kept) => delete kept['known']],
  ])('is refused with %s', (_, damage) => {
    const kept = structuredClone(keptWith(commit(1), [], facts({ R01: 'e' }))) as { [key: string]: unknown };
    damage(kept);
    expect(() => readKept(kept as Json, [])).toThrow(/BASELINE-DAMAGED/u);
  });
});

describe('what is told of earlier runs', () => {
  const history = historyAfter({ R01: 'e', R02: 'b' }, { R01: 'e', R02: 'b' });

  it.each<[string, AttacksFacts, readonly string[]]>([
    ['nothing without any', facts({ R01: 'e' }), []],
    ['nothing where nothing turned', facts({ R01: 'e', R02: 'b' }, history), []],
    [
      'what gets through now',
      facts({ R01: 'e', R02: 'e' }, history),
      ['Since 2222222, 1 more attack gets through: R02.'],
    ],
    [
      'what does no longer, because it is stopped or works nowhere any more',
      facts({ R01: 'n', R02: 'b' }, history),
      ['Since 2222222, 1 no longer gets through: R01.'],
    ],
    ['nothing of what was not tried', facts({ R02: 'b', R09: 'e' }, history), []],
    [
      'why there is none',
      {
        ...facts({ R01: 'e' }),
        historyProblem: { code: 'BASELINE-DAMAGED', reason: 'it is damaged', hint: 'Remove it.' },
      },
      ['There is no history: it is damaged.'],
    ],
  ])('%s', (_, own, expected) => {
    checkAttacks(OPTIONS, own);
    expect(notesOf(own)).toEqual(expected);
  });

  it('is a chart with the limit, this run last', () => {
    const verdict = { problems: [], findings: [], metrics: {}, holds: '' };
    const { charts } = presentAttacks(OPTIONS, facts({ R01: 'e', R02: 'e' }, history), verdict);
    expect(charts?.runs).toEqual(['1111111', '2222222', 'this run']);
    const [through, live] = charts!.charts;
    expect(through).toMatchObject({ standing: 'more than before', tone: 'bad', limits: [{ value: 2 }] });
    expect(through?.points.map(({ value }) => value)).toEqual([1, 1, 2]);
    expect(live?.points.map(({ value }) => value)).toEqual([2, 2, 2]);
  });

  it('is a table of the dashboard, the newest first, in which nothing runs', () => {
    const own = facts({ R01: 'b', R02: 'e' }, history, HOSTILE);
    const { history: table } = boardOf(own);
    expect(table?.rows.map(({ cells, tone }) => [...cells.slice(0, 1), ...cells.slice(2), tone])).toEqual([
      ['this run', '2', '1', '1', 'got through: R02; stopped: R01', 'bad'],
      ['2222222', '2', '1', '1', 'nothing', 'muted'],
      ['1111111', '2', '1', '1', '–', 'muted'],
    ]);
    const page = boardPage({ board: boardOf(own) });
    expect(page).toContain('<h2 id="history-title">By commit</h2>');
    expect(page).not.toContain(HOSTILE);
    expect(boardPage({ board: boardOf(facts({ R01: 'b' })) })).not.toContain('history-title');
  });

  it.each<[string, object]>([
    ['no run', { ...history, runs: [] }],
    ['a count that is none', { ...history, runs: [{ ...history.runs[0], live: '2' }] }],
    ['no list', { ...history, known: undefined }],
  ])('is refused in facts.json with %s', (_, damaged) => {
    const own = { ...facts({ R01: 'e' }), history: damaged };
    expect(() => checkAttacks(OPTIONS, own)).toThrow(/FACTS-INVALID/u);
  });
});
