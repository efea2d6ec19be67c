import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectLibraries } from '../../../src/anomaly-scan/libraries/collect-libraries.ts';
import { decideLibraries } from '../../../src/anomaly-scan/libraries/decide-libraries.ts';
import type { LibrariesFacts } from '../../../src/anomaly-scan/libraries/facts.ts';
import { libraries } from '../../../src/anomaly-scan/libraries/family.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { scan, told as toldOf } from './scan.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/libraries');
const NOW = Date.UTC(2026, 1, 1);

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-libraries-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The built files in `dist`, the lock file at the root, as a repository has them. */
function lay(name: string, { withLock = true } = {}): void {
  cpSync(join(FIXTURES, name), join(folder, 'dist'), { recursive: true });
  const lock = join(folder, 'dist/package-lock.json');
  if (withLock) cpSync(lock, join(folder, 'package-lock.json'));
  rmSync(lock, { force: true });
}

function put(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function collected(more: { readonly data?: string } = {}) {
  const io = nodeIo(folder, process.env, () => NOW);
  const checkout = { directory: folder, prefix: '', commit: null, committedMs: 0, isTracked: () => false };
  const options = { files: ['dist/*.js'], failOn: 'medium' as const, maxAgeDays: 180, ...more };
  const { facts } = await collectLibraries({ io, checkout, isOwn: () => false, progress: () => undefined }, options);
  expect(() => libraries.check(options, JSON.parse(JSON.stringify(facts)))).not.toThrow();
  return { facts, verdict: decideLibraries(options, facts) };
}

/** `jquery 3.4.1 code`. */
function told({ uses }: LibrariesFacts): readonly string[] {
  return uses.map(({ library, version, toldBy }) => `${library} ${version ?? '?'} ${toldBy}`);
}

function idsOf({ uses }: LibrariesFacts, name: string): readonly string[] {
  return uses
    .filter(({ library }) => library === name)
    .flatMap(({ advisories }) => advisories.map(({ ids }) => ids[0]!));
}

it('tells libraries by their banners', async () => {
  lay('banners', { withLock: false });
  const { facts, verdict } = await collected();
  expect(told(facts)).toEqual(['bootstrap 3.3.7 code', 'jquery 1.12.4 banner']);
  expect(idsOf(facts, 'jquery')).toEqual(
    expect.arrayContaining(['CVE-2015-9251', 'CVE-2019-11358', 'CVE-2020-11022', 'CVE-2020-11023']),
  );
  expect(idsOf(facts, 'bootstrap')).toContain('CVE-2019-8331');
  // One hole is told once, however many lines of versions it is named for.
  expect(new Set(idsOf(facts, 'bootstrap')).size).toBe(idsOf(facts, 'bootstrap').length);
  expect(verdict.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

it('tells libraries without banners by the source map and the lock file, at its line', async () => {
  lay('removed');
  const { facts, verdict } = await collected();
  expect(told(facts)).toEqual(['lodash 4.17.15 lock-file', 'moment.js 2.29.1 lock-file']);
  expect(facts.uses.map(({ source }) => source)).toEqual([
    'node_modules/lodash/lodash.js',
    'node_modules/moment/moment.js',
  ]);
  expect(idsOf(facts, 'lodash')).toEqual(expect.arrayContaining(['CVE-2020-8203', 'CVE-2021-23337']));
  expect(idsOf(facts, 'moment.js')).toEqual(expect.arrayContaining(['CVE-2022-24785', 'CVE-2022-31129']));
  const lines = readFileSync(join(folder, 'package-lock.json'), 'utf8').split('\n');
  const { location } = verdict.findings.find(({ message }) => message.startsWith('lodash'))!;
  expect(location?.path).toBe('package-lock.json');
  expect(lines[location!.startLine! - 1]).toContain('"node_modules/lodash"');
});

it('believes npm-shrinkwrap.json first, as npm does', async () => {
  lay('removed');
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  put({ 'npm-shrinkwrap.json': text.replaceAll('2.29.1', '2.30.1') });
  const { facts } = await collected();
  expect(told(facts)).toContain('moment.js 2.30.1 lock-file');
});

it('takes what is installed where there is no lock file', async () => {
  lay('removed', { withLock: false });
  put({ 'node_modules/lodash/package.json': '{ "name": "lodash", "version": "4.17.15" }' });
  const { facts } = await collected();
  expect(told(facts)).toContain('lodash 4.17.15 installed');
});

it('tells libraries by their originals in the source map', async () => {
  lay('original', { withLock: false });
  const { facts } = await collected();
  expect(told(facts)).toEqual(['handlebars 4.5.2 source']);
  expect(idsOf(facts, 'handlebars')).toContain('CVE-2021-23369');
});

it('believes the original more than a lock file that changed since', async () => {
  lay('original', { withLock: false });
  put({
    'package-lock.json':
      '{\n  "packages": {\n    "node_modules/handlebars": {\n      "version": "4.7.8"\n    }\n  }\n}\n',
  });
  expect(told((await collected()).facts)).toEqual(['handlebars 4.5.2 source']);
});

it('tells libraries by their code, without banners and without a source map', async () => {
  lay('bare', { withLock: false });
  const { facts } = await collected();
  expect(told(facts)).toEqual(['angularjs 1.6.0 code', 'jquery 3.4.1 code', 'lodash 4.17.15 code']);
  expect(idsOf(facts, 'jquery')).toEqual(expect.arrayContaining(['CVE-2020-11022', 'CVE-2020-11023']));
  expect(idsOf(facts, 'angularjs')).toContain('CVE-2024-21490');
});

it('passes a library of which nothing is known', async () => {
  lay('clean');
  const { facts, verdict } = await collected();
  expect(told(facts)).toEqual(['jquery 3.7.1 lock-file']);
  expect(verdict).toMatchObject({ problems: [], findings: [] });
});

it('finds nothing in what only speaks of libraries', async () => {
  lay('mentions', { withLock: false });
  const { facts, verdict } = await collected();
  expect(facts.uses).toEqual([]);
  expect(verdict).toMatchObject({ problems: [], findings: [] });
});

it('never counts a library as clean whose version nothing tells', async () => {
  // A package that the source map names, without a lock file, and without any version in it.
  put({
    'dist/app.js': 'x();\n//# sourceMappingURL=app.js.map\n',
    'dist/app.js.map': '{"version":3,"sources":["../node_modules/axios/lib/axios.js"],"mappings":"AAAA"}',
  });
  const { facts, verdict } = await collected();
  expect(told(facts)).toEqual(['axios ? nothing']);
  expect(verdict.findings).toMatchObject([{ rule: 'libraries/version-unknown', severity: 'error' }]);
});

it.each<readonly [what: string, files: { readonly [path: string]: string }, code: string]>([
  ['no script', {}, 'LIBRARIES-NONE'],
  ['a script that is none', { 'dist/a.js': '<html>' }, 'LIBRARIES-SYNTAX'],
  [
    'a damaged map',
    { 'dist/a.js': 'a();\n//# sourceMappingURL=a.js.map', 'dist/a.js.map': '{"version":3' },
    'LIBRARIES-SYNTAX',
  ],
])('says of %s that it could not be measured', async (_, files, code) => {
  put(files);
  expect((await collected()).verdict.problems.map((one) => one.code)).toEqual([code]);
});

it('knows what a newer file says, and how old it is', async () => {
  lay('clean');
  const hole = {
    below: '3.8.0',
    severity: 'high',
    identifiers: { summary: 'made up for this test', CVE: ['CVE-2020-1'] },
  };
  put({ 'known.json': JSON.stringify({ jquery: { vulnerabilities: [hole], extractors: {} } }) });
  const day = Date.UTC(2025, 6, 1) / 1000;
  utimesSync(join(folder, 'known.json'), day, day);
  const { facts, verdict } = await collected({ data: 'known.json' });
  expect(facts.data).toEqual({ name: 'known.json', day: '2025-07-01', ageDays: 215, libraries: 1, advisories: 1 });
  expect(verdict.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'libraries/known-vulnerability error',
    'libraries/old-data notice',
  ]);
});

it.each([['{'], ['[]'], ['{}']])('refuses a file of known vulnerabilities that says %s', async (text) => {
  lay('clean');
  put({ 'known.json': text });
  await expect(collected({ data: 'known.json' })).rejects.toThrow(ProblemError);
  await expect(collected({ data: 'none.json' })).rejects.toThrow(ProblemError);
});

it('reads five megabytes, and lines made to be slow, in seconds', { timeout: 120_000 }, async () => {
  const one = readFileSync(join(FIXTURES, 'bare/app.js'), 'utf8');
  put({
    'dist/large.js': Array.from({ length: Math.ceil(5e6 / one.length) }, () => `{${one}}`).join('\n'),
    'dist/stars.js': `/* ${'\n * '.repeat(50_000)}*/`,
    'dist/texts.js': `y=[${'x="1.2.3",{apiVersion:"1.2.3",data,password,disableAutoFetch},'.repeat(20_000)}]`,
  });
  const started = process.cpuUsage();
  const { facts } = await collected();
  const { user } = process.cpuUsage(started);
  expect(facts.problems).toEqual([]);
  expect(told(facts)).toContain('jquery 3.4.1 code');
  expect(user / 1e6).toBeLessThan(20);
});

it('is told as every finding is: in SARIF, at its line; data in git are as old as their commit', async () => {
  const hole = {
    below: '3.8.0',
    severity: 'high',
    identifiers: { summary: 'made up for this test', CVE: ['CVE-2020-1'] },
  };
  const checkout = Checkout.of({
    'known.json': JSON.stringify({ jquery: { vulnerabilities: [hole], extractors: {} } }),
    'package-lock.json': readFileSync(join(FIXTURES, 'clean/package-lock.json')),
    'dist/app.js': readFileSync(join(FIXTURES, 'clean/app.js')),
    'dist/app.js.map': readFileSync(join(FIXTURES, 'clean/app.js.map')),
  });
  try {
    checkout.write({ 'known.json': checkout.read('known.json').replace('}', ' }') });
    checkout.commit('2025-07-01T12:00:00Z');
    checkout.write({ 'other.txt': 'later' });
    checkout.commit('2025-08-01T12:00:00Z');
    const inputs = { libraries: '{ files: "dist/*.js", data: known.json }' };
    const result = await scan(checkout, inputs);
    expect(result.verdict.outcome).toBe('failed');
    expect(toldOf(result)[0]).toMatch(/^libraries\/known-vulnerability @package-lock\.json:\d+$/u);
    expect(toldOf(result, 'notice')).toEqual(['libraries/old-data']);
    const facts = checkout.read('reliability-report/anomaly-scan/facts.json');
    expect(facts).toContain('"day":"2025-07-01"');
    const sarif = JSON.parse(checkout.read('reliability-report/anomaly-scan/report.sarif')) as {
      readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('libraries/known-vulnerability');
    // A history that is cut off does not know it: then the year of the newest number says the least.
    writeFileSync(join(checkout.root, '.git/shallow'), checkout.git('rev-parse', 'HEAD'));
    await scan(checkout, inputs);
    expect(checkout.read('reliability-report/anomaly-scan/facts.json')).toContain('"day":"2020-01-01"');
  } finally {
    checkout.remove();
  }
});
