import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GATES } from '../../src/gates.ts';
import { VERSION } from '../../src/version.ts';
import { DIST } from '../dist.ts';
import { runAction } from '../platform/runner.ts';

const run = promisify(execFile);

let base: string;
let dist: string;
let workspace: string;

// Far from node_modules and from the sources, as on a user's machine.
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-bundle-')));
  dist = join(base, 'action', 'dist');
  workspace = join(base, 'workspace');
  cpSync(DIST, dist, { recursive: true });
  cpSync(join(DIST, 'package.json'), join(workspace, 'package.json'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the built bundle, away from its repository', () => {
  it('does nothing when it is only imported', async () => {
    const core = pathToFileURL(join(dist, 'core', 'index.js')).href;
    const code = `import * as core from ${JSON.stringify(core)}; console.log(Object.keys(core).sort().join());`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: workspace });
    expect(stdout).toBe('runAction,runCli,runPublish\n');
    expect(stderr).toBe('');
    expect(readdirSync(workspace)).toEqual(['package.json']);
  });

  it('tells its version', async () => {
    const { stdout } = await run(process.execPath, [join(dist, 'cli', 'index.js'), '--version'], { cwd: workspace });
    expect(stdout).toBe(`${VERSION}\n`);
  });

  it('loads every chunk', async () => {
    const chunks = readdirSync(join(dist, 'core')).filter((name) => name.endsWith('.index.js'));
    const urls = chunks.map((name) => pathToFileURL(join(dist, 'core', name)).href);
    const code = `await Promise.all(${JSON.stringify(urls)}.map((url) => import(url))); console.log('loaded');`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: workspace });
    expect(chunks.length).toBeGreaterThan(3);
    expect(stdout).toBe('loaded\n');
  });

  it.each([
    ...GATES.map(({ id }) => id),
    'certify',
  ])('%s does not pass where there is nothing to measure', async (id) => {
    const { exitCode, outputs, errorLog } = await runAction({ script: join(dist, id, 'index.js'), workspace });
    expect(errorLog).toBe('');
    expect(exitCode).toBe(2);
    expect(outputs.get('outcome')).toBe('inconclusive');
  });
});
