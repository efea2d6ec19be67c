import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Checkout } from '../../bundle/checkout.ts';
import { AgentReader } from '../../platform/agent-commands.ts';
import { evaluate, textOf } from '../../platform/azure-expression.ts';
import { type AzureResult, runAzure } from '../../platform/azure-pipeline.ts';

let project: Checkout | undefined;
let result: AzureResult | undefined;
afterEach(() => {
  project?.remove();
  result?.remove();
  project = undefined;
  result = undefined;
});

async function run(pipeline: object): Promise<AzureResult> {
  project = Checkout.of({ 'azure-pipelines.yml': stringify(pipeline, { lineWidth: 0 }) });
  result = await runAzure({
    repositories: { self: project.root },
    file: 'azure-pipelines.yml',
    variables: { colour: 'blue' },
  });
  return result;
}

describe('the agent', () => {
  it('replaces what it knows once, and leaves the rest', async () => {
    const { jobs } = await run({ steps: [{ bash: 'echo "$(colour) $(Colour) $(no.such) $COLOUR"' }] });
    expect(jobs[0]?.steps[0]?.log).toContain('blue blue');
    // What is left is a command of bash then.
    expect(jobs[0]?.steps[0]?.log).toContain('no.such');
  });

  it('hands outputs of a step to a later job', async () => {
    const { jobs } = await run({
      jobs: [
        {
          job: 'a',
          steps: [{ bash: 'echo "##vso[task.setvariable variable=x;isoutput=true]one%0Atwo"', name: 'out' }],
        },
        {
          job: 'b',
          dependsOn: 'a',
          variables: { got: "$[ dependencies.a.outputs['out.x'] ]" },
          steps: [{ bash: 'printf "%s" "$GOT"' }],
        },
      ],
    });
    expect(jobs[0]?.outputs.get('out.x')).toBe('one\ntwo');
    expect(jobs[1]?.steps[0]?.log).toBe('one\ntwo');
  });

  it.each<readonly [steps: readonly object[], outcomes: readonly string[], ended: string]>([
    [[{ bash: 'exit 1' }, { bash: 'true' }], ['failed', 'skipped'], 'failed'],
    [[{ bash: 'exit 1' }, { bash: 'true', condition: 'succeededOrFailed()' }], ['failed', 'succeeded'], 'failed'],
    [[{ bash: 'exit 1' }, { bash: 'true', condition: 'failed()' }], ['failed', 'succeeded'], 'failed'],
    [[{ bash: 'true' }, { bash: 'true', condition: 'failed()' }], ['succeeded', 'skipped'], 'succeeded'],
    [[{ bash: 'exit 1', continueOnError: true }, { bash: 'true' }], ['failed', 'succeeded'], 'succeeded'],
    [[{ bash: 'echo "##vso[task.complete result=Failed]"' }], ['failed'], 'failed'],
    [[{ bash: 'true', condition: "eq(variables.colour, 'BLUE')" }], ['succeeded'], 'succeeded'],
    [[{ bash: 'true', condition: "ne(variables['colour'], 'blue')" }], ['skipped'], 'succeeded'],
  ])('goes on as conditions say: %j', async (steps, outcomes, ended) => {
    const { jobs, outcome } = await run({ steps });
    expect(jobs[0]?.steps.map((step) => step.outcome)).toEqual(outcomes);
    expect(outcome).toBe(ended);
  });

  it('refuses to publish an artifact twice', async () => {
    const publish = { publish: 'azure-pipelines.yml', artifact: 'a' };
    const { jobs } = await run({ steps: [publish, publish] });
    expect(jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  it('refuses a second checkout, which would move the sources', async () => {
    await expect(
      run({ steps: [{ checkout: 'self' }, { checkout: 'other' }] }).then(({ jobs }) => jobs[0]?.steps[1]?.log),
    ).resolves.toContain('would move');
  });
});

describe('logging commands', () => {
  const read = (...lines: readonly string[]): AgentReader => new AgentReader().readAll(lines.join('\n'));

  it('are found anywhere in a line, and their escapes undone', () => {
    const { issues } = read('x ##vso[task.logissue type=error;sourcepath=a%3Bb.ts;linenumber=3;code=C]50%AZP25%0Ago');
    expect(issues).toMatchObject([{ type: 'error', message: 'a;b.ts(3,): error C: 50%\ngo' }]);
  });

  it('count: ten of each kind are kept', () => {
    const { issues, dropped } = read(...Array.from({ length: 12 }, () => '##vso[task.logissue type=warning]w'));
    expect([issues.length, dropped]).toEqual([10, 2]);
  });

  it('that nothing of ours sends are told', () => {
    for (const command of ['##vso[task.prependpath]/evil', '##vso[no.such]x'])
      expect(read(command).errors).toHaveLength(1);
    expect(read('# #vso[task.prependpath]x').errors).toEqual([]);
  });
});

describe('expressions', () => {
  it.each<readonly [text: string, value: string]>([
    ["eq('A', 'a')", 'True'],
    ["eq(1, '1')", 'True'],
    ["and(true, not(false), or(false, in('b', 'a', 'B')))", 'True'],
    ["coalesce('', parameters.none, 'c')", 'c'],
    ["iif(gt(length(parameters.list), 1), join('-', parameters.list), 'no')", 'x-y'],
    ["replace(lower('ABC'), 'b', '_')", 'a_c'],
    ["containsValue(parameters.list, 'X')", 'True'],
  ])('%s', (text, value) => {
    expect(textOf(evaluate(text, { parameters: { list: ['x', 'y'] } }))).toBe(value);
  });
});
