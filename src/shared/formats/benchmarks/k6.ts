import { asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** Of a metric that k6 measures with a clock. */
const TRENDS: ReadonlySet<string> = new Set(['avg', 'min', 'med', 'max']);

/**
 * k6's end-of-test summary: of `--summary-export` (values beside each other) and of `handleSummary` (below `values`).
 * Names are `metric.value`: `http_req_duration.p95`, `http_reqs.rate`. Thresholds are not read: in the former, true means
 * that one failed.
 */
export const k6: BenchmarkFormat = {
  id: 'k6',
  title: 'k6 summary',
  faults: ['SYNTAX'],
  detect: (head) =>
    /^\s*\{/u.test(head) && /"(?:http_req_duration|iteration_duration|iterations|vus)"\s*:\s*\{/u.test(head),
  read: (text, collector) => {
    for (const [name, entry] of Object.entries(asRecord(asRecord(wholeJson(text))['metrics']))) {
      const metric = asRecord(entry);
      const values = asRecord(metric['values'] ?? metric);
      const isTrend = metric['type'] === 'trend' || 'avg' in values;
      const unit = (metric['contains'] ?? 'time') === 'time' ? 'ms' : asText(metric['contains']);
      for (const [key, value] of Object.entries(values)) {
        const short = key.replace(/^p\(([\d.]+)\)$/u, 'p$1');
        if (isTrend && (TRENDS.has(short) || /^p[\d.]+$/u.test(short))) collector.add(`${name}.${short}`, unit, value);
        else if (short === 'count') collector.add(`${name}.count`, 'count', value, { better: 'more' });
        else if (short === 'rate' && 'count' in values) collector.add(`${name}.rate`, '/s', value, { better: 'more' });
        else if ('passes' in values && (short === 'rate' || short === 'value'))
          collector.add(`${name}.rate`, 'share', value, betterShare(name));
      }
    }
  },
};

/** Of checks that hold, more is better; of requests that failed, less. */
function betterShare(name: string): { readonly better: 'less' | 'more' } {
  return { better: name.startsWith('checks') ? 'more' : 'less' };
}
