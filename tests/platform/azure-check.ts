import { evaluate, textOf, type Value } from './azure-expression.ts';
import { stepKind, TASKS } from './azure-job.ts';
import { stagesOf } from './azure-pipeline.ts';
import { expandPipeline, type Repositories } from './azure-template.ts';

type Mapping = { readonly [key: string]: Value };

const ROOT_KEYS = [
  'name',
  'trigger',
  'pr',
  'schedules',
  'resources',
  'pool',
  'variables',
  'stages',
  'jobs',
  'steps',
  'lockBehavior',
];
const STAGE_KEYS = [
  'stage',
  'displayName',
  'dependsOn',
  'condition',
  'variables',
  'jobs',
  'lockBehavior',
  'pool',
  'trigger',
];
const JOB_KEYS = [
  'displayName',
  'dependsOn',
  'condition',
  'strategy',
  'continueOnError',
  'pool',
  'workspace',
  'container',
].concat(['services', 'timeoutInMinutes', 'cancelTimeoutInMinutes', 'variables']);
const HOOKS = ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic'];

/**
 * What the service would refuse when it compiles a pipeline: what cannot be expanded, unknown keys, kinds of steps, tasks
 * and their inputs, dependencies that do not exist, conditions that cannot be read. Only what our templates and examples
 * use is known; anything else is a fault as well, so that nothing slips through unseen.
 */
export function azureFaults(repositories: Repositories, file: string): readonly string[] {
  const faults: string[] = [];
  const check = (place: string, look: () => void): void => {
    try {
      look();
    } catch (error) {
      faults.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  check(file, () => {
    const pipeline = expandPipeline(repositories, file);
    check(file, () => only(pipeline, ROOT_KEYS));
    const stages = stagesOf(pipeline);
    for (const [at, stage] of stages.entries()) {
      const place = `${file}, stage ${textOf(stage['stage'] ?? '')}`;
      check(place, () => only(stage, STAGE_KEYS));
      checkOrder(check, place, stage, stages.slice(0, at), 'stage');
      const jobs = list(stage['jobs']);
      for (const [position, job] of jobs.entries()) checkJob(check, place, job, jobs.slice(0, position));
    }
  });
  return faults;
}

type Check = (place: string, look: () => void) => void;

function checkJob(check: Check, stage: string, job: Mapping, before: readonly Mapping[]): void {
  const kind = 'deployment' in job ? 'deployment' : 'job';
  const place = `${stage}, ${kind} ${textOf(job[kind] ?? '')}`;
  check(place, () => only(job, [...JOB_KEYS, kind, kind === 'job' ? 'steps' : 'environment']));
  checkOrder(check, place, job, before, kind);
  if (kind === 'job') {
    const { matrix: _, parallel: __, maxParallel: ___, ...other } = (job['strategy'] ?? {}) as Mapping;
    check(place, () => only(other, []));
    checkSteps(check, place, job['steps']);
    return;
  }
  check(place, () => {
    const { runOnce } = job['strategy'] as { readonly runOnce: Mapping };
    only(runOnce, [...HOOKS, 'on']);
    const on = (runOnce['on'] ?? {}) as Mapping;
    only(on, ['failure', 'success']);
    if (!('deploy' in runOnce)) throw new Error('a deployment needs the hook deploy');
    for (const [name, hook] of [...Object.entries(runOnce), ...Object.entries(on)])
      if (name !== 'on') checkSteps(check, `${place}, ${name}`, (hook as Mapping)['steps']);
  });
}

function checkSteps(check: Check, place: string, steps: Value | undefined): void {
  check(place, () => {
    if (!Array.isArray(steps)) throw new Error('steps must be a list');
    const names = (steps as readonly Mapping[]).flatMap((step) =>
      step['name'] === undefined ? [] : [textOf(step['name'])],
    );
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`two steps are called ${twice}`);
    for (const step of steps as readonly Mapping[]) {
      const kind = stepKind(step);
      checkCondition(check, place, step['condition']);
      if (kind !== 'task') continue;
      const task = textOf(step['task'] ?? '');
      const inputs = TASKS[task];
      if (inputs === undefined) throw new Error(`the task ${task} is not known`);
      only((step['inputs'] ?? {}) as Mapping, inputs);
    }
  });
}

function checkOrder(check: Check, place: string, item: Mapping, before: readonly Mapping[], kind: string): void {
  checkCondition(check, place, item['condition']);
  const known = before.map((one) => textOf(one['stage'] ?? one['job'] ?? one['deployment'] ?? ''));
  check(place, () => {
    for (const name of [item['dependsOn'] ?? []].flat())
      if (!known.includes(textOf(name as Value)))
        throw new Error(`dependsOn names ${textOf(name as Value)}, which is no earlier ${kind}`);
  });
}

function checkCondition(check: Check, place: string, condition: Value | undefined): void {
  if (condition === undefined) return;
  const status = {
    succeeded: () => true,
    failed: () => false,
    succeededOrFailed: () => true,
    always: () => true,
    canceled: () => false,
  };
  check(`${place}, condition`, () => void evaluate(textOf(condition), { variables: {}, dependencies: {} }, status));
}

function only(mapping: Mapping, keys: readonly string[]): void {
  const unknown = Object.keys(mapping).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`Unexpected value '${unknown}'`);
}

function list(value: Value | undefined): readonly Mapping[] {
  if (!Array.isArray(value)) throw new Error('jobs must be a list');
  return value as readonly Mapping[];
}
