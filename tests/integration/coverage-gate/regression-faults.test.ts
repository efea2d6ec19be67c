import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { lcovOf, type MeasuredRun, measuredRun, numbered, onBranch } from './since-baseline.ts';

const NO_DROP = { regression: 'max-drop: 0' };
const made: Checkout[] = [];
/** One source of ten lines, eight of them covered; measured and kept at its first commit, with another commit on top. */
let shop: Checkout;
let base: string;

beforeEach(async () => {
  shop = Checkout.of({ '.gitignore': 'kept/\nreliability-report/\n*.info\n', 'a.ts': numbered(1, 10) });
  made.push(shop);
  shop.write({ 'unit.info': lcovOf({ 'a.ts': '++++++++--' }) });
  base = shop.git('rev-parse', 'HEAD').trim();
  await measuredRun(shop);
  shop.commit();
});
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function told({ verdict: { outcome, problem } }: MeasuredRun): string {
  return problem === undefined ? outcome : `${outcome} ${problem.code}`;
}

/** With the same report and the same store. */
function clone(...args: readonly string[]): { readonly checkout: Checkout; readonly uri: string } {
  const checkout = new Checkout();
  made.push(checkout);
  execFileSync('git', ['clone', '--quiet', ...args, `file://${shop.root}`, checkout.root], { stdio: 'pipe' });
  checkout.write({ 'unit.info': shop.read('unit.info') });
  return { checkout, uri: `file:${shop.path('kept')}` };
}

const entry = (ending: string): string => shop.path(`kept/coverage-gate-${base}.${ending}`);

describe('the clone', () => {
  it('of depth 1 has the commit of the baseline fetched, where a rule needs it', async () => {
    const { checkout, uri } = clone('--depth', '1');
    const run = (options: { readonly [name: string]: string }) =>
      measuredRun(checkout, options, onBranch(checkout), uri);
    const shown = await run({});
    expect(shown.facts).toMatchObject({ baseline: { commit: base, commitsBack: 1 } });
    expect(shown.facts.delta).toBeUndefined();
    expect(told(await run(NO_DROP))).toBe('passed');
  });

  it.each([
    ['github', 'set "fetch-depth: 2"'],
    ['gitlab', 'GIT_DEPTH to "2"'],
    ['azure', '"fetchDepth: 2"'],
    ['local', 'git fetch --deepen=1'],
  ])('without it, and without a way to fetch it on %s, says what to set', async (platform, hint) => {
    const { checkout, uri } = clone('--depth', '1');
    // A shell is not asked: nothing is ever fetched there.
    if (platform !== 'local') checkout.git('remote', 'remove', 'origin');
    const run = await measuredRun(checkout, NO_DROP, { ...onBranch(checkout), platform }, uri);
    expect(told(run)).toBe('inconclusive BASELINE-COMMIT-MISSING');
    expect(run.verdict.problem?.reason).toContain(base);
    expect(run.verdict.problem?.hint).toContain(hint);
  });

  it('that ends before the nearest baseline finds none, and says why', async () => {
    for (let more = 0; more < 3; more++) shop.commit();
    const { checkout, uri } = clone('--depth', '2');
    const run = await measuredRun(checkout, NO_DROP, onBranch(checkout), uri);
    expect(told(run)).toBe('inconclusive BASELINE-NONE');
    expect(run.notices.join()).toContain('a larger fetch-depth');
  });

  it('with a detached HEAD is like any other', async () => {
    shop.git('checkout', '--quiet', '--detach');
    expect(told(await measuredRun(shop, NO_DROP, onBranch(shop)))).toBe('passed');
  });

  it('with a history of its own has nothing to be compared with', async () => {
    shop.git('checkout', '--quiet', '--orphan', 'other');
    shop.commit();
    const run = await measuredRun(shop, NO_DROP, onBranch(shop));
    expect(told(run)).toBe('inconclusive BASELINE-NONE');
    expect(run.verdict.problem?.reason).toContain('no commit comes before it');
  });

  it('whose base was overwritten is compared with the nearest commit that is still before it', async () => {
    await measuredRun(shop);
    const gone = shop.git('rev-parse', 'HEAD').trim();
    shop.git('reset', '--quiet', '--hard', base);
    shop.write({ 'b.ts': numbered(1, 1) });
    shop.commit();
    expect(shop.git('rev-list', 'HEAD')).not.toContain(gone);
    const run = await measuredRun(shop, NO_DROP, onBranch(shop));
    expect([told(run), run.facts.baseline?.commit]).toEqual(['passed', base]);
  });

  it('that hides its sources from git diff hides no line', async () => {
    shop.write({ '.gitattributes': '*.ts -diff\n', 'a.ts': `first();\n${numbered(1, 10)}` });
    shop.commit();
    shop.write({ 'unit.info': lcovOf({ 'a.ts': '++++++++---' }) });
    const run = await measuredRun(shop, NO_DROP, onBranch(shop));
    expect(told(run)).toBe('failed');
    expect(run.facts.delta?.suites[0]).toMatchObject({ added: [1, 1], lost: 1, gained: 0, unmappedFiles: 0 });
  });
});

describe('the store', () => {
  it.each<readonly [what: string, damage: () => void, code: string, reason: string]>([
    ['cut totals', () => writeFileSync(entry('json'), '{"version":1'), 'BASELINE-DAMAGED', 'is not whole JSON'],
    [
      'cut lines',
      () => writeFileSync(entry('lines'), readFileSync(entry('lines')).subarray(0, 60)),
      'BASELINE-DAMAGED',
      'digest',
    ],
    [
      'totals that somebody lowered',
      () => writeFileSync(entry('json'), readFileSync(entry('json'), 'utf8').replace('[8,10]', '[1,10]')),
      'BASELINE-DAMAGED',
      'do not add up',
    ],
    ['totals without lines', () => rmSync(entry('lines')), 'BASELINE-NONE', 'but no lines'],
    ['nothing', () => rmSync(shop.path('kept'), { recursive: true }), 'BASELINE-NONE', 'has no entry'],
  ])('with %s: nothing passes, and without a rule nothing is decided', async (_, damage, code, reason) => {
    damage();
    const run = await measuredRun(shop, NO_DROP, onBranch(shop));
    expect(told(run)).toBe(`inconclusive ${code}`);
    expect(run.verdict.problem?.reason).toContain(reason);
    expect(run.verdict.problem?.hint).not.toBe('');
    const shown = await measuredRun(shop, {}, onBranch(shop));
    expect([shown.verdict.outcome, shown.facts.delta?.suites ?? []]).toEqual(['passed', []]);
    expect([...shown.notices, ...shown.presentation.notes].join()).toContain(reason);
  });

  it('that is down: nothing passes', async () => {
    shop.git('remote', 'add', 'origin', `file://${shop.root}/nowhere`);
    const run = await measuredRun(shop, NO_DROP, onBranch(shop), 'git-ref:refs/reliability/baseline');
    expect(told(run)).toBe('inconclusive BASELINE-UNREACHABLE');
  });

  it('with older lines that are damaged: which lines flap is not known, and nothing passes', async () => {
    await measuredRun(shop);
    shop.commit();
    writeFileSync(entry('lines'), 'damaged');
    expect(told(await measuredRun(shop, NO_DROP, onBranch(shop)))).toBe('passed');
    shop.write({ 'unit.info': lcovOf({ 'a.ts': '+++++++---' }) });
    expect(told(await measuredRun(shop, NO_DROP, onBranch(shop)))).toBe('inconclusive BASELINE-DAMAGED');
    expect(readdirSync(shop.path('kept'))).toHaveLength(4);
  });

  it('keeps lines of what lies there, of files too that git does not know', async () => {
    shop.write({ 'new.ts': 'new();\n', 'unit.info': lcovOf({ 'a.ts': '++++++++--', 'new.ts': '+' }) });
    expect((await measuredRun(shop)).notices).toEqual([]);
    shop.commit();
    const run = await measuredRun(shop, NO_DROP, onBranch(shop));
    expect(told(run)).toBe('passed');
    expect(run.facts.delta?.suites[0]).toMatchObject({ before: [9, 11], keptBefore: [9, 11], added: [0, 0] });
  });
});
