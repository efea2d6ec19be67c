import { existsSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Workspace } from './workspace.ts';

/** What a program says it found; two that were given the same report must say the same. */
export interface Totals {
  readonly covered: number;
  readonly total: number;
}

export interface Contender {
  readonly name: string;
  /** ours: the gate itself; floor: does nothing with the report; peer: what we compare with. */
  readonly kind: 'ours' | 'peer' | 'floor';
  readonly nodeOptions?: readonly string[];
  args(workspace: Workspace): readonly string[];
  /** undefined: a floor finds nothing. Throws when the program did not come to totals. */
  totals(stdout: string, status: number): Totals | undefined;
}

const ROOT = dirname(import.meta.dirname);
/** The bundle that is measured; RELIABILITY_DIST names another folder than dist/. */
export const DIST = resolve(process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist'));

export function requireBundle(): void {
  if (existsSync(join(DIST, 'cli', 'index.js'))) return;
  throw new Error(`there is no bundle in ${DIST}: run "npm run build" first`);
}

/** The whole gate: it reads, asks git, matches paths, decides and writes all its report files. */
export function gate(metric: 'lines' | 'statements'): Contender {
  return {
    name: 'coverage-gate',
    kind: 'ours',
    args: ({ directory, reportName }) => {
      rmSync(join(directory, 'out'), { recursive: true, force: true });
      const options = ['--unit-reports', reportName, '--output', 'out', '--format', 'json'];
      return [join(DIST, 'cli', 'index.js'), 'coverage-gate', ...options];
    },
    totals: (stdout, status) => {
      const verdict = JSON.parse(stdout) as Verdict;
      const found = verdict.metrics.suites?.['unit']?.[metric];
      if (status > 1 || found === undefined || found === null)
        throw new Error(`coverage-gate came to no verdict (exit ${status}): ${verdict.summary}`);
      return { covered: found.covered, total: found.total };
    },
  };
}

interface Verdict {
  readonly summary: string;
  readonly metrics: { readonly suites?: { readonly [suite: string]: { readonly [metric: string]: Totals | null } } };
}

function script(kind: 'peer' | 'floor', name: string, file: string, ...nodeOptions: string[]): Contender {
  return {
    name,
    kind,
    nodeOptions,
    args: ({ report }) => [join(import.meta.dirname, 'peers', file), report],
    totals: (stdout) => (kind === 'floor' ? undefined : (JSON.parse(stdout) as Totals)),
  };
}

const FLOORS = [
  script('floor', 'read the file only', 'raw-read.mjs'),
  script('floor', 'start Node.js only', 'empty.mjs'),
];
const SAXES = script('peer', 'saxes', 'saxes.mjs');
// Whole documents as objects: the usual heap is too small for them.
const FAST_XML = script('peer', 'fast-xml-parser', 'fast-xml-parser.mjs', '--max-old-space-size=8192');

/** By format, in the order of the table. */
export const CONTENDERS: { readonly [format: string]: readonly Contender[] } = {
  lcov: [gate('lines'), script('peer', 'lcov-parse', 'lcov-parse.mjs', '--max-old-space-size=8192'), ...FLOORS],
  cobertura: [gate('lines'), SAXES, FAST_XML, ...FLOORS],
  jacoco: [gate('lines'), SAXES, FAST_XML, ...FLOORS],
  istanbul: [
    gate('lines'),
    script('peer', 'JSON.parse + istanbul-lib-coverage', 'istanbul-lib-coverage.mjs', '--max-old-space-size=8192'),
    ...FLOORS,
  ],
  gocover: [gate('statements'), script('peer', 'readline + regular expression', 'go-readline.mjs'), ...FLOORS],
};
