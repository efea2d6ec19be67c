// Scans one site with a weak policy and with a strict one again and again, every attack of the catalogue, as a user does:
// the bundle, on a shell. No verdict and no outcome of any attack may differ from scan to scan.
// Usage: npm run steady [-- --runs 20] [--dist build/dist] [--write]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AttacksFacts } from '../../src/anomaly-scan/attacks/facts.ts';
import { betweenMarkers } from '../print/between-markers.ts';
import { flips, type Seen } from './flips.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/steady.md');
const POLICIES = {
  weak: "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'",
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** passed, failed. */
const DECIDED: readonly (number | null)[] = [0, 1];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    dist: { type: 'string', default: process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist') },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isSafeInteger(runs) || runs < 2) throw new Error('--runs takes a whole number from 2 on');

interface Scan {
  readonly outcome: string;
  readonly seen: Seen;
  readonly browser: string;
  readonly seconds: number;
}

const rows: string[] = [];
let flipped = 0;
for (const [name, policy] of Object.entries(POLICIES)) {
  const scans = Array.from({ length: runs }, (_, at) => {
    const one = scan(policy);
    console.log(`${name}, scan ${at + 1} of ${runs}: ${one.outcome} in ${one.seconds.toFixed(0)} s`);
    return one;
  });
  const found = flips(scans.map(({ seen }) => seen));
  const verdicts = [...new Set(scans.map(({ outcome }) => outcome))];
  flipped += found.length + verdicts.length - 1;
  for (const { id, seen } of found) console.log(`${name}: ${id}: ${seen.map(([what, times]) => `${what} (${times})`)}`);
  const [first] = scans as [Scan, ...Scan[]];
  const live = [...first.seen.values()].filter(([control]) => control === 'executed').length;
  const seconds = scans.map((one) => one.seconds).toSorted((a, b) => a - b)[runs >> 1]!;
  const cells = [name, runs, first.browser, `${live} of ${first.seen.size}`, verdicts.join(', '), found.length];
  rows.push(`| ${[...cells, `${seconds.toFixed(0)} s`].join(' | ')} |`);
}
const head = '| policy | scans | browser | attacks that work | verdict | attacks that flipped | time, median |';
const table = [head, '| --- | ---: | --- | ---: | --- | ---: | ---: |', ...rows].join('\n');
console.log(`\n${table}`);
if (values.write) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, betweenMarkers(page, 'steady', table, 'docs/steady.md', 'npm run steady -- --write'));
}
if (flipped > 0) process.exitCode = 1;

/** One scan in a repository of its own. Throws when it decided nothing. */
function scan(policy: string): Scan {
  // Below this project, whose browser it takes.
  const folder = mkdtempSync(join(ROOT, 'build/steady-'));
  try {
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder });
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public/index.html'), '<!doctype html><title>A page</title><p>Words.</p>\n');
    writeFileSync(join(folder, 'public/_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
    writeFileSync(join(folder, 'reliability.yml'), 'anomaly-scan: { site: { directory: public } }\n');
    git('init', '--quiet');
    git('add', '--all');
    const started = performance.now();
    const command = [join(resolve(values.dist), 'cli/index.js'), 'anomaly-scan', '--output', 'out'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    const seconds = (performance.now() - started) / 1000;
    if (!DECIDED.includes(status)) throw new Error(`the scan decided nothing:\n${stdout}${stderr}`);
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'out/anomaly-scan', file), 'utf8'));
    const { facts } = read('facts.json') as {
      readonly facts: { readonly families: { readonly attacks: { readonly facts: AttacksFacts } } };
    };
    const attacks = facts.families.attacks.facts;
    return {
      outcome: (read('verdict.json') as { readonly outcome: string }).outcome,
      seen: new Map(attacks.vectors.map(({ id, outcomes }) => [id, outcomes])),
      browser: `${attacks.browser.name} ${attacks.browser.version}`,
      seconds,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
