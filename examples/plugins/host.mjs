// A host of plugins that they do not get out of: each one runs in a compartment of SES, inside of a process that may read
// nothing but itself, and that is ended when its time is over.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = realpathSync(fileURLToPath(new URL('./plugin-process.cjs', import.meta.url)));
const SES = createRequire(import.meta.url).resolve('ses');
const MODULES = SES.slice(0, SES.lastIndexOf('/node_modules/') + '/node_modules'.length);
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

/** `onLog` is given what plugins log. */
export function pluginHost({ onLog, timeoutMs = 1000, memoryMb = 64 }) {
  const running = new Set();
  return {
    /** Runs the plugin in a folder (plugin.js), and gives its result, which is plain JSON. */
    run: (folder) =>
      new Promise((resolve, reject) => {
        const readable = [folder, dirname(SCRIPT), `${MODULES}/ses`, `${MODULES}/@endo`, `${dirname(MODULES)}/package.json`];
        const options = [PERMISSION, ...readable.map((path) => `--allow-fs-read=${path}`), `--max-old-space-size=${memoryMb}`];
        const child = spawn(process.execPath, [...options, SCRIPT, folder], {
          env: {},
          stdio: ['ignore', 'pipe', 'ignore'],
          cwd: folder,
        });
        running.add(child);
        const limit = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
        let [rest, settle] = ['', () => reject(new Error('the plugin was ended'))];
        child.stdout.setEncoding('utf8').on('data', (text) => {
          const lines = `${rest}${text}`.split('\n');
          rest = lines.pop().slice(0, 65536);
          for (const line of lines) {
            const { log, error, result } = parsed(line);
            if (log !== undefined) onLog(String(log));
            else if (error !== undefined) settle = () => reject(new Error(String(error)));
            else if (result !== undefined) settle = () => resolve(result);
          }
        });
        child.on('close', () => {
          clearTimeout(limit);
          running.delete(child);
          settle();
        });
      }),
    close() {
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

function parsed(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
