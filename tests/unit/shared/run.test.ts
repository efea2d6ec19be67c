import { describe, expect, test } from 'vitest';
import type { CommonSettings } from '../../../src/shared/config/common-settings.ts';
import type { AnyGate } from '../../../src/shared/gate.ts';
import type { Io } from '../../../src/shared/io/port.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';
import type { Environment, Platform, Publication } from '../../../src/shared/platform/port.ts';
import type { Report } from '../../../src/shared/report/port.ts';
import { type LoadableGate, type Prepared, problemOf, type RunContext, run } from '../../../src/shared/run.ts';
import type { Baseline } from '../../../src/shared/store/port.ts';

const PROBLEM = { code: 'REPORT-EMPTY', reason: 'a.info is empty', hint: 'Write it again.' };
const COMMIT = 'a'.repeat(40);

function verdictOf(outcome: Outcome): Verdict {
  const error = { rule: 'a/b', severity: 'error', message: 'm', fingerprint: '0' } as const;
  return {
    version: 1,
    gate: 'some-gate',
    outcome,
    summary: `it ${outcome}`,
    findings: outcome === 'failed' ? [error] : [],
    metrics: {},
    ...(outcome === 'inconclusive' ? { problem: PROBLEM } : {}),
  };
}

function gateOf(over: Partial<AnyGate> = {}, outcome: Outcome = 'passed'): LoadableGate {
  const gate: AnyGate = {
    id: 'some-gate',
    title: 'Some gate',
    summary: '',
    branding: { icon: 'check', color: 'green' },
    options: [],
    outputs: ['outcome', 'summary', 'verdict-file', 'facts-file', 'own', 'report-file'].map((name) => ({
      name,
      description: '',
    })),
    configure: () => ({ o: 1 }),
    collect: () => Promise.resolve({ facts: { f: 1 }, detail: 'detail' }),
    decide: () => verdictOf(outcome),
    readFacts: (options, facts) => ({ options, facts }),
    present: (_options, verdict) => ({
      title: 'Some gate',
      outcome: verdict.outcome,
      headline: verdict.summary,
      tables: [],
      notes: [],
      reproduce: 'npx reliability decide --facts facts.json',
    }),
    outputValues: () =>
      new Map([
        ['own', '7'],
        ['undeclared', '8'],
      ]),
    baselineOf: () => ({ commit: COMMIT, key: 'k', totals: { suites: {} } }),
    pages: () => [],
    files: () => [{ name: 'extra.txt', render: () => 'extra' }],
    ...over,
  };
  return { ...gate, load: () => Promise.resolve(gate) };
}

const VERDICT_REPORT: Report = { file: 'verdict.json', render: ({ verdict }) => verdict.outcome };

interface World {
  readonly context: RunContext;
  readonly written: Map<string, string>;
  readonly published: Publication[];
}

function worldOf({
  refuses = () => false,
  notices = [],
  environment = { platform: 'test', commit: COMMIT, onDefaultBranch: true },
  nowMs = 0,
}: {
  readonly refuses?: (path: string) => boolean;
  readonly notices?: readonly string[];
  readonly environment?: Environment;
  readonly nowMs?: number;
} = {}): World {
  const written = new Map<string, string>();
  const published: Publication[] = [];
  const never = (): never => {
    throw new Error('a run asks for nothing but writing');
  };
  const io: Io = {
    workingDirectory: '/w',
    env: {},
    find: never,
    status: (path) => ({ kind: written.has(path) ? 'file' : 'missing', sizeBytes: 0, modifiedMs: 0 }),
    list: never,
    read: never,
    readText: never,
    run: never,
    stream: never,
    now: () => nowMs,
    writeAll: never,
    remove: (path) => void written.delete(path),
    stripTypes: never,
    buildHost: never,
    captiveHost: never,
    webHost: never,
    write: (path, content) => {
      if (refuses(path)) throw new Error('the disk is full');
      written.set(path, String(content));
    },
  };
  const platform: Platform = {
    id: 'test',
    detect: () => true,
    environment: () => environment,
    publish: (publication) => {
      published.push(publication);
      return Promise.resolve(notices);
    },
  };
  return {
    context: { io, platform, loadReports: () => Promise.resolve([VERDICT_REPORT]), version: '0', progress: () => {} },
    written,
    published,
  };
}

function preparedOf(
  { onInconclusive = 'fail' }: Partial<CommonSettings> = {},
  values: { readonly [name: string]: unknown } = {},
  baseline?: Baseline,
): Prepared {
  return {
    values: new Map(Object.entries(values)),
    common: { output: 'out/', onInconclusive, format: 'text' },
    ...(baseline === undefined ? {} : { baseline }),
  };
}

describe('the straight line', () => {
  test.each<[Outcome, 'fail' | 'warn', number]>([
    ['passed', 'fail', 0],
    ['failed', 'fail', 1],
    ['inconclusive', 'fail', 2],
    ['passed', 'warn', 0],
    ['failed', 'warn', 1],
    ['inconclusive', 'warn', 0],
  ])('%s with on-inconclusive %s exits %d', async (outcome, onInconclusive, code) => {
    const { context, published } = worldOf();
    const result = await run(gateOf({}, outcome), preparedOf({ onInconclusive }), context);
    expect(result.exitCode).toBe(code);
    expect(result.verdict).toEqual(verdictOf(outcome));
    expect(published).toHaveLength(1);
    expect(published[0]?.settings.onInconclusive).toBe(onInconclusive);
  });

  test('writes reports, facts that repeat the verdict, and the gate’s own files', async () => {
    const { context, written, published } = worldOf();
    const result = await run(gateOf(), preparedOf({}, { comment: false, key: 'web', 'max-annotations': 3 }), context);
    expect([...written]).toEqual([
      ['out/some-gate/verdict.json', 'passed'],
      ['out/some-gate/facts.json', '{"version":1,"gate":"some-gate","options":{"o":1},"facts":{"f":1}}\n'],
      ['out/some-gate/extra.txt', 'extra'],
    ]);
    expect(result).toMatchObject({
      directory: 'out/some-gate',
      notices: [],
      files: ['verdict.json', 'facts.json', 'extra.txt'],
    });
    expect(result.presentation.reproduce).toBe('npx reliability decide --facts out/some-gate/facts.json');
    expect(published[0]?.settings).toMatchObject({ comment: false, key: 'web', maxAnnotations: 3 });
    expect(Object.fromEntries(published[0]?.outputs ?? [])).toEqual({
      outcome: 'passed',
      summary: 'it passed',
      'verdict-file': 'out/some-gate/verdict.json',
      'facts-file': 'out/some-gate/facts.json',
      'report-file': '',
      own: '7',
    });
  });
});

describe('waivers', () => {
  const waiver = { reason: 'being rewritten', owner: '@org/core', expires: '2026-12-31', line: 3 };
  const file = {
    path: 'w.yml',
    waivers: [
      { rule: 'a/b', ...waiver },
      { rule: 'other/rule', ...waiver },
    ],
  };
  const gate = { ...gateOf({}, 'failed'), codes: [{ code: 'a/b', meaning: '', next: '' }] };

  test('change the verdict that everybody is told, and are in facts.json', async () => {
    const { context, written, published } = worldOf({ nowMs: Date.UTC(2026, 11, 31, 12) });
    const result = await run(gate, { ...preparedOf(), waivers: file }, context);
    expect(result.exitCode).toBe(0);
    expect(published[0]?.verdict).toMatchObject({ outcome: 'passed', findings: [], waived: [{ rule: 'a/b' }] });
    expect(published[0]?.presentation.outcome).toBe('passed');
    expect(JSON.parse(written.get('out/some-gate/facts.json') ?? '')).toMatchObject({
      waivers: { path: 'w.yml', today: '2026-12-31', waivers: [{ rule: 'a/b' }] },
    });
  });

  test('do so until their last day', async () => {
    const { context } = worldOf({ nowMs: Date.UTC(2027, 0, 1) });
    const result = await run(gate, { ...preparedOf(), waivers: file }, context);
    expect(result.exitCode).toBe(1);
    expect(result.verdict.findings.map(({ rule }) => rule)).toEqual(['a/b', 'waiver/has-expired']);
  });
});

describe('whatever throws on the way to the verdict makes it inconclusive', () => {
  const thrower = (): never => {
    throw new TypeError('x is not a function');
  };
  test.each<[string, LoadableGate]>([
    ['load', { ...gateOf(), load: () => Promise.reject(new TypeError('x is not a function')) }],
    ['configure', gateOf({ configure: thrower })],
    ['collect', gateOf({ collect: () => Promise.reject(new TypeError('x is not a function')) })],
    ['decide', gateOf({ decide: thrower })],
    ['present', gateOf({ present: thrower })],
  ])('%s', async (_where, gate) => {
    const { context, written, published } = worldOf();
    const { verdict, exitCode } = await run(gate, preparedOf(), context);
    expect(exitCode).toBe(2);
    expect(verdict).toMatchObject({ outcome: 'inconclusive', problem: { code: 'INTERNAL-FAULT' } });
    expect(verdict.problem?.reason).toContain('TypeError: x is not a function');
    expect([...written.keys()]).toEqual(['out/some-gate/verdict.json']);
    expect(published[0]?.outputs.get('facts-file')).toBe('');
  });

  test('a problem keeps its code', async () => {
    const gate = gateOf({ collect: () => Promise.reject(new ProblemError(PROBLEM)) });
    const { verdict } = await run(gate, preparedOf(), worldOf().context);
    expect(verdict).toMatchObject({ outcome: 'inconclusive', problem: PROBLEM });
  });

  test('options that could not be read', async () => {
    const { common } = preparedOf();
    const { verdict, exitCode } = await run(gateOf(), { problem: PROBLEM, common }, worldOf().context);
    expect([verdict.problem, exitCode]).toEqual([PROBLEM, 2]);
  });

  test.each([
    ['text', 'text'],
    [undefined, 'undefined'],
    [{ a: 1 }, '[object Object]'],
  ])('also what is no Error: %j', (thrown, shown) => {
    expect(problemOf(thrown)).toMatchObject({ code: 'INTERNAL-FAULT', reason: `a fault of this tool: ${shown}` });
  });
});

test('what an earlier run left does not stand beside the verdict of a later one, unless that could measure nothing', async () => {
  const { context, written } = worldOf();
  const names = (): readonly string[] => [...written.keys()].map((path) => path.replace('out/some-gate/', '')).sort();
  const gate = (files: AnyGate['files']): LoadableGate => ({ ...gateOf({ files }), ownFiles: ['board.html'] });
  written.set('out/some-gate/own-of-the-user.txt', '');
  await run(
    gate(() => [{ name: 'board.html', render: () => '' }]),
    preparedOf(),
    context,
  );
  const all = ['board.html', 'facts.json', 'own-of-the-user.txt', 'verdict.json'];
  expect(names()).toEqual(all);
  const nothing = gate(() => []);
  await run(nothing, { problem: PROBLEM, common: { output: 'out', onInconclusive: 'fail', format: 'text' } }, context);
  expect(names()).toEqual(all);
  await run(nothing, preparedOf(), context);
  expect(names()).toEqual(all.slice(1));
});

describe('what cannot be told never changes the verdict', () => {
  test('a report that cannot be written is a notice, and no output names it', async () => {
    const { context, written, published } = worldOf({ refuses: (path) => path.endsWith('verdict.json') });
    const result = await run(gateOf(), preparedOf(), context);
    expect(result.exitCode).toBe(0);
    expect(result.notices).toEqual(['out/some-gate/verdict.json could not be written: the disk is full']);
    expect(result.files).toEqual(['facts.json', 'extra.txt']);
    expect(published[0]?.outputs.get('verdict-file')).toBe('');
    expect(written.size).toBe(2);
  });

  test('a report that cannot be made is a notice, and the others are written', async () => {
    const { context, written } = worldOf();
    const broken: Report = {
      file: 'report.html',
      render: () => {
        throw new RangeError('Invalid string length');
      },
    };
    const result = await run(gateOf({}, 'failed'), preparedOf(), {
      ...context,
      loadReports: () => Promise.resolve([broken, VERDICT_REPORT]),
    });
    expect(result.exitCode).toBe(1);
    expect(result.notices[0]).toMatch(/^report\.html could not be made: .*RangeError: Invalid string length/);
    expect([...written.keys()].sort()).toEqual(
      ['extra.txt', 'facts.json', 'verdict.json'].map((name) => `out/some-gate/${name}`),
    );
  });

  test('sources and files of a gate that cannot be made', async () => {
    const { context, written } = worldOf();
    const broken = (): never => {
      throw new Error('no');
    };
    const result = await run(gateOf({ pages: broken, files: broken }), preparedOf(), context);
    expect([result.exitCode, result.notices.length]).toEqual([0, 2]);
    expect([...written.keys()].sort()).toEqual(['out/some-gate/facts.json', 'out/some-gate/verdict.json']);
  });

  test('what the platform could not post', async () => {
    const { context } = worldOf({ notices: ['no comment: 403'] });
    const result = await run(gateOf({}, 'failed'), preparedOf(), context);
    expect([result.exitCode, result.notices]).toEqual([1, ['no comment: 403']]);
  });
});

describe('what is kept as a baseline', () => {
  const onBase: Environment = { platform: 'test', commit: COMMIT, onDefaultBranch: true };
  test.each<[string, string, Outcome, Environment, boolean]>([
    ['the default branch', 'auto', 'passed', onBase, true],
    ['also what failed there', 'auto', 'failed', onBase, true],
    ['nothing that could not be measured', 'always', 'inconclusive', onBase, false],
    ['no proposal', 'auto', 'passed', { platform: 'test', commit: COMMIT }, false],
    ['no other commit', 'auto', 'passed', { ...onBase, commit: 'b'.repeat(40) }, false],
    ['a proposal when told so', 'always', 'passed', { platform: 'test' }, true],
    ['nothing when told so', 'never', 'passed', onBase, false],
  ])('%s', async (_what, wanted, outcome, environment, kept) => {
    const saved: unknown[] = [];
    const baseline: Baseline = {
      load: () => Promise.resolve(undefined),
      loadEarlier: () => Promise.resolve(undefined),
      loadLines: () => Promise.resolve(undefined),
      loadHistory: () => Promise.resolve([]),
      save: (...entry) => {
        saved.push(entry);
        return Promise.resolve();
      },
      notices: ['slow'],
      problem: undefined,
      unfinished: () => true,
    };
    const { context } = worldOf({ environment });
    const result = await run(gateOf({}, outcome), preparedOf({}, { 'save-baseline': wanted }, baseline), context);
    expect(saved).toEqual(kept ? [[{ gate: 'some-gate', key: 'k' }, COMMIT, { suites: {} }, undefined]] : []);
    expect([result.notices, result.unfinished]).toEqual([['slow'], true]);
  });

  test('always, but nowhere: a notice', async () => {
    const result = await run(gateOf(), preparedOf({}, { 'save-baseline': 'always' }), worldOf().context);
    expect(result.notices).toEqual([expect.stringContaining('names no baseline')]);
  });
});
