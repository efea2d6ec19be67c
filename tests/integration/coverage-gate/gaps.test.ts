import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { configure } from '../../../src/coverage-gate/settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { CoverageFacts } from '../../../src/shared/model/coverage-facts.ts';
import type { GapFacts } from '../../../src/shared/model/gap-facts.ts';
import type { Presentation } from '../../../src/shared/model/presentation.ts';
import type { Verdict } from '../../../src/shared/model/verdict.ts';
import type { Environment } from '../../../src/shared/platform/port.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files, committedAt?: string): Checkout {
  const checkout = Checkout.of(files, committedAt);
  made.push(checkout);
  return checkout;
}

/** A clone through the transport, so that depth and filters are honoured. */
function clone(origin: Checkout, ...args: readonly string[]): Checkout {
  const checkout = new Checkout();
  made.push(checkout);
  origin.git('config', 'uploadpack.allowFilter', 'true');
  execFileSync('git', ['clone', '--quiet', ...args, `file://${origin.root}`, checkout.root], { stdio: 'pipe' });
  return checkout;
}

interface Decided {
  readonly verdict: Verdict;
  readonly facts: CoverageFacts;
  readonly presentation: Presentation;
  readonly analysis: string;
}

async function decide(
  folder: string,
  options: { readonly [name: string]: string } = {},
  environment: Environment = { platform: 'local' },
): Promise<Decided> {
  const given = { 'unit-reports': 'lcov.info', 'unit-lines': '0', ...options };
  const values = new Map(Object.entries(given));
  const settings = configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
  const io = nodeIo(folder, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const { facts } = await coverageGate.collect({ io, environment, progress: () => undefined }, settings);
  const verdict = coverageGate.decide(settings, facts);
  // What facts.json carries is enough to decide again.
  const again = coverageGate.readFacts(JSON.parse(JSON.stringify(settings)), JSON.parse(JSON.stringify(facts)));
  expect(coverageGate.decide(again.options, again.facts)).toEqual(verdict);
  const files = coverageGate.files(settings, verdict, facts, undefined);
  return {
    verdict,
    facts,
    presentation: coverageGate.present(settings, verdict, facts),
    analysis: String(files.find(({ name }) => name === 'COVERAGE_GAP_ANALYSIS.md')?.render()),
  };
}

/** An LCOV record: `+` a covered line, `-` an uncovered one, a dot a line without code. */
function record(path: string, hits: string): string {
  const lines = [...hits].flatMap((hit, at) => (hit === '.' ? [] : [`DA:${at + 1},${hit === '+' ? 1 : 0}`]));
  return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n');
}

/** A small shop, its pages in TypeScript and its stock in Python. */
const SHOP: Files = {
  CODEOWNERS: 'web/ @shop/web\n/stock/ @shop/stock\nthree owners [ here\n',
  'package.json': '{ "type": "module" }\n',
  'web/src/cart.ts':
    "import { price } from './price.js';\nimport { format } from './money.js';\nexport const cart = (n: number) => format(price(n));\n",
  'web/src/price.ts':
    "import { round } from './money.js';\nexport function price(n: number) {\n  return n > 9 ? round(n) : n;\n}\n",
  'web/src/money.ts':
    "import { log } from './log.js';\nexport function round(n: number) {\n  if (n < 0) log('debt');\n  return n;\n}\nexport const format = (n: number) => String(n);\n",
  'web/src/log.ts': 'export function log(text: string) {\n  process.stdout.write(text);\n}\n',
  'web/src/orphan.ts': 'export function orphan() {\n  return 1;\n}\n',
  'web/test/cart.test.ts': "import { cart } from '../src/cart.js';\ncart(1);\n",
  'stock/shop/__init__.py': '',
  'stock/shop/shelf.py': 'from shop import unit\n\n\ndef shelf(n):\n    if n:\n        return unit.unit(n)\n',
  'stock/shop/unit.py': 'def unit(n):\n    return n\n',
  'stock/tests/test_shelf.py': 'from shop.shelf import shelf\n\n\ndef test_shelf():\n    shelf(0)\n',
};
const REPORT = [
  record('web/src/cart.ts', '..+'),
  record('web/src/price.ts', '.++'),
  record('web/src/money.ts', '.---.-'),
  record('web/src/log.ts', '.-'),
  record('web/src/orphan.ts', '--'),
  record('stock/shop/shelf.py', '+..++-'),
  record('stock/shop/unit.py', '+-'),
].join('');

const brief = ({ path, score, next }: GapFacts) => [path, score, next?.how ?? '', next?.path ?? ''];

describe('a shop in two languages', () => {
  it('is ranked as computed by hand, with everything that is known', async () => {
    const checkout = checkoutOf(SHOP);
    checkout.write({ 'web/src/money.ts': `${String(SHOP['web/src/money.ts'])}// two\n` });
    checkout.commit('2001-01-02T00:00:00Z');
    checkout.write({ 'lcov.info': REPORT });
    const { facts, verdict, analysis, presentation } = await decide(checkout.root, {
      gaps: 'analyse: always',
      'unit-lines': '60',
    });
    const gaps = facts.gaps!;
    // money.ts: 4 lines, 1 decision: √600 = 24; 100 + 2·10 (cart, price) + 2 (they) + 2·10 (commits) = 142 %.
    expect(gaps.ranked[0]).toEqual({
      path: 'web/src/money.ts',
      score: 34,
      lines: [0, 4],
      measured: true,
      decisions: [1, 1],
      importers: 2,
      dependents: 2,
      imports: 1,
      tests: 1,
      next: { path: 'web/test/cart.test.ts', how: 'reaches' },
      changes: 2,
      regions: [{ start: 2, end: 6, lines: 4, decisions: 1 }],
      owners: ['@shop/web'],
    });
    expect(gaps.ranked.slice(1).map(brief)).toEqual([
      // √200 = 14; 100 + 10 (commit) + 100 (no test file imports it, directly or not) = 210 %.
      ['web/src/orphan.ts', 29, 'new', 'web/test/orphan.test.ts'],
      // √100 = 10; 100 + 10 (shelf) + 1 + 10 = 121 %; its first line ran when it was imported.
      ['stock/shop/unit.py', 12, 'reaches', 'stock/tests/test_shelf.py'],
      // √100 = 10; 100 + 10 (money) + 3 (all of web that is tested) + 10 = 123 %.
      ['web/src/log.ts', 12, 'reaches', 'web/test/cart.test.ts'],
      // √100 = 10; 100 + 10 = 110 %.
      ['stock/shop/shelf.py', 11, 'named', 'stock/tests/test_shelf.py'],
    ]);
    expect(gaps).toMatchObject({
      sources: 7,
      tests: 2,
      unreached: 1,
      history: { days: 90, commits: 2, state: 'whole' },
      kinds: { 'untested-hub': 0, 'unreached-source': 1, 'untested-source': 3 },
      unreadCount: 0,
    });
    expect(gaps.map?.folders.map(({ path, files, reached }) => `${path} ${files} ${reached}`).sort()).toEqual([
      'stock/shop 2 2',
      'web/src 5 4',
    ]);
    expect(verdict.outcome).toBe('failed');
    // 7 of 16; with money.ts 11 (68.75 %).
    expect(analysis).toContain('Covering the first file whole: unit +25.00 points, to 68.75 %: reaches 60 %.');
    expect(analysis).toContain(
      [
        '1. `web/src/money.ts` (score 34)',
        '   - Why: 0 of 4 lines covered; 1 decision on uncovered lines; imported by 2 files; changed 2 times in 90 days; 1 test file reaches it',
        '   - A test would add: unit +25.00 points, to 68.75 %: reaches 60 %',
        '   - Where: extend `web/test/cart.test.ts`, for lines 2–6 (1 decision)',
        '   - Owners: `@shop/web`',
      ].join('\n'),
    );
    const table = presentation.tables.find(({ title }) => title === 'Tests to write next');
    expect([table?.rows.length, table?.omittedRows]).toEqual([3, 2]);
    expect(presentation.picture?.description).toContain('web/src: 5 files');
    // A line of CODEOWNERS that nobody can read is said, and spoils nothing.
    expect(verdict.findings.map(({ rule }) => rule)).toContain('coverage/owners-line');
  });

  it('fails on what a change adds, many import and no test reaches', async () => {
    const checkout = checkoutOf(SHOP);
    checkout.git('checkout', '--quiet', '-b', 'feature');
    const users = Object.fromEntries(
      [1, 2, 3].map((n) => [`web/src/user${n}.ts`, "import { hub } from './hub.js';\nhub();\n"]),
    );
    checkout.write({ ...users, 'web/src/hub.ts': 'export function hub() {\n  return 1;\n}\n' });
    const head = checkout.commit();
    checkout.git('checkout', '--quiet', 'main');
    const base = checkout.git('rev-parse', 'HEAD').trim();
    const merge = checkout.merge('feature');
    const environment = { platform: 'github', commit: merge, headCommit: head, mergesProposal: true } as const;
    const hits = (hub: string): string =>
      REPORT + [1, 2, 3].map((n) => record(`web/src/user${n}.ts`, '.-')).join('') + record('web/src/hub.ts', hub);
    const gaps = 'fail-on: [new-untested-hub]\nhub: 3';
    checkout.write({ 'lcov.info': hits('--') });
    const untested = await decide(checkout.root, { gaps }, environment);
    expect(untested.facts.patch?.base).toEqual({ commit: base, rule: 'merge', workingTree: false });
    expect(untested.verdict).toMatchObject({
      outcome: 'failed',
      summary:
        'web/src/hub.ts is an untested hub: it is new, 3 files import it, no test reaches it along imports, no test runs a line of it',
      findings: [
        {
          rule: 'coverage/new-untested-hub',
          location: { path: 'web/src/hub.ts' },
          owners: ['@shop/web'],
          hint: 'Write a test for it: begin web/test/hub.test.ts.',
        },
        { rule: 'coverage/owners-line' },
      ],
    });
    // With one importer fewer than it takes, with a test, and on a commit that adds nothing, it passes.
    expect((await decide(checkout.root, { gaps: gaps.replace('3', '4') }, environment)).verdict.outcome).toBe('passed');
    checkout.write({ 'lcov.info': hits('+-') });
    expect((await decide(checkout.root, { gaps }, environment)).verdict.outcome).toBe('passed');
    checkout.write({ 'lcov.info': hits('--') });
    const later = checkout.commit();
    const pushed = { platform: 'github', commit: later, baseCommit: merge } as const;
    expect((await decide(checkout.root, { gaps }, pushed)).verdict.outcome).toBe('passed');
  });

  it('gives no verdict on what is new without a base', async () => {
    const checkout = checkoutOf(SHOP);
    checkout.write({ 'lcov.info': REPORT });
    const environment: Environment = { platform: 'github', baseCommit: 'f'.repeat(40) };
    const { verdict } = await decide(checkout.root, { gaps: 'fail-on: [new-untested-hub]' }, environment);
    expect([verdict.outcome, verdict.problem?.code]).toEqual(['inconclusive', 'PATCH-BASE-MISSING']);
  });
});

describe('history', () => {
  const changes = async (checkout: Checkout): Promise<unknown> => {
    checkout.write({ 'lcov.info': REPORT });
    const { facts } = await decide(checkout.root, { gaps: 'analyse: always' });
    const money = facts.gaps?.ranked.find(({ path }) => path === 'web/src/money.ts');
    return [facts.gaps?.history.state, facts.gaps?.history.commits, money?.changes];
  };
  const touched = (): Checkout => {
    const checkout = checkoutOf(SHOP, '2001-01-01T00:00:00Z');
    for (const day of ['2001-03-01', '2001-05-01', '2001-05-02']) {
      checkout.write({ 'web/src/money.ts': `${String(SHOP['web/src/money.ts'])}// ${day}\n` });
      checkout.commit(`${day}T00:00:00Z`);
    }
    return checkout;
  };

  it('is counted in the 90 days before the measured commit, whatever today is', async () => {
    expect(await changes(touched())).toEqual(['whole', 3, 3]);
  });

  it('is cut where a shallow clone ends: its last commit only looks as if it added everything', async () => {
    expect(await changes(clone(touched(), '--depth=2'))).toEqual(['cut', 1, 1]);
    expect(await changes(clone(touched(), '--depth=1'))).toEqual(['unknown', 0, null]);
  });

  it('is not fetched for a clone without trees', async () => {
    const partial = clone(touched(), '--filter=tree:0');
    expect(await changes(partial)).toEqual(['unknown', 0, null]);
  });
});

describe('bad input', () => {
  it('takes circles, links in a ring and sources of 20 MB', async () => {
    const checkout = checkoutOf({
      'a.ts': "import './b';\nf();\n",
      'b.ts': "import './a';\nf();\n",
      'ring/c.ts': "import '../a';\nf();\n",
      'big.js': `require('./a');\n${'f();\n'.repeat(4 << 20)}`,
    });
    rmSync(checkout.path('ring'), { recursive: true });
    symlinkSync('ring', checkout.path('ring'));
    checkout.write({ 'lcov.info': record('a.ts', '.-') + record('b.ts', '.-') });
    const options = { gaps: 'fail-on: [untested-hub]', unmeasured: 'ignore' };
    const { facts, verdict } = await decide(checkout.root, options);
    expect(facts.gaps?.ranked.map(({ path, importers, dependents }) => [path, importers, dependents])).toEqual([
      ['a.ts', 1, 1],
      ['b.ts', 1, 1],
    ]);
    expect(facts.gaps?.unread.map(({ location }) => location?.path)).toEqual(['big.js', 'ring/c.ts']);
    // What the two import is not known, so that nobody knows whether a.ts is a hub.
    expect([verdict.outcome, verdict.problem?.code]).toEqual(['inconclusive', 'GAPS-GRAPH-INCOMPLETE']);
    const ignored = await decide(checkout.root, { ...options, ignore: 'big.js,ring/**' });
    expect(ignored.verdict.outcome).toBe('passed');
  }, 60_000);

  it('needs a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-nowhere-'));
    try {
      await expect(decide(folder, { gaps: 'fail-on: [untested-source]' })).rejects.toThrow('GIT-NO-REPOSITORY');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('unasked', () => {
  const analysed = async (checkout: Checkout, hits: string, options = {}): Promise<boolean> => {
    checkout.write({ 'lcov.info': record('a.ts', hits) });
    return (await decide(checkout.root, { unmeasured: 'ignore', ...options })).facts.gaps !== undefined;
  };

  it('is made where there is a gap in a small repository, and only there', async () => {
    const small = checkoutOf({ 'a.ts': 'f();\n' });
    expect(await analysed(small, '-')).toBe(true);
    expect(await analysed(small, '+')).toBe(false);
    expect(await analysed(small, '-', { gaps: 'analyse: never' })).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`f${at}.ts`, '']));
    const large = checkoutOf({ ...many, 'a.ts': 'f();\n' });
    expect(await analysed(large, '-')).toBe(false);
    expect(await analysed(large, '-', { gaps: 'analyse: always' })).toBe(true);
  });
});
