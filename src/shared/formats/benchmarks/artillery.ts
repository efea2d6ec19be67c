import { asRecord } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** Artillery, `run --output`: the aggregate of all periods. Summaries are milliseconds. */
export const artillery: BenchmarkFormat = {
  id: 'artillery',
  title: 'Artillery report',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"aggregate"\s*:\s*\{/u.test(head),
  read: (text, collector) => {
    const { counters, rates, summaries } = asRecord(asRecord(wholeJson(text))['aggregate']);
    for (const [name, value] of Object.entries(asRecord(counters)))
      collector.add(name, 'count', value, { better: /error|fail|\.codes\.[45]/u.test(name) ? 'less' : 'more' });
    for (const [name, value] of Object.entries(asRecord(rates))) collector.add(`${name}.rate`, '/s', value);
    for (const [name, summary] of Object.entries(asRecord(summaries)))
      for (const [key, value] of Object.entries(asRecord(summary)))
        if (key !== 'count') collector.add(`${name}.${key}`, 'ms', value);
  },
};
