import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCheckout } from '../../bundle/checkout-copy.ts';
import { ROOT } from '../../dist.ts';

// The build lets ncc look for files that are read by a path only where there can be any. Here it looks everywhere as well.
let checkout: string;
beforeAll(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-relocation-')));
  copyCheckout(ROOT, checkout);
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck');
}, 60_000);
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect(status, `${script}\n${stdout}${stderr}`).toBe(0);
}

/** File → its bytes. */
function bundle(name: string, ...options: readonly string[]): ReadonlyMap<string, string> {
  run('scripts/bundle.ts', 'build/js/core.js', name, `${name}.json`, ...options);
  const folder = join(checkout, name);
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

it('a bundle is the same where ncc looks into every module for files that it reads by a path', () => {
  const usual = bundle('usual');
  const all = bundle('all', '--relocate-all');
  expect([...usual.keys()]).toEqual([...all.keys()]);
  expect([...usual].filter(([file, text]) => all.get(file) !== text).map(([file]) => file)).toEqual([]);
  expect(usual.size).toBeGreaterThan(10);
}, 120_000);
