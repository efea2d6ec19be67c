import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** vitest bench, `--outputJson`, whose numbers are tinybench's: milliseconds. */
export const vitestBench: BenchmarkFormat = {
  id: 'vitest-bench',
  title: 'vitest bench JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"filepath"\s*:[^{}]*"groups"\s*:/u.test(head),
  read: (text, collector) => {
    for (const file of asList(asRecord(wholeJson(text))['files']))
      for (const entry of asList(asRecord(file)['groups'])) {
        const group = asRecord(entry);
        for (const benchmark of asList(group['benchmarks'])) {
          const one = asRecord(benchmark);
          const samples = asList(one['samples']);
          const middle = samples.length > 0 ? samples : (one['median'] ?? one['mean']);
          collector.add(`${asText(group['fullName'])} > ${asText(one['name'])}`, 'ms', middle);
        }
      }
  },
};
