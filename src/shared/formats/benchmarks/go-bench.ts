import { FormatFault } from '../fault.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeLines } from './whole-lines.ts';

const LINE = /^(Benchmark\S*?)(?:-\d+)?\s+\d+\s+(\d.*)$/u;
const FAILED = /^(?:FAIL|--- FAIL:|panic:)/u;
/** Counted by the runtime, and the same in every run of a benchmark that allocates alike. */
const EXACT: ReadonlySet<string> = new Set(['allocs/op']);

/** What `go test -bench` prints (golang.org/design/14313-benchmark-format): name, iterations, then pairs of value and unit. */
export const goBench: BenchmarkFormat = {
  id: 'go-bench',
  title: 'go test -bench',
  faults: ['SYNTAX'],
  detect: (head) => /^(?:goos|goarch|pkg|cpu): /mu.test(head) && !/^\s*[{<]/u.test(head),
  read: (text, collector) => {
    let [pkg, isDone] = ['', false];
    for (const [at, line] of wholeLines(text).entries()) {
      if (FAILED.test(line)) throw new FormatFault('SYNTAX', `line ${at + 1} says that a benchmark failed`, 0);
      if (line.startsWith('pkg: ')) [pkg, isDone] = [`${line.slice(5).trim()}.`, false];
      if (/^(?:PASS|ok\s)/u.test(line)) isDone = true;
      const [, name, rest] = LINE.exec(line) ?? [];
      if (name === undefined || rest === undefined) continue;
      // Every package has a PASS of its own.
      isDone = false;
      const words = rest.trim().split(/\s+/u);
      for (let pair = 0; pair + 1 < words.length; pair += 2) {
        const unit = words[pair + 1]!;
        const isTime = unit === 'ns/op';
        const better = unit.endsWith('/s') ? 'more' : 'less';
        collector.add(`${pkg}${name}${isTime ? '' : ` ${unit}`}`, unit, Number(words[pair]), {
          better,
          exact: EXACT.has(unit),
        });
      }
    }
    if (!isDone) throw new FormatFault('TRUNCATED', 'there is no PASS at its end', text.length);
  },
};
