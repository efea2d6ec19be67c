/** One of the few numbers of a run that show how what is guarded develops; kept, and told beside those of earlier runs. */
export interface TrendMeasure {
  /** The same in every run of the gate, for example `unit: lines`. A text of the configuration: hostile. */
  readonly name: string;
  /** `%`, `B`; '' for a count. */
  readonly unit: string;
  /** Finite, not negative. */
  readonly value: number;
  readonly better: 'less' | 'more';
}
