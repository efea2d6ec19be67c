import { asRecord } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** autocannon, `--json`: latency in ms, requests and bytes a second, and what went wrong. */
export const autocannon: BenchmarkFormat = {
  id: 'autocannon',
  title: 'autocannon JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{/u.test(head) && /"non2xx"\s*:|"connections"\s*:\s*\d+\s*,\s*"pipelining"/u.test(head),
  read: (text, collector) => {
    const all = asRecord(wholeJson(text));
    const { latency, requests, throughput } = all;
    for (const [key, value] of Object.entries(asRecord(latency)))
      if (/^(?:average|mean|p(?:50|75|9\d)(?:_\d+)?|max)$/u.test(key))
        collector.add(`latency.${key.replace('_', '.')}`, 'ms', value);
    collector.add('requests.rate', '/s', asRecord(requests)['average'], { better: 'more' });
    collector.add('throughput.rate', 'bytes/s', asRecord(throughput)['average'], { better: 'more' });
    for (const key of ['errors', 'timeouts', 'non2xx']) collector.add(key, 'count', all[key], { better: 'less' });
  },
};
