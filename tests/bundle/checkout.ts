import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Long before any report, so that none is stale unless a test wants it. */
const LONG_AGO = '2001-01-01T00:00:00Z';

/** Neither this machine's git configuration nor its user has a say. */
const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Someone',
  GIT_AUTHOR_EMAIL: 'someone@example.com',
  GIT_COMMITTER_NAME: 'Someone',
  GIT_COMMITTER_EMAIL: 'someone@example.com',
};

export type Files = { readonly [path: string]: string | Uint8Array };

/** A real git repository in a temporary folder. */
export class Checkout {
  /** Absolute, without symbolic links. */
  readonly root: string = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-checkout-')));

  /** Makes a repository of one commit that tracks `files`. */
  static of(files: Files, committedAt: string = LONG_AGO): Checkout {
    const checkout = new Checkout();
    checkout.write(files);
    checkout.git('init', '--quiet', '--initial-branch=main');
    checkout.commit(committedAt);
    return checkout;
  }

  path(relative: string): string {
    return join(this.root, relative);
  }

  /** Writes files that git does not know yet, such as reports. */
  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), content);
    }
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  copy(source: string, path: string, wanted: (path: string) => boolean = () => true): void {
    cpSync(source, this.path(path), { recursive: true, filter: wanted });
  }

  git(...args: readonly string[]): string {
    return this.#git(args, {});
  }

  /** Commits everything there is. Returns the commit's 40 hexadecimal digits. */
  commit(committedAt: string = LONG_AGO): string {
    const dates = { GIT_AUTHOR_DATE: committedAt, GIT_COMMITTER_DATE: committedAt };
    this.#git(['add', '--all'], dates);
    this.#git(['commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'Change'], dates);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Merges a branch into what is checked out, always with a commit of its own, whose 40 hexadecimal digits it returns. */
  merge(branch: string, committedAt: string = LONG_AGO): string {
    const dates = { GIT_AUTHOR_DATE: committedAt, GIT_COMMITTER_DATE: committedAt };
    this.#git(['merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message', 'Merge', branch], dates);
    return this.git('rev-parse', 'HEAD').trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #git(args: readonly string[], env: { readonly [name: string]: string }): string {
    return execFileSync('git', args, {
      cwd: this.root,
      env: { PATH: process.env['PATH'], ...GIT_ENVIRONMENT, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  }
}
