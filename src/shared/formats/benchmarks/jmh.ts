import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** JMH, `-rf json`: the iterations of all forks are the samples; parameters are part of the name. */
export const jmh: BenchmarkFormat = {
  id: 'jmh',
  title: 'JMH JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\[\s*\{\s*"jmhVersion"\s*:/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(wholeJson(text))) {
      const one = asRecord(entry);
      collector.ranOn(asText(one['vmName']), asText(one['jdkVersion']), 1);
      const params = Object.entries(asRecord(one['params'])).map(([key, value]) => `${key}=${String(value)}`);
      const name = [asText(one['benchmark']), ...params].join(' ');
      const add = (metric: unknown, suffix: string): void => {
        const { scoreUnit, rawData, score } = asRecord(metric);
        const samples = asList(rawData).flatMap(asList);
        const unit = asText(scoreUnit);
        const better = unit.startsWith('ops/') ? 'more' : 'less';
        collector.add(`${name}${suffix}`, unit, samples.length > 0 ? samples : score, { better });
      };
      add(one['primaryMetric'], '');
      for (const [key, metric] of Object.entries(asRecord(one['secondaryMetrics']))) add(metric, ` ${key}`);
    }
  },
};
