/** One measured value; several of one run are several points. */
export interface ChartPoint {
  /** Place of its run in `runs` of the group. Ascending from point to point. */
  readonly run: number;
  readonly value: number;
}

/** What the values of some runs, both ends included, lie around. */
export interface ChartLevel {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** From this run on there is another level. */
export interface ChartChange {
  readonly run: number;
  /** `+12.3 %`. */
  readonly text: string;
  /** One line: what it was before, what it is since, and since which run. */
  readonly detail: string;
  readonly tone: 'good' | 'bad';
}

/** What a value may be at most or must be at least. */
export interface ChartLimit {
  readonly value: number;
  /** `at most 500 ms`. */
  readonly text: string;
}

/** One measurement over time. All texts are hostile. */
export interface Chart {
  readonly name: string;
  /** '' for none. */
  readonly unit: string;
  /** In a word or two, and how that is to be seen. */
  readonly standing: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'muted';
  /** Shown at once; the others are folded. */
  readonly matters: boolean;
  /** What it shows, for whoever does not see it: several sentences. */
  readonly description: string;
  /** At least two. */
  readonly points: readonly ChartPoint[];
  readonly levels: readonly ChartLevel[];
  readonly changes: readonly ChartChange[];
  readonly limits: readonly ChartLimit[];
}

/** Measurements of the same runs, for pages that can show charts; what matters first. */
export interface ChartGroup {
  readonly title: string;
  /** What each run is called, oldest first: the start of a commit, `this run`. */
  readonly runs: readonly string[];
  readonly charts: readonly Chart[];
  /** Charts that exist but are not in `charts`. */
  readonly omitted?: number;
}
