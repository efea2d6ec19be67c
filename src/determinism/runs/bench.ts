import type { BuildHost } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import type { DeterminismSettings } from '../settings.ts';
import type { Bench } from '../variations/port.ts';

/** Copies of the sources that there must be room for in memory: the build, what is kept of two others, and as much again. */
const ROOM_FACTOR = 4;
const LEAST_ROOM_BYTES = 1 << 30;
/** Not linked into the other home folder: results of earlier work lie there. */
const HOME_CACHES = ['.cache', '.ccache', '.turbo'];

/**
 * Where builds are made. The folder's name depends on the plan alone, so that builds on several machines see the same
 * one. In memory when there is room: the order of files can only be varied there, and copies take less time.
 */
export function openBench(
  io: Io,
  host: BuildHost,
  settings: DeterminismSettings,
  plan: string,
  leaveOut: (path: string) => boolean,
): Bench {
  const { machine } = host;
  const { bytes } = host.measure({ from: io.workingDirectory, leaveOut });
  const { memory } = machine;
  const hasRoom = memory !== undefined && memory.freeBytes > ROOM_FACTOR * bytes + LEAST_ROOM_BYTES;
  const inMemory = settings.workFolder === undefined ? hasRoom : settings.workFolder.startsWith(`${memory?.folder}/`);
  const parent = settings.workFolder ?? (inMemory ? memory!.folder : machine.temporaryFolder);
  const absolute = /^(?:\/|[A-Za-z]:)/u.test(parent) ? parent : `${io.workingDirectory}/${parent}`;
  const workFolder = `${absolute.replace(/\/+$/u, '')}/reliability-${plan.slice(0, 12)}`;
  const own = io.env['HOME'];
  host.claim(workFolder);
  if (own === undefined || own === '') return { machine, workFolder, inMemory };
  const other = `${workFolder}/another-home`;
  if (settings.vary.includes('home')) host.linkAll(own, other, HOME_CACHES);
  return { machine, workFolder, inMemory, home: { own, other } };
}
