import { asList, asRecord, asText } from '../json-record.ts';
import type { BenchmarkFormat } from './port.ts';
import { wholeJson } from './whole-json.ts';

/** hyperfine, `--export-json`: seconds of wall-clock time by run, and CPU time of all runs together. */
export const hyperfine: BenchmarkFormat = {
  id: 'hyperfine',
  title: 'hyperfine JSON',
  faults: ['SYNTAX'],
  detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/u.test(head),
  read: (text, collector) => {
    for (const entry of asList(asRecord(wholeJson(text))['results'])) {
      const one = asRecord(entry);
      const [name, times] = [asText(one['command']), asList(one['times'])];
      collector.add(name, 's', times.length > 0 ? times : one['median']);
      const [user, system] = [one['user'], one['system']];
      if (typeof user === 'number' && typeof system === 'number') collector.add(`${name} CPU`, 's', user + system);
    }
  },
};
