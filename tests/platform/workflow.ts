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
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
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
  readonly inputs?: { readonly [name: string]: string };
  /** Its jobs that run, of those that it has; all unless told. */
  readonly only?: readonly string[];
  /** The commit that it runs for. */
  readonly sha?: string;
  /** What `actions/checkout` does, where a copy of the sources is not enough. */
  readonly checkout?: (workspace: string, job: string) => void;
  /** What is particular to the machine of a job. */
  readonly machine?: (job: string) => { readonly [name: string]: string };
  /** Called at the end of a job, before its folder goes. */
  readonly ended?: (job: string, workspace: string) => void;
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

/** A workflow but for its jobs. */
interface Whole {
  readonly env?: Json;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
}

interface Parsed extends Whole {
  readonly jobs: { readonly [id: string]: Mapping };
}

class Workflow {
  readonly #run: WorkflowRun;
  readonly #temporary: string;
  readonly #jobs: WorkflowJob[] = [];
  readonly #results = new Map<string, Outcome>();
  readonly #outputs = new Map<string, Mapping>();

  constructor(run: WorkflowRun, temporary: string) {
    this.#run = run;
    this.#temporary = temporary;
    mkdirSync(join(temporary, 'artifacts'));
  }

  async run(): Promise<readonly WorkflowJob[]> {
    const { jobs, ...whole } = parse(this.#run.workflow) as Parsed;
    const { only } = this.#run;
    const left = new Map(Object.entries(jobs).filter(([id]) => only?.includes(id) ?? true));
    while (left.size > 0) {
      const next = [...left].find(([, job]) => needsOf(job).every((id) => this.#results.has(id)));
      if (next === undefined) throw new Error(`needs of ${[...left.keys()].join(', ')} never come`);
      left.delete(next[0]);
      await this.#job(...next, whole);
    }
    return this.#jobs;
  }

  async #job(id: string, job: Mapping, whole: Whole): Promise<void> {
    const needs = Object.fromEntries(
      needsOf(job).map((need) => {
        const result: Outcome = this.#results.get(need) ?? 'skipped';
        return [need, { result, outputs: this.#outputs.get(need) ?? {} }];
      }),
    );
    const ended = Object.values(needs).map(({ result }) => result);
    const { secrets = {}, inputs = {} } = this.#run;
    const base = { github: this.#github(), needs, secrets, inputs };
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
      const runner = new Job(this.#run, this.#temporary, name, whole);
      const contexts = { ...base, matrix, strategy };
      const steps = await runner.run(list(job['steps']), contexts);
      this.#outputs.set(id, texts(job['outputs'], { ...contexts, steps: runner.known }));
      const outcome = steps.some((step) => step.outcome === 'failure') ? 'failure' : 'success';
      outcomes.push(outcome);
      this.#jobs.push({ job: name, outcome, steps });
    }
    this.#results.set(id, outcomes.includes('failure') ? 'failure' : 'success');
  }

  #github(): Mapping {
    const { event, ref, sha = 'c'.repeat(40) } = this.#run;
    return {
      event_name: event,
      ref,
      ref_name: ref.replace(/^refs\/heads\//u, ''),
      sha,
      workflow: 'w',
      server_url: 'https://github.com',
      repository: 'octo/shop',
      actor: 'octocat',
      event: { repository: { default_branch: 'main' } },
    };
  }
}

class Job {
  readonly #run: WorkflowRun;
  readonly #temporary: string;
  readonly #workspace: string;
  readonly #name: string;
  readonly #whole: Whole;
  readonly #steps: WorkflowStep[] = [];
  /** Steps with an id: outcome and outputs. */
  readonly known: { [id: string]: Json } = {};
  #failed = false;

  constructor(run: WorkflowRun, temporary: string, name: string, whole: Whole) {
    this.#run = run;
    this.#temporary = temporary;
    this.#name = name;
    this.#whole = whole;
    this.#workspace = join(temporary, 'work', name.replace(/\W+/gu, '-'));
    for (const folder of [this.#workspace, this.#runnerTemp]) mkdirSync(folder, { recursive: true });
  }

  get #runnerTemp(): string {
    return `${this.#workspace}-temp`;
  }

  async run(steps: readonly Mapping[], base: Mapping): Promise<readonly WorkflowStep[]> {
    const { known } = this;
    for (const step of steps) {
      const contexts = { ...base, steps: known, runner: { temp: this.#runnerTemp } };
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
    this.#run.ended?.(this.#name, this.#workspace);
    return this.#steps;
  }

  async #step(
    step: Mapping,
    contexts: Mapping,
  ): Promise<{ readonly outcome: Outcome; readonly log: string; readonly outputs?: Mapping }> {
    const env = { ...texts(this.#whole.env, contexts), ...texts(step['env'], contexts) };
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
        if (this.#run.checkout === undefined) cpSync(this.#run.sources, this.#workspace, { recursive: true });
        else this.#run.checkout(this.#workspace, this.#name);
        return 'checked out';
      case 'actions/setup-node':
      case 'actions/setup-python':
      case 'actions/setup-go':
      case 'actions/setup-java':
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
        // A single file keeps its name.
        cpSync(source, statSync(source).isFile() ? join(target, basename(source)) : target, { recursive: true });
        return 'uploaded';
      }
      case 'actions/download-artifact': {
        const target = resolve(this.#workspace, inputs['path'] ?? '');
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
    // As GitHub starts it: with a shell that is named, a fault within a pipe counts too.
    const named = this.#whole.defaults?.run?.shell === 'bash' ? ['--noprofile', '--norc', '-o', 'pipefail'] : [];
    const child = spawn('bash', [...named, '-e', file], {
      cwd: this.#workspace,
      env: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: this.#temporary,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: outputs,
        GITHUB_SHA: this.#run.sha ?? '',
        RUNNER_TEMP: this.#runnerTemp,
        ...this.#run.machine?.(this.#name),
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
