import { execFile } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/differences.ts';
import { copyCheckout } from '../../bundle/checkout-copy.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');

/** Two checkouts, as different as two machines: folder and its depth, time zone, locale, home. */
const PLACES = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  { folder: 'deeper/päth with blanks/b', env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
] as const;

let base: string;
let checkouts: readonly string[];

function script(checkout: string, name: string, ...args: readonly string[]) {
  const place = PLACES[checkouts.indexOf(checkout)];
  return run(process.execPath, [join(checkout, 'scripts', name), ...args], {
    cwd: base,
    env: { PATH: process.env['PATH'], HOME: checkout, ...place?.env },
  });
}

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-checkouts-')));
  checkouts = PLACES.map(({ folder }) => join(base, folder));
  for (const checkout of checkouts) {
    mkdirSync(checkout, { recursive: true });
    copyCheckout(ROOT, checkout);
  }
  await Promise.all(checkouts.map((checkout) => script(checkout, 'build.ts')));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const dist = (at: number): string => join(checkouts[at] ?? '', 'dist');

describe('two checkouts of the same sources', () => {
  it('build to the same bytes', () => {
    expect(differences(dist(0), dist(1))).toEqual([]);
    expect(readdirSync(join(dist(0), 'core')).length).toBeGreaterThan(3);
  });

  it('leave no trace of the machine', () => {
    const traces = [base, ROOT];
    for (const entry of readdirSync(dist(0), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      expect(
        traces.filter((trace) => text.includes(trace)),
        entry.name,
      ).toEqual([]);
    }
  });
});

describe('check-dist', () => {
  it('is content with what was just built', async () => {
    const checkout = checkouts[1] ?? '';
    const { stdout } = await script(checkout, 'check-dist.ts', '--built', dist(0));
    expect(stdout).toBe('dist/ is what the sources build to\n');
  });

  it('builds, names every file that is not as built, and what to do', async () => {
    const checkout = checkouts[0] ?? '';
    appendFileSync(join(dist(0), 'core', 'index.js'), '\n');
    rmSync(join(dist(0), 'cli'), { recursive: true });
    writeFileSync(join(dist(0), 'core', '1.index.js'), '');
    const failed = await script(checkout, 'check-dist.ts').then(
      () => undefined,
      (error: { readonly code: number; readonly stdout: string }) => error,
    );
    expect(failed?.code).toBe(1);
    expect(failed?.stdout.split('\n')).toEqual([
      'dist/cli/index.js is missing',
      'dist/core/1.index.js should not be there',
      'dist/core/index.js differs',
      'dist/ is not what the sources build to: run `npm run build` and commit dist/',
      '',
    ]);
  });
});
