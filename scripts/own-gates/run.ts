import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources } from '../../tests/architecture/sources.ts';
import { betweenMarkers } from '../print/between-markers.ts';
import { E2E, otherThanUnit } from './asked-files.ts';
import { coverageTable, type OwnFacts, testsText } from './coverage-table.ts';
import { layOutDashboard } from './dashboard-site.ts';
import { evidenceTable, type OwnVerdict } from './evidence-table.ts';
import { runMeasured } from './measured-suite.ts';
import { suiteArguments } from './suites.ts';

/**
 * `npm run own-gates [-- --runs 3] [-- --keep unit,integration,e2e] [-- --write]`: every suite with coverage and JUnit, then this project's
 * own gates on them, on dist/, on its build, and on the page of the dashboard. `--keep` takes the reports of the last run for the suites that it
 * names; `--gates` runs these alone, and tells of the others what they said last. `--write` prints the verdicts into docs/own-gates.md, as of
 * `--commit` (HEAD when not given); `--renew` keeps this run's tests and sizes as what later ones are compared with, in place of what
 * was. Exit code: the worst of the gates that ran.
 */
const ROOT = join(import.meta.dirname, '../..');
const BUILT = 'build/own-gates';
const CONFIG = `${BUILT}/reliability.yml`;
const OUTPUT = `${BUILT}/report`;
const BASELINE = join(import.meta.dirname, 'baseline');
const PAGE = join(ROOT, 'docs/own-gates.md');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    keep: { type: 'string', default: '' },
    gates: { type: 'string', default: 'coverage-gate,regression-gate,determinism,anomaly-scan' },
    write: { type: 'boolean', default: false },
    commit: { type: 'string', default: 'HEAD' },
    renew: { type: 'boolean', default: false },
  },
});

function node(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 2;
}

const SUITES = ['unit', 'integration', 'e2e'] as const;
type Suite = (typeof SUITES)[number];

/** Of unit tests the regression gate says what failed; the others are not run on the bundle here, which `npm test` does. */
function junitOf(suite: Suite): string {
  return `${BUILT}/${suite === 'unit' ? 'junit' : 'measured'}/${suite}.xml`;
}

async function measure(suite: Suite): Promise<void> {
  const args = suiteArguments(suite, junitOf(suite));
  rmSync(join(ROOT, junitOf(suite)), { force: true });
  if (suite !== 'unit') {
    const report = `${BUILT}/coverage/${suite}.info`;
    rmSync(join(ROOT, report), { force: true });
    const { exitCode, processes } = await runMeasured(ROOT, args, report);
    console.log(`${suite}: ${processes} processes of the program were counted; vitest ended with ${exitCode}`);
    return;
  }
  const folder = `${BUILT}/coverage/unit`;
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  const coverage = ['--coverage', `--coverage.reportsDirectory=${folder}`, '--coverage.reporter=json'];
  node(['node_modules/vitest/vitest.mjs', 'run', ...args, ...coverage, '--coverage.reportOnFailure']);
}

const dist = process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist');

function gate(id: string, ...more: readonly string[]): number {
  if (!values.gates.split(',').includes(id)) return 0;
  rmSync(join(ROOT, OUTPUT, id), { recursive: true, force: true });
  const own = [`--output=${OUTPUT}`, '--comment=false', ...more];
  return node([join(dist, 'cli/index.js'), id, ...own]);
}

function told<T>(id: string, file: string): T | undefined {
  const path = join(ROOT, OUTPUT, id, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

const kept = values.keep.split(',');
for (const suite of SUITES) if (!kept.includes(suite)) await measure(suite);
mkdirSync(join(ROOT, BUILT), { recursive: true });
const others = otherThanUnit(readSources(ROOT));
const config = readFileSync(join(import.meta.dirname, 'reliability.yml'), 'utf8');
writeFileSync(join(ROOT, CONFIG), config.replace('%OTHER_THAN_UNIT%', others).replace('%E2E%', E2E));
const build = `node scripts/node24.mjs scripts/build.ts --output ${BUILT}/dist`;
const codes = [
  gate('coverage-gate', `--config=${CONFIG}`),
  gate('regression-gate', `--config=${CONFIG}`, `--save-baseline=${values.renew ? 'always' : 'never'}`),
  gate(
    'determinism',
    `--build=${build}`,
    `--artifacts=${BUILT}/dist/**`,
    `--runs=${values.runs}`,
    '--leave-out=build/**,bench/data/**,reliability-report/**,tests/servers/*/node_modules/**,scripts/mutation/node_modules/**',
  ),
];
const rows = [
  ['lines of src/ that tests run', 'coverage-gate'],
  ['unit tests: passed, failed, flaky; sizes of dist/', 'regression-gate'],
  [`${values.runs} builds of dist/`, 'determinism'],
  ['the page of `reliability dashboard`, with its headers', 'anomaly-scan'],
] as const;
if (values.renew) {
  const head = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  for (const name of readdirSync(BASELINE)) if (!name.includes(head)) rmSync(join(BASELINE, name));
}
// What the dashboard serves is the reports of the gates before.
await layOutDashboard(join(dist, 'cli/index.js'), OUTPUT, join(ROOT, BUILT, 'dashboard'));
codes.push(gate('anomaly-scan', `--config=${CONFIG}`));
const tests = new Map(
  SUITES.map((suite) => {
    const path = join(ROOT, junitOf(suite));
    return [suite, existsSync(path) ? testsText(readFileSync(path, 'utf8')) : ''];
  }),
);
const facts = told<OwnFacts>('coverage-gate', 'facts.json');
const tables = [
  evidenceTable(rows.map(([what, id]) => [what, id, told<OwnVerdict>(id, 'verdict.json')])),
  ...(facts === undefined ? [] : [coverageTable(facts, readSources(ROOT), tests)]),
].join('\n\n');
console.log(`\n${tables}`);
if (values.write) {
  const commit = spawnSync('git', ['rev-parse', '--short=12', values.commit], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout.trim();
  const printed = `${new Date().toISOString().slice(0, 10)}, on top of commit ${commit}:\n\n${tables}`;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, betweenMarkers(page, 'own-gates', printed, 'docs/own-gates.md', 'npm run own-gates -- --write'));
}
process.exitCode = Math.max(...codes);
