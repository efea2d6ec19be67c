import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Installs the release tree with npm, as an image of a pipeline has it. Returns the folder that holds `reliability`. */
export function installed(tree: string, folder: string): string {
  execFileSync('npm', ['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tree], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return join(folder, 'bin');
}
