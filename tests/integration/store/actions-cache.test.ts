import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checkout } from '../../bundle/checkout.ts';
import { actionScript } from '../../bundle/command.ts';
import { commitCovered, lcov, measuredShop } from '../../bundle/measured-shop.ts';
import { type CacheServer, runtimeToken, startCacheServer } from '../../platform/cache-server.ts';
import { type ActionResult, runAction } from '../../platform/runner.ts';

const READ = 1;
const ALL = 3;
const MAIN = 'refs/heads/main';
/** Generous: what is measured is that nobody waits for retries of half a minute. */
const FEW_SECONDS_MS = 15_000;

let shop: Checkout;
let server: CacheServer;

beforeEach(async () => {
  shop = measuredShop('actions-cache:reliability');
  server = await startCacheServer();
});
afterEach(async () => {
  await server.close();
  shop.remove();
  expect(server.violations).toEqual([]);
});

function head(): string {
  return shop.git('rev-parse', 'HEAD').trim();
}

function run(env: { readonly [name: string]: string } = {}, inputs: { readonly [name: string]: string } = {}) {
  return runAction({
    script: actionScript('coverage-gate'),
    workspace: shop.root,
    inputs,
    eventName: 'push',
    event: { repository: { default_branch: 'main' } },
    env: {
      GITHUB_REF: MAIN,
      GITHUB_SHA: head(),
      ACTIONS_RESULTS_URL: server.url,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: runtimeToken({ Scope: MAIN, Permission: ALL }),
      ...env,
    },
  });
}

/** As a pull request's run: reads the base's entries, writes only its own. */
function proposal(env: { readonly [name: string]: string } = {}, inputs: { readonly [name: string]: string } = {}) {
  const scopes = [
    { Scope: 'refs/pull/7/merge', Permission: ALL },
    { Scope: MAIN, Permission: READ },
  ];
  const own = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
  return run({ ...own, ACTIONS_RUNTIME_TOKEN: runtimeToken(...scopes), ...env }, inputs);
}

function changeIn({ log }: ActionResult): string | undefined {
  return /[+−±][<.\d]+/u.exec(log.split('\n').find((line) => /^ *unit /u.test(line)) ?? '')?.[0];
}

const noticesIn = ({ log }: ActionResult): readonly string[] =>
  log.split('\n').filter((line) => line.startsWith('The baseline '));

describe('the cache of GitHub Actions', () => {
  it('keeps what the default branch measured, for pull requests to be compared with', async () => {
    const base = commitCovered(shop, 80);
    const first = await run();
    expect(noticesIn(first)).toEqual([expect.stringContaining('has no entry')]);
    expect(changeIn(first)).toBeUndefined();
    expect(server.entries.map(({ key, scope, finished }) => ({ key, scope, finished }))).toEqual([
      { key: `reliability/coverage-gate-${base}.lines`, scope: MAIN, finished: true },
      { key: `reliability/coverage-gate-${base}.json`, scope: MAIN, finished: true },
    ]);
    commitCovered(shop, 82);
    const second = await proposal();
    expect(noticesIn(second)).toEqual([]);
    expect(changeIn(second)).toBe('+2.00');
    expect(second.log).toContain(`Since ${base.slice(0, 7)}`);
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(server.entries).toHaveLength(2);
    expect(shop.git('status', '--porcelain')).toBe('');
  });

  it('finds the nearest of many commits with one request for ten', async () => {
    const base = commitCovered(shop, 80);
    await run();
    for (let at = 0; at < 14; at++) commitCovered(shop, 80);
    const asked = server.calls.length;
    const { log } = await proposal();
    expect(log).toContain(`Since ${base.slice(0, 7)}`);
    expect(log).toContain('HEAD~14');
    const keys = server.calls.slice(asked).map((call) => call.keys.length);
    // Ten, the rest, those before the one that was found, the entry, its bytes; whether it has lines, these, their bytes.
    expect(keys).toEqual([10, 5, 3, 1, 0, 1, 1, 0]);
  });

  it('prefers a nearer commit of the base to a farther one of its own', async () => {
    commitCovered(shop, 10);
    await proposal({}, { 'save-baseline': 'always' });
    const near = commitCovered(shop, 80);
    await run();
    commitCovered(shop, 81);
    expect((await proposal()).log).toContain(`Since ${near.slice(0, 7)}`);
  });

  it('does not take an entry whose name only begins like the one that is wanted', async () => {
    const base = commitCovered(shop, 80);
    await run();
    for (const entry of server.entries) (entry as { key: string }).key += '2';
    commitCovered(shop, 81);
    const result = await proposal();
    expect(noticesIn(result).join()).toContain('has no entry');
    expect(result.log).not.toContain(`Since ${base.slice(0, 7)}`);
  });

  it('is not written twice, and says nothing about it', async () => {
    commitCovered(shop, 80);
    await run();
    shop.write({ 'coverage/lcov.info': lcov(90) });
    const again = await run();
    expect(noticesIn(again)).toHaveLength(1);
    expect(server.calls.filter(({ name }) => name === 'CreateCacheEntry')).toHaveLength(2);
  });

  it('prints no command but the masks of signed addresses', async () => {
    commitCovered(shop, 80);
    await run();
    commitCovered(shop, 80);
    const { rawLog, annotations } = await proposal();
    expect(rawLog).toContain('::add-mask::c2VjcmV0LXNpZ25hdHVyZQ==');
    expect(rawLog).not.toMatch(/::(?:debug|warning|error)::|sig=|Cache (?:hit|Size)/u);
    expect(annotations.filter(({ message }) => /cache/iu.test(message))).toEqual([]);
  });

  it.each([
    ['an entry that is no archive', Buffer.from('no archive'), /could not be read: .*tar/u],
    ['an entry that was cut off', undefined, /could not be read: .*tar/u],
  ])('refuses %s', async (_, bytes, notice) => {
    commitCovered(shop, 80);
    await run();
    const entry = server.entries.find(({ key }) => key.endsWith('.json'));
    if (entry !== undefined) entry.bytes = bytes ?? entry.bytes.subarray(0, entry.bytes.length / 2);
    commitCovered(shop, 81);
    const result = await proposal();
    expect(noticesIn(result)).toEqual([expect.stringMatching(notice)]);
    expect(result.exitCode).toBe(0);
    expect(changeIn(result)).toBeUndefined();
  });
});

describe('a cache that cannot be used changes no verdict', () => {
  beforeEach(async () => {
    commitCovered(shop, 80);
    await run();
    commitCovered(shop, 81);
  });

  const timed = async (work: Promise<ActionResult>): Promise<ActionResult> => {
    const started = performance.now();
    const result = await work;
    expect(performance.now() - started).toBeLessThan(FEW_SECONDS_MS);
    expect(result.exitCode).toBe(0);
    expect(result.outputs.get('outcome')).toBe('passed');
    expect(result.errorLog).toBe('');
    return result;
  };

  it('down: says so at once', async () => {
    await server.close();
    const result = await timed(run());
    expect(noticesIn(result)).toEqual([
      expect.stringMatching(/could not be read: .*ECONNREFUSED/u),
      expect.stringMatching(/could not be saved: .*ECONNREFUSED/u),
    ]);
  });

  it.each([
    ['hangs', { hang: 'GetCacheEntryDownloadURL' }, /did not answer within 5 s \(BASELINE-UNREADABLE\)$/u],
    ['fails', { name: 'GetCacheEntryDownloadURL', status: 503 }, /did not answer within 5 s: .*503/u],
    ['forbids', { name: 'GetCacheEntryDownloadURL', status: 403 }, /could not be read: .*403/u],
    ['limits', { name: 'GetCacheEntryDownloadURL', status: 429 }, /could not be read: .*429/u],
    ['loses the blob', { name: 'GET blob', status: 404 }, /could not be read: /u],
  ])('%s while it is read', async (_, fault, notice) => {
    server.fault = fault;
    const result = await timed(proposal());
    expect(noticesIn(result)).toEqual([expect.stringMatching(notice)]);
    expect(changeIn(result)).toBeUndefined();
  });

  it.each([
    ['forbids', { name: 'CreateCacheEntry', status: 403 }, /could not be saved: .*403/u],
    ['has no room', { name: 'CreateCacheEntry', status: 507, message: 'insufficient usage' }, /quota/u],
    ['hangs', { hang: 'PUT blob' }, /could not be saved: .*within 5 s/u],
    ['does not finish', { name: 'FinalizeCacheEntryUpload', status: 400 }, /could not be saved: .*400/u],
  ])('%s while it is written', async (_, fault, notice) => {
    server.fault = fault;
    const result = await timed(run());
    expect(noticesIn(result)).toEqual([expect.stringMatching(notice)]);
    expect(changeIn(result)).toBe('+1.00');
  });

  it('read-only by its token: is read, and not written', async () => {
    const result = await timed(run({ ACTIONS_RUNTIME_TOKEN: runtimeToken({ Scope: MAIN, Permission: READ }) }));
    expect(noticesIn(result)).toEqual([expect.stringMatching(/could not be saved: .*cache write denied/u)]);
    expect(changeIn(result)).toBe('+1.00');
  });

  it.each([
    ['read', 1, '+1.00', /could not be saved: .*cache-mode 'read'/u],
    ['none', 2, undefined, /could not be saved: .*cache-mode 'none'/u],
    ['write-only', 2, undefined, /could not be read: .*cache-mode 'write-only'/u],
  ])('ACTIONS_CACHE_MODE %s', async (mode, _count, change, notice) => {
    const result = await timed(run({ ACTIONS_CACHE_MODE: mode }));
    expect(noticesIn(result).join('\n')).toMatch(notice);
    expect(changeIn(result)).toBe(change);
  });

  it('not offered to this step: says so', async () => {
    const result = await timed(run({ ACTIONS_RESULTS_URL: '' }));
    expect(noticesIn(result)).toHaveLength(2);
    expect(noticesIn(result).join()).toContain('offers its cache service only to steps that use an action');
  });

  it('without tar: says so', async () => {
    const result = await timed(proposal({ PATH: pathOf('git', 'zstd') }));
    expect(noticesIn(result)).toEqual([expect.stringMatching(/could not be read: .*tar/u)]);
  });
});

/** A PATH with these programs only. */
function pathOf(...programs: readonly string[]): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const own = shop.path('.git/programs');
  mkdirSync(own);
  for (const program of programs) {
    const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
    // Without zstd here entries were packed with gzip, and it is not needed for looking them up either.
    if (found !== undefined) symlinkSync(found, join(own, program));
  }
  return own;
}
