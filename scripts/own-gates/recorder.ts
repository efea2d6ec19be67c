// What the stubs of the measured dist/ load first: V8's own block counts of this process, written into the folder RAW when it ends.
// No variable of the environment decides it, because tests start the program in environments of their own. Self-contained:
// dist-from-sources.ts writes it, without its types, beside the stubs.
import { renameSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';

/** Replaced by absolute names when it is laid out. */
const [RAW, SOURCES] = ['%RAW%', '%SOURCES%'];

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
let written = 0;

/** Counts since the last time; a name that says nothing until the file is whole. */
function write(): void {
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error !== null) return;
    const result = (taken as Profiler.TakePreciseCoverageReturnType).result.filter(({ url }) =>
      url.startsWith(SOURCES),
    );
    const name = `${RAW}/${process.pid}-${process.hrtime.bigint()}-${written++}`;
    try {
      writeFileSync(`${name}.part`, JSON.stringify({ result }), { mode: 0o666 });
      renameSync(`${name}.part`, `${name}.json`);
    } catch {
      // A user who may not write here, or a read-only file system: what this process ran is not counted.
    }
  });
}

process.on('exit', write);
// A process that ends itself by the signal that it was sent never gets to `exit`.
const kill = process.kill.bind(process);
process.kill = (pid, signal) => {
  if (pid === process.pid && signal !== 0) write();
  return kill(pid, signal);
};
