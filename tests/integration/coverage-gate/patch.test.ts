import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageGate } from '../../../src/coverage-gate/gate.ts';
import { configure } from '../../../src/coverage-gate/settings.ts';
import { readValues } from '../../../src/shared/config/values.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Verdict } from '../../../src/shared/model/verdict.ts';
import type { Environment } from '../../../src/shared/platform/port.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files): Checkout {
  const checkout = Checkout.of(files);
  made.push(checkout);
  return checkout;
}

/** A clone through the transport, so that depth and filters are honoured. */
function clone(origin: Checkout, ...args: readonly string[]): Checkout {
  const checkout = new Checkout();
  made.push(checkout);
  execFileSync('git', ['clone', '--quiet', ...args, `file://${origin.root}`, checkout.root], { stdio: 'pipe' });
  return checkout;
}

interface Decided {
  readonly verdict: Verdict;
  readonly facts: Awaited<ReturnType<typeof coverageGate.collect>>['facts'];
}

async function decide(checkout: Checkout, environment: Environment, options: object = {}): Promise<Decided> {
  const given: [string, string][] = Object.entries({
    'unit-reports': 'lcov*.info',
    'unit-lines': '0',
    unmeasured: 'ignore',
    patch: 'lines: 100',
    ...options,
  });
  const values = new Map(given.filter(([, value]) => value !== ''));
  const settings = configure(await readValues(coverageGate, { values, spell: (name) => name }, undefined));
  const io = nodeIo(checkout.root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' }, Date.now);
  const { facts } = await coverageGate.collect({ io, environment, progress: () => undefined }, settings);
  const verdict = coverageGate.decide(settings, facts);
  // What facts.json carries is enough to decide again.
  const again = coverageGate.readFacts(JSON.parse(JSON.stringify(settings)), JSON.parse(JSON.stringify(facts)));
  expect(coverageGate.decide(again.options, again.facts)).toEqual(verdict);
  return { verdict, facts };
}

/** `merge 2/3 of 4`: rule, changed lines covered and all, changed files; or the code of the problem. */
function shown({ facts: { patch } }: Decided): string {
  if (patch === undefined) return 'nothing';
  if (patch.base === undefined) return patch.problem?.code ?? '';
  const [covered, total] = patch.files.reduce(([c, t], { lines }) => [c + lines[0], t + lines[1]], [0, 0]);
  return `${patch.base.rule} ${covered}/${total} of ${patch.changedFiles}`;
}

/** An LCOV record: `+` a covered line, `-` an uncovered one, a dot a line without code. */
function record(path: string, hits: string): string {
  const lines = [...hits].flatMap((hit, at) => (hit === '.' ? [] : [`DA:${at + 1},${hit === '+' ? 1 : 0}`]));
  return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n');
}

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `line(${from + at});\n`).join('');
const TEN = numbered(1, 10);
const LOCAL: Environment = { platform: 'local' };

/** main with ten lines in a.ts and one more commit; feature rewrites lines 2 and 3 and adds one at the end. */
function proposal(): { origin: Checkout; base: string; head: string } {
  const origin = checkoutOf({ 'a.ts': TEN, 'b.ts': TEN, 'docs.md': 'text\n' });
  origin.git('checkout', '--quiet', '-b', 'feature');
  origin.write({ 'a.ts': `line(1);\nnew2();\nnew3();\n${numbered(4, 10)}new11();\n` });
  const head = origin.commit();
  origin.git('checkout', '--quiet', 'main');
  origin.write({ 'b.ts': TEN.replaceAll('line', 'other') });
  const base = origin.commit();
  return { origin, base, head };
}

/** As GitHub does for a pull request: a merge commit of the head into the base, under a ref of its own. */
function withMergeRef(): { origin: Checkout; base: string; head: string; merge: string } {
  const { origin, base, head } = proposal();
  origin.git('checkout', '--quiet', '--detach', 'main');
  origin.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
  const merge = origin.git('rev-parse', 'HEAD').trim();
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('checkout', '--quiet', 'main');
  return { origin, base, head, merge };
}

/** actions/checkout: one commit, detached. */
function shallow(origin: Checkout, ref: string, depth = 1): Checkout {
  const checkout = new Checkout();
  made.push(checkout);
  checkout.git('init', '--quiet');
  checkout.git('remote', 'add', 'origin', `file://${origin.root}`);
  checkout.git('fetch', '--quiet', `--depth=${depth}`, 'origin', ref);
  checkout.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  checkout.write({ 'lcov.info': `${record('a.ts', '++-+++++++-')}${record('b.ts', '----------')}` });
  return checkout;
}

describe('a pull request', () => {
  it('is compared with the first parent of the merge commit, which is fetched on its own', async () => {
    const { origin, head, merge } = withMergeRef();
    const checkout = shallow(origin, 'refs/pull/7/merge');
    const environment: Environment = {
      ...{ platform: 'github', event: 'pull_request', commit: merge, headCommit: head, pullRequest: 7 },
      mergesProposal: true,
    };
    // Of lines 2, 3 and 11 only 2 is covered; what main did to b.ts is none of its business.
    const decided = await decide(checkout, environment);
    expect(shown(decided)).toBe('merge 1/3 of 1');
    expect(checkout.git('rev-list', '--all', '--count', 'HEAD').trim()).toBe('1');
    expect(decided.verdict).toMatchObject({
      outcome: 'failed',
      summary: 'patch: line coverage of 33.33 % is below 100 % (1 of 3)',
      metrics: { patch: { lines: { covered: 1, total: 3 } }, unmeasuredChangedFiles: 0 },
      findings: [
        { rule: 'coverage/patch', severity: 'error' },
        { rule: 'coverage/patch', location: { path: 'a.ts', startLine: 3, endLine: 3 }, changed: true },
        { rule: 'coverage/patch', location: { path: 'a.ts', startLine: 11, endLine: 11 }, changed: true },
      ],
    });
  });

  it('knows the merge commit by its second parent where the platform says no more', async () => {
    const { origin, head } = withMergeRef();
    const environment = { platform: 'azure', headCommit: head, pullRequest: 7 };
    expect(shown(await decide(shallow(origin, 'refs/pull/7/merge'), environment))).toBe('merge 1/3 of 1');
  });

  it('shows nothing where nobody decides on it and the base is not there, and fetches nothing', async () => {
    const { origin, head, merge } = withMergeRef();
    const environment = { platform: 'github', commit: merge, headCommit: head, pullRequest: 7, mergesProposal: true };
    const checkout = shallow(origin, 'refs/pull/7/merge');
    const options = { patch: '', 'unit-lines': '10' };
    expect(shown(await decide(checkout, environment, options))).toBe('nothing');
    expect(() => checkout.git('cat-file', '-e', 'HEAD^1')).toThrow();
    const deeper = await decide(shallow(origin, 'refs/pull/7/merge', 2), environment, options);
    expect(shown(deeper)).toBe('merge 1/3 of 1');
    expect(deeper.verdict.outcome).toBe('passed');
  });

  it.each([
    ['github', 'set "fetch-depth: 2" for actions/checkout'],
    ['gitlab', 'set the variable GIT_DEPTH to "2"'],
    ['azure', 'set "fetchDepth: 2"'],
  ])('without its base is inconclusive, and %s is told what to set', async (platform, hint) => {
    const { origin, head, merge } = withMergeRef();
    const checkout = shallow(origin, 'refs/pull/7/merge');
    rmSync(origin.root, { recursive: true });
    const environment = { platform, commit: merge, headCommit: head, pullRequest: 7, mergesProposal: true };
    const { verdict } = await decide(checkout, environment);
    expect(verdict).toMatchObject({ outcome: 'inconclusive', problem: { code: 'PATCH-BASE-MISSING' } });
    expect(verdict.problem?.hint).toContain(hint);
  });

  it.each([
    ['github', true],
    ['github', false],
    ['azure', true],
  ])('whose head was checked out starts where it left the base branch (%s, filters %s)', async (platform, filters) => {
    const { origin, base, head } = withMergeRef();
    if (filters) origin.git('config', 'uploadpack.allowFilter', 'true');
    const checkout = shallow(origin, 'refs/heads/feature');
    const environment = { platform, commit: 'f'.repeat(40), headCommit: head, pullRequest: 7, baseTip: base };
    expect(shown(await decide(checkout, environment))).toBe('merge-base 1/3 of 1');
  });

  it('whose head was checked out falls back to the name of the base branch', async () => {
    const { origin, head } = withMergeRef();
    const checkout = shallow(origin, 'refs/heads/feature');
    const environment: Environment = {
      ...{ platform: 'github', headCommit: head, pullRequest: 7 },
      ...{ baseTip: '1'.repeat(40), baseBranch: 'main' },
    };
    expect(shown(await decide(checkout, environment))).toBe('merge-base 1/3 of 1');
  });

  it('that its author merged with main is no merge commit of the platform', async () => {
    const { origin, base } = proposal();
    origin.git('checkout', '--quiet', 'feature');
    origin.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'main');
    const head = origin.git('rev-parse', 'HEAD').trim();
    const checkout = shallow(origin, 'refs/heads/feature');
    const environment = { platform: 'github', commit: '2'.repeat(40), headCommit: head, pullRequest: 7, baseTip: base };
    expect(shown(await decide(checkout, environment))).toBe('merge-base 1/3 of 1');
  });

  it('that was merged meanwhile has no difference to show, and does not pass', async () => {
    const { origin, head } = proposal();
    origin.git('checkout', '--quiet', 'main');
    origin.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
    const checkout = shallow(origin, 'refs/heads/feature');
    const decided = await decide(checkout, {
      platform: 'github',
      headCommit: head,
      pullRequest: 7,
      baseBranch: 'main',
    });
    expect(shown(decided)).toBe('PATCH-BASE-UNKNOWN');
    expect(decided.verdict.outcome).toBe('inconclusive');
  });

  it('of an unrelated history is inconclusive', async () => {
    const { origin } = proposal();
    origin.git('checkout', '--quiet', '--orphan', 'other');
    origin.commit();
    const checkout = shallow(origin, 'refs/heads/other');
    const decided = await decide(checkout, { platform: 'github', pullRequest: 7, baseBranch: 'main' });
    expect(decided.verdict.problem).toMatchObject({ code: 'PATCH-BASE-UNKNOWN' });
    expect(decided.verdict.problem?.reason).toContain('no commit in common with main');
  });
});

describe('other runs', () => {
  it('a merge queue, a merge request: the commit that the platform names', async () => {
    const { origin, head } = proposal();
    const start = origin.git('merge-base', 'main', 'feature').trim();
    const checkout = shallow(origin, 'refs/heads/feature');
    const environment = { platform: 'gitlab', commit: head, headCommit: head, pullRequest: 7, baseCommit: start };
    expect(shown(await decide(checkout, environment))).toBe('given 1/3 of 1');
  });

  it('a push of two commits, an octopus merge among them: what the branch was before', async () => {
    const { origin } = proposal();
    const before = origin.git('rev-parse', 'main').trim();
    for (const name of ['one', 'two']) {
      origin.git('checkout', '--quiet', '-b', name, 'main');
      origin.write({ [`${name}.ts`]: 'f();\n' });
      origin.commit();
    }
    origin.git('checkout', '--quiet', 'main');
    origin.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@x',
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'octopus',
      'one',
      'two',
      'feature',
    );
    const commit = origin.git('rev-parse', 'HEAD').trim();
    expect(origin.git('cat-file', '-p', 'HEAD').match(/^parent/gm)).toHaveLength(4);
    const checkout = shallow(origin, 'refs/heads/main');
    checkout.write({ 'lcov.info': record('a.ts', '++-+++++++-') + record('one.ts', '+') + record('two.ts', '-') });
    expect(shown(await decide(checkout, { platform: 'github', commit, baseCommit: before }))).toBe('given 2/5 of 3');
    // Nothing said: the first parent.
    expect(shown(await decide(checkout, { platform: 'github', commit }))).toBe('first-parent 2/5 of 3');
  });

  it('a push over a rewritten history: the commit before', async () => {
    const { origin } = proposal();
    origin.git('checkout', '--quiet', 'feature');
    const checkout = shallow(origin, 'refs/heads/feature');
    const commit = origin.git('rev-parse', 'feature').trim();
    expect(shown(await decide(checkout, { platform: 'github', commit }))).toBe('first-parent 1/3 of 1');
  });

  it('the first commit: everything is new', async () => {
    const checkout = checkoutOf({ 'a.ts': 'f();\ng();\n' });
    checkout.write({ 'lcov.info': record('a.ts', '+-') });
    expect(shown(await decide(checkout, { platform: 'github' }))).toBe('nothing 1/2 of 1');
  });

  it('something else than the run was started for: nobody knows', async () => {
    const { origin } = proposal();
    const checkout = shallow(origin, 'refs/heads/feature');
    expect(shown(await decide(checkout, { platform: 'github', commit: '3'.repeat(40) }))).toBe('PATCH-BASE-UNKNOWN');
  });
});

describe('a laptop', () => {
  it('compares all that is not in the main branch of origin: commits, edits, new files', async () => {
    const { origin } = proposal();
    const checkout = clone(origin, '--branch', 'feature');
    checkout.write({
      'b.ts': `${TEN}staged();\n`,
      'untracked.ts': 'f();\n// g\ng();\n',
      'lcov.info': record('a.ts', '++-+++++++-') + record('b.ts', '++++++++++-') + record('untracked.ts', '+.+'),
    });
    checkout.git('add', 'b.ts');
    // a.ts: 2 of it covered 1 of 3; b.ts: 0 of 1; untracked.ts: 2 of 2. lcov.info is changed too.
    expect(shown(await decide(checkout, LOCAL))).toBe('merge-base 3/6 of 4');
    // The same without a threshold, since it is at hand.
    expect(shown(await decide(checkout, LOCAL, { patch: '', 'unit-lines': '10' }))).toBe('merge-base 3/6 of 4');
  });

  it('works on a detached HEAD, and on the main branch compares with what was pushed', async () => {
    const { origin } = proposal();
    const checkout = clone(origin);
    checkout.git('checkout', '--quiet', '--detach');
    checkout.write({ 'lcov.info': record('a.ts', '++++++++++') });
    const decided = await decide(checkout, LOCAL);
    expect(shown(decided)).toBe('merge-base 0/0 of 1');
    expect(decided.verdict).toMatchObject({
      outcome: 'passed',
      metrics: { patch: { lines: { covered: 0, total: 0 } } },
    });
  });

  it('without a remote compares with main when somebody decides on it', async () => {
    const { origin } = proposal();
    origin.git('checkout', '--quiet', 'feature');
    origin.write({ 'lcov.info': record('a.ts', '++-+++++++-') });
    expect(shown(await decide(origin, LOCAL, { patch: '', 'unit-lines': '10' }))).toBe('nothing');
    expect(shown(await decide(origin, LOCAL))).toBe('merge-base 1/3 of 2');
    origin.git('branch', '--quiet', '-m', 'main', 'trunk');
    expect(shown(await decide(origin, LOCAL))).toBe('PATCH-BASE-UNKNOWN');
  });

  it('needs a repository with a work tree', async () => {
    const { origin } = proposal();
    await expect(decide(clone(origin, '--bare'), LOCAL)).rejects.toThrow('GIT-NO-REPOSITORY');
    const none = new Checkout();
    made.push(none);
    await expect(decide(none, LOCAL)).rejects.toThrow('GIT-NO-REPOSITORY');
  });
});

describe('what changed', () => {
  const environment: Environment = { platform: 'github' };

  async function changed(before: Files, edit: (checkout: Checkout) => void, report: string, options: object = {}) {
    const checkout = checkoutOf(before);
    edit(checkout);
    checkout.commit();
    checkout.write({ 'lcov.info': report });
    return decide(checkout, environment, options);
  }

  it('a renamed file is not new: only its new line counts', async () => {
    const edit = (checkout: Checkout): void => {
      renameSync(checkout.path('a.ts'), checkout.path('renamed.ts'));
      checkout.write({ 'renamed.ts': `${TEN}added();\n` });
    };
    const decided = await changed({ 'a.ts': TEN }, edit, record('renamed.ts', '-----------'));
    expect(shown(decided)).toBe('first-parent 0/1 of 1');
  });

  it('deleted files and removed lines count nothing, and are no failure', async () => {
    const edit = (checkout: Checkout): void => {
      rmSync(checkout.path('a.ts'));
      checkout.write({ 'b.ts': numbered(1, 5) });
    };
    const decided = await changed({ 'a.ts': TEN, 'b.ts': TEN }, edit, record('b.ts', '-----'));
    expect(shown(decided)).toBe('first-parent 0/0 of 1');
    expect(decided.verdict.outcome).toBe('passed');
  });

  it('modes, links, line ends and the last newline are no lines of code', async () => {
    const before = { 'mode.ts': TEN, 'crlf.ts': TEN, 'end.ts': TEN, 'target.ts': TEN };
    const edit = (checkout: Checkout): void => {
      chmodSync(checkout.path('mode.ts'), 0o755);
      checkout.write({ 'crlf.ts': TEN.replaceAll('\n', '\r\n'), 'end.ts': TEN.trimEnd() });
      symlinkSync('target.ts', checkout.path('link.ts'));
    };
    const report = ['mode.ts', 'crlf.ts', 'end.ts', 'target.ts'].map((path) => record(path, '----------')).join('');
    expect(shown(await changed(before, edit, report))).toBe('first-parent 0/0 of 4');
  });

  it('neither attributes nor settings hide lines', async () => {
    const edit = (checkout: Checkout): void => {
      checkout.write({ 'a.ts': `${TEN}added();\n`, 'image.bin': '\0\x01', '.gitattributes': '*.ts -diff\n' });
      for (const setting of ['noprefix', 'mnemonicPrefix', 'suppressBlankEmpty'])
        checkout.git('config', `diff.${setting}`, 'true');
      checkout.git('config', 'diff.context', '9');
      checkout.git('config', 'diff.external', 'false');
      checkout.git('config', 'color.ui', 'always');
      checkout.git('config', 'diff.interHunkContext', '9');
    };
    expect(shown(await changed({ 'a.ts': TEN }, edit, record('a.ts', '++++++++++-')))).toBe('first-parent 0/1 of 3');
  });

  it('names with line ends, quotes and other bytes are found in the report', async () => {
    const name = 'dir/a "b" => c\\d ä.ts';
    const report = record(name, '+-');
    expect(shown(await changed({ 'x.ts': '' }, (own) => own.write({ [name]: 'f();\ng();\n' }), report))).toBe(
      'first-parent 1/2 of 1',
    );
  });

  it('new code that is in no report counts as uncovered; comments, types and tests do not', async () => {
    const files = {
      'package.json': '{}',
      'new.ts': "// about\nimport { x } from './x.ts';\n\nexport function f() {\n  return x;\n}\n",
      'types.ts': 'export interface A {\n  a: string;\n}\n',
      'f.test.ts': 'test();\n',
      'docs.md': 'text\n',
    };
    const decided = await changed({ 'a.ts': TEN }, (own) => own.write(files), record('a.ts', '++++++++++'));
    // new.ts: lines 2, 4 and 5.
    expect(shown(decided)).toBe('first-parent 0/3 of 5');
    expect(decided.facts.patch?.unmeasured).toEqual(['new.ts']);
    expect(decided.verdict).toMatchObject({ outcome: 'failed', metrics: { unmeasuredChangedFiles: 1 } });
    expect(decided.verdict.findings[1]?.message).toBe(
      'Changed lines 2 to 5 are in no report; 0 of 3 changed lines of this file are covered',
    );
    const ignoring = { ignore: 'new.ts' };
    const ignored = await changed({ 'a.ts': TEN }, (own) => own.write(files), record('a.ts', '++++++++++'), ignoring);
    expect(shown(ignored)).toBe('first-parent 0/0 of 5');
  });

  it('a new module counts, one that was never measured is named', async () => {
    const before = { 'web/package.json': '{}', 'web/a.ts': TEN, 'api/package.json': '{}', 'api/b.ts': TEN };
    const edit = (checkout: Checkout): void =>
      checkout.write({ 'new/package.json': '{}', 'new/c.ts': 'f();\n', 'api/b.ts': `${TEN}g();\n` });
    const decided = await changed(before, edit, record('web/a.ts', '++++++++++'));
    expect(decided.facts.patch).toMatchObject({ unmeasured: ['new/c.ts'], outside: ['api/b.ts'], outsideCount: 1 });
    expect(shown(decided)).toBe('first-parent 0/1 of 3');
  });

  it('branches on changed lines, by suite and together', async () => {
    const own = (path: string, ...records: readonly string[]): string =>
      [`SF:${path}`, 'DA:1,1', 'DA:2,1', 'DA:3,0', ...records, 'end_of_record', ''].join('\n');
    const checkout = checkoutOf({ 'a.ts': 'f();\nif (a) b();\nc();\n' });
    checkout.write({ 'a.ts': 'f();\nif (x) y();\nc();\n' });
    checkout.commit();
    checkout.write({
      'unit.info': own('a.ts', 'BRDA:1,0,0,0', 'BRDA:2,0,0,1', 'BRDA:2,0,1,0'),
      'e2e.info': own('a.ts', 'BRDA:1,0,0,0', 'BRDA:2,0,0,0', 'BRDA:2,0,1,1'),
    });
    const reports = { 'unit-reports': 'unit.info', 'e2e-reports': 'e2e.info', 'e2e-lines': '0' };
    const { verdict } = await decide(checkout, environment, { ...reports, patch: 'branches: 100' });
    expect(verdict.outcome).toBe('passed');
    expect(verdict.metrics['patch']).toMatchObject({
      lines: { covered: 1, total: 1 },
      branches: { covered: 2, total: 2 },
      suites: { unit: { branches: { covered: 1, total: 2 } }, e2e: { branches: { covered: 1, total: 2 } } },
    });
  });

  it('a threshold for branches needs branches: none in the report, or code in no report', async () => {
    const options = { patch: 'branches: 50' };
    const edit = (checkout: Checkout): void => checkout.write({ 'a.ts': `${TEN}f();\n` });
    const without = await changed({ 'a.ts': TEN }, edit, record('a.ts', '+++++++++++'), options);
    expect(without.verdict).toMatchObject({ outcome: 'inconclusive', problem: { code: 'METRIC-NOT-MEASURED' } });
    const also = (checkout: Checkout): void => checkout.write({ 'b.ts': 'f();\n' });
    const absent = await changed({ 'a.ts': TEN }, also, record('a.ts', '++++++++++'), options);
    expect(absent.verdict).toMatchObject({ outcome: 'inconclusive', problem: { location: { path: 'b.ts' } } });
  });
});

describe('owners', () => {
  const environment: Environment = { platform: 'github' };
  const SOURCES = { 'web/a.ts': TEN, 'api/b.ts': TEN, 'c.ts': TEN };
  const REPORT = record('web/a.ts', '+++++++++-') + record('api/b.ts', '++++++----') + record('c.ts', '----------');

  async function owned(file: string, text: string, options: object, platform = 'github') {
    const checkout = checkoutOf({ ...SOURCES, [file]: text });
    checkout.write({ 'lcov.info': REPORT });
    return decide(checkout, { ...environment, platform }, { patch: '', ...options });
  }

  it('are judged each, a file of several with each of them', async () => {
    const text = '/web/ @org/web\n/api/ @org/api @org/web\n';
    const { verdict } = await owned('.github/CODEOWNERS', text, { owners: 'lines: 70' });
    expect(verdict.metrics['owners']).toMatchObject({
      '@org/api': { lines: { covered: 6, total: 10 }, files: 1 },
      '@org/web': { lines: { covered: 15, total: 20 }, files: 2 },
    });
    expect(verdict).toMatchObject({
      outcome: 'failed',
      summary: 'owner @org/api: line coverage of 60.00 % is below 70 % (6 of 10)',
      findings: [
        { rule: 'coverage/below-threshold', owners: ['@org/api'] },
        { rule: 'coverage/uncovered-lines', location: { path: 'api/b.ts' }, owners: ['@org/api', '@org/web'] },
      ],
    });
  });

  it.each([
    ['.github/CODEOWNERS', 'github'],
    ['CODEOWNERS', 'gitlab'],
    ['docs/CODEOWNERS', 'azure'],
    ['.gitlab/CODEOWNERS', 'local'],
    ['.azuredevops/CODEOWNERS', 'azure'],
  ])('are read from %s on %s', async (file, platform) => {
    const { verdict } = await owned(file, '* @all\n', { 'unit-lines': '10' }, platform);
    expect(verdict.outcome).toBe('passed');
    expect(verdict.metrics['owners']).toMatchObject({ '@all': { lines: { covered: 15, total: 30 } } });
  });

  it('with thresholds and no file, or a line that cannot be read, there is no verdict', async () => {
    const none = await owned('README', '', { owners: 'lines: 1' });
    expect(none.verdict.problem).toMatchObject({ code: 'OWNERS-MISSING' });
    const wrong = await owned('CODEOWNERS', '* @all\n/web/ nobody\n', { owners: 'lines: 1' });
    expect(wrong.verdict.problem).toMatchObject({ code: 'OWNERS-LINE', location: { path: 'CODEOWNERS', line: 2 } });
    const warned = await owned('CODEOWNERS', '* @all\n/web/ nobody\n', { 'unit-lines': '10' });
    expect(warned.verdict).toMatchObject({
      outcome: 'passed',
      findings: [{ rule: 'coverage/owners-line', severity: 'warning', location: { path: 'CODEOWNERS', startLine: 2 } }],
    });
  });
});
