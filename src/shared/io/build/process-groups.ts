import type { ChildProcess, HostFiles } from './host-files.ts';

/** What ends this process, and would leave builds behind: they are in process groups of their own. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts a child that ends when this process is told to: at once, since nobody will look at what it wrote; then this
 * process goes. Not when this one is killed. We listen before it starts: a child works before `spawn` returns to us, and
 * a signal in between would end this process alone. Call `letGo` once the child has ended. Throws what `start` throws.
 */
export function startWithUs<Child extends ChildProcess>(start: () => Child): { child: Child; letGo: () => void } {
  let child: Child | undefined;
  const letGo = (): void => {
    for (const signal of ENDING) process.removeListener(signal, end);
  };
  function end(signal: NodeJS.Signals): void {
    if (child !== undefined) endGroup(child, 'SIGKILL');
    letGo();
    process.kill(process.pid, signal);
  }
  for (const signal of ENDING) process.on(signal, end);
  try {
    child = start();
    return { child, letGo };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** The process and all of its group; where there are no groups, the process. */
export function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It is gone already.
  }
}

/**
 * Ends what a run that was killed left working in its folder, from /proc; elsewhere it sees nothing. Such a process would
 * write between the files of the next build. True: it is known that nothing was at work there.
 */
export function endLeftBehind(fs: HostFiles, folder: string): boolean {
  if (process.platform !== 'linux') return false;
  let isQuiet = true;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/u.test(name) || Number(name) === process.pid) continue;
    try {
      if (!`${fs.readlinkSync(`/proc/${name}/cwd`)}/`.startsWith(`${folder}/`)) continue;
      isQuiet = false;
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It ended between two looks, or is somebody else's.
    }
  }
  return isQuiet;
}
