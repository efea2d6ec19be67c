import type { BoardHistory } from '../../shared/model/board.ts';
import type { Chart, ChartGroup } from '../../shared/model/chart.ts';
import { scoreOf } from './decide-attacks.ts';
import type { AttackHistory, AttackRun, AttacksFacts } from './facts.ts';
import { turnedSince } from './history.ts';

const SHORT_COMMIT = 7;
const MOST_NAMED = 12;
/** Rows of the dashboard; the chart of report.html has all. */
const MOST_ROWS = 50;
const THIS_RUN = 'this run';

/** Live and through over the runs that are known, this one last. */
export function chartAttacks(facts: AttacksFacts, maxExecuted: number): ChartGroup | undefined {
  const { history } = facts;
  if (history === undefined) return undefined;
  const rows = [...history.runs, thisRun(history, facts)];
  const runs = rows.map(({ commit }, at) => (at === rows.length - 1 ? THIS_RUN : commit.slice(0, SHORT_COMMIT)));
  const chart = (
    name: string,
    values: readonly number[],
    more: Pick<Chart, 'standing' | 'tone' | 'limits'>,
  ): Chart => ({
    name,
    unit: 'attacks',
    matters: true,
    description: `${values.length} runs from ${Math.min(...values)} to ${Math.max(...values)} attacks; the last has ${values.at(-1)}.`,
    points: values.map((value, run) => ({ run, value })),
    levels: [],
    changes: [],
    ...more,
  });
  const now = rows.at(-1)!;
  const before = rows.at(-2)!;
  return {
    title: 'Attacks',
    runs,
    charts: [
      chart(
        'get through the policies of the site',
        rows.map(({ through }) => through),
        {
          ...standing(now.through - before.through),
          limits: [{ value: maxExecuted, text: `at most ${maxExecuted} attacks` }],
        },
      ),
      chart(
        'work without any defence',
        rows.map(({ live }) => live),
        { standing: now.live === before.live ? 'as before' : 'other than before', tone: 'muted', limits: [] },
      ),
    ],
  };
}

function standing(more: number): Pick<Chart, 'standing' | 'tone'> {
  if (more === 0) return { standing: 'as before', tone: 'muted' };
  return more > 0 ? { standing: 'more than before', tone: 'bad' } : { standing: 'fewer than before', tone: 'good' };
}

/** What turned since the newest run that is known, in a sentence each. */
export function historyNotes(facts: AttacksFacts): readonly string[] {
  if (facts.historyProblem !== undefined) return [`There is no history: ${facts.historyProblem.reason}.`];
  const { history } = facts;
  if (history === undefined) return [];
  const { opened, closed } = turnedSince(history, facts);
  const since = history.runs.at(-1)!.commit.slice(0, SHORT_COMMIT);
  return [
    ...(opened.length > 0
      ? [
          `Since ${since}, ${opened.length} more ${opened.length === 1 ? 'attack gets' : 'attacks get'} through: ${named(opened)}.`,
        ]
      : []),
    ...(closed.length > 0
      ? [
          `Since ${since}, ${closed.length} no longer ${closed.length === 1 ? 'gets' : 'get'} through: ${named(closed)}.`,
        ]
      : []),
  ];
}

function named(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** By commit, the newest first. */
export function boardHistory(facts: AttacksFacts): BoardHistory | undefined {
  const { history } = facts;
  if (history === undefined) return undefined;
  const rows = [...history.runs, thisRun(history, facts)].reverse();
  return {
    title: 'By commit',
    columns: ['Run', 'Browser', 'Live', 'Stopped', 'Got through', 'Turned since the run before'],
    rows: rows.slice(0, MOST_ROWS).map((row, at) => ({
      cells: [
        at === 0 ? THIS_RUN : row.commit.slice(0, SHORT_COMMIT),
        row.browser,
        String(row.live),
        String(row.live - row.through),
        String(row.through),
        turnedText(row, at === rows.length - 1),
      ],
      tone: row.opened.length > 0 ? 'bad' : row.closed.length > 0 ? 'good' : 'muted',
    })),
    omittedRows: Math.max(0, rows.length - MOST_ROWS),
  };
}

/** Of the oldest run, nobody knows what was before it. */
function turnedText({ opened, closed }: AttackRun, isOldest: boolean): string {
  const parts = [
    ...(opened.length > 0 ? [`got through: ${named(opened)}`] : []),
    ...(closed.length > 0 ? [`stopped: ${named(closed)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : isOldest ? '–' : 'nothing';
}

function thisRun(history: AttackHistory, facts: AttacksFacts): AttackRun {
  const { live, executed } = scoreOf(facts);
  const { name, version } = facts.browser;
  return {
    commit: '',
    browser: `${name} ${version}`,
    live: live.length,
    through: executed.length,
    ...turnedSince(history, facts),
  };
}
