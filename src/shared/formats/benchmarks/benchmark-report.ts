import type { Io } from '../../io/port.ts';
import type { BenchmarkMetric } from '../../model/benchmark.ts';
import { readWithFormat } from '../report-reader.ts';
import { WholeReport } from '../whole-report.ts';
import { BenchmarkCollector } from './collector.ts';
import { BENCHMARK_FORMATS } from './index.ts';

/** All that one report of any known format measured; empty when that is nothing. Throws ProblemError REPORT-… or <FORMAT>-…. */
export async function readBenchmarkReport(
  io: Io,
  path: string,
  progress: (message: string) => void,
): Promise<readonly BenchmarkMetric[]> {
  const collector = new BenchmarkCollector();
  await readWithFormat(io, path, progress, {
    kind: 'report of benchmarks or load',
    formats: BENCHMARK_FORMATS,
    open: (format) => format.open?.(collector) ?? new WholeReport(format, collector),
    finish: () => undefined,
  });
  return collector.metrics();
}
