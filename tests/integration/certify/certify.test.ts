import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNNABLE } from '../../../src/runnable.ts';
import type { Verdict } from '../../../src/shared/model/verdict.ts';
import { REPORTS } from '../../../src/shared/report/index.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { type CommandResult, reliability } from '../../bundle/command.ts';

const CONFIG = `version: 1
coverage-gate:
  suites:
    unit: { reports: ["coverage/lcov.info"], lines: 75 }
determinism:
  build: mkdir -p out && cp src/a.js out/a.js
  artifacts: ["out/**"]
  runs: 2
  vary: [path]
regression-gate:
  tests: { reports: ["reports/junit.xml"] }
waivers: waivers.yml
`;
const WAIVERS = `version: 1
waivers:
  - { fingerprint: "0123456789abcdef", reason: nothing has it, owner: "@team", expires: 2099-01-01 }
`;
const LCOV = 'SF:src/a.js\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,0\nend_of_record\n';
const JUNIT =
  '<testsuites><testsuite name="a" tests="1"><testcase classname="a" name="adds" time="0.01"/></testsuite></testsuites>\n';
const FOLDER = 'reliability-report/certify';
const CERTIFICATE = `${FOLDER}/certificate.intoto.json`;

let checkout: Checkout;
const run = (...args: string[]): Promise<CommandResult> => reliability(args, { in: checkout.root, timeoutMs: 120_000 });
const read = (path: string): Verdict => JSON.parse(checkout.read(path)) as Verdict;
const report = (): void => checkout.write({ 'coverage/lcov.info': LCOV, 'reports/junit.xml': JUNIT });

beforeAll(() => {
  checkout = Checkout.of({
    '.gitignore': 'out/\nelsewhere/\nreliability-report/\ncoverage/\nreports/\n',
    'src/a.js': 'a();\nb();\nc();\nd();\n',
    'reliability.yml': CONFIG,
    'waivers.yml': WAIVERS,
  });
  report();
});
afterAll(() => checkout.remove());

describe('certify', () => {
  it('runs every configured gate, and gives one verdict, one page and a certificate that holds', async () => {
    const { exitCode, stdout, stderr } = await run('certify');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('passed: 3 gates passed: coverage-gate, determinism, regression-gate');
    const verdict = read(`${FOLDER}/verdict.json`);
    const gates = ['coverage-gate', 'determinism', 'regression-gate'];
    for (const gate of gates)
      expect(verdict.metrics['gates']).toMatchObject({
        [gate]: { outcome: 'passed', ...read(`reliability-report/${gate}/verdict.json`).metrics },
      });
    // Each gate looks for it; it is told once.
    expect(verdict.findings.filter(({ rule }) => rule === 'waiver/is-unused')).toHaveLength(1);
    expect(checkout.read(`${FOLDER}/report.html`)).toContain('id="gate-determinism"');
    expect(checkout.read(`${FOLDER}/cobertura.xml`)).toBe(
      checkout.read('reliability-report/coverage-gate/cobertura.xml'),
    );

    // What a later run could not write is removed by its name; a determinism goes on with its record.
    for (const { id, ownFiles = [] } of RUNNABLE) {
      const known = new Set([...REPORTS.map(({ file }) => file), 'facts.json', 'record.json', ...ownFiles]);
      const folder = join(checkout.root, 'reliability-report', id);
      if (existsSync(folder)) expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
    }

    const verified = await run('verify', '--certificate', CERTIFICATE);
    expect(verified).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(`${gates.join(', ')} passed`) as string,
    });
    const again = await run('decide', '--facts', `${FOLDER}/facts.json`, '--format', 'json');
    expect(again).toMatchObject({ exitCode: 0, stdout: checkout.read(`${FOLDER}/verdict.json`) });
  });

  it('does not vouch for files that were changed, nor for another commit', async () => {
    const facts = 'reliability-report/coverage-gate/facts.json';
    const before = checkout.read(facts);
    const refused = (reason: string) => ({ exitCode: 1, stdout: expect.stringContaining(reason) as string });
    checkout.write({ [facts]: before.replace('"lines":[3,4]', '"lines":[4,4]') });
    expect(checkout.read(facts)).not.toBe(before);
    expect(await run('verify', '--certificate', CERTIFICATE)).toMatchObject(
      refused('coverage-gate/facts.json is not the file that it was given for'),
    );
    checkout.write({ [facts]: before });
    expect(await run('verify', '--certificate', CERTIFICATE, '--commit', '0'.repeat(40))).toMatchObject(
      refused('is to be deployed'),
    );
    checkout.write({ 'more.yml': `${CONFIG}anomaly-scan: { site: { directory: out }, attacks: false }\n` });
    expect(await run('verify', '--certificate', CERTIFICATE, '--config', 'more.yml')).toMatchObject(
      refused('configures anomaly-scan, and it says nothing of that'),
    );
    expect(await run('verify', '--certificate', 'nothing.json')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('CERTIFY-CERTIFICATE-MISSING') as string,
    });
  });

  it('fails with the gate that fails, and is inconclusive with the one that comes to no verdict', async () => {
    checkout.write({ 'reliability.yml': CONFIG.replace('lines: 75', 'lines: 95') });
    const failed = await run('certify', '--format', 'json');
    expect(failed.exitCode).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({
      gate: 'certify',
      outcome: 'failed',
      summary: expect.stringMatching(/^coverage-gate: unit: /u) as string,
    });
    expect((await run('verify', '--certificate', CERTIFICATE)).exitCode).toBe(1);

    checkout.write({ 'reports/junit.xml': '<testsuites>' });
    const open = await run('certify', '--format', 'json');
    expect(open.exitCode).toBe(2);
    expect(JSON.parse(open.stdout)).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringMatching(/^regression-gate: .*; coverage-gate: unit/u) as string,
      metrics: { gates: { determinism: { outcome: 'passed' } } },
    });
  });

  it('says of a configuration that cannot be read what is wrong, and runs nothing', async () => {
    checkout.write({ 'reliability.yml': 'version: 1\ncoverage-gat: {}\n' });
    const { exitCode, stdout } = await run('certify', '--format', 'json', '--output', 'elsewhere');
    expect(exitCode).toBe(2);
    expect((JSON.parse(stdout) as Verdict).problem?.code).toBe('CONFIG-UNKNOWN-KEY');
    expect(existsSync(checkout.path('elsewhere/coverage-gate'))).toBe(false);
  });
});
