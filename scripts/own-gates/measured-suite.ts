import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CoverageBuilder } from '../../src/shared/formats/coverage/builder.ts';
import { v8 } from '../../src/shared/formats/coverage/v8.ts';
import { istanbulOfScripts } from '../../src/shared/formats/coverage/v8-sources.ts';
import { asScript, layOutSources, sourceFiles } from './dist-from-sources.ts';
import { FoldedCounts, type RawReport, rangesOf } from './folded-counts.ts';
import { type ByPath, lineReport } from './line-report.ts';

/** How often what ended processes left is folded: thousands of them write half a megabyte each. */
const FOLD_EVERY_MS = 2000;
const DIST = 'build/measured';

export interface MeasuredSuite {
  /** Exit code of vitest. */
  readonly exitCode: number;
  /** Processes of the program that told what they ran. */
  readonly processes: number;
}

/**
 * Runs vitest with `args` on the sources laid out as dist/, and writes one LCOV of lines: what the tests ran of the sources in their own
 * processes, and what every process of the program ran. `root`: of the repository, absolute; `report`: relative to it.
 */
export async function runMeasured(root: string, args: readonly string[], report: string): Promise<MeasuredSuite> {
  const dist = join(root, DIST);
  const { raw, prefix } = layOutSources(root, dist);
  const counts = new FoldedCounts(
    sourceFiles(root).map((path) => {
      const file = join(root, path);
      return [`${prefix}${asScript(path)}`, pathToFileURL(file).href, readFileSync(file, 'utf8').length] as const;
    }),
  );
  let processes = 0;
  const fold = (): void => {
    for (const name of readdirSync(raw).filter((each) => each.endsWith('.json'))) {
      counts.add(JSON.parse(readFileSync(join(raw, name), 'utf8')) as RawReport);
      rmSync(join(raw, name));
      processes++;
    }
  };
  const inTests = join(dist, 'in-tests');
  const exitCode = await whileRunning(
    vitest(root, dist, [...args, '--coverage', `--coverage.reportsDirectory=${inTests}`, '--coverage.reporter=json']),
    fold,
  );
  const own = join(inTests, 'coverage-final.json');
  if (!existsSync(own)) throw new Error(`vitest ended with ${exitCode} and without a coverage report`);
  mkdirSync(dirname(join(root, report)), { recursive: true });
  const measured = [JSON.parse(readFileSync(own, 'utf8')) as ByPath, await byPath(counts.report())];
  writeFileSync(join(root, report), lineReport(measured));
  rmSync(dist, { recursive: true, force: true });
  return { exitCode, processes };
}

function vitest(root: string, dist: string, args: readonly string[]): Promise<number> {
  const all = ['node_modules/vitest/vitest.mjs', 'run', ...args, '--coverage.reportOnFailure'];
  const env = { ...process.env, RELIABILITY_DIST: dist, RELIABILITY_PATIENCE: '6' };
  const child = spawn(process.execPath, all, { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

async function whileRunning(ended: Promise<number>, work: () => void): Promise<number> {
  for (;;) {
    const exitCode = await Promise.race([ended, setTimeout(FOLD_EVERY_MS, undefined)]);
    work();
    if (exitCode !== undefined) return exitCode;
  }
}

/** By the code that reads such reports in the coverage gate. */
async function byPath({ result }: RawReport): Promise<ByPath> {
  const builder = new CoverageBuilder(v8.carries);
  for (const { url, functions } of result)
    builder.scripts.push({ url, ranges: Float64Array.from(functions.flatMap(rangesOf)) });
  const read = (path: string): string => readFileSync(path, 'utf8');
  const found = await istanbulOfScripts(builder, read, (text) => stripTypeScriptTypes(text));
  return Object.fromEntries([...found].flatMap(([path, [data]]) => (data === undefined ? [] : [[path, data]])));
}
