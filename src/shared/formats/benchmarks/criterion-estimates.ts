import { asRecord } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** criterion's own `estimates.json`: nanoseconds without a name, so that the report's path has to tell it. */
export const criterionEstimates: BenchmarkFormat = {
  id: 'criterion-estimates',
  title: 'criterion estimates.json',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"mean"\s*:\s*\{\s*"confidence_interval"/u.test(head),
  read: (text, collector) => {
    const estimates = asRecord(wholeJson(text));
    const [slope, mean] = [asRecord(estimates['slope']), asRecord(estimates['mean'])];
    collector.add('time', 'ns', slope['point_estimate'] ?? mean['point_estimate']);
  },
};
