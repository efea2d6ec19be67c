import type { HostProcesses } from '../build/host-files.ts';
import { endGroup, startWithUs } from '../build/process-groups.ts';
import type { Service } from './port.ts';

const SAID_BYTES = 4096;
const GRACE_MS = 2000;
/** What this program was given to tell people with is not for a server of the repository. */
const NOT_HANDED_ON = /^(?:INPUT_|RELIABILITY_|SYSTEM_ACCESSTOKEN$|ACTIONS_RUNTIME_TOKEN$)/u;

/** Starts a command line in a process group of its own. Never throws: what does not start has ended. */
export function startService(
  { spawn }: HostProcesses,
  command: string,
  folder: string,
  env: { readonly [name: string]: string | undefined },
): Service {
  const { child, letGo } = startWithUs(() =>
    spawn(command, {
      cwd: folder,
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_HANDED_ON.test(name))),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    }),
  );
  let said = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString('utf8')).slice(-SAID_BYTES);
    });
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      resolve();
    };
    child.on('error', ({ message }) => {
      said += message;
      end();
    });
    child.on('exit', end);
  });
  const stop = async (): Promise<void> => {
    endGroup(child, 'SIGTERM');
    const limit = setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(limit);
    // What it started may have outlived it.
    endGroup(child, 'SIGKILL');
    letGo();
  };
  return { hasEnded: () => hasEnded, said: () => said.trim(), stop };
}
