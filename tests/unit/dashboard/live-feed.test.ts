import { describe, expect, it } from 'vitest';
import { LiveFeed } from '../../../src/dashboard/live-feed.ts';
import type { Board, BoardCell, LiveEvent } from '../../../src/shared/model/board.ts';

const BOARD: Board = {
  title: 'Board',
  columns: [{ label: 'none', group: 'browser', lines: [] }],
  rows: ['A', 'B'].map((id) => ({ id, kind: 'kind', text: '', facts: [] })),
  cells: [[null], [null]],
};
const CELL: BoardCell = { word: 'blocked', tone: 'good', note: 'seen' };
const END: LiveEvent = { kind: 'end', outcome: 'passed', headline: 'all hold', reports: [], stays: false };

/** What somebody hears who watches from now on. */
function heard(feed: LiveFeed): { readonly events: LiveEvent[]; ended: boolean; leave: () => void } {
  const own = { events: [] as LiveEvent[], ended: false, leave: () => {} };
  own.leave = feed.watch({
    send: (event) => own.events.push(event),
    end: () => {
      own.ended = true;
    },
  });
  return own;
}

describe('what a run tells', () => {
  it('reaches whoever watches, and whoever comes later hears first what is known', () => {
    const feed = new LiveFeed();
    const first = heard(feed);
    feed.take({ kind: 'message', text: 'one' });
    feed.take({ kind: 'board', board: BOARD });
    feed.take({ kind: 'cell', row: 1, column: 0, cell: CELL });
    const late = heard(feed);
    feed.take(END);
    expect(first.events.map(({ kind }) => kind)).toEqual(['message', 'board', 'cell', 'end']);
    expect(late.events).toEqual([
      { kind: 'board', board: { ...BOARD, cells: [[null], [CELL]] } },
      { kind: 'message', text: 'one' },
      END,
    ]);
    expect([first.ended, late.ended]).toEqual([true, true]);
    const after = heard(feed);
    expect(after.events.at(-1)).toEqual(END);
    expect(after.ended).toBe(true);
  });

  it('reaches nobody who has left, and a cell beside the board nobody at all', () => {
    const feed = new LiveFeed();
    feed.take({ kind: 'board', board: BOARD });
    const [left, stays] = [heard(feed), heard(feed)];
    left.leave();
    for (const [row, column] of [
      [2, 0],
      [0, 1],
      [-1, 0],
    ] as const)
      feed.take({ kind: 'cell', row, column, cell: CELL });
    feed.take({ kind: 'cell', row: 0, column: 0, cell: CELL });
    expect(left.events).toHaveLength(1);
    expect(stays.events.slice(1)).toEqual([{ kind: 'cell', row: 0, column: 0, cell: CELL }]);
    // The board that was given is as it was.
    expect(BOARD.cells).toEqual([[null], [null]]);
  });
});
