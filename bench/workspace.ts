import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate as generateCobertura } from './generate/cobertura.ts';
import type { GeneratedReport } from './generate/generated.ts';
import { GO_MODULE, generate as generateGocover } from './generate/gocover.ts';
import { generate as generateIstanbul } from './generate/istanbul.ts';
import { generate as generateJacoco } from './generate/jacoco.ts';
import { generate as generateLcov } from './generate/lcov.ts';

const DATA = join(import.meta.dirname, 'data');

const GENERATORS: { readonly [format: string]: (path: string, megabytes: number) => GeneratedReport } = {
  lcov: generateLcov,
  cobertura: generateCobertura,
  jacoco: generateJacoco,
  istanbul: generateIstanbul,
  gocover: generateGocover,
};

/** A git repository with one report in it. It tracks every file that the report names; no source is on the disk. */
export interface Workspace {
  readonly directory: string;
  readonly reportName: string;
  readonly report: string;
  readonly files: number;
  readonly paths: readonly string[];
}

/**
 * The workspace of a format with a report of `megabytes` (10^6 bytes each); `shards`: that report so many times in one
 * file. Made when it is not there yet, or was made by other generators.
 */
export function workspace(format: string, megabytes: number, shards = 1): Workspace {
  const generate = GENERATORS[format];
  if (generate === undefined) throw new RangeError(`there is no generator for ${format}`);
  const directory = join(DATA, `${format}-${megabytes}${shards === 1 ? '' : `x${shards}`}`);
  const reportName = format === 'gocover' ? 'cover.out' : 'report.txt';
  const [report, stamp] = [join(directory, reportName), join(directory, 'made.json')];
  const made = existsSync(stamp)
    ? (JSON.parse(readFileSync(stamp, 'utf8')) as { by: string; paths: string[] })
    : undefined;
  if (made?.by === generatorsHash())
    return { directory, reportName, report, files: made.paths.length, paths: made.paths };
  console.error(`making ${megabytes * shards} MB of ${format} ...`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const { paths } = generate(report, megabytes);
  if (shards > 1) {
    const once = readFileSync(report);
    for (let more = 1; more < shards; more++) appendFileSync(report, once);
  }
  if (format === 'gocover') writeFileSync(join(directory, 'go.mod'), `module ${GO_MODULE}\n`);
  git(directory, ['init', '--quiet', '--initial-branch=main']);
  track(directory, format === 'gocover' ? ['go.mod', ...paths] : paths, 'first');
  writeFileSync(stamp, JSON.stringify({ by: generatorsHash(), paths }));
  return { directory, reportName, report, files: paths.length, paths };
}

/** Commits `paths` with some content that only git knows. */
export function track(directory: string, paths: readonly string[], content: string): void {
  const blob = git(directory, ['hash-object', '-w', '--stdin'], content).trim();
  git(directory, ['update-index', '--index-info'], paths.map((path) => `100644 ${blob}\t${path}\n`).join(''));
  git(directory, ['commit', '--quiet', '--allow-empty', '-m', content]);
}

function git(directory: string, args: readonly string[], input = ''): string {
  const identity = { NAME: 'bench', EMAIL: 'bench@example.invalid', DATE: '2024-01-01T00:00:00Z' };
  const who = Object.entries(identity).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(who) },
    input,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

let hash: string | undefined;

/** Reports of other generators are other reports. */
function generatorsHash(): string {
  if (hash !== undefined) return hash;
  const folder = join(import.meta.dirname, 'generate');
  const sum = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const name of readdirSync(folder).sort()) sum.update(name).update(readFileSync(join(folder, name)));
  hash = sum.digest('hex');
  return hash;
}
