import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { reliability } from '../../bundle/command.ts';
import { ownTemporary } from '../../bundle/own-temporary.ts';
import { battery, cameOut } from './plugin-battery.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/plugins');
const HOSTS = join(import.meta.dirname, '../../fixtures/plugins/hosts');
/** A bound for machines that do ten other things. */
const BATTERY_MS = 900_000;
const temporary = ownTemporary('plugins');
/** Folders of batteries. */
const captives = () => readdirSync(temporary).filter((name) => name.startsWith('reliability-captive-'));

/** Reference hosts, of which it is known what gets out of them (facts of Node.js 24 and SES 2). */
describe('the battery beside reference sandboxes', () => {
  it('finds the escapes that are known of node:vm', { timeout: BATTERY_MS }, async () => {
    const ways = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P08', 'P09', 'P10', 'P12', 'P13', 'P41'];
    const others = [
      'P11',
      'P14',
      'P15',
      'P16',
      'P42',
      'P17',
      'P18',
      'P20',
      'P25',
      'P27',
      'P31',
      'P34',
      'P36',
      'P70',
      'P29',
    ];
    const facts = await battery(HOSTS, 'vm.mjs', [...ways, ...others]);
    const ids = (verdict: Parameters<typeof cameOut>[1]) => cameOut(facts, verdict).map((one) => one.slice(0, 3));
    expect(facts).toMatchObject({ problems: [] });
    expect(ids('not-live')).toEqual([]);
    // What crosses over in objects, functions, errors and promises of the host, and from there all of Node.js.
    for (const id of ways) expect(cameOut(facts, 'escape')).toContain(`${id} env file realm`);
    expect(ids('escape')).toEqual(expect.arrayContaining(['P17', 'P18', 'P20', 'P25', 'P27']));
    expect(ids('contained')).toEqual(['P11', 'P14', 'P15', 'P16', 'P42']);
    expect(ids('denial-of-service')).toEqual(['P31', 'P34', 'P36', 'P70']);
    expect(ids('capability')).toEqual(['P29']);
  });

  it('finds no escape from SES in a process with the permission model', { timeout: BATTERY_MS }, async () => {
    const facts = await battery(EXAMPLE, 'reliability.plugins.mjs');
    expect(facts).toMatchObject({ problems: [] });
    expect(cameOut(facts, 'escape')).toEqual([]);
    expect(cameOut(facts, 'denial-of-service')).toEqual([]);
    // Code from text is granted there.
    expect(cameOut(facts, 'capability')).toEqual([]);
    expect(cameOut(facts, 'unreachable')).toEqual(['P07', 'P08', 'P09', 'P10']);
    expect(cameOut(facts, 'contained').length).toBe(69);
  });

  it('finds what the permission model alone lets through', { timeout: BATTERY_MS }, async () => {
    const vectors = ['P14', 'P17', 'P18', 'P20', 'P22', 'P24', 'P31', 'P37', 'P40'];
    const facts = await battery(HOSTS, 'permission.mjs', vectors);
    expect(cameOut(facts, 'escape')).toEqual(['P20 network', 'P22 network', 'P37 file', 'P40 write']);
    expect(cameOut(facts, 'contained')).toEqual(['P14', 'P17', 'P18', 'P24', 'P31']);
  });

  it('finds what SES alone does not hold: time and memory', { timeout: BATTERY_MS }, async () => {
    const facts = await battery(HOSTS, 'ses.mjs', ['P02', 'P05', 'P14', 'P27', 'P32', 'P34']);
    expect(cameOut(facts, 'escape')).toEqual([]);
    expect(cameOut(facts, 'denial-of-service').map((one) => one.slice(0, 3))).toEqual(['P32', 'P34']);
  });

  it('calls nothing an escape that is granted', { timeout: BATTERY_MS }, async () => {
    const facts = await battery(HOSTS, 'granted.mjs', ['P17', 'P20', 'P29', 'P37']);
    expect(cameOut(facts, 'escape')).toEqual(['P17 write']);
    expect(cameOut(facts, 'contained')).toEqual(['P20', 'P29', 'P37']);
    expect(facts).toMatchObject({ vectors: { 1: { granted: ['network'] } } });
  });

  it('leaves no process and no folder behind', () => {
    expect(captives()).toEqual([]);
  });
});

describe('adapters that do not do what they should', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-plugins-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const WRAP = "wrap: (body) => ({ files: { 'plugin.js': body } })";
  const RUNS = `createHost: ({ receive }) => ({
    load: async (folder) => (await import('node:fs')).readFileSync(folder + '/plugin.js', 'utf8'),
    invoke: (text) => new (async () => {}).constructor('api', text)({ emit: receive }),
  })`;

  it.each<readonly [what: string, adapter: string, code: string, reason: RegExp]>([
    [
      'throws when it is imported',
      "throw new Error('no database')",
      'PLUGINS-ADAPTER-FAILED',
      /at import \(no database\)/u,
    ],
    ['is no module', 'export default {', 'PLUGINS-ADAPTER-FAILED', /at import/u],
    ['exports nothing', 'export const host = 1;', 'PLUGINS-ADAPTER-FAILED', /no function createHost/u],
    [
      'ends the process',
      `export default { createHost: () => process.exit(0), ${WRAP} };`,
      'PLUGINS-ADAPTER-FAILED',
      /failed at createHost/u,
    ],
    [
      'never gives a host',
      `export default { createHost: () => new Promise(() => {}), ${WRAP} };`,
      'PLUGINS-ADAPTER-FAILED',
      /no host in time/u,
    ],
    [
      'writes elsewhere',
      `export default { ${RUNS}, wrap: (body) => ({ files: { '../../x': body } }) };`,
      'PLUGINS-ADAPTER-FAILED',
      /outside of the plugin/u,
    ],
    [
      'never runs a plugin',
      `export default { createHost: () => ({ load: () => 1, invoke: () => 'ok' }), ${WRAP} };`,
      'PLUGINS-ADAPTER-FAILED',
      /nothing that it emitted arrived/u,
    ],
    ['says that all is granted', `export default { ${RUNS}, ${WRAP}, grants: '*' };`, 'PLUGINS-GRANTS', /documented/u],
    [
      'runs nothing but what is alive',
      `export default { ${RUNS.replace("new (async () => {}).constructor('api', text)", "(text.includes('alive') ? new (async () => {}).constructor('api', text) : () => 'held')")}, ${WRAP} };`,
      'PLUGINS-VECTOR-FAILED',
      /could not be tried: P03/u,
    ],
    [
      'throws at what is not alive',
      `export default { ${RUNS}, wrap: (body) => { if (!body.includes('alive')) throw new Error('too long'); return { files: { 'plugin.js': body } }; } };`,
      'PLUGINS-VECTOR-FAILED',
      /P03 \(too long\)/u,
    ],
  ])('%s', async (_, adapter, code, reason) => {
    writeFileSync(join(folder, 'a.mjs'), adapter);
    const told = await battery(folder, 'a.mjs', ['P03']);
    const problem = 'problems' in told ? told.problems[0] : told;
    expect(problem?.code).toBe(code);
    expect(problem?.reason).toMatch(reason);
    expect(problem?.location?.path).toBe('a.mjs');
    expect(captives()).toEqual([]);
  });

  it('is not there', async () => {
    expect(await battery(folder, 'none.mjs')).toMatchObject({ code: 'PLUGINS-ADAPTER-MISSING' });
  });
});

describe('the command', () => {
  it('fails on plugins that get out and on new sinks, and says how to try one again', {
    timeout: 120_000,
  }, async () => {
    const checkout = Checkout.of({
      'reliability.plugins.mjs': readFileSync(join(HOSTS, 'vm.mjs'), 'utf8'),
      'dist/app.js': 'document.body.innerHTML = location.hash;\n',
      'known.json': '{ "version": 1, "sinks": [] }',
      'reliability.yml':
        'version: 1\nanomaly-scan:\n  plugins: reliability.plugins.mjs\n  plugin-vectors: [P03, P15, P31]\n  bundles: { files: ["dist/*.js"], known: known.json }\n',
    });
    try {
      const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
      const { exitCode, stdout } = await reliability(['anomaly-scan'], { in: checkout.root, env, timeoutMs: 100_000 });
      expect([exitCode, stdout]).toEqual([1, expect.stringContaining('plugin P03 got out')]);
      const verdict = JSON.parse(checkout.read('reliability-report/anomaly-scan/verdict.json')) as {
        readonly findings: readonly { readonly rule: string; readonly hint: string; readonly location: unknown }[];
        readonly metrics: unknown;
      };
      expect(verdict.findings.map(({ rule }) => rule)).toEqual([
        'bundles/dangerous-sink',
        'plugins/sandbox-escape',
        'plugins/denial-of-service',
      ]);
      expect(verdict.findings[1]?.location).toEqual({ path: 'reliability.plugins.mjs', startLine: 6 });
      expect(verdict.findings[1]?.hint).toContain(
        'anomaly-scan --plugins reliability.plugins.mjs --plugin-vectors P03',
      );
      expect(verdict.metrics).toMatchObject({ plugins: { live: 3, contained: 1, escapes: 1 }, bundles: { new: 1 } });
      expect(checkout.read('reliability-report/anomaly-scan/sinks.json')).toContain('"kind":"html"');
      const facts = 'reliability-report/anomaly-scan/facts.json';
      const again = await reliability(['decide', '--facts', facts], { in: checkout.root });
      expect(again.exitCode).toBe(1);
    } finally {
      checkout.remove();
    }
  });
});
