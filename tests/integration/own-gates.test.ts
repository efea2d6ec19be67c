import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutDashboard } from '../../scripts/own-gates/dashboard-site.ts';
import { asScript, layOutSources, type MeasuredDist } from '../../scripts/own-gates/dist-from-sources.ts';
import { FoldedCounts, type RawReport } from '../../scripts/own-gates/folded-counts.ts';
import { DIST, ROOT } from '../dist.ts';

const CORE = `import { told } from './told.ts';
export const runAction = (id: string): void => told(id);
export const runPublish = (): void => told('publish');
export function runCli(argv: readonly string[]): void {
  if (argv[0] === 'ends-itself') process.kill(process.pid, 'SIGTERM');
  if (argv[0] === 'waits') setInterval(() => undefined, 1000);
  told(argv.join(' '));
}
`;
const SOURCES: { readonly [path: string]: string } = {
  'src/core.ts': CORE,
  'src/told.ts': 'export const told = (what: string): void => void process.stdout.write(what);\n',
  'src/never.ts': 'export const never = (): number => 1;\n',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-own-gates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sources laid out as dist/', () => {
  let laid: MeasuredDist;
  let measured: string;
  beforeAll(() => {
    for (const path of ['src', 'scripts/own-gates']) mkdirSync(join(folder, path), { recursive: true });
    for (const [path, text] of Object.entries(SOURCES)) writeFileSync(join(folder, path), text);
    const recorder = 'scripts/own-gates/recorder.ts';
    cpSync(join(ROOT, recorder), join(folder, recorder));
    measured = join(folder, 'build/measured');
    laid = layOutSources(folder, measured);
  });

  /** What it printed, and how it ended. Nothing of this environment is handed on. */
  function run(stub: string, ...args: readonly string[]): Promise<readonly [string, number | NodeJS.Signals | null]> {
    const child = spawn(process.execPath, [join(measured, stub, 'index.js'), ...args], { env: {} });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (args[0] === 'waits') child.kill('SIGKILL');
    });
    return new Promise((resolve) => child.on('close', (code, signal) => resolve([said, code ?? signal])));
  }

  const counted = (): readonly string[] => readdirSync(laid.raw);

  it('run as the bundle does, and count what each process runs, also one that ends itself', async () => {
    expect(await run('cli', 'a', 'b')).toEqual(['a b', 0]);
    expect(await run('coverage-gate')).toEqual(['coverage-gate', 0]);
    expect(await run('publish')).toEqual(['publish', 0]);
    expect(await run('cli', 'ends-itself')).toEqual([expect.any(String), 'SIGTERM']);
    expect(counted()).toHaveLength(4);
    expect(counted().filter((name) => !name.endsWith('.json'))).toEqual([]);
    // What is killed from outside tells nothing.
    expect(await run('cli', 'waits')).toEqual(['waits', 'SIGKILL']);
    expect(counted()).toHaveLength(4);
  });

  it('are counted in the places of the TypeScript', () => {
    const urls = Object.entries(SOURCES).map(
      ([path, { length }]) => [`${laid.prefix}${asScript(path)}`, path, length] as const,
    );
    const counts = new FoldedCounts(urls);
    for (const name of counted()) counts.add(JSON.parse(readFileSync(join(laid.raw, name), 'utf8')) as RawReport);
    const hits = (path: string, text: string): number => {
      const at = SOURCES[path]!.indexOf(text);
      const ranges = counts.report().result.find(({ url }) => url === path)!.functions[0]!.ranges;
      return ranges.findLast(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)!.count;
    };
    expect(hits('src/core.ts', 'process.kill')).toBe(1);
    expect(hits('src/core.ts', 'setInterval')).toBe(0);
    expect(hits('src/core.ts', "told('publish')")).toBe(1);
    expect(hits('src/told.ts', 'process.stdout')).toBeGreaterThanOrEqual(3);
    expect(hits('src/never.ts', '1;')).toBe(0);
  });
});

it('the dashboard is laid out with the headers that it sends, and gone afterwards', async () => {
  const target = join(folder, 'dashboard');
  await layOutDashboard(join(DIST, 'cli/index.js'), join(folder, 'none'), target);
  expect(readFileSync(join(target, '_headers'), 'utf8')).toMatch(
    /^\/\*\n {2}content-security-policy: default-src 'none';.*\n/u,
  );
  expect(readFileSync(join(target, '_headers'), 'utf8')).toContain('  x-content-type-options: nosniff\n');
  expect(existsSync(join(target, 'site/404.html'))).toBe(true);
  await expect(layOutDashboard(join(folder, 'gone.js'), 'none', target)).rejects.toThrow(/the dashboard ended with 1/u);
});
