import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { betweenMarkers } from '../print/between-markers.ts';
import { evidenceTable, type OwnVerdict } from './evidence-table.ts';

/**
 * `npm run own-gates [-- --runs 3] [-- --keep-reports] [-- --write]`: unit tests with coverage and JUnit, then this project's own gates on
 * them, on dist/ and on its build. `--keep-reports` takes those of the last run; `--write` prints the verdicts into docs/own-gates.md.
 * Exit code: the worst of the gates.
 */
const ROOT = join(import.meta.dirname, '../..');
const BUILT = 'build/own-gates';
const CONFIG = 'scripts/own-gates/reliability.yml';
const OUTPUT = `${BUILT}/report`;
const PAGE = join(ROOT, 'docs/own-gates.md');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    'keep-reports': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

function node(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 2;
}

/** What failed in them, the regression gate says. */
function unitTests(): void {
  rmSync(join(ROOT, BUILT), { recursive: true, force: true });
  const coverage = ['--coverage', `--coverage.reportsDirectory=${BUILT}/coverage/unit`, '--coverage.reporter=json'];
  const report = ['--coverage.reportOnFailure', '--reporter=junit', `--outputFile=${BUILT}/junit/unit.xml`];
  node(['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...coverage, ...report]);
}

function gate(id: string, ...more: readonly string[]): number {
  const dist = process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist');
  const own = [`--output=${OUTPUT}`, '--comment=false', ...more];
  return node([join(dist, 'cli/index.js'), id, ...own]);
}

function verdictOf(id: string): OwnVerdict | undefined {
  const path = join(ROOT, OUTPUT, id, 'verdict.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as OwnVerdict) : undefined;
}

if (!values['keep-reports']) unitTests();
rmSync(join(ROOT, OUTPUT), { recursive: true, force: true });
const build = `node scripts/node24.mjs scripts/build.ts --output ${BUILT}/dist`;
const codes = [
  gate('coverage-gate', `--config=${CONFIG}`),
  gate('regression-gate', `--config=${CONFIG}`),
  gate(
    'determinism',
    `--build=${build}`,
    `--artifacts=${BUILT}/dist/**`,
    `--runs=${values.runs}`,
    '--leave-out=build/**,bench/data/**,reliability-report/**,tests/servers/*/node_modules/**,scripts/mutation/node_modules/**',
  ),
];
const rows = [
  ['unit tests: lines of src/', 'coverage-gate'],
  ['unit tests: passed, failed, flaky; sizes of dist/', 'regression-gate'],
  [`${values.runs} builds of dist/`, 'determinism'],
] as const;
const table = evidenceTable(rows.map(([what, id]) => [what, id, verdictOf(id)]));
console.log(`\n${table}`);
if (values.write) {
  const commit = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  const printed = `${new Date().toISOString().slice(0, 10)}, on top of commit ${commit}:\n\n${table}`;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, betweenMarkers(page, 'own-gates', printed, 'docs/own-gates.md', 'npm run own-gates -- --write'));
}
process.exitCode = Math.max(...codes);
