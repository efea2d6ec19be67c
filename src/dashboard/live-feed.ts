import type { Board, BoardCell, LiveEvent } from '../shared/model/board.ts';

/** Somebody who watches. */
export interface Watcher {
  send(event: LiveEvent): void;
  end(): void;
}

/**
 * What a run tells, handed on to everybody who watches; whoever comes later is told first what is known by then. Keeps
 * one board, whatever happens.
 */
export class LiveFeed {
  readonly #watchers = new Set<Watcher>();
  #board: Board | undefined;
  #cells: (BoardCell | null)[][] = [];
  #message: LiveEvent | undefined;
  #end: LiveEvent | undefined;

  readonly take = (event: LiveEvent): void => {
    if (event.kind === 'board') {
      this.#board = event.board;
      this.#cells = event.board.cells.map((row) => [...row]);
    } else if (event.kind === 'cell') {
      const row = this.#cells[event.row];
      // A cell that is not on the board is a fault of whoever tells, and nobody's page should stumble over it.
      if (row?.[event.column] === undefined) return;
      row[event.column] = event.cell;
    } else if (event.kind === 'message') this.#message = event;
    else this.#end = event;
    for (const watcher of this.#watchers) watcher.send(event);
    if (event.kind === 'end') this.close();
  };

  /** Gives back what ends it. */
  watch(watcher: Watcher): () => void {
    if (this.#board !== undefined) watcher.send({ kind: 'board', board: { ...this.#board, cells: this.#cells } });
    if (this.#message !== undefined) watcher.send(this.#message);
    if (this.#end === undefined) this.#watchers.add(watcher);
    else {
      watcher.send(this.#end);
      watcher.end();
    }
    return () => this.#watchers.delete(watcher);
  }

  /** Lets everybody go. */
  close(): void {
    for (const watcher of this.#watchers) watcher.end();
    this.#watchers.clear();
  }
}
