import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { explain } from '../../src/commands/explain.ts';
import { RUNNABLE } from '../../src/runnable.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import type { Verdict } from '../../src/shared/model/verdict.ts';
import { VERSION } from '../../src/version.ts';
import type { Checkout } from '../bundle/checkout.ts';
import { DIST, reliability } from '../bundle/command.ts';
import { shopCheckout, shopConfig } from '../bundle/shop.ts';

/** Of the contract, and of coverage-gate's own. */
const FILES = [
  'COVERAGE_GAP_ANALYSIS.md',
  'badge.svg',
  'cobertura.xml',
  'codequality.json',
  'facts.json',
  'junit.xml',
  'report.html',
  'report.md',
  'report.sarif',
  'verdict.json',
];
const CONFIG = shopConfig({ unit: 99, integration: 90, e2e: 80 });

let shop: Checkout;
beforeAll(() => {
  shop = shopCheckout();
  shop.write({ 'reliability.yml': CONFIG });
});
afterAll(() => shop.remove());

const run = (...args: readonly string[]) => reliability(args, { in: shop.root });
const folderOf = (output: string): string => shop.path(join(output, 'coverage-gate'));

describe('the command line', () => {
  it('lists its commands, and the options of each', async () => {
    const overview = await run('--help');
    expect(overview).toMatchObject({ exitCode: 0, stderr: '' });
    const commands = [...overview.stdout.matchAll(/^ {2}(\S+)$/gm)].map(([, name]) => name ?? '');
    expect(commands).toEqual([
      ...RUNNABLE.map(({ id }) => id),
      'dashboard',
      'decide',
      'explain',
      'hooks',
      'import-history',
      'init',
      'publish',
      'schema',
      'test',
      'verify',
    ]);
    for (const command of commands) {
      for (const flag of ['--help', '-h']) {
        const { exitCode, stdout, stderr } = await run(command, flag);
        expect({ command, exitCode, stderr }).toEqual({ command, exitCode: 0, stderr: '' });
        expect(stdout).toMatch(new RegExp(`^Usage: reliability ${command}\\b`, 'm'));
      }
      expect((await run(command, '--version')).stdout).toBe(`${VERSION}\n`);
    }
    expect((await run()).stdout).toBe(overview.stdout);
    expect((await run('help')).stdout).toBe(overview.stdout);
    expect((await run('--version')).stdout).toBe(`${VERSION}\n`);
  });

  it.each([
    [['coverage-gat'], 'CONFIG-UNKNOWN-COMMAND', 'coverage-gate'],
    [['explian', 'X'], 'CONFIG-UNKNOWN-COMMAND', 'explain'],
    [['coverage-gate', '--unit-report', 'x'], 'CONFIG-UNKNOWN-OPTION', '--unit-reports'],
    [['decide', '--fact', 'x'], 'CONFIG-UNKNOWN-OPTION', '--facts'],
    [['explain', 'LCOV-TRUNCATE'], 'CONFIG-VALUE', 'LCOV-TRUNCATED'],
    [['explain', 'LCOV-TRUNCATED', 'x'], 'CONFIG-UNKNOWN-OPTION', ''],
    [['schema', 'x'], 'CONFIG-UNKNOWN-OPTION', ''],
    [['coverage-gate', 'x'], 'CONFIG-UNKNOWN-OPTION', ''],
    [['coverage-gate', '--token', 'x'], 'CONFIG-UNKNOWN-OPTION', 'environment'],
    [['decide'], 'FACTS-MISSING', 'reliability decide --facts'],
  ])('%j: %s', async (args, code, hint) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`(${code})`);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('explains every rule and code', async () => {
    const all = catalogue().map(({ code }) => code);
    const listed = await run('explain');
    expect(listed.stdout.trim().split('\n')).toEqual(all);
    for (const code of all) {
      let said = '';
      const exitCode = await explain.run([code.toLowerCase()], nodeIo(shop.root, {}, Date.now), (text) => {
        said += text;
      });
      expect(exitCode).toBe(0);
      expect(said).toMatch(new RegExp(`^${code}\n\n\\S.*\n\\S.*\n$`));
    }
    // Every command is a process: one for all.
    const { exitCode, stdout } = await run('explain', 'lcov-truncated');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^LCOV-TRUNCATED\n\n\S.*\n\S.*\n$/);
  });

  it('prints the schema that is in the repository', async () => {
    const { stdout } = await run('schema');
    const published = readFileSync(join(import.meta.dirname, '../../schema/reliability.schema.json'), 'utf8');
    const { $comment: _, ...expected } = JSON.parse(published) as { readonly [key: string]: unknown };
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('ends with 2, not 1, when something is wrong that nobody foresaw', async () => {
    const script = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"`;
    const result = await reliability(['coverage-gate'], { in: shop.root, through: ['sh', '-c', script] });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain('INTERNAL-FAULT');
  });
});

describe('coverage-gate', () => {
  it('writes every file of the contract, well-formed', async () => {
    const { exitCode, stdout, stderr } = await run('coverage-gate', '--output', 'written');
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('failed: unit');
    expect(readdirSync(folderOf('written')).sort()).toEqual(FILES);
    for (const file of FILES) {
      const text = readFileSync(join(folderOf('written'), file), 'utf8');
      if (/\.(?:json|sarif)$/.test(file)) JSON.parse(text);
      else if (/\.(?:xml|svg)$/.test(file)) expectXml(text);
      else expect(text.length).toBeGreaterThan(200);
    }
    const sarif = JSON.parse(readFileSync(join(folderOf('written'), 'report.sarif'), 'utf8')) as {
      readonly version: string;
    };
    expect(sarif.version).toBe('2.1.0');
    const verdict = JSON.parse(readFileSync(join(folderOf('written'), 'verdict.json'), 'utf8')) as Verdict;
    expect(verdict).toMatchObject({ version: 1, gate: 'coverage-gate', outcome: 'failed' });
    expect(verdict.findings.length).toBeGreaterThan(0);
  });

  function expectXml(text: string): void {
    const parser = new SaxesParser();
    let elements = 0;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', () => {
      elements += 1;
    });
    parser.write(text).close();
    expect(elements).toBeGreaterThan(0);
  }

  it('says the same with the same inputs, in another folder too, and nothing of time or place', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'reliability-elsewhere-'));
    const copy = join(realpathSync(elsewhere), 'a', 'deeper', 'folder');
    rmSync(shop.path('first'), { recursive: true, force: true });
    cpSync(shop.root, copy, { recursive: true });
    await run('coverage-gate', '--output', 'first');
    await run('coverage-gate', '--output', 'first/again');
    const { exitCode } = await reliability(['coverage-gate', '--output', 'first'], {
      in: copy,
      env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' },
    });
    expect(exitCode).toBe(1);
    const today = new Date().toISOString().slice(0, 10);
    for (const file of FILES) {
      const text = readFileSync(join(folderOf('first'), file), 'utf8');
      // The command that repeats the verdict names the folder that it was told.
      const again = readFileSync(join(folderOf('first/again'), file), 'utf8');
      expect(again.replaceAll('first/again', 'first') === text, `${file}, second run`).toBe(true);
      expect(readFileSync(join(copy, 'first', 'coverage-gate', file), 'utf8') === text, `${file}, elsewhere`).toBe(
        true,
      );
      expect(text).not.toContain(shop.root);
      expect(text).not.toContain(today);
    }
    rmSync(elsewhere, { recursive: true });
  });

  it('with --format json, prints exactly verdict.json', async () => {
    const { exitCode, stdout } = await run('coverage-gate', '--format', 'json', '--output', 'json');
    expect(exitCode).toBe(1);
    expect(stdout).toBe(readFileSync(join(folderOf('json'), 'verdict.json'), 'utf8'));
  });

  it('decides again from facts.json alone, byte for byte', async () => {
    await run('coverage-gate', '--output', 'facts');
    const elsewhere = mkdtempSync(join(tmpdir(), 'reliability-elsewhere-'));
    cpSync(join(folderOf('facts'), 'facts.json'), join(elsewhere, 'facts.json'));
    const env = { PATH: '/nonexistent' };
    const json = await reliability(['decide', '--facts', 'facts.json', '--format', 'json'], { in: elsewhere, env });
    expect(json.stderr).toBe('');
    expect(json.exitCode).toBe(1);
    expect(json.stdout).toBe(readFileSync(join(folderOf('facts'), 'verdict.json'), 'utf8'));
    const text = await reliability(['decide', '--facts', 'facts.json'], { in: elsewhere, env });
    expect(text.stdout).toContain('failed: unit');
    expect(readdirSync(elsewhere)).toEqual(['facts.json']);
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -100), 'FACTS-INVALID'],
    ['of another version', (text: string) => text.replace('"version":1', '"version":2'), 'FACTS-INVALID'],
    [
      'with more covered than there is',
      (text: string) => text.replace(/"lines":\[(\d+),(\d+)\]/, '"lines":[99999,$2]'),
      'FACTS-INVALID',
    ],
    [
      'without suites',
      (text: string) => text.replace(/"suites":\[\{"name".*\](?=,"combined")/s, '"suites":[]'),
      'FACTS-INVALID',
    ],
    ['that are a list', () => '[]', 'FACTS-INVALID'],
    ['of __proto__', () => '{"__proto__":{"version":1,"gate":"coverage-gate"}}', 'FACTS-INVALID'],
  ])('does not decide from facts %s', async (_, change, code) => {
    shop.write({ 'changed.json': change(readFileSync(join(folderOf('facts'), 'facts.json'), 'utf8')) });
    const { exitCode, stderr, stdout } = await run('decide', '--facts', 'changed.json');
    expect(stdout).toBe('');
    expect(stderr).toContain(code);
    expect(exitCode).toBe(2);
  });

  it('exits 0 for inconclusive only with --on-inconclusive warn, and not when something failed', async () => {
    const own = ['--unmeasured', 'ignore', '--output', 'warn'];
    const missing = [...own, '--e2e-reports', 'nowhere.info'];
    shop.write({ 'passing.yml': shopConfig({ unit: 90 }), 'failing.yml': shopConfig({ unit: 99 }) });
    expect((await run('coverage-gate', '--config', 'passing.yml', ...missing)).exitCode).toBe(2);
    expect(
      (await run('coverage-gate', '--config', 'passing.yml', ...missing, '--on-inconclusive', 'warn')).exitCode,
    ).toBe(0);
    expect(
      (await run('coverage-gate', '--config', 'failing.yml', ...missing, '--on-inconclusive', 'warn')).exitCode,
    ).toBe(1);
    expect((await run('coverage-gate', '--config', 'passing.yml', ...own)).exitCode).toBe(0);
    expect((await run('coverage-gate', '--config', 'failing.yml', ...own)).exitCode).toBe(1);
  });

  it('reads reliability.yml, else .github/reliability.yml; what is given here is stronger', async () => {
    rmSync(shop.path('reliability.yml'));
    shop.write({ '.github/reliability.yml': shopConfig({ unit: 99.9 }) });
    const second = await run('coverage-gate', '--output', 'places');
    shop.write({ 'reliability.yml': CONFIG });
    const first = await run('coverage-gate', '--output', 'places');
    const given = await run('coverage-gate', '--unit-lines', '50', '--output', 'places');
    rmSync(shop.path('.github'), { recursive: true });
    expect(second.stdout).toContain('below 99.9 %');
    expect(first.stdout).toContain('below 99 %');
    expect(given.exitCode).toBe(0);
  });

  it('keeps colour for terminals, and NO_COLOR keeps it away from them too', async () => {
    expect((await run('coverage-gate', '--output', 'colour')).stdout).not.toContain('\u001b');
    const script = execFileSync('sh', ['-c', 'command -v script || true'], { encoding: 'utf8' }).trim();
    if (script === '') return;
    const command = [process.execPath, join(DIST, 'cli', 'index.js'), 'coverage-gate', '--output', 'colour'].join(' ');
    const onTerminal = (noColor: string): string =>
      execFileSync(script, ['-qec', `${command} || true`, '/dev/null'], {
        cwd: shop.root,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TERM: 'xterm', NO_COLOR: noColor },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const colour = new RegExp(`${String.fromCharCode(27)}\\[3[0-9]m`);
    expect(onTerminal('')).toMatch(colour);
    expect(onTerminal('1')).not.toMatch(colour);
  });

  it('writes what it can where a file is in the way, and still judges', async () => {
    shop.write({ blocked: 'a file' });
    const { exitCode, stdout, stderr } = await run('coverage-gate', '--output', 'blocked');
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('blocked/coverage-gate/verdict.json could not be written');
  });

  it('leaves no temporary files behind', () => {
    expect(readdirSync(folderOf('written')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
