import { basename, dirname, join } from 'node:path';
import type { HostFiles } from './build/host-files.ts';

interface Target {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Files whole or not at all: all are written beside their targets, then renamed. When one cannot be, those that were
 * renamed get back what they held, and folders that were made for them go.
 */
export function writeWhole(fs: HostFiles, targets: readonly Target[]): void {
  const undo: (() => void)[] = [];
  try {
    const renames = targets.map(({ path, content }) => {
      const folder = dirname(path);
      const made = fs.mkdirSync(folder, { recursive: true });
      if (made !== undefined) undo.push(() => removeEmpty(fs, folder, dirname(made)));
      const temporary = join(folder, `.${process.pid}.${basename(path)}.tmp`);
      // Left by a run that was killed (containers count processes from 1 again), or a link that leads elsewhere.
      fs.rmSync(temporary, { force: true, recursive: true });
      undo.push(() => fs.rmSync(temporary, { force: true }));
      fs.writeFileSync(temporary, content, { flag: 'wx' });
      return { temporary, path };
    });
    for (const { temporary, path } of renames) {
      // One file is exchanged in one step: there is nothing to put back.
      const before = targets.length > 1 ? contentOf(fs, path) : undefined;
      fs.renameSync(temporary, path);
      undo.push(() => (before === undefined ? fs.rmSync(path, { force: true }) : fs.writeFileSync(path, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // What is told is why it began.
      }
    }
    throw error;
  }
}

function contentOf(fs: HostFiles, path: string): Uint8Array | undefined {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true ? fs.readFileSync(path) : undefined;
}

/** From a folder upwards, as far as there is nothing in them; `end` stays. */
function removeEmpty(fs: HostFiles, folder: string, end: string): void {
  for (let at = folder; at !== end && at.length > end.length; at = dirname(at)) fs.rmdirSync(at);
}
