import { asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { jsonLines } from './whole-json.ts';

/** cargo-criterion, `--message-format=json`: one message a line, `typical` is what it calls its best estimate. */
export const criterion: BenchmarkFormat = {
  id: 'criterion',
  title: 'cargo-criterion JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"reason"\s*:\s*"(?:benchmark|group)-complete"/u.test(head),
  read: (text, collector) => {
    for (const message of jsonLines(text)) {
      const one = asRecord(message);
      if (one['reason'] !== 'benchmark-complete') continue;
      const typical = asRecord(one['typical']);
      collector.add(asText(one['id']), asText(typical['unit']), typical['estimate']);
    }
  },
};
