import type { BenchmarkFormat } from './port.ts';
import { wholeLines } from './whole-lines.ts';

const TIME = /^(\S.*?)?\s+time:\s+\[\S+ \S+ ([\d.]+) (\S+) \S+ \S+\]$/u;

/** What criterion prints: the name, on a line of its own when it is long, then `time: [low estimate high]`. */
export const criterionText: BenchmarkFormat = {
  id: 'criterion-text',
  title: 'criterion text',
  faults: [],
  detect: (head) => /\stime:\s+\[\d/u.test(head) && !/^\s*[{<[]/u.test(head),
  read: (text, collector) => {
    let before = '';
    for (const line of wholeLines(text)) {
      const [, name, estimate, unit] = TIME.exec(line) ?? [];
      if (estimate !== undefined && unit !== undefined) collector.add(name ?? before, unit, Number(estimate));
      before = line.trim();
    }
  },
};
