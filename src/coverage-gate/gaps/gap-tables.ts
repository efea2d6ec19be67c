import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { GapFacts, GapsFacts } from '../../shared/model/gap-facts.ts';
import type { Cell, Column, Table } from '../../shared/model/presentation.ts';
import type { CoverageSettings } from '../settings.ts';
import { effectOf, effectText, judgedSuites } from './effect.ts';
import { counted, nextText, whyOf } from './why.ts';

/** In a comment or a summary: more is not read there. */
const MOST_SHOWN = 3;
const MOST_ON_PAGE = 25;

const TEXT = (label: string): Column => ({ label, align: 'left' });
const COLUMNS = [TEXT('File'), TEXT('Why'), TEXT('A test would add'), TEXT('Where')];

/** The tests that are worth most, wherever a verdict is shown. */
export function gapTables(settings: CoverageSettings, facts: CoverageFacts): readonly Table[] {
  const { gaps } = facts;
  if (gaps === undefined || gaps.ranked.length === 0 || settings.gaps.analyse === 'never') return [];
  const shown = gaps.ranked.slice(0, MOST_SHOWN);
  const more = gaps.rankedCount - shown.length;
  return [
    {
      title: 'Tests to write next',
      columns: COLUMNS,
      rows: gapRows(settings, facts, gaps, shown),
      ...(more > 0 ? { omittedRows: more } : {}),
      prose: true,
    },
  ];
}

/** A longer one, for the page. */
export function rankingTable(settings: CoverageSettings, facts: CoverageFacts, gaps: GapsFacts): Table {
  const shown = gaps.ranked.slice(0, MOST_ON_PAGE);
  const more = gaps.rankedCount - shown.length;
  return {
    title: 'All files by what a test is worth',
    columns: [...COLUMNS, { label: 'Score', align: 'right' }],
    rows: gapRows(settings, facts, gaps, shown).map((row, at) => [...row, String(shown[at]!.score)]),
    ...(more > 0 ? { omittedRows: more } : {}),
    detail: true,
    prose: true,
  };
}

function gapRows(
  settings: CoverageSettings,
  facts: CoverageFacts,
  { history }: GapsFacts,
  gaps: readonly GapFacts[],
): Cell[][] {
  const suites = judgedSuites(settings, facts);
  return gaps.map((gap) => {
    const effect = effectOf(gap, suites);
    return [
      { text: gap.path, code: true },
      whyOf(gap, history).join('; '),
      effect === undefined ? counted(gap.lines[1] - gap.lines[0], 'line') : effectText(effect),
      nextText(gap.next),
    ];
  });
}

/** What the graph does not know. In a comment, how little of history was there is no news: most clones of CI are shallow. */
export function gapNotes({ gaps: settings }: CoverageSettings, { gaps, gapsFault }: CoverageFacts): readonly string[] {
  if (gapsFault !== undefined)
    return [`gaps: which tests to write next is not said, for a fault of this tool: ${gapsFault}`];
  if (gaps === undefined || settings.analyse === 'never') return [];
  const { unreadCount, unread, unreached, sources } = gaps;
  const some = unread.slice(0, 3).map(({ reason }) => reason.split(', so that')[0]);
  return [
    ...(unreached > 0
      ? [`gaps: no test file imports ${unreached} of ${counted(sources, 'source')}, directly or not.`]
      : []),
    ...(unreadCount > 0
      ? [`gaps: ${counted(unreadCount, 'file')} could not be read for the import graph: ${some.join('; ')}.`]
      : []),
  ];
}

/** What the changes in the ranking were counted in, when that is less than the whole. */
export function historyNotes({ history }: GapsFacts): readonly string[] {
  switch (history.state) {
    case 'unknown':
      return ['gaps: how often files changed is not known: this clone has no history of them.'];
    case 'cut':
      return [
        `gaps: changes are counted in the last ${counted(history.commits, 'commit')} only: there is no more here.`,
      ];
    case 'whole':
      return [];
  }
}
