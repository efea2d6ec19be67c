import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SeededRandom } from '../../../bench/generate/random.ts';
import type { Checkout, Files } from '../../bundle/checkout.ts';
import { junitOf } from './measured-run.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const random = new SeededRandom(11);
/** A value as a machine measures it: up to 1 % off. */
const about = (value: number): number => value * (0.99 + random.below(2000) / 1e5);

/** One thing that a change made worse, in an otherwise unchanged repository. */
export interface PlantedRegression {
  /** The family that has to find it; a test compares them with the registry. */
  readonly family: string;
  readonly what: string;
  /** What is there instead of, or beside, what an unchanged commit has. */
  readonly files: Files;
  /** The rules of the errors, and what their messages, hints or places have to name. */
  readonly rules: readonly string[];
  readonly names: readonly RegExp[];
  /** Another configuration than CONFIGURATION. */
  readonly options?: typeof COMPARISON;
}

/** By option of the gate; all but the one that needs no baseline and runs a dozen processes. */
export const CONFIGURATION = {
  tests: `reports: ["reports/junit.xml"]
max-new-flaky: 0
max-removed: 0
max-newly-skipped: 0
max-slowdown: 50%
min-slowdown: 1s
`,
  sizes: 'files: ["dist/*.js"]\ncompression: gzip\nmax-growth: 1%\n',
  images: 'files: ["dist/image.tar"]\nmax-growth: 1%\n',
  warnings: 'reports: ["reports/eslint.json"]\nmax-new: 0\n',
  vulnerabilities: 'reports: ["reports/audit.json"]\nmax-new: 0\n',
  benchmarks: 'reports: ["reports/bench*.json"]\nmachine: one-box\n',
  load: `reports: ["reports/k6*.json"]
machine: one-box
compare: true
limits: { "http_reqs.rate": ">= 100/s" }
`,
};

export const COMPARISON = {
  comparison: `command: cat values >bench.json
reports: ["bench.json"]
exact: ["*"]
pairs: 6
base: HEAD~1
`,
};

/** The same as a user writes it. */
export function yamlOf(options: { readonly [option: string]: string }): string {
  const lines = Object.entries(options).map(([option, text]) => `  ${option}:\n${text.replace(/^(?=.)/gmu, '    ')}`);
  return `version: 1\nbaseline: file:kept\nregression-gate:\n${lines.join('')}`;
}

const fixture = (path: string): Buffer => readFileSync(join(FIXTURES, path));

/** Text that gzip can do little with, the same every time. */
function scriptOf(bytes: number): string {
  const own = new SeededRandom(3);
  return Array.from({ length: bytes }, () => String.fromCharCode(33 + own.below(90))).join('');
}

const TESTS = { 'adds an item': 'passed', 'sends the mail': ['passed', 2000], 'is empty': 'passed' } as const;
const SOURCE = 'var a = 1;\nif (a == 1) a = 2;\n';
const warning = (ruleId: string, line: number) => ({ ruleId, severity: 1, line, message: `no ${ruleId}` });
const eslintOf = (...messages: readonly object[]): string => JSON.stringify([{ filePath: 'shop.js', messages }]);
const benchOf = (parse: number): string =>
  JSON.stringify([
    { name: 'parse', unit: 'ms', value: about(parse) },
    { name: 'render', unit: 'ms', value: about(20) },
  ]);
const valuesOf = (allocations: number): string =>
  JSON.stringify([{ name: 'allocations', unit: 'count', value: allocations }]);

interface K6Summary {
  metrics: { [name: string]: { type: string; values: { [name: string]: number } } };
}

/** k6's own summary, with times as long and rates as low as `factor` says; each as a machine measures it. */
function k6Of(factor: number): string {
  const summary = JSON.parse(fixture('benchmarks/k6/handle-summary/report.json').toString()) as K6Summary;
  for (const [name, { type, values }] of Object.entries(summary.metrics)) {
    const own = name.startsWith('http_req_') || name === 'iteration_duration' ? factor : 1;
    for (const key of Object.keys(values))
      if (type === 'trend') values[key] = about(values[key]!) * own;
      else if (key === 'rate' && type === 'counter') values[key] = about(values[key]!);
  }
  return JSON.stringify(summary);
}

/** What a commit has that changes nothing: every report is written anew, with the noise of a machine. */
export function unchanged(): Files {
  return {
    'reports/junit.xml': junitOf({ ...TESTS, 'sends the mail': ['passed', about(2000)] }),
    'dist/app.js': scriptOf(20_000),
    'dist/image.tar': fixture('images/umoci/saved-1.tar'),
    'shop.js': SOURCE,
    'reports/eslint.json': eslintOf(warning('no-var', 1)),
    'reports/audit.json': fixture('vulnerabilities/npm-audit/nothing/report.json'),
    'package-lock.json': '{\n  "name": "shop",\n  "lockfileVersion": 3,\n  "packages": {}\n}\n',
    'reports/bench.json': benchOf(100),
    'reports/k6.json': k6Of(1),
    values: valuesOf(1000),
  };
}

/** Removes what git does not track, but for what is kept of earlier runs. */
export function takeBack(checkout: Checkout): void {
  checkout.git('clean', '-dfxq', '-e', 'kept', '-e', 'reliability-report');
}

const FOUR = [1, 2, 3, 4];

export const PLANTED: readonly PlantedRegression[] = [
  {
    family: 'tests',
    what: 'a test fails',
    files: { 'reports/junit.xml': junitOf({ ...TESTS, 'is empty': 'failed' }) },
    rules: ['tests/failed-test'],
    names: [/cart > is empty/u],
  },
  {
    family: 'tests',
    what: 'a test is flaky that never was',
    files: { 'reports/junit.xml': junitOf({ ...TESTS, 'is empty': 'flaky' }) },
    rules: ['tests/new-flaky-test'],
    names: [/cart > is empty/u],
  },
  {
    family: 'tests',
    what: 'a test takes twice as long',
    files: { 'reports/junit.xml': junitOf({ ...TESTS, 'sends the mail': ['passed', 4400] }) },
    rules: ['tests/slower-run', 'tests/slower-test'],
    names: [/cart > sends the mail/u],
  },
  {
    family: 'tests',
    what: 'a test is gone',
    files: { 'reports/junit.xml': junitOf({ 'adds an item': 'passed', 'sends the mail': ['passed', 2000] }) },
    rules: ['tests/removed-test'],
    names: [/cart > is empty/u],
  },
  {
    family: 'sizes',
    what: 'a script grows by a tenth',
    files: { 'dist/app.js': scriptOf(22_000) },
    rules: ['sizes/larger-than-before'],
    names: [/dist\/app\.js/u],
  },
  {
    family: 'images',
    what: 'a layer grows',
    files: { 'dist/image.tar': fixture('images/umoci/saved-2.tar') },
    rules: ['images/larger-than-before'],
    names: [/dist\/image\.tar/u, /RUN npm ci/u],
  },
  {
    family: 'warnings',
    what: 'one warning is mended and another one added',
    files: { 'reports/eslint.json': eslintOf(warning('eqeqeq', 2)) },
    rules: ['warnings/new-warning'],
    names: [/eqeqeq/u, /^shop\.js:2$/u],
  },
  {
    family: 'vulnerabilities',
    what: 'a package with known vulnerabilities comes',
    files: {
      'package-lock.json': fixture('vulnerabilities/npm-audit/lodash/package-lock.json.txt'),
      'reports/audit.json': fixture('vulnerabilities/npm-audit/lodash/report.json'),
    },
    rules: ['vulnerabilities/new-vulnerability'],
    names: [/lodash/u, /package-lock\.json/u],
  },
  {
    family: 'benchmarks',
    what: 'one takes 10 % longer, in four runs of five',
    files: Object.fromEntries(FOUR.map((run) => [`reports/bench${run}.json`, benchOf(110)])),
    rules: ['benchmarks/became-worse'],
    names: [/^parse went from/u, /last good commit/u],
  },
  {
    family: 'comparison',
    options: COMPARISON,
    what: '3 % more is allocated than by the commit before',
    files: { values: valuesOf(1030) },
    rules: ['comparison/became-worse'],
    names: [/^allocations went from 1000 count to 1030 count/u],
  },
  {
    family: 'load',
    what: 'requests take half as long again, in four runs of five',
    files: Object.fromEntries(FOUR.map((run) => [`reports/k6${run}.json`, k6Of(1.5)])),
    rules: ['load/became-worse'],
    names: [/^http_req_duration\.p95 went from/u],
  },
];
