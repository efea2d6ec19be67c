import type { BenchmarkFormat } from './port.ts';
import { wholeLines } from './whole-lines.ts';

const LINE = /^\s*(\S.*?) x ([\d,.]+) ops\/sec ±[\d.]+% \(\d+ runs? sampled\)$/u;

/** What benchmark.js prints for each benchmark: `name x 1,234 ops/sec ±0.5% (90 runs sampled)`. */
export const benchmarkJs: BenchmarkFormat = {
  id: 'benchmark-js',
  title: 'benchmark.js text',
  faults: [],
  detect: (head) => / x [\d,.]+ ops\/sec (?:±|\u00c2\u00b1)/u.test(head) && !/^\s*[{<[]/u.test(head),
  read: (text, collector) => {
    for (const line of wholeLines(text)) {
      const [, name, rate] = LINE.exec(line) ?? [];
      if (name !== undefined) collector.add(name, 'ops/sec', Number(rate!.replaceAll(',', '')));
    }
  },
};
