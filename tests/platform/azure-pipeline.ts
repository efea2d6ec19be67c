import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { evaluate, isTrue, textOf, type Value } from './azure-expression.ts';
import { type AgentContext, type JobSteps, runSteps } from './azure-job.ts';
import { expandPipeline, type Repositories } from './azure-template.ts';

type Mapping = { readonly [key: string]: Value };
type Outcome = 'succeeded' | 'failed' | 'skipped';

export interface AzureRun {
  /** `self` is what is checked out. */
  readonly repositories: Repositories;
  /** Path of the pipeline in `self`. */
  readonly file: string;
  readonly parameters?: Mapping;
  /** Of the run: predefined ones such as `Build.Reason`, and those that a person sets. */
  readonly variables?: { readonly [name: string]: string };
  readonly secrets?: { readonly [name: string]: string };
  /** Of every script, apart from what the agent sets; PATH is that of the tests. */
  readonly env?: { readonly [name: string]: string };
}

export interface AzureJobResult extends Omit<JobSteps, 'outcome'> {
  readonly stage: string;
  /** With the name of its leg: `test.one`. Of a deployment, with its hook: `deploy.failure`. */
  readonly job: string;
  readonly outcome: Outcome;
}

export interface AzureResult {
  readonly outcome: 'succeeded' | 'failed';
  readonly jobs: readonly AzureJobResult[];
  /** Folder of the published artifacts. */
  readonly artifacts: string;
  readonly remove: () => void;
}

/** Runs a pipeline as Azure does, job after job in an order that `dependsOn` allows. Throws for what does not compile. */
export async function runAzure(run: AzureRun): Promise<AzureResult> {
  const pipeline = expandPipeline(run.repositories, run.file, {
    parameters: run.parameters ?? {},
    variables: run.variables ?? {},
  });
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-azure-')));
  const pipelineRun = new PipelineRun(run, temporary, variablesOf(pipeline['variables']));
  for (const stage of stagesOf(pipeline)) await pipelineRun.stage(stage);
  const failed = [...pipelineRun.stages.values()].includes('failed');
  return {
    outcome: failed ? 'failed' : 'succeeded',
    jobs: pipelineRun.jobs,
    artifacts: join(temporary, 'artifacts'),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** A pipeline may start with its steps or its jobs; then the outer levels are implied. */
export function stagesOf(pipeline: Mapping): readonly Mapping[] {
  if (pipeline['stages'] !== undefined) return list(pipeline['stages'], 'stages');
  const { steps, jobs, pool } = pipeline;
  if (jobs === undefined && steps === undefined) throw new Error('A pipeline needs stages, jobs or steps');
  return [
    { stage: '__default', jobs: jobs ?? [{ job: 'job', steps: steps ?? [], ...(pool === undefined ? {} : { pool }) }] },
  ];
}

class PipelineRun {
  readonly jobs: AzureJobResult[] = [];
  readonly stages = new Map<string, Outcome>();
  readonly #run: AzureRun;
  readonly #temporary: string;
  readonly #variables: ReadonlyMap<string, string>;
  #previous: string | undefined;

  constructor(run: AzureRun, temporary: string, variables: ReadonlyMap<string, string>) {
    this.#run = run;
    this.#temporary = temporary;
    this.#variables = new Map([...variables, ...Object.entries(run.variables ?? {})]);
    mkdirSync(join(temporary, 'artifacts'));
  }

  async stage(stage: Mapping): Promise<void> {
    const name = textOf(stage['stage'] ?? '');
    const own = new Map([...this.#variables, ...variablesOf(stage['variables'])]);
    const needs = this.#needs(stage['dependsOn'], this.#previous, this.stages);
    this.#previous = name;
    const done = new Map<string, Outcome>();
    if (!wanted(stage['condition'], needs, this.stages, own)) {
      this.stages.set(name, 'skipped');
      return;
    }
    for (const job of list(stage['jobs'], 'jobs')) await this.#job(name, job, own, done);
    this.stages.set(name, [...done.values()].includes('failed') ? 'failed' : 'succeeded');
  }

  async #job(
    stage: string,
    job: Mapping,
    inherited: ReadonlyMap<string, string>,
    done: Map<string, Outcome>,
  ): Promise<void> {
    const name = textOf(job['job'] ?? job['deployment'] ?? '');
    const needs = this.#needs(job['dependsOn'], undefined, done);
    if (!wanted(job['condition'], needs, done, inherited)) {
      done.set(name, 'skipped');
      this.jobs.push({ stage, job: name, outcome: 'skipped', steps: [], outputs: new Map() });
      return;
    }
    const results: Outcome[] = [];
    for (const leg of legsOf(job)) {
      const variables = new Map([
        ...inherited,
        ...variablesOf(this.#runtime(job['variables'], inherited)),
        ...leg.variables,
      ]);
      const label = leg.name === '' ? name : `${name}.${leg.name}`;
      for (const part of partsOf(job)) {
        const failed = results.includes('failed');
        if (part.when !== undefined && part.when !== (failed ? 'failure' : 'success')) continue;
        if (part.when === undefined && failed && 'deployment' in job) continue;
        const full = part.name === '' ? label : `${label}.${part.name}`;
        const context = this.#agent(stage, full, variables, !('deployment' in job));
        const { outcome, steps, outputs } = await runSteps(part.steps, context);
        results.push(outcome);
        this.jobs.push({ stage, job: full, outcome, steps, outputs });
      }
    }
    done.set(name, results.includes('failed') ? 'failed' : 'succeeded');
  }

  #agent(stage: string, job: string, variables: ReadonlyMap<string, string>, implicitCheckout: boolean): AgentContext {
    const workspace = join(this.#temporary, 'work', `${stage}.${job}`);
    mkdirSync(workspace, { recursive: true });
    return {
      workspace,
      artifacts: join(this.#temporary, 'artifacts'),
      sources: this.#run.repositories.self,
      variables,
      secrets: new Map(Object.entries(this.#run.secrets ?? {})),
      env: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: this.#temporary,
        ...this.#run.env,
      },
      implicitCheckout,
    };
  }

  #needs(
    value: Value | undefined,
    previous: string | undefined,
    known: ReadonlyMap<string, Outcome>,
  ): readonly string[] {
    const names =
      value === undefined
        ? previous === undefined
          ? []
          : [previous]
        : [value].flat().map((name) => textOf(name as Value));
    const unknown = names.filter((name) => name !== '').find((name) => !known.has(name));
    if (unknown !== undefined) throw new Error(`dependsOn names ${unknown}, which does not exist or comes later`);
    return names.filter((name) => name !== '');
  }

  /** `$[ dependencies.job.outputs['step.name'] ]` in the variables of a job. */
  #runtime(variables: Value | undefined, inherited: ReadonlyMap<string, string>): Value | undefined {
    const resolve = (text: string): string => {
      const [, expression] = /^\$\[(.*)\]$/su.exec(text) ?? [];
      if (expression === undefined) return text;
      const outputs = this.jobs.map(({ job, outcome, outputs: own }) => [
        job,
        { result: outcome, outputs: Object.fromEntries(own) },
      ]);
      return textOf(
        evaluate(expression, {
          dependencies: Object.fromEntries(outputs) as Value,
          variables: Object.fromEntries(inherited),
        }),
      );
    };
    if (variables === undefined || Array.isArray(variables)) return variables;
    return Object.fromEntries(
      Object.entries(variables as Mapping).map(([key, value]) => [key, resolve(textOf(value))]),
    );
  }
}

function wanted(
  condition: Value | undefined,
  needs: readonly string[],
  known: ReadonlyMap<string, Outcome>,
  variables: ReadonlyMap<string, string>,
): boolean {
  const outcomes = (names: readonly string[]) => (names.length > 0 ? names : needs).map((name) => known.get(name));
  return isTrue(
    evaluate(
      textOf(condition ?? 'succeeded()'),
      { variables: Object.fromEntries(variables) },
      {
        succeeded: (...names) => outcomes(names).every((outcome) => outcome === 'succeeded'),
        failed: (...names) => outcomes(names).includes('failed'),
        succeededOrFailed: (...names) => outcomes(names).every((outcome) => outcome !== 'skipped'),
        always: () => true,
        canceled: () => false,
      },
    ),
  );
}

interface Leg {
  readonly name: string;
  readonly variables: readonly (readonly [string, string])[];
}

function legsOf(job: Mapping): readonly Leg[] {
  const { matrix, parallel } = (job['strategy'] ?? {}) as Mapping;
  if (matrix !== undefined)
    return Object.entries(matrix as Mapping).map(([name, variables]) => ({
      name,
      variables: Object.entries(variables as Mapping).map(([key, value]) => [key, textOf(value)] as const),
    }));
  if (parallel === undefined) return [{ name: '', variables: [] }];
  return Array.from({ length: Number(textOf(parallel)) }, (_, at) => ({
    name: String(at + 1),
    variables: [
      ['System.JobPositionInPhase', String(at + 1)],
      ['System.TotalJobsInPhase', textOf(parallel)],
    ],
  }));
}

interface Part {
  readonly name: string;
  readonly steps: readonly Mapping[];
  readonly when?: 'failure' | 'success';
}

/** The steps of a job; of a deployment, those of each hook, which all run on an agent of their own. */
function partsOf(job: Mapping): readonly Part[] {
  if (!('deployment' in job)) return [{ name: '', steps: list(job['steps'], 'steps') }];
  const { runOnce } = (job['strategy'] ?? {}) as Mapping;
  const hooks = runOnce as Mapping;
  const on = (hooks['on'] ?? {}) as Mapping;
  const steps = (hook: Value | undefined): readonly Mapping[] => list((hook as Mapping)['steps'], 'steps');
  return [
    ...['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic']
      .filter((name) => name in hooks)
      .map((name) => ({ name, steps: steps(hooks[name]) })),
    ...(['failure', 'success'] as const)
      .filter((name) => name in on)
      .map((name) => ({ name, steps: steps(on[name]), when: name })),
  ];
}

/** Groups live in the service: their variables are those that a run is given. */
function variablesOf(value: Value | undefined): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!Array.isArray(value))
    return new Map(Object.entries(value as Mapping).map(([key, inner]) => [key, textOf(inner)]));
  return new Map(
    (value as readonly Mapping[])
      .filter((one) => 'name' in one)
      .map((one) => [textOf(one['name'] ?? ''), textOf(one['value'] ?? '')]),
  );
}

function list(value: Value | undefined, name: string): readonly Mapping[] {
  if (!Array.isArray(value)) throw new Error(`${name} must be a list`);
  return value as readonly Mapping[];
}
