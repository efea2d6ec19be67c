import { FormatFault } from '../fault.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeLines } from './whole-lines.ts';

const LINE = /^test (.+?)\s+\.\.\. bench:\s+([\d,.]+) ns\/iter/u;
const RUNNING = /^running \d+ tests?$/u;

/** What `cargo bench` prints with Rust's own harness. */
export const libtestBench: BenchmarkFormat = {
  id: 'libtest-bench',
  title: 'cargo bench (libtest)',
  faults: [],
  detect: (head) => /^test .+ \.\.\. bench:\s/mu.test(head),
  read: (text, collector) => {
    // Every binary of the package prints a part with a result of its own; that of the unit tests is most often empty.
    let isDone = false;
    for (const line of wholeLines(text)) {
      if (line.startsWith('test result:')) isDone = true;
      if (RUNNING.test(line)) isDone = false;
      const [, name, nanoseconds] = LINE.exec(line) ?? [];
      if (name === undefined) continue;
      isDone = false;
      collector.add(name, 'ns/iter', Number(nanoseconds!.replaceAll(',', '')));
    }
    if (!isDone) throw new FormatFault('TRUNCATED', 'there is no result at its end', text.length);
  },
};
