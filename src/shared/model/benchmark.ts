/** What one report says of one metric. */
export interface BenchmarkMetric {
  /** As the tool names it, with what is measured behind it where that is not the time: `sort/1000 allocs/op`. */
  readonly name: string;
  readonly unit: string;
  readonly better: 'less' | 'more';
  /** At least one; several where the benchmark was repeated or the tool keeps its samples. */
  readonly samples: readonly number[];
  /** True: counted, not timed; a run repeats it to the digit. */
  readonly exact: boolean;
  /** What ran it, where the report says so: `CPython 3.12`. Without patch levels: they come too often to begin anew each time. */
  readonly runtime?: string;
}
