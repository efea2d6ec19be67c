import { randomBytes } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { HostFiles, HostProcesses } from '../build/host-files.ts';
import { endLeftBehind } from '../build/process-groups.ts';
import { runCaptive } from './captive-run.ts';
import { driverText } from './driver.ts';
import type { CaptiveHost } from './port.ts';
import { openTrap } from './trap.ts';

/** The real machine; the one implementation. */
export function captiveHost(fs: HostFiles, processes: HostProcesses): CaptiveHost {
  return {
    machine: {
      system: process.platform,
      cpus: availableParallelism(),
      nodePath: slashed(process.execPath),
      path: process.env['PATH'] ?? '',
    },
    token: () => randomBytes(16).toString('hex'),
    makeFolder: () => slashed(fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'reliability-captive-')))),
    link(target, path) {
      fs.mkdirSync(dirname(path), { recursive: true });
      fs.symlinkSync(target, path);
    },
    remove(folder) {
      endLeftBehind(fs, folder);
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    openTrap,
    driverText,
    run: (captive) => runCaptive(processes, captive),
  };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
