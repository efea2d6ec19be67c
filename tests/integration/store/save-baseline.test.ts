import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checkout } from '../../bundle/checkout.ts';
import { actionScript, reliability } from '../../bundle/command.ts';
import { commitCovered, lcov, measuredShop } from '../../bundle/measured-shop.ts';
import { runAction } from '../../platform/runner.ts';

let shop: Checkout;

beforeEach(() => {
  shop = measuredShop('file:kept');
});
afterEach(() => shop.remove());

const all = (): readonly string[] => (existsSync(shop.path('kept')) ? readdirSync(shop.path('kept')).sort() : []);
/** Entries with totals; each has its lines beside it. */
const kept = (): readonly string[] => all().filter((name) => name.endsWith('.json'));
const report = (name: string): string => shop.read(`reliability-report/coverage-gate/${name}`);

/** The action in a run of `ref` that GitHub started for HEAD. */
async function onGitHub(
  eventName: string,
  ref: string,
  inputs: { readonly [name: string]: string } = {},
  commit = shop.git('rev-parse', 'HEAD').trim(),
) {
  return runAction({
    script: actionScript('coverage-gate'),
    workspace: shop.root,
    inputs,
    eventName,
    event: { repository: { default_branch: 'main' } },
    env: { GITHUB_REF: ref, GITHUB_SHA: commit },
  });
}

describe('two runs', () => {
  it('of the default branch: the second shows what changed, everywhere', async () => {
    const base = commitCovered(shop, 80);
    await onGitHub('push', 'refs/heads/main');
    expect(all()).toEqual([`coverage-gate-${base}.json`, `coverage-gate-${base}.lines`]);
    expect(JSON.parse(shop.read(`kept/coverage-gate-${base}.json`))).toEqual({
      version: 1,
      gate: 'coverage-gate',
      commit: base,
      suites: { unit: { lines: [80, 100], branches: null, functions: null, statements: null } },
    });
    commitCovered(shop, 79);
    const { exitCode, log, summary } = await onGitHub('push', 'refs/heads/main');
    expect(exitCode).toBe(0);
    const since = `Since ${base.slice(0, 7)}`;
    for (const text of [log, summary, report('report.md'), report('report.html')]) {
      expect(text).toContain(since);
      expect(text).toContain('−1.00');
    }
    expect(log.replace(/\s+/gu, ' ')).toContain(`against ${base} (HEAD~1, the commit before this one)`);
    expect(kept()).toHaveLength(2);
  });

  it('decide repeats what the second showed, without the store', async () => {
    commitCovered(shop, 80);
    await onGitHub('push', 'refs/heads/main');
    commitCovered(shop, 90);
    await onGitHub('push', 'refs/heads/main');
    const facts = shop.path('reliability-report/coverage-gate/facts.json');
    const { exitCode, stdout } = await reliability(['decide', '--facts', facts], { in: '/' });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('+10.00');
  });

  it('on a shell keep nothing unless told so', async () => {
    commitCovered(shop, 80);
    await reliability(['coverage-gate'], { in: shop.root });
    expect(kept()).toEqual([]);
    await reliability(['coverage-gate', '--save-baseline', 'always'], { in: shop.root });
    expect(kept()).toHaveLength(1);
    commitCovered(shop, 81);
    const { stdout } = await reliability(['coverage-gate'], { in: shop.root });
    expect(stdout).toContain('+1.00');
  });
});

describe('what is kept', () => {
  beforeEach(() => {
    commitCovered(shop, 80);
  });

  it.each<readonly [event: string, ref: string, saveBaseline: string, entries: number]>([
    ['push', 'refs/heads/main', 'auto', 1],
    ['schedule', 'refs/heads/main', 'auto', 1],
    ['workflow_dispatch', 'refs/heads/main', 'auto', 1],
    ['push', 'refs/heads/topic', 'auto', 0],
    ['push', 'refs/tags/main', 'auto', 0],
    ['workflow_dispatch', 'refs/heads/topic', 'auto', 0],
    ['pull_request', 'refs/pull/7/merge', 'auto', 0],
    ['pull_request_target', 'refs/heads/main', 'auto', 0],
    ['push', 'refs/heads/main', 'never', 0],
    ['pull_request', 'refs/pull/7/merge', 'always', 1],
  ])('%s of %s with %s: %i', async (event, ref, saveBaseline, entries) => {
    await onGitHub(event, ref, { 'save-baseline': saveBaseline });
    expect(kept()).toHaveLength(entries);
  });

  it('is a failed verdict too, and no inconclusive one', async () => {
    shop.write({ 'coverage/lcov.info': lcov(10) });
    expect((await onGitHub('push', 'refs/heads/main')).exitCode).toBe(1);
    expect(kept()).toHaveLength(1);
    commitCovered(shop, 80);
    shop.write({ 'coverage/lcov.info': lcov(80).slice(0, -20) });
    expect((await onGitHub('push', 'refs/heads/main')).exitCode).toBe(2);
    expect(kept()).toHaveLength(1);
  });

  it('is nothing of another commit than the one that the run is for', async () => {
    await onGitHub('push', 'refs/heads/main', {}, 'b'.repeat(40));
    expect(kept()).toEqual([]);
  });

  it('is what this key measured', async () => {
    const commit = shop.git('rev-parse', 'HEAD').trim();
    await onGitHub('push', 'refs/heads/main', { key: 'web/a b' });
    expect(kept()).toEqual([`coverage-gate-web%2Fa%20b-${commit}.json`]);
  });

  it('where the store cannot be written to, is nothing, and that is no failure', async () => {
    shop.write({ kept: 'a file' });
    const { exitCode, log } = await onGitHub('push', 'refs/heads/main');
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^The baseline file:kept could not be saved: /mu);
  });
});

describe('without a baseline', () => {
  it('nothing is looked for, kept or shown', async () => {
    shop.remove();
    shop = measuredShop(undefined);
    commitCovered(shop, 80);
    const { log, exitCode } = await onGitHub('push', 'refs/heads/main');
    expect(exitCode).toBe(0);
    for (const text of [log, report('report.md'), report('facts.json'), report('verdict.json')])
      expect(text).not.toMatch(/since|baseline/iu);
    expect(JSON.parse(report('facts.json'))['facts']).not.toHaveProperty('baseline');
    expect((await onGitHub('push', 'refs/heads/main', { 'save-baseline': 'always' })).log).toContain(
      'reliability.yml names no baseline',
    );
  });

  it.each([
    ['ftp://bucket/prefix', 'git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX'],
    ['git-ref:main', 'git-ref:REF'],
    ['git-ref:refs/a/b..c', 'git-ref:refs/reliability/baseline'],
    ['s3://bucket?acl=public', '?region='],
    ['actions-cache:a,b', 'actions-cache:PREFIX'],
  ])('that is known (%s), the verdict is inconclusive', async (uri, expected) => {
    shop.remove();
    shop = measuredShop(`"${uri}"`);
    commitCovered(shop, 80);
    const { exitCode, stdout } = await reliability(['coverage-gate', '--format', 'json'], { in: shop.root });
    expect(exitCode).toBe(2);
    const { problem } = JSON.parse(stdout) as { readonly problem: { readonly code: string; readonly hint: string } };
    expect(problem.code).toBe('CONFIG-VALUE');
    expect(problem.hint).toContain(expected);
  });
});
