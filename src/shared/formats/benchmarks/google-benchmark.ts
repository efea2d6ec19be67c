import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** Rates that the library computes, by the name of the member. */
const RATES: readonly (readonly [key: string, unit: string])[] = [
  ['bytes_per_second', 'bytes/s'],
  ['items_per_second', 'items/s'],
];

/** Google Benchmark, `--benchmark_format=json`: repetitions are samples, aggregates are computed from them and left out. */
export const googleBenchmark: BenchmarkFormat = {
  id: 'google-benchmark',
  title: 'Google Benchmark JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"context"\s*:\s*\{/u.test(head) && /"(?:library_build_type|num_cpus)"/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(asRecord(wholeJson(text))['benchmarks'])) {
      const one = asRecord(entry);
      if (one['run_type'] === 'aggregate' || one['error_occurred'] === true) continue;
      const name = asText(one['run_name']) || asText(one['name']);
      const unit = asText(one['time_unit']) || 'ns';
      collector.add(name, unit, one['real_time']);
      collector.add(`${name} CPU`, unit, one['cpu_time']);
      for (const [key, rate] of RATES) collector.add(`${name} ${rate}`, rate, one[key], { better: 'more' });
    }
  },
};
