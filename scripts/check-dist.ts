// Is the committed dist/ what the sources build to? Builds into a temporary folder and compares every file.
// Usage: npm run check-dist [-- --built DIR]   (DIR: compare with this build instead of making one)
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from './build.ts';
import { differences } from './differences.ts';

const ROOT = dirname(import.meta.dirname);

/** Exit code 0 when they are the same, 1 with one line per file when not. */
function check(built: string): number {
  const committed = join(ROOT, 'dist');
  if (!existsSync(committed)) {
    console.log('dist/ is missing: run `npm run build` and commit it');
    return 1;
  }
  const found = differences(built, committed);
  for (const { path, how } of found) console.log(`dist/${path} ${how}`);
  if (found.length === 0) console.log('dist/ is what the sources build to');
  else console.log('dist/ is not what the sources build to: run `npm run build` and commit dist/');
  return found.length === 0 ? 0 : 1;
}

function buildAndCheck(): number {
  const temporary = mkdtempSync(join(tmpdir(), 'reliability-dist-'));
  try {
    build(join(temporary, 'dist'));
    return check(join(temporary, 'dist'));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [option, directory, ...rest] = process.argv.slice(2);
  if (option === undefined) process.exitCode = buildAndCheck();
  else if (option === '--built' && directory !== undefined && rest.length === 0)
    process.exitCode = check(resolve(ROOT, directory));
  else {
    console.error('Usage: npm run check-dist [-- --built DIR]');
    process.exitCode = 2;
  }
}
