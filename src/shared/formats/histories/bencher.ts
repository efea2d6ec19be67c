import { unitFactor } from '../../policy/measurement-unit.ts';
import { wholeJson } from '../benchmarks/whole-json.ts';
import { FormatFault } from '../fault.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import type { HistoryFormat } from './port.ts';

/** What `bencher perf` and the API's `/perf` answer: for each branch, testbed, benchmark and measure its values, with versions. */
export const bencher: HistoryFormat = {
  id: 'bencher',
  title: 'perf JSON of Bencher',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"project"\s*:\s*\{/u.test(head) && /"(?:results|start_time)"\s*:/u.test(head),
  read: (text, collector) => {
    const whole = asRecord(wholeJson(text));
    if (!Array.isArray(whole['results'])) throw new FormatFault('SYNTAX', 'it has no results', 0);
    for (const result of whole['results']) {
      const { branch, testbed, benchmark, measure, metrics } = asRecord(result);
      const group = `${nameOf(branch)} on ${nameOf(testbed)}`;
      const { slug, units } = asRecord(measure);
      // The time is what a benchmark is named for, here as there.
      const name = slug === 'latency' ? nameOf(benchmark) : `${nameOf(benchmark)} ${asText(slug)}`;
      for (const metric of asList(metrics)) {
        const { version, metric: value } = asRecord(metric);
        const commit = asText(asRecord(version)['hash']);
        if (commit === '') collector.leave('values without a commit');
        else collector.add({ commit, group }, name, unitOf(asText(units)), asRecord(value)['value']);
      }
    }
  },
};

function nameOf(value: unknown): string {
  return asText(asRecord(value)['name']);
}

/** `nanoseconds (ns)` is `ns`. */
function unitOf(units: string): string {
  const short = /\(([^()]+)\)\s*$/u.exec(units)?.[1];
  return short !== undefined && unitFactor(short, short) === 1 ? short : units;
}
