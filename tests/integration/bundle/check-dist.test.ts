import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../dist.ts';

// With a stand-in for the build, which takes long; that the real one gives the same bytes everywhere is shown by the jobs of
// a release (release/jobs.test.ts), and `npm test` compares dist/ with it.
const BUILD = `import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
export function build(output: string): void {
  for (const folder of ['core', 'cli']) {
    mkdirSync(join(output, folder), { recursive: true });
    writeFileSync(join(output, folder, 'index.js'), folder);
  }
}
`;

let checkout: string;
beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-check-dist-')));
  for (const name of ['check-dist.ts', 'differences.ts'])
    cpSync(join(ROOT, 'scripts', name), join(checkout, 'scripts', name));
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(checkout, 'scripts/build.ts'), BUILD);
  make('dist');
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** What the build makes, in a folder. */
function make(folder: string): void {
  for (const part of ['core', 'cli']) {
    mkdirSync(join(checkout, folder, part), { recursive: true });
    writeFileSync(join(checkout, folder, part, 'index.js'), part);
  }
}

function checkDist(...args: readonly string[]) {
  const script = join(checkout, 'scripts/check-dist.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: checkout, encoding: 'utf8' });
  return { status, stdout };
}

const CONTENT = { status: 0, stdout: 'dist/ is what the sources build to\n' };

describe('check-dist', () => {
  it('builds, and is content with what was just built', () => {
    expect(checkDist()).toEqual(CONTENT);
  });

  it('takes the build that it is given', () => {
    make('other');
    expect(checkDist('--built', 'other')).toEqual(CONTENT);
    appendFileSync(join(checkout, 'other/cli/index.js'), ' ');
    expect(checkDist('--built', 'other').stdout).toContain('dist/cli/index.js differs\n');
  });

  it('names every file that is not as built, and what to do', () => {
    appendFileSync(join(checkout, 'dist/core/index.js'), '\n');
    rmSync(join(checkout, 'dist/cli'), { recursive: true });
    writeFileSync(join(checkout, 'dist/core/1.index.js'), '');
    const { status, stdout } = checkDist();
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'dist/cli/index.js is missing',
      'dist/core/1.index.js should not be there',
      'dist/core/index.js differs',
      'dist/ is not what the sources build to: run `npm run build` and commit dist/',
      '',
    ]);
  });

  it('says so when nothing is committed', () => {
    rmSync(join(checkout, 'dist'), { recursive: true });
    expect(checkDist()).toEqual({ status: 1, stdout: 'dist/ is missing: run `npm run build` and commit it\n' });
  });
});
