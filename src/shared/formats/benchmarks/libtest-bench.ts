import { FormatFault } from '../fault.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeLines } from './whole-lines.ts';

const LINE = /^test (.+?)\s+\.\.\. bench:\s+([\d,.]+) ns\/iter/u;

/** What `cargo bench` prints with Rust's own harness. */
export const libtestBench: BenchmarkFormat = {
  id: 'libtest-bench',
  title: 'cargo bench (libtest)',
  faults: [],
  detect: (head) => /^test .+ \.\.\. bench:\s/mu.test(head),
  read: (text, collector) => {
    const lines = wholeLines(text);
    for (const line of lines) {
      const [, name, nanoseconds] = LINE.exec(line) ?? [];
      if (name !== undefined) collector.add(name, 'ns/iter', Number(nanoseconds!.replaceAll(',', '')));
    }
    if (!lines.some((line) => line.startsWith('test result:')))
      throw new FormatFault('TRUNCATED', 'there is no result at its end', text.length);
  },
};
