/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of Azure Pipelines. */
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { firstReadme } from '../../../../scripts/print/action-readme.ts';
import { azureInputs, printAzure } from '../../../../scripts/print/azure.ts';
import { gateCall } from '../../../../scripts/print/gate-call.ts';
import { gitlabInputs, printGitlab } from '../../../../scripts/print/gitlab.ts';
import { RUNNABLE } from '../../../../scripts/print/index.ts';
import { optionsOn } from '../../../../src/shared/config/option-scope.ts';
import { pipelineVariable } from '../../../../src/shared/config/pipeline-inputs.ts';
import type { GateDescription } from '../../../../src/shared/model/gate-description.ts';
import type { Option } from '../../../../src/shared/model/option.ts';

const gate = (...options: readonly Option[]): GateDescription => ({
  id: 'new-gate',
  title: 'New gate',
  summary: 'Does something.',
  branding: { icon: 'shield', color: 'green' },
  options: [{ name: 'output', type: 'string', description: 'A folder.', default: 'reliability-report' }, ...options],
  outputs: [],
});

interface Gitlab {
  readonly spec: { readonly inputs: { readonly [name: string]: { readonly type: string; readonly default: string } } };
  readonly job: {
    readonly script: readonly string[];
    readonly variables: { readonly [name: string]: string | { readonly value: string; readonly expand: boolean } };
    readonly artifacts: { readonly when: string; readonly reports: object };
  };
  readonly keys: readonly string[];
}

function gitlab(description: GateDescription): Gitlab {
  const [header, body] = parseAllDocuments(printGitlab(description)).map((document) => document.toJSON());
  return { spec: header.spec, job: Object.values(body)[0] as Gitlab['job'], keys: Object.keys(body) };
}

interface Azure {
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly default: string;
    readonly values?: readonly string[];
  }[];
  readonly steps: readonly {
    readonly bash?: string;
    readonly task?: string;
    readonly env?: { readonly [name: string]: string };
    readonly condition?: string;
  }[];
}

const azure = (description: GateDescription): Azure => parse(printAzure(description)) as Azure;

describe.each(RUNNABLE.map((one) => [one.id, one] as const))('the GitLab template of %s', (id, description) => {
  const { spec, job, keys } = gitlab(description);

  it('has no value in its script, and no expansion of one', () => {
    expect(job.script).toEqual([gateCall(id)]);
    expect(job.script.join()).not.toMatch(/\$\[\[|\beval\b|\$\(/u);
    const carried = Object.values(job.variables).filter((variable) => typeof variable === 'object');
    expect(carried.length).toBeGreaterThan(5);
    for (const { expand } of carried) expect(expand).toBe(false);
  });

  it('carries every option, and every input that is read', () => {
    for (const { name } of optionsOn('gitlab', description.options)) {
      expect(spec.inputs[name], name).toMatchObject({ type: 'string' });
      expect(job.variables[pipelineVariable(name)], name).toEqual({ value: `$[[ inputs.${name} ]]`, expand: false });
    }
  });

  it('sets nothing of other jobs', () => {
    expect(keys).toEqual(['$[[ inputs.job-name ]]']);
    expect(job.artifacts.when).toBe('always');
  });

  it('has no option that is always set, but the folder of the reports', () => {
    const names = new Set(description.options.map(({ name }) => name));
    const set = gitlabInputs(description).filter((input) => names.has(input.name) && input.default !== '');
    expect(set.map(({ name }) => name)).toEqual(['output']);
  });
});

describe.each(RUNNABLE.map((one) => [one.id, one] as const))('the Azure template of %s', (id, description) => {
  const { parameters, steps } = azure(description);

  it('has no value in its script', () => {
    expect(steps[0]?.bash).toBe(gateCall(id));
    expect(steps.filter((step) => step.bash !== undefined)).toHaveLength(1);
  });

  it('carries every option through the environment', () => {
    const env = Object.values(steps[0]?.env ?? {});
    for (const { name } of azureInputs(description).filter(({ variable }) => variable !== undefined))
      expect(env).toContain(`\${{ parameters.${name.replace(/-./gu, (two) => two.slice(1).toUpperCase())} }}`);
    expect(steps[0]?.env?.['SYSTEM_ACCESSTOKEN']).toBe('$(System.AccessToken)');
  });

  it('has names that its expressions can read', () => {
    expect(parameters.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/u.test(name))).toEqual([]);
  });

  it('publishes whatever the outcome', () => {
    expect(steps.slice(1).map(({ condition }) => condition)).toEqual(steps.slice(1).map(() => 'succeededOrFailed()'));
  });
});

describe('by the type of an option', () => {
  it.each<readonly [Option, object, object]>([
    [{ name: 'a', type: 'boolean', description: 'A.' }, { options: ['', 'true', 'false'] }, {}],
    [
      { name: 'a', type: 'enum', description: 'A.', values: ['x', 'y'] },
      { options: ['', 'x', 'y'] },
      { values: ['', 'x', 'y'] },
    ],
    [{ name: 'a', type: 'integer', description: 'A.', maximum: 500 }, { regex: '^\\d{0,3}$' }, {}],
    [{ name: 'a', type: 'string', description: 'A.', pattern: '^x$' }, { regex: '^$|^x$' }, {}],
    [{ name: 'a', type: 'globs', description: 'A.' }, {}, {}],
    [{ name: 'a', type: 'yaml', description: 'A.', schema: {} }, {}, {}],
  ])('%j', (option, inGitlab, inAzure) => {
    const { description: _, ...input } = gitlab(gate(option)).spec.inputs['a'] as { readonly description?: string };
    expect(input).toEqual({ type: 'string', default: '', ...inGitlab });
    const { displayName: __, ...parameter } = azure(gate(option)).parameters.find(({ name }) => name === 'a') as {
      readonly displayName?: string;
    };
    expect(parameter).toEqual({ name: 'a', type: 'string', default: '', ...inAzure });
  });

  it.each([
    ['percent', ['', '95', '95.5', '95 %', '100'], ['101', 'x', '1.2345']],
    ['integer', ['', '0', '12'], ['-1', 'x', '1.5']],
  ] as const)('%s: its pattern takes what the gate takes', (type, good, bad) => {
    const input = gitlab(gate({ name: 'a', type, description: 'A.' })).spec.inputs['a'] as unknown as {
      readonly regex: string;
    };
    const pattern = new RegExp(input.regex);
    expect(good.filter((text) => !pattern.test(text))).toEqual([]);
    expect(bad.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('leaves out what is of another platform, and secrets', () => {
    const description = gate(
      { name: 'token', type: 'string', description: 'A.', secret: true },
      { name: 'format', type: 'string', description: 'A.', platform: 'shell' },
    );
    for (const inputs of [gitlabInputs(description), azureInputs(description)])
      expect(inputs.map(({ name }) => name).filter((name) => ['token', 'format'].includes(name))).toEqual([]);
  });

  it.each([
    'version',
    'stage',
    'jobname',
  ])('refuses an option that is called like an input of the template: %s', (name) => {
    expect(() => printGitlab(gate({ name, type: 'string', description: 'A.' }))).toThrow(`are called ${name}`);
  });

  it('asks for covered lines only where there are some', () => {
    expect(JSON.stringify(gitlab(gate()).job.artifacts.reports)).not.toContain('cobertura');
    const covering = { ...gate(), coverageFile: 'c.xml' };
    expect(gitlab(covering).job.artifacts.reports).toMatchObject({ coverage_report: { coverage_format: 'cobertura' } });
    expect(azure(gate()).steps).toHaveLength(3);
    expect(azure(covering).steps).toHaveLength(4);
  });
});

it('begins the README of a new action with the markers that are printed between', () => {
  for (const name of ['options', 'outputs'])
    for (const end of ['begin', 'end']) expect(firstReadme(gate())).toContain(`<!-- ${name}:${end} -->`);
});
