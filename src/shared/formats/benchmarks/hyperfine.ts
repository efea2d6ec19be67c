import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import type { BenchmarkCollector } from './collector.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** Of hyperfine 2: its name, what it is called here behind the name of the command, and its unit, which is always the base unit. */
const MEASURED = [
  ['time_wall_clock', '', 's'],
  ['time_cpu', ' CPU', 's'],
  ['memory_peak_resident', ' memory', 'B'],
] as const;

/**
 * hyperfine, `--export-json`: seconds of wall-clock time by run, and CPU time: of all runs together, since version 2 of each, with
 * the memory it used.
 */
export const hyperfine: BenchmarkFormat = {
  id: 'hyperfine',
  title: 'hyperfine JSON',
  faults: ['SYNTAX'],
  detect: (head) =>
    /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/u.test(head) ||
    /^\s*\{\s*"schema_version"\s*:\s*\d+\s*,\s*"metadata"\s*:\s*\{\s*"hyperfine_version"\s*:/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(asRecord(wholeJson(text))['results']).map(asRecord)) {
      const command = asText(entry['command']);
      if (entry['measurements'] !== undefined) readRuns(entry, asText(entry['name']) || command, collector);
      else {
        const times = asList(entry['times']);
        collector.add(command, 's', times.length > 0 ? times : entry['median']);
        const [user, system] = [entry['user'], entry['system']];
        if (typeof user === 'number' && typeof system === 'number') collector.add(`${command} CPU`, 's', user + system);
      }
    }
  },
};

/** Before version 2, the name of a command (`--command-name`) stood in place of the command, so it goes on as that. */
function readRuns(entry: JsonRecord, name: string, collector: BenchmarkCollector): void {
  const runs = asList(entry['measurements']).map(asRecord);
  for (const [key, called, unit] of MEASURED) {
    const told = runs.flatMap((run) => (run[key] === undefined ? [] : [asRecord(run[key])['value']]));
    if (told.length > 0) collector.add(`${name}${called}`, unit, told);
  }
}
