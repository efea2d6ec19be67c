import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A git repository on disk. Every method throws what git said when it did not succeed. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(args: readonly string[], env: { readonly [name: string]: string } = {}): string {
    return execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null', ...args], {
      cwd: this.folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    }).trim();
  }

  /** Calls `use` with a temporary folder that holds the files of a commit. */
  withFiles<T>(commit: string, use: (folder: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-tree-'));
    try {
      const index = join(folder, '.index');
      const env = { GIT_INDEX_FILE: index };
      this.git(['read-tree', commit], env);
      this.git(['checkout-index', '--all', `--prefix=${folder}/`], env);
      rmSync(index);
      return use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
