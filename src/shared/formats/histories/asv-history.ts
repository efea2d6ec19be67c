import { asv, plainJson } from '../benchmarks/asv.ts';
import { BenchmarkCollector } from '../benchmarks/collector.ts';
import { wholeJson } from '../benchmarks/whole-json.ts';
import { FormatFault } from '../fault.ts';
import { asRecord, asText } from '../json-record.ts';
import type { HistoryFormat } from './port.ts';

/** One file of the results folder of airspeed velocity: what one commit measured on one machine. Read as a report of today would be. */
export const asvHistory: HistoryFormat = {
  id: 'asv',
  title: asv.title,
  faults: asv.faults,
  detect: asv.detect,
  read: (text, collector) => {
    const file = asRecord(wholeJson(plainJson(text)));
    const metrics = new BenchmarkCollector();
    try {
      asv.read(text, metrics);
    } catch (error) {
      if (!(error instanceof FormatFault)) throw error;
      collector.leave('runs in which a benchmark failed');
      return;
    }
    const run = { commit: asText(file['commit_hash']), group: asText(asRecord(file['params'])['machine']) };
    for (const { name, unit, samples } of metrics.metrics())
      for (const value of samples) collector.add(run, name, unit, value);
  },
};
