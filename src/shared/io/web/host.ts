import { hash, randomBytes, randomInt } from 'node:crypto';
import type { HostCommands, HostFiles } from '../build/host-files.ts';
import { findBrowser } from './browser-places.ts';
import { openBrowser } from './browser-process.ts';
import { getHttp } from './http-get.ts';
import { listenDatagrams, listenHttp } from './listener.ts';
import type { WebHost } from './port.ts';
import { startService } from './service.ts';

const NONCE_BYTES = 18;

/** The real machine; the one implementation. */
export function webHost(
  fs: HostFiles,
  processes: HostCommands,
  workingDirectory: string,
  env: { readonly [name: string]: string | undefined },
): WebHost {
  return {
    listen: (answer) => listenHttp(answer, false),
    listenSecure: (answer) => listenHttp(answer, true),
    listenDatagrams,
    get: getHttp,
    start: (command) => startService(processes, command, workingDirectory, env),
    findBrowser: (named) => findBrowser(fs, processes, { workingDirectory, env, named }),
    openBrowser: (place, timeoutMs) => openBrowser(fs, processes, place, timeoutMs),
    after: (ms, action) => {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
    clock: () => performance.now(),
    // randomInt goes up to 2^48, which is fifteen digits.
    token: () => String(randomInt(100_000_000_000_000, 281_474_976_710_655)),
    nonce: () => randomBytes(NONCE_BYTES).toString('base64'),
    digest: (text) => `sha256-${hash('sha256', text, 'base64')}`,
  };
}
