import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** pytest-benchmark, `--benchmark-json`: seconds; the samples where `--benchmark-save-data` kept them, else the median. */
export const pytestBenchmark: BenchmarkFormat = {
  id: 'pytest-benchmark',
  title: 'pytest-benchmark JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"machine_info"\s*:/u.test(head),
  read: (text, collector) => {
    const report = asRecord(wholeJson(text));
    const machine = asRecord(report['machine_info']);
    collector.ranOn(asText(machine['python_implementation']), asText(machine['python_version']));
    for (const entry of asList(report['benchmarks'])) {
      const one = asRecord(entry);
      const stats = asRecord(one['stats']);
      const data = asList(stats['data']);
      collector.add(asText(one['fullname']) || asText(one['name']), 's', data.length > 0 ? data : stats['median']);
    }
  },
};
