import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { betweenMarkers } from '../print/between-markers.ts';
import { MUTATION_GROUPS } from './groups.ts';
import { type MutationReport, scoreOf, scoreTable } from './score.ts';

/**
 * `npm run mutation [-- --only GROUP] [-- --print]`: Stryker changes what decides, one place at a time, and the tests that mirror it have
 * to notice. Scores of all groups that were run are printed into docs/mutation.md; `--print` only prints. Needs
 * `npm ci --prefix scripts/mutation --ignore-scripts` once. A score is no limit: exit code 1 means that Stryker itself failed.
 */
const ROOT = join(import.meta.dirname, '../..');
const STRYKER = 'scripts/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
const PAGE = join(ROOT, 'docs/mutation.md');

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, print: { type: 'boolean', default: false } },
});
const reportOf = (group: string): string => join(ROOT, 'build/mutation', `${group}.json`);

if (!values.print) {
  mkdirSync(dirname(reportOf('')), { recursive: true });
  for (const { name } of MUTATION_GROUPS.filter((group) => group.name.includes(values.only))) {
    const { status } = spawnSync(process.execPath, [STRYKER, 'run', 'scripts/mutation/stryker.config.mjs'], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, MUTATION_GROUP: name },
    });
    if (status !== 0) process.exitCode = 1;
  }
}

const scores = MUTATION_GROUPS.filter(({ name }) => existsSync(reportOf(name))).map(({ name }) => {
  const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as MutationReport;
  return [name, scoreOf(report), statSync(reportOf(name)).mtime.toISOString().slice(0, 10)] as const;
});
if (scores.length > 0) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, betweenMarkers(page, 'mutation', scoreTable(scores), 'docs/mutation.md', 'npm run mutation'));
}
