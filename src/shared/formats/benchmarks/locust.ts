import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

const PERCENTILES = [50, 95, 99];

/** Locust, `--json`: by request, how many took how many (rounded) milliseconds. */
export const locust: BenchmarkFormat = {
  id: 'locust',
  title: 'Locust JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\[\s*\{/u.test(head) && /"num_none_requests"\s*:|"num_reqs_per_sec"\s*:/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(wholeJson(text))) {
      const one = asRecord(entry);
      const name = `${asText(one['method'])} ${asText(one['name'])}`.trim();
      const [requests, failures] = [Number(one['num_requests']), Number(one['num_failures'])];
      const times = Object.entries(asRecord(one['response_times']))
        .map(([ms, count]) => ({ ms: Number(ms), count: Number(count) }))
        .sort((a, b) => a.ms - b.ms);
      for (const percentile of PERCENTILES)
        collector.add(`${name}.p${percentile}`, 'ms', percentileOf(times, percentile / 100));
      const seconds = Number(one['last_request_timestamp']) - Number(one['start_time']);
      if (seconds > 0) collector.add(`${name}.rate`, '/s', requests / seconds, { better: 'more' });
      collector.add(`${name}.failures`, 'share', failures / requests);
    }
  },
};

function percentileOf(
  times: readonly { readonly ms: number; readonly count: number }[],
  share: number,
): number | undefined {
  let left = share * times.reduce((sum, { count }) => sum + count, 0);
  for (const { ms, count } of times) {
    left -= count;
    if (left <= 0) return ms;
  }
  return undefined;
}
