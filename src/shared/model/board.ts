import type { Tone } from './presentation.ts';
import type { Outcome } from './verdict.ts';

/** One thing that every row is tried under. Texts are hostile. */
export interface BoardColumn {
  readonly label: string;
  /** Columns side by side with the same one belong together: a browser, for example. */
  readonly group: string;
  /** What is set there, line by line as it is written. */
  readonly lines: readonly string[];
  /** Where it is written: `public/_headers:2`. */
  readonly place?: string;
}

/** One thing that is tried, and what there is to know of it whatever becomes of it. */
export interface BoardRow {
  readonly id: string;
  /** Of which there are several, and several rows each. */
  readonly kind: string;
  readonly text: string;
  readonly facts: readonly BoardFact[];
}

export interface BoardFact {
  readonly label: string;
  readonly text: string;
  /** As it is written: source, a command. */
  readonly code?: true;
}

/** What became of a row in a column. */
export interface BoardCell {
  readonly word: string;
  readonly tone: Tone;
  /** What was seen; '' where there is nothing to say. */
  readonly note: string;
}

/** What earlier runs came to, this one first. Texts are hostile. */
export interface BoardHistory {
  readonly title: string;
  readonly columns: readonly string[];
  /** `tone`: of its last cell. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly tone: Tone }[];
  /** Runs that are known and not among the rows. */
  readonly omittedRows: number;
}

/** A matrix that fills in. Plain JSON. */
export interface Board {
  readonly title: string;
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  /** By row, then by column; null: not decided yet. */
  readonly cells: readonly (readonly (BoardCell | null)[])[];
  /** Absent: none is known. */
  readonly history?: BoardHistory;
}

/** What a run tells whoever watches it. Nothing is decided by it. */
export type LiveEvent =
  /** In the place of all that was known before. */
  | { readonly kind: 'board'; readonly board: Board }
  /** By the places of its row and its column; a cell may be told again. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly cell: BoardCell }
  | { readonly kind: 'message'; readonly text: string }
  /** The last one. `reports`: files that were written, relative to the output folder; `stays`: they are served from now on. */
  | {
      readonly kind: 'end';
      readonly outcome: Outcome;
      readonly headline: string;
      readonly reports: readonly string[];
      readonly stays: boolean;
    };
