import { wholeJson } from '../benchmarks/whole-json.ts';
import { FormatFault } from '../fault.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import type { HistoryFormat } from './port.ts';

const PREFIX = /^\s*window\.BENCHMARK_DATA\s*=\s*/u;
/**
 * Tools of which the action keeps the very number that this project reads from their reports. Of the others it keeps means,
 * where this project takes medians: the history would begin with a change that nobody made.
 */
const SAME: ReadonlySet<string> = new Set([
  'cargo',
  'go',
  'googlecpp',
  'benchmarkjs',
  'customSmallerIsBetter',
  'customBiggerIsBetter',
]);
/** A metric of go test beside the time: `BenchmarkSort - allocs/op`. */
const GO_METRIC = /^(.*) - (\S+)$/u;

/** data.js of github-action-benchmark, or its JSON without the assignment (external-data-json-path). */
export const githubActionBenchmark: HistoryFormat = {
  id: 'github-action-benchmark',
  title: 'data.js of github-action-benchmark',
  faults: ['SYNTAX'],
  detect: (head) => PREFIX.test(head) || (/^\s*\{\s*"lastUpdate"\s*:/u.test(head) && /"entries"\s*:/u.test(head)),
  read: (text, collector) => {
    const start = PREFIX.exec(text)?.[0].length ?? 0;
    const whole = asRecord(wholeJson(text.slice(start).replace(/;\s*$/u, '')));
    if (whole['entries'] === undefined) throw new FormatFault('SYNTAX', 'it has no entries', 0);
    for (const [group, entries] of Object.entries(asRecord(whole['entries'])))
      for (const entry of asList(entries)) {
        const { commit, tool, benches } = asRecord(entry);
        const run = { commit: asText(asRecord(commit)['id']), group };
        for (const bench of asList(benches)) {
          const { name, value, unit } = asRecord(bench);
          if (SAME.has(asText(tool))) collector.add(run, nameOf(asText(name), asText(tool)), unitOf(unit), value);
          else collector.leave(`values of ${asText(tool) || 'no tool'}, of which the action keeps another figure`);
        }
      }
  },
};

/** The time is there twice where a benchmark has several metrics, and has no name of its own in ours. */
function nameOf(name: string, tool: string): string {
  const [, own, unit] = (tool === 'go' && GO_METRIC.exec(name)) || [];
  return own === undefined ? name : unit === 'ns/op' ? '' : `${own} ${unit}`;
}

/** Earlier versions wrote every metric of Go into one unit, the time first. */
function unitOf(unit: unknown): string {
  return asText(unit).split('\t')[0]!.trim();
}
