/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of Azure Pipelines, for its expander. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Checkout, Files } from '../../bundle/checkout.ts';
import { ROOT } from '../../dist.ts';
import { type AzureResult, runAzure } from '../../platform/azure-pipeline.ts';
import { expandPipeline } from '../../platform/azure-template.ts';
import { AZURE_TEMPLATE, azurePipeline, BUNDLE_COMMAND, gateProject, lcov } from './gate-project.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

type Parameters = { readonly [name: string]: string };

let project: Checkout | undefined;
let result: AzureResult | undefined;
afterEach(() => {
  result?.remove();
  project?.remove();
  project = undefined;
  result = undefined;
});

const TOKEN = 'a-very-secret-token';

async function pipeline(
  parameters: Parameters,
  {
    files = {},
    covered = 2,
    before = [],
  }: { readonly files?: Files; readonly covered?: 0 | 1 | 2; readonly before?: readonly object[] } = {},
): Promise<AzureResult> {
  result?.remove();
  project?.remove();
  const given = { ...('azure-pipelines.yml' in files ? {} : { command: BUNDLE_COMMAND }), ...parameters };
  project = gateProject({
    'azure-pipelines.yml': azurePipeline(Object.keys(given), before),
    'coverage/lcov.info': lcov(covered),
    ...files,
  });
  result = await runAzure({
    repositories: { self: project.root },
    file: 'azure-pipelines.yml',
    parameters: given,
    secrets: { 'System.AccessToken': TOKEN },
  });
  return result;
}

const steps = () => result?.jobs[0]?.steps ?? [];
const artifact = (path: string): string | undefined => {
  const file = join(result?.artifacts ?? '', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const outcome = () => JSON.parse(artifact('reliability-coverage-gate-1/verdict.json') ?? '{}').outcome;

describe('azure-pipelines/coverage-gate.yml', () => {
  it('passes, and publishes results, covered lines and the report', async () => {
    const { outcome: ended } = await pipeline({ unitReports: 'coverage/lcov.info', unitLines: '100' });
    expect(steps().map((step) => [step.name, step.outcome])).toEqual([
      ['Coverage gate', 'succeeded'],
      ['Coverage gate: results', 'succeeded'],
      ['Coverage gate: covered lines', 'succeeded'],
      ['Coverage gate: report', 'succeeded'],
    ]);
    expect(steps()[0]?.log).toContain('passed: unit 100 % of lines (100 % needed)');
    expect(steps()[1]?.log).toContain('read ');
    expect(steps()[2]?.log).toContain('read ');
    expect(ended).toBe('succeeded');
    expect(outcome()).toBe('passed');
  });

  it('fails, and publishes all the same', async () => {
    const { outcome: ended } = await pipeline({ unitReports: 'coverage/lcov.info' }, { covered: 1 });
    expect(ended).toBe('failed');
    expect(steps().map((step) => step.outcome)).toEqual(['failed', 'succeeded', 'succeeded', 'succeeded']);
    expect(steps()[0]?.exitCode).toBe(1);
    expect(outcome()).toBe('failed');
  });

  it('is inconclusive where nothing was measured', async () => {
    await pipeline({ unitReports: 'elsewhere/*.info' });
    expect(steps()[0]?.exitCode).toBe(2);
    expect(outcome()).toBe('inconclusive');
  });

  it('does not run after a failed step, whose reports may be half', async () => {
    await pipeline({ unitReports: 'coverage/lcov.info' }, { before: [{ bash: 'exit 3' }] });
    expect(
      steps()
        .map((step) => step.outcome)
        .slice(0, 2),
    ).toEqual(['failed', 'skipped']);
  });

  it('leaves to reliability.yml what is not set, and is stronger where it is', async () => {
    const files = { 'reliability.yml': 'coverage-gate:\n  unit-reports: coverage/lcov.info\n  unit-lines: 100\n' };
    await pipeline({}, { files, covered: 1 });
    expect(outcome()).toBe('failed');
    await pipeline({ unitLines: '50' }, { files, covered: 1 });
    expect(outcome()).toBe('passed');
  });

  it('runs in a folder of a monorepo, twice in one job', async () => {
    const parameters = {
      workingDirectory: 'packages/a',
      unitReports: 'lcov.info',
      unmeasured: 'ignore',
      artifact: 'a',
      name: 'a',
    };
    await pipeline(parameters, {
      files: { 'packages/a/src/a.ts': 'export const a = 1;\nexport const b = 2;\n', 'packages/a/lcov.info': lcov(2) },
      before: [
        {
          template: AZURE_TEMPLATE,
          parameters: { command: BUNDLE_COMMAND, unitReports: 'coverage/lcov.info', unmeasured: 'ignore' },
        },
      ],
    });
    expect(artifact('a-1/verdict.json')).toContain('"passed"');
    expect(outcome()).toBe('passed');
  });

  it('calls a parameter as its author did', async () => {
    await pipeline({ unitReports: 'coverage/lcov.info', unitLines: 'many' });
    expect(steps()[0]?.log).toContain('parameters: unitLines is "many"');
  });

  it('maps the token, and no log shows it', async () => {
    await pipeline(
      { command: 'node token.mjs' },
      { files: { 'token.mjs': `console.log(process.env.SYSTEM_ACCESSTOKEN === '${TOKEN}')` } },
    );
    expect(steps()[0]?.log).toContain('true');
    await pipeline(
      { command: 'node token.mjs' },
      { files: { 'token.mjs': 'console.log(process.env.SYSTEM_ACCESSTOKEN)' } },
    );
    expect(steps()[0]?.log).toContain('***');
  });

  it('checks nothing out and asks for no connection', () => {
    const template = parse(readFileSync(join(ROOT, AZURE_TEMPLATE), 'utf8')) as { readonly steps: readonly object[] };
    expect(template.steps.map((step) => Object.keys(step)[0])).toEqual(['bash', 'task', 'task', 'task']);
  });
});

const OUTPUT_NAMES = ['badgeFile', 'factsFile', 'outcome', 'reportFile', 'summary', 'verdictFile'].map(
  (name) => `coverageGate.${name}`,
);

describe('hostile parameters on Azure', () => {
  const { parameters } = parse(readFileSync(join(ROOT, AZURE_TEMPLATE), 'utf8')) as {
    readonly parameters: readonly { readonly name: string; readonly values?: readonly string[] }[];
  };
  const AROUND = ['name', 'artifact', 'version', 'command', 'workingDirectory', 'output'];
  const listed = parameters.filter(({ values }) => values !== undefined).map(({ name }) => name);
  const free = parameters.map(({ name }) => name).filter((name) => !listed.includes(name) && !AROUND.includes(name));

  /** Files that a value made; a folder may be called like one. */
  const made = (): readonly string[] =>
    [join(result?.artifacts ?? '', '..'), project?.root ?? ''].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name === 'pwned')
        .map((entry) => entry.parentPath),
    );
  const untouched = (): void => {
    expect(made()).toEqual([]);
    // What only looks like a command is obeyed by nobody: bash says that it found none of that name.
    const obeyed = (error: string): boolean => !error.startsWith('looks like a command: ');
    for (const job of result?.jobs ?? []) for (const step of job.steps) expect(step.errors.filter(obeyed)).toEqual([]);
  };

  it('would be seen: a template that writes a parameter into its script', async () => {
    const files = {
      'naive.yml': 'parameters:\n  - { name: a, type: string }\nsteps:\n  - bash: echo "${{ parameters.a }}"\n',
      'azure-pipelines.yml':
        'parameters:\n  - { name: a, type: string }\nsteps:\n  - { template: naive.yml, parameters: { a: "${{ parameters.a }}" } }\n',
    };
    for (const [, value] of HOSTILE_VALUES.slice(0, 4)) {
      if (value.includes("'")) continue;
      await pipeline({ a: value }, { files });
      expect(made(), value).toHaveLength(1);
    }
  });

  it.each(HOSTILE_VALUES)('arrive as they are: %s', async (_, value) => {
    await pipeline({ command: 'node probe.mjs', ...Object.fromEntries(free.map((name) => [name, value])) });
    const { args, env } = JSON.parse(
      readFileSync(join(result?.artifacts ?? '', '../work/__default.job/s/probe.json'), 'utf8'),
    );
    expect(args).toEqual(['coverage-gate']);
    const variable = (name: string) => `RELIABILITY_INPUT_${name.replace(/[A-Z]/gu, '_$&').toUpperCase()}`;
    expect(Object.fromEntries(free.map((name) => [name, env[variable(name)]]))).toEqual(
      Object.fromEntries(free.map((name) => [name, value])),
    );
    untouched();
  });

  it.each(HOSTILE_VALUES)('reach the gate, which refuses what it cannot use: %s', async (_, value) => {
    await pipeline(Object.fromEntries(free.map((name) => [name, value])));
    expect(steps()[0]?.exitCode).toBe(2);
    expect(outcome()).toBe('inconclusive');
    // A value that is obeyed as a logging command would set more than the gate does.
    expect([...(result?.jobs[0]?.outputs.keys() ?? [])].toSorted()).toEqual(OUTPUT_NAMES);
    untouched();
  });

  it.each(listed)('are refused before anything runs: %s', async (name) => {
    for (const [, value] of HOSTILE_VALUES)
      await expect(pipeline({ [name]: value })).rejects.toThrow(`'${name}' parameter`);
  });

  it.each(HOSTILE_VALUES)('around the gate run nothing: %s', async (_, value) => {
    for (const name of ['version', 'command', 'workingDirectory', 'output', 'artifact']) {
      await pipeline({
        ...(name === 'version' ? { command: '' } : {}),
        unitReports: 'coverage/lcov.info',
        [name]: value,
      });
      untouched();
      if (!['output', 'artifact'].includes(name)) expect(steps()[0]?.outcome, name).toBe('failed');
    }
  });
});

describe('the Azure harness refuses what the service refuses', () => {
  const expand = (files: Files, parameters: Parameters = {}) => {
    project = gateProject(files);
    return expandPipeline({ self: project.root }, 'azure-pipelines.yml', { parameters });
  };
  const template = 'parameters:\n  - { name: a, type: number }\nsteps:\n  - bash: echo ${{ parameters.a }}\n';

  it.each<readonly [name: string, files: Files, message: string]>([
    [
      'an unknown parameter',
      {
        'azure-pipelines.yml':
          'steps:\n  - { template: azure-pipelines/coverage-gate.yml, parameters: { unitLine: 9 } }\n',
      },
      "Unexpected parameter 'unitLine'",
    ],
    [
      'a word that is not listed',
      {
        'azure-pipelines.yml':
          'steps:\n  - { template: azure-pipelines/coverage-gate.yml, parameters: { unmeasured: no } }\n',
      },
      'is not a valid value',
    ],
    [
      'a template that is not there',
      { 'azure-pipelines.yml': 'steps:\n  - template: no.yml\n' },
      'File no.yml not found',
    ],
    [
      'a value of another type',
      { 'azure-pipelines.yml': 'steps:\n  - { template: t.yml, parameters: { a: x } }\n', 't.yml': template },
      'not a valid number',
    ],
    [
      'no value',
      { 'azure-pipelines.yml': 'steps:\n  - template: t.yml\n', 't.yml': template },
      "A value for the 'a' parameter",
    ],
    [
      'an unknown function',
      { 'azure-pipelines.yml': 'steps:\n  - bash: ${{ nothing(1) }}\n' },
      'Unrecognized function',
    ],
    ['an operator of GitHub', { 'azure-pipelines.yml': 'steps:\n  - bash: ${{ 1 == 1 }}\n' }, "Unexpected symbol '=='"],
    ['an open expression', { 'azure-pipelines.yml': 'steps:\n  - bash: ${{ parameters.a\n' }, 'not closed'],
    [
      'an expression in a trigger',
      { 'azure-pipelines.yml': 'trigger: ["${{ 1 }}"]\nsteps: []\n' },
      'not allowed in trigger',
    ],
    [
      'a template in itself',
      { 'azure-pipelines.yml': 'steps:\n  - template: azure-pipelines.yml\n' },
      'max nesting depth',
    ],
  ])('%s', (_, files, message) => {
    expect(() => expand(files)).toThrow(message);
  });

  it('and expands what it takes', () => {
    const text = [
      'parameters: [{ name: legs, type: object, default: [one, two] }, { name: on, type: boolean, default: true }]',
      'steps:',
      '  - ${{ each leg in parameters.legs }}:',
      '      - bash: echo ${{ leg }} ${{ parameters.on }}',
      "        ${{ if eq(leg, 'ONE') }}:",
      '          displayName: first',
      '        ${{ else }}:',
      '          displayName: other',
      '  - ${{ if not(parameters.on) }}:',
      '      - bash: never',
    ].join('\n');
    expect(expand({ 'azure-pipelines.yml': text })).toEqual({
      steps: [
        { bash: 'echo one True', displayName: 'first' },
        { bash: 'echo two True', displayName: 'other' },
      ],
    });
  });
});
