import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { actionScript } from '../bundle/command.ts';
import { runAction } from './runner.ts';
import { readNamedValues } from './runner-files.ts';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Mapping = { readonly [key: string]: Json };
type Outcome = 'success' | 'failure' | 'skipped';

export interface WorkflowRun {
  /** What `actions/checkout` copies. */
  readonly sources: string;
  readonly workflow: string;
  readonly event: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly secrets?: { readonly [name: string]: string };
}

export interface WorkflowStep {
  readonly name: string;
  readonly outcome: Outcome;
  readonly log: string;
}

export interface WorkflowJob {
  /** With its matrix leg: `unit (2)`. */
  readonly job: string;
  readonly outcome: Outcome;
  readonly steps: readonly WorkflowStep[];
}

/**
 * Runs a workflow as GitHub does, as far as our examples need it: needs, if, matrix, environment, outputs, artifacts, and
 * the actions that they use. Expressions are read and evaluated by GitHub's own library. Throws for what is not emulated.
 */
export async function runWorkflow(run: WorkflowRun): Promise<readonly WorkflowJob[]> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-workflow-')));
  try {
    return await new Workflow(run, temporary).run();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

class Workflow {
  readonly #run: WorkflowRun;
  readonly #temporary: string;
  readonly #jobs: WorkflowJob[] = [];
  readonly #results = new Map<string, Outcome>();

  constructor(run: WorkflowRun, temporary: string) {
    this.#run = run;
    this.#temporary = temporary;
    mkdirSync(join(temporary, 'artifacts'));
  }

  async run(): Promise<readonly WorkflowJob[]> {
    const { jobs } = parse(this.#run.workflow) as { readonly jobs: { readonly [id: string]: Mapping } };
    const left = new Map(Object.entries(jobs));
    while (left.size > 0) {
      const next = [...left].find(([, job]) => needsOf(job).every((id) => this.#results.has(id)));
      if (next === undefined) throw new Error(`needs of ${[...left.keys()].join(', ')} never come`);
      left.delete(next[0]);
      await this.#job(...next);
    }
    return this.#jobs;
  }

  async #job(id: string, job: Mapping): Promise<void> {
    const needs = Object.fromEntries(
      needsOf(job).map((need) => [need, { result: this.#results.get(need) ?? 'skipped' }]),
    );
    const ended = Object.values(needs).map(({ result }) => result);
    const base = { github: this.#github(), needs, secrets: this.#run.secrets ?? {} };
    const status = { success: () => ended.every((one) => one === 'success'), failure: () => ended.includes('failure') };
    if (!condition(job['if'], base, status)) {
      this.#results.set(id, 'skipped');
      this.#jobs.push({ job: id, outcome: 'skipped', steps: [] });
      return;
    }
    const legs = legsOf(job);
    const outcomes: Outcome[] = [];
    for (const [at, matrix] of legs.entries()) {
      const name = Object.keys(matrix).length === 0 ? id : `${id} (${Object.values(matrix).join(', ')})`;
      const strategy = { 'job-index': at, 'job-total': legs.length };
      const steps = await new Job(this.#run, this.#temporary, name).run(list(job['steps']), {
        ...base,
        matrix,
        strategy,
      });
      const outcome = steps.some((step) => step.outcome === 'failure') ? 'failure' : 'success';
      outcomes.push(outcome);
      this.#jobs.push({ job: name, outcome, steps });
    }
    this.#results.set(id, outcomes.includes('failure') ? 'failure' : 'success');
  }

  #github(): Mapping {
    const { event, ref } = this.#run;
    return {
      event_name: event,
      ref,
      sha: 'c'.repeat(40),
      workflow: 'w',
      repository: 'octo/shop',
      actor: 'octocat',
      event: {},
    };
  }
}

class Job {
  readonly #run: WorkflowRun;
  readonly #temporary: string;
  readonly #workspace: string;
  readonly #steps: WorkflowStep[] = [];
  #failed = false;

  constructor(run: WorkflowRun, temporary: string, name: string) {
    this.#run = run;
    this.#temporary = temporary;
    this.#workspace = join(temporary, 'work', name.replace(/\W+/gu, '-'));
    mkdirSync(this.#workspace, { recursive: true });
  }

  async run(steps: readonly Mapping[], base: Mapping): Promise<readonly WorkflowStep[]> {
    const known: { [id: string]: Json } = {};
    for (const step of steps) {
      const contexts = { ...base, steps: known };
      const name = String(step['name'] ?? step['run'] ?? step['uses']);
      const status = { success: () => !this.#failed, failure: () => this.#failed };
      let result: { readonly outcome: Outcome; readonly log: string; readonly outputs?: Mapping } = {
        outcome: 'skipped',
        log: '',
      };
      if (condition(step['if'], contexts, status)) result = await this.#step(step, contexts);
      this.#steps.push({ name, outcome: result.outcome, log: result.log });
      if (result.outcome === 'failure' && step['continue-on-error'] !== true) this.#failed = true;
      if (typeof step['id'] === 'string')
        known[step['id']] = { outcome: result.outcome, conclusion: result.outcome, outputs: result.outputs ?? {} };
    }
    return this.#steps;
  }

  async #step(
    step: Mapping,
    contexts: Mapping,
  ): Promise<{ readonly outcome: Outcome; readonly log: string; readonly outputs?: Mapping }> {
    const env = texts(step['env'], contexts);
    if (step['run'] !== undefined) return this.#script(filled(String(step['run']), contexts), env);
    const uses = String(step['uses']);
    const inputs = texts(step['with'], contexts);
    if (/\/reliability(?:\/actions)?\/[\w-]+@/u.test(uses)) {
      const gate = /([\w-]+)@/u.exec(uses)?.[1] ?? '';
      const { exitCode, log, outputs } = await runAction({
        script: actionScript(gate),
        workspace: this.#workspace,
        inputs,
      });
      return { outcome: exitCode === 0 ? 'success' : 'failure', log, outputs: Object.fromEntries(outputs) };
    }
    try {
      return { outcome: 'success', log: this.#action(uses.replace(/@.*/u, ''), inputs) };
    } catch (error) {
      return { outcome: 'failure', log: String(error) };
    }
  }

  #action(action: string, inputs: { readonly [name: string]: string }): string {
    const artifacts = join(this.#temporary, 'artifacts');
    switch (action) {
      case 'actions/checkout':
        cpSync(this.#run.sources, this.#workspace, { recursive: true });
        return 'checked out';
      case 'actions/setup-node':
        return 'set up';
      case 'actions/upload-artifact': {
        const source = join(this.#workspace, inputs['path'] ?? '');
        if (!existsSync(source)) {
          if (inputs['if-no-files-found'] === 'error')
            throw new Error(`No files were found with the provided path: ${inputs['path']}`);
          return 'nothing to upload';
        }
        const target = join(artifacts, inputs['name'] ?? 'artifact');
        if (existsSync(target)) throw new Error('an artifact with this name already exists on the workflow run');
        cpSync(source, target, { recursive: true });
        return 'uploaded';
      }
      case 'actions/download-artifact': {
        const target = join(this.#workspace, inputs['path'] ?? '');
        const { name } = inputs;
        if (name !== undefined) {
          if (!existsSync(join(artifacts, name))) throw new Error(`Artifact not found for name: ${name}`);
          cpSync(join(artifacts, name), target, { recursive: true });
          return 'downloaded';
        }
        const found = readdirSync(artifacts).filter((one) => matchesGlob(one, inputs['pattern'] ?? '*'));
        for (const one of found)
          cpSync(join(artifacts, one), inputs['merge-multiple'] === 'true' ? target : join(target, one), {
            recursive: true,
          });
        return `downloaded ${found.length}`;
      }
      default:
        throw new Error(`the action ${action} is not emulated`);
    }
  }

  async #script(text: string, env: { readonly [name: string]: string }) {
    const file = join(this.#temporary, 'script.sh');
    const outputs = join(this.#temporary, 'output');
    writeFileSync(file, text);
    writeFileSync(outputs, '');
    const child = spawn('bash', ['-e', file], {
      cwd: this.#workspace,
      env: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: this.#temporary,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: outputs,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? -1));
    });
    return {
      outcome: code === 0 ? ('success' as const) : ('failure' as const),
      log: Buffer.concat(chunks).toString('utf8'),
      outputs: Object.fromEntries(readNamedValues(readFileSync(outputs, 'utf8'))),
    };
  }
}

function needsOf(job: Mapping): readonly string[] {
  return job['needs'] === undefined ? [] : [job['needs']].flat().map(String);
}

/** Every combination of the lists of a matrix. */
function legsOf(job: Mapping): readonly Mapping[] {
  const { matrix = {} } = (job['strategy'] ?? {}) as { readonly matrix?: { readonly [name: string]: readonly Json[] } };
  let legs: Mapping[] = [{}];
  for (const [name, values] of Object.entries(matrix)) {
    if (['include', 'exclude'].includes(name)) throw new Error(`${name} of a matrix is not emulated`);
    legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value })));
  }
  return legs;
}

interface Status {
  readonly success: () => boolean;
  readonly failure: () => boolean;
}

/** `success()` is implied where no status function is named. */
function condition(value: Json | undefined, contexts: Mapping, status: Status): boolean {
  const text = value === undefined ? 'success()' : String(value).replace(/^\$\{\{(.*)\}\}$/su, '$1');
  const named = /\b(?:success|failure|always|cancelled)\(\)/u.test(text);
  return truthy(evaluate(named ? text : `success() && (${text})`, contexts, status));
}

function texts(value: Json | undefined, contexts: Mapping): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries((value ?? {}) as Mapping).map(([name, one]) => [name, filled(String(one), contexts)] as const),
  );
}

function filled(text: string, contexts: Mapping): string {
  return text.replace(/\$\{\{(.*?)\}\}/gsu, (_, inside: string) => evaluate(inside, contexts).coerceString());
}

function evaluate(text: string, contexts: Mapping, status?: Status): data.ExpressionData {
  const known = { ...status, always: () => true, cancelled: () => false };
  const functions = Object.entries(known).map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(call()),
  }));
  const tree = new Parser(new Lexer(text.trim()).lex().tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(functions.map((one) => [one.name, one]));
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, values, byName).evaluate();
}

function truthy(value: data.ExpressionData): boolean {
  if (value instanceof data.Null) return false;
  if (value instanceof data.BooleanData || value instanceof data.NumberData || value instanceof data.StringData)
    return Boolean(value.value);
  return true;
}

function list(value: Json | undefined): readonly Mapping[] {
  return (value ?? []) as readonly Mapping[];
}
