import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/**
 * A list of `{ name, unit, value }`, which github-action-benchmark calls custom; with `samples` instead of a value, `better`
 * (`less`, `more`) and `exact` (true: counted, not timed) where a tool can say so.
 */
export const plainBenchmarks: BenchmarkFormat = {
  id: 'plain-benchmarks',
  title: 'list of benchmarks (JSON)',
  faults: ['SYNTAX'],
  detect: (head) =>
    /^\s*\[\s*\{[^{}[\]]*"(?:value|samples)"\s*:/u.test(head) && /^\s*\[\s*\{[^{}[\]]*"name"\s*:|"name"/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(wholeJson(text))) {
      const { name, unit, value, samples, better, exact } = asRecord(entry);
      // Numbers are written as texts by some shells.
      const own = asList(samples).length > 0 ? samples : (asNumber(value) ?? Number.parseFloat(asText(value)));
      collector.add(asText(name), asText(unit), own, {
        ...(better === 'less' || better === 'more' ? { better } : {}),
        exact: exact === true,
      });
    }
  },
};
