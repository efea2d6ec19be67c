import { artillery } from './artillery.ts';
import { asv } from './asv.ts';
import { autocannon } from './autocannon.ts';
import { benchmarkDotnet } from './benchmark-dotnet.ts';
import { benchmarkJs } from './benchmark-js.ts';
import { criterion } from './criterion.ts';
import { criterionEstimates } from './criterion-estimates.ts';
import { criterionText } from './criterion-text.ts';
import { goBench } from './go-bench.ts';
import { googleBenchmark } from './google-benchmark.ts';
import { hyperfine } from './hyperfine.ts';
import { jmh } from './jmh.ts';
import { k6 } from './k6.ts';
import { k6Stream } from './k6-stream.ts';
import { libtestBench } from './libtest-bench.ts';
import { locust } from './locust.ts';
import { plainBenchmarks } from './plain-benchmarks.ts';
import type { BenchmarkFormat } from './port.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { vitestBench } from './vitest-bench.ts';

/** Every format of benchmark and load reports that is read, in the order they are asked. */
export const BENCHMARK_FORMATS: readonly BenchmarkFormat[] = [
  googleBenchmark,
  goBench,
  criterion,
  criterionEstimates,
  criterionText,
  libtestBench,
  pytestBenchmark,
  hyperfine,
  jmh,
  benchmarkDotnet,
  vitestBench,
  benchmarkJs,
  asv,
  k6,
  k6Stream,
  artillery,
  autocannon,
  locust,
  plainBenchmarks,
];
