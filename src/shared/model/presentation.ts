import type { ChartGroup } from './chart.ts';
import type { Outcome } from './verdict.ts';

export type Tone = 'good' | 'bad' | 'warn' | 'muted';

/** A table cell; a bare string has no tone. Texts are hostile: escape for the target. */
export type Cell = string | { readonly text: string; readonly tone?: Tone; readonly code?: boolean };

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that exist but are not in `rows`. */
  readonly omittedRows?: number;
  /** True for long detail (per-file tables): folded in a comment, left out on a terminal. */
  readonly detail?: boolean;
  /** True where cells are sentences: a terminal writes them below one another instead of cutting them. */
  readonly prose?: boolean;
}

/** One thing that was checked, and how it came out; what a test report calls a test case. */
export interface Check {
  /** The same in every run, for example `unit: lines`. */
  readonly name: string;
  readonly outcome: Outcome;
  /** One line: what was measured against what. */
  readonly detail?: string;
  /** Fingerprints of the findings that this check made. */
  readonly findings?: readonly string[];
}

/** A box of a picture: a folder of the repository, for example. Texts are hostile. */
export interface PictureNode {
  readonly name: string;
  /** One line: how many files, how much of them is covered. */
  readonly detail: string;
  /** Shown as a bar; absent: nothing to cover. */
  readonly share?: { readonly covered: number; readonly total: number };
  /** The most important things in it, at most three: what they are called, and a word about each. */
  readonly marks: readonly { readonly name: string; readonly detail: string }[];
}

/** An arrow between two boxes, by their places; `weight` makes it thicker. */
export interface PictureEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly label: string;
}

/** A picture of what depends on what, for pages that can show one; everything in it is also said in words. */
export interface Picture {
  readonly title: string;
  /** What it shows, for whoever does not see it: several sentences. */
  readonly description: string;
  /** How to read it, one line. */
  readonly legend: string;
  /** In the order in which they are drawn. */
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** The same as a table, for the page only. */
  readonly table?: Table;
}

/** What ran when, for pages that can show it; everything in it is also in a table. Texts are hostile. */
export interface Timeline {
  readonly title: string;
  /** How to read it, one line. */
  readonly legend: string;
  /** In the order in which they are shown. */
  readonly spans: readonly TimelineSpan[];
  /** Spans that exist but are not in `spans`. */
  readonly omitted?: number;
}

export interface TimelineSpan {
  readonly name: string;
  /** From a moment that is the same for all, in ms; not negative. */
  readonly startMs: number;
  readonly durationMs: number;
  /** What came out of it, for example `result A`; the same text where it is the same. */
  readonly result: string;
  readonly tone: 'good' | 'bad';
  /** One line: when, how long, with what. */
  readonly detail: string;
}

/** What one of several gates says, in a presentation of all of them. */
export interface Part {
  /** Of the gate. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly headline: string;
  readonly tables: readonly Table[];
  /** Its own report.html, relative to the page. */
  readonly report: string;
}

/** What every reader is shown, whatever the target: terminal, Markdown, HTML, check run. Made by a gate, pure. */
export interface Presentation {
  readonly title: string;
  readonly outcome: Outcome;
  readonly headline: string;
  readonly tables: readonly Table[];
  /** Of gates that are told together; their tables are told after `tables`. Absent: it is one gate. */
  readonly parts?: readonly Part[];
  /** Everything that was checked, passed or not, for test reports; absent: they show the findings by rule. */
  readonly checks?: readonly Check[];
  /** Short remarks: unmatched paths, lower bounds, stale reports. */
  readonly notes: readonly string[];
  /** A shell command that repeats the verdict from facts.json. */
  readonly reproduce: string;
  /** Only for pages that can show it. */
  readonly picture?: Picture;
  readonly timeline?: Timeline;
  readonly charts?: readonly ChartGroup[];
  /** Why charts are missing, and what to do about it, in a sentence or two. */
  readonly chartsNote?: string;
}

/** Instrumented lines in ascending order, 1-based, and the hits of each. */
export interface LineHits {
  readonly numbers: ArrayLike<number>;
  readonly hits: ArrayLike<number>;
}

/** A source file to show with its hits. */
export interface SourcePage {
  readonly path: string;
  /** undefined when the source was not found or did not fit the budget. */
  readonly text?: string;
  /** By suite name. */
  readonly suites: { readonly [suite: string]: LineHits };
}
