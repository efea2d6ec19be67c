import { FormatFault } from '../fault.ts';
import { asList, asRecord } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** asv tells what a benchmark measures by how its function is called (asv, "Benchmark types"). */
function unitOf(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last.startsWith('mem_') || last.startsWith('peakmem_') ? 'bytes' : last.startsWith('track_') ? 'unit' : 's';
}

/** Every choice of one value for each parameter, the last one changing fastest: the order of asv's results. */
function combinations(params: readonly unknown[]): readonly string[] {
  return params.reduce<readonly string[]>(
    (names, values) =>
      names.flatMap((name) => asList(values).map((value) => `${name}(${String(value)})`)).slice(0, 10_000),
    [''],
  );
}

/** asv writes what Python's json module writes: `NaN` for what was skipped, and `Infinity` for bounds of too few samples, are no JSON. */
export function plainJson(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gu, (token) =>
    token.startsWith('"') ? token : JSON.stringify(token),
  );
}

/** A result file of airspeed velocity (version 2): by benchmark, a row of columns of which the first are results and parameters. */
export const asv: BenchmarkFormat = {
  id: 'asv',
  title: 'asv result file',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"commit_hash"\s*:/u.test(head) && /"env_name"\s*:/u.test(head),
  read: (text, collector) => {
    const file = asRecord(wholeJson(plainJson(text)));
    for (const [name, row] of Object.entries(asRecord(file['results']))) {
      const columns = asList(row).length > 0 ? asList(row) : [asRecord(row)['result'], asRecord(row)['params']];
      const values = asList(columns[0]);
      // One that failed has no number; one that was skipped has NaN.
      if (columns[0] === null || values.includes(null)) throw new FormatFault('SYNTAX', `${name} failed`, 0);
      const names = combinations(asList(columns[1]));
      for (const [at, value] of values.entries())
        collector.add(`${name}${names[at] ?? `(${at})`}`, unitOf(name), value);
    }
  },
};
