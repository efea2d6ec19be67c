import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** BenchmarkDotNet, `--exporters json`: nanoseconds, and allocated bytes where a memory diagnoser ran. */
export const benchmarkDotnet: BenchmarkFormat = {
  id: 'benchmark-dotnet',
  title: 'BenchmarkDotNet JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"Title"\s*:/u.test(head) && /"BenchmarkDotNetVersion"/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(asRecord(wholeJson(text))['Benchmarks'])) {
      const one = asRecord(entry);
      const name = asText(one['FullName']);
      const { OriginalValues: values, Median: middle } = asRecord(one['Statistics']);
      collector.add(name, 'ns', asList(values).length > 0 ? values : middle);
      const allocated = asRecord(one['Memory'])['BytesAllocatedPerOperation'];
      collector.add(`${name} B/op`, 'B/op', allocated, { exact: true });
    }
  },
};
