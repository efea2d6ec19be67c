import type { Io } from '../../shared/io/port.ts';
import type { Explanation } from '../difference.ts';
import { traceCommand, writersIn } from '../origins/trace.ts';
import { EXTRA_SEED } from './cause-search.ts';
import type { Built, Lab } from './lab.ts';

const LARGEST_TRACE_BYTES = 64 << 20;
/** Seed of the build that is followed; no other has it. */
const TRACE_SEED = EXTRA_SEED - 1;
const MOST_PROGRAMS = 8;

/**
 * The explanation with the commands that wrote what differs: one more build is followed by strace, where that is there and
 * may. Else the notes say so, and which programs were seen to run.
 */
export async function withWriters(io: Io, lab: Lab, built: Built, explanation: Explanation): Promise<Explanation> {
  const { differences, notes } = explanation;
  const paths = new Set(differences.flatMap(({ path, kind }) => (kind === 'removed' ? [] : [path])));
  if (paths.size === 0) return explanation;
  const unknown = (reason: string): Explanation => {
    const programs = built.result.executables.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    const ran = programs.length === 0 ? '' : `; seen to run: ${programs.slice(0, MOST_PROGRAMS).join(', ')}`;
    return { ...explanation, notes: [...notes, `Which process wrote what differs is not known: ${reason}${ran}.`] };
  };
  const { machine, workFolder } = lab.bench;
  if (machine.system !== 'linux') return unknown(`it is only looked at on Linux, with strace`);
  if (!(await lab.works(['strace', '-V']))) return unknown('strace is not installed');
  const file = `${workFolder}/trace`;
  const command = traceCommand(file);
  if (!(await lab.works([command[0]!, ...command.slice(1), 'true'])))
    return unknown('strace may not follow processes here');
  const followed = await lab.build([], TRACE_SEED, command);
  const trace = io.readText(file, LARGEST_TRACE_BYTES);
  if ('problem' in followed) return unknown('the build fails when strace follows it');
  if (trace === undefined) return unknown('strace wrote nothing, or too much');
  const writers = writersIn(trace, followed.setup.folder);
  const written = differences.map((one) => {
    const writer = writers.get(one.path);
    return writer === undefined ? one : { ...one, writer };
  });
  const missing = [...paths].filter((path) => !writers.has(path)).length;
  const note = `Who wrote ${missing} of ${paths.size} artifacts that differ was not seen: in the build that strace followed they have another name, or came to be otherwise.`;
  return { ...explanation, differences: written, notes: missing === 0 ? notes : [...notes, note] };
}
