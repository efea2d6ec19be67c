import { describe, expect, it } from 'vitest';
import { checkPlugins } from '../../../../src/anomaly-scan/plugins/check-plugins.ts';
import { PLUGINS_CODES } from '../../../../src/anomaly-scan/plugins/codes.ts';
import { decidePlugins } from '../../../../src/anomaly-scan/plugins/decide-plugins.ts';
import { presentPlugins } from '../../../../src/anomaly-scan/plugins/present-plugins.ts';
import { configure } from '../../../../src/anomaly-scan/plugins/settings.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { OPTIONS, pluginsFacts, vectorFact } from './plugins-facts.ts';

const ESCAPE = vectorFact('P03', { verdict: 'escape', evidence: ['env', 'file'] });
const HANG = vectorFact('P31', { verdict: 'denial-of-service', evidence: ['hang'] });
const EVAL = vectorFact('P29', { verdict: 'capability', evidence: ['eval'] });
const FACTS = pluginsFacts([
  vectorFact('P01'),
  ESCAPE,
  vectorFact('P09', { verdict: 'unreachable' }),
  vectorFact('P13', { verdict: 'not-live', control: [] }),
  EVAL,
  HANG,
]);
const PROBLEM = { code: 'PLUGINS-VECTOR-FAILED', reason: 'one', hint: 'two' };

describe('the verdict', () => {
  it('has an error for each that got out or stopped the host, and a warning for what may be done', () => {
    const { findings, metrics, holds, problems } = decidePlugins(OPTIONS, FACTS);
    expect(problems).toEqual([]);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error plugins/sandbox-escape',
      'error plugins/denial-of-service',
      'warning plugins/extra-capability',
    ]);
    expect(findings[0]).toMatchObject({
      message: 'plugin P03 got out (host object: climb from an object of the host); proven: env, file',
      hint: 'Try it again with: npx reliability anomaly-scan --plugins reliability.plugins.mjs --plugin-vectors P03',
      location: { path: 'packages/host/reliability.plugins.mjs', startLine: 4 },
    });
    expect(metrics).toEqual({
      plugins: {
        catalogued: 6,
        live: 5,
        contained: 1,
        escapes: 1,
        denialsOfService: 1,
        capabilities: 1,
        unreachable: 1,
        errors: 0,
      },
    });
    expect(holds).toBe('1 of 4 plugins that attack were held');
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('fails on what is asked for', () => {
    const { findings } = decidePlugins({ ...OPTIONS, failOn: ['capability'] }, FACTS);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'plugins/extra-capability',
    ]);
  });

  it('knows every rule in the catalogue', () => {
    const known = PLUGINS_CODES.map(({ code }) => code);
    for (const { rule } of decidePlugins(OPTIONS, FACTS).findings) expect(known).toContain(rule);
  });

  it('passes on problems, and says when only some were run', () => {
    const facts = pluginsFacts([vectorFact('P01')], { problems: [PROBLEM], catalogued: 73 });
    const verdict = decidePlugins({ ...OPTIONS, vectors: ['P01'] }, facts);
    expect(verdict.problems).toEqual([PROBLEM]);
    expect(verdict.holds).toBe('1 of 1 plugins that attack were held (only P01 of 73)');
  });
});

describe('facts that anybody may have written', () => {
  const plain = () =>
    JSON.parse(JSON.stringify(FACTS)) as { [key: string]: unknown } & { vectors: { [key: string]: unknown }[] };

  it('are taken as they were written', () => {
    expect(() => checkPlugins(OPTIONS, plain())).not.toThrow();
  });

  it.each<readonly [what: string, change: (facts: ReturnType<typeof plain>) => void, options: object]>([
    ['an escape called contained', ({ vectors }) => Object.assign(vectors[1]!, { verdict: 'contained' }), {}],
    ['an escape called a capability', ({ vectors }) => Object.assign(vectors[1]!, { verdict: 'capability' }), {}],
    ['an escape without proof', ({ vectors }) => Object.assign(vectors[1]!, { evidence: [] }), {}],
    ['a verdict that is none', ({ vectors }) => Object.assign(vectors[0]!, { verdict: 'fine' }), {}],
    ['a vector left out', ({ vectors }) => void vectors.pop(), {}],
    ['an error without a problem', ({ vectors }) => Object.assign(vectors[0]!, { verdict: 'error' }), {}],
    ['too few live without a problem', () => undefined, { minLive: 50 }],
    ['no problems', (facts) => void delete facts['problems'], {}],
    ['no grants', (facts) => void delete facts['grants'], {}],
    ['a line that is none', (facts) => Object.assign(facts['adapter'] as object, { line: -1 }), {}],
  ])('%s is refused', (_, change, options) => {
    const facts = plain();
    change(facts);
    expect(() => checkPlugins({ ...OPTIONS, ...options }, facts)).toThrow(ProblemError);
  });
});

it('shows the sums, every vector, and what is granted', () => {
  const shown = presentPlugins(OPTIONS, FACTS, decidePlugins(OPTIONS, FACTS));
  expect(shown.tables[0]?.rows[0]).toEqual([
    '5',
    { text: '1', tone: 'good' },
    { text: '1', tone: 'bad' },
    { text: '1', tone: 'bad' },
    { text: '1', tone: 'warn' },
    '1',
  ]);
  expect(shown.tables[1]?.rows).toHaveLength(6);
  expect(shown.notes[1]).toBe('The adapter grants plugins nothing.');
  expect(shown.checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    'plugins: escape failed',
    'plugins: denial-of-service failed',
  ]);
  const quiet = pluginsFacts([vectorFact('P01')], { problems: [PROBLEM] });
  expect(presentPlugins(OPTIONS, quiet, decidePlugins(OPTIONS, quiet)).checks.map(({ outcome }) => outcome)).toEqual([
    'inconclusive',
    'inconclusive',
  ]);
});

describe('options', () => {
  it('have defaults', () => {
    expect(configure(new Map([['plugins', 'a.mjs']]))).toEqual({
      adapter: 'a.mjs',
      failOn: ['escape', 'denial-of-service'],
      vectors: [],
      minLive: 50,
    });
  });

  it.each([
    [{ plugins: 'a.mjs', 'plugin-fail-on': ['escapes'] }],
    [{ plugins: 'a.mjs', 'plugin-vectors': ['P99'] }],
    [{ 'plugin-vectors': ['P01'] }],
  ])('%j is refused', (values) => {
    expect(() => configure(new Map(Object.entries(values)))).toThrow(ProblemError);
  });
});
