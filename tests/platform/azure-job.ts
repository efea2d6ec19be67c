import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { type AgentIssue, AgentReader } from './agent-commands.ts';
import { evaluate, isTrue, textOf, type Value } from './azure-expression.ts';

type Mapping = { readonly [key: string]: Value };

export interface StepResult {
  readonly name: string;
  readonly outcome: 'succeeded' | 'failed' | 'skipped';
  /** Of scripts. */
  readonly exitCode?: number;
  readonly log: string;
  readonly issues: readonly AgentIssue[];
  /** Pages of the Extensions tab: heading → Markdown. */
  readonly summaries: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  /** What the agent would complain about. */
  readonly errors: readonly string[];
}

export interface JobSteps {
  readonly outcome: 'succeeded' | 'failed';
  readonly steps: readonly StepResult[];
  /** `step.variable` → value. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** What a job runs with. */
export interface AgentContext {
  /** Pipeline.Workspace: sources in `s`. */
  readonly workspace: string;
  /** Published artifacts of the run, a folder each. */
  readonly artifacts: string;
  /** Folder that `checkout: self` copies. */
  readonly sources: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly secrets: ReadonlyMap<string, string>;
  readonly env: { readonly [name: string]: string };
  /** Only stands in deployment jobs, where nothing is checked out unless told. */
  readonly implicitCheckout: boolean;
}

/** What a step has that wrote no commands. */
const SILENT = { issues: [], summaries: new Map<string, string>(), tags: [], errors: [] } as const;

/** Runs the steps of one job as an agent on Linux does: conditions, macros, environment, logging commands, tasks. */
export async function runSteps(steps: readonly Mapping[], context: AgentContext): Promise<JobSteps> {
  const job = new AzureJob(context);
  const explicit = steps.some((step) => 'checkout' in step);
  if (context.implicitCheckout && !explicit) job.checkout('self');
  for (const step of steps) await job.step(step);
  return { outcome: job.failed ? 'failed' : 'succeeded', steps: job.results, outputs: job.outputs };
}

const STEP_KEYS = [
  'name',
  'displayName',
  'condition',
  'env',
  'continueOnError',
  'enabled',
  'timeoutInMinutes',
  'retryCountOnTaskFailure',
];
const OWN_KEYS: { readonly [kind: string]: readonly string[] } = {
  bash: ['workingDirectory', 'failOnStderr'],
  script: ['workingDirectory', 'failOnStderr'],
  task: ['inputs'],
  checkout: ['fetchDepth', 'fetchTags', 'clean', 'persistCredentials', 'path', 'submodules', 'lfs'],
  publish: ['artifact'],
  download: ['artifact', 'patterns'],
};

/** The kind of a step; throws for one that the service would not compile, or that is not emulated here. */
export function stepKind(step: Mapping): string {
  const kind = Object.keys(OWN_KEYS).find((key) => key in step);
  if (kind === undefined) throw new Error(`no known kind of step: ${Object.keys(step).join(', ')}`);
  const [unknown] = Object.keys(step).filter((key) => ![kind, ...STEP_KEYS, ...(OWN_KEYS[kind] ?? [])].includes(key));
  if (unknown !== undefined) throw new Error(`Unexpected value '${unknown}' in a ${kind} step`);
  return kind;
}

class AzureJob {
  readonly results: StepResult[] = [];
  readonly outputs = new Map<string, string>();
  failed = false;
  readonly #context: AgentContext;
  readonly #variables: Map<string, string>;

  constructor(context: AgentContext) {
    this.#context = context;
    const sources = join(context.workspace, 's');
    mkdirSync(sources, { recursive: true });
    this.#variables = new Map([
      ['Agent.OS', 'Linux'],
      ['System.JobAttempt', '1'],
      ['Build.SourcesDirectory', sources],
      ['System.DefaultWorkingDirectory', sources],
      ['Pipeline.Workspace', context.workspace],
      ...context.variables,
    ]);
  }

  checkout(what: string): void {
    if (what === 'self') cpSync(this.#context.sources, join(this.#context.workspace, 's'), { recursive: true });
    else if (what !== 'none') throw new Error(`checkout of ${what} would move the user's sources`);
  }

  async step(step: Mapping): Promise<void> {
    const kind = stepKind(step);
    const name = this.#expand(textOf(step['displayName'] ?? step['name'] ?? kind));
    if (!this.#wanted(textOf(step['condition'] ?? 'succeeded()')) || textOf(step['enabled'] ?? 'true') === 'false') {
      this.results.push({ name, outcome: 'skipped', log: '', ...SILENT });
      return;
    }
    const result = await this.#run(kind, step, name);
    this.results.push(result);
    if (result.outcome === 'failed' && textOf(step['continueOnError'] ?? 'false').toLowerCase() !== 'true')
      this.failed = true;
  }

  #wanted(condition: string): boolean {
    return isTrue(
      evaluate(
        condition,
        { variables: Object.fromEntries(this.#variables) },
        {
          succeeded: () => !this.failed,
          failed: () => this.failed,
          succeededOrFailed: () => true,
          always: () => true,
          canceled: () => false,
        },
      ),
    );
  }

  async #run(kind: string, step: Mapping, name: string): Promise<StepResult> {
    if (kind === 'bash' || kind === 'script') return this.#script(step, textOf(step[kind] ?? ''), name);
    try {
      const log = this.#task(kind, step);
      return { name, outcome: 'succeeded', log, ...SILENT };
    } catch (error) {
      return { name, outcome: 'failed', log: String(error), ...SILENT };
    }
  }

  async #script(step: Mapping, text: string, name: string): Promise<StepResult> {
    const { workspace, env, secrets } = this.#context;
    const file = join(workspace, `script-${this.results.length}.sh`);
    writeFileSync(file, this.#expand(text));
    const variables = [...this.#variables].map(([key, value]) => [key.replace(/[. ]/gu, '_').toUpperCase(), value]);
    const own = Object.entries((step['env'] ?? {}) as Mapping).map(([key, value]) => [
      key,
      this.#expand(textOf(value)),
    ]);
    const cwd = resolve(workspace, 's', this.#expand(textOf(step['workingDirectory'] ?? '')));
    const { code, out } = await run('bash', ['--noprofile', '--norc', file], cwd, {
      TF_BUILD: 'True',
      ...Object.fromEntries(variables),
      ...env,
      ...Object.fromEntries(own),
    });
    const reader = new AgentReader().readAll(out);
    for (const [key, value] of reader.jobVariables) this.#variables.set(key, value);
    for (const [key, value] of reader.variables) this.outputs.set(`${textOf(step['name'] ?? '')}.${key}`, value);
    let log = reader.log.join('\n');
    for (const secret of secrets.values()) if (secret !== '') log = log.replaceAll(secret, '***');
    const outcome = reader.result(code) === 'Failed' ? 'failed' : 'succeeded';
    return {
      name,
      outcome,
      exitCode: code,
      log,
      issues: reader.issues,
      summaries: reader.summaries,
      tags: reader.tags,
      errors: reader.errors,
    };
  }

  #task(kind: string, step: Mapping): string {
    const text = (value: Value | undefined): string => this.#expand(textOf(value ?? ''));
    if (kind === 'checkout') {
      this.checkout(text(step['checkout']));
      return 'checked out';
    }
    if (kind === 'publish') return this.#publish(text(step['publish']), text(step['artifact']));
    if (kind === 'download') {
      const artifact = text(step['artifact']);
      return this.#download(artifact, text(step['patterns']), join(this.#context.workspace, artifact));
    }
    const inputs = Object.fromEntries(
      Object.entries((step['inputs'] ?? {}) as Mapping).map(([key, value]) => [key, text(value)] as const),
    );
    const task = textOf(step['task'] ?? '');
    const known = TASKS[task];
    if (known === undefined) throw new Error(`the task ${task} is not emulated`);
    const [unknown] = Object.keys(inputs).filter((key) => !known.includes(key));
    if (unknown !== undefined) throw new Error(`${task} has no input ${unknown}`);
    switch (task) {
      case 'PublishPipelineArtifact@1':
        return this.#publish(inputs['targetPath'] ?? '', inputs['artifact'] ?? '');
      case 'DownloadPipelineArtifact@2': {
        const target = resolve(this.#context.workspace, inputs['targetPath'] ?? '.');
        return this.#download(inputs['artifact'] ?? '', inputs['itemPattern'] ?? '', target);
      }
      case 'PublishTestResults@2':
        return this.#readXml(inputs['testResultsFiles'] ?? '');
      case 'PublishCodeCoverageResults@2':
        return this.#readXml(inputs['summaryFileLocation'] ?? '');
      default:
        return task;
    }
  }

  /** A published artifact cannot be changed: publishing the same name again is refused. */
  #publish(path: string, artifact: string): string {
    const source = resolve(this.#context.workspace, 's', path);
    const target = join(this.#context.artifacts, artifact);
    if (artifact === '' || /[\\/":<>|*?]/u.test(artifact)) throw new Error(`${artifact} is no name of an artifact`);
    if (!existsSync(source)) throw new Error(`Path does not exist: ${source}`);
    if (existsSync(target)) throw new Error(`Artifact ${artifact} already exists`);
    cpSync(source, statSync(source).isDirectory() ? target : join(target, path.split('/').at(-1) ?? ''), {
      recursive: true,
    });
    return `published ${artifact}`;
  }

  /** Without a name: all artifacts, each in a folder of its own name. Patterns are relative to what is downloaded. */
  #download(artifact: string, patterns: string, target: string): string {
    const root = join(this.#context.artifacts, artifact);
    if (!existsSync(root)) throw new Error(`Artifact ${artifact} was not found`);
    const globs = patterns.split('\n').filter((line) => line.trim() !== '');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(root, path)).isFile(),
    );
    const wanted = files.filter((path) => globs.length === 0 || globs.some((glob) => matchesGlob(path, glob.trim())));
    for (const path of wanted) cpSync(join(root, path), join(target, path));
    return `downloaded ${wanted.length} files`;
  }

  #readXml(path: string): string {
    const file = resolve(this.#context.workspace, 's', path);
    if (!existsSync(file)) return `##[warning] no file matches ${path}`;
    const checked = XMLValidator.validate(readFileSync(file, 'utf8'));
    if (checked !== true) throw new Error(`${path}: ${checked.err.msg}`);
    return `read ${path}`;
  }

  /** `$(name)`, once; a name that is not known stays as it is written. Secrets are only known here. */
  #expand(text: string): string {
    return text.replace(/\$\(([^)]+)\)/gu, (whole, name: string) => {
      const known = [...this.#variables, ...this.#context.secrets].find(
        ([key]) => key.toLowerCase() === name.toLowerCase(),
      );
      return known === undefined ? whole : known[1];
    });
  }
}

/** Inputs by task, from their task.json. */
export const TASKS: { readonly [task: string]: readonly string[] } = {
  'PublishPipelineArtifact@1': ['targetPath', 'artifact', 'publishLocation', 'properties'],
  'DownloadPipelineArtifact@2': ['source', 'artifact', 'itemPattern', 'targetPath'],
  'PublishTestResults@2': [
    'testResultsFormat',
    'testResultsFiles',
    'searchFolder',
    'mergeTestResults',
    'failTaskOnFailedTests',
    'failTaskOnMissingResultsFile',
    'testRunTitle',
  ],
  'PublishCodeCoverageResults@2': ['summaryFileLocation', 'pathToSources', 'failIfCoverageEmpty'],
  'UseNode@1': ['version', 'checkLatest', 'force32bit'],
  'UsePythonVersion@0': [
    'versionSpec',
    'addToPath',
    'architecture',
    'allowUnstable',
    'disableDownloadFromRegistry',
    'githubToken',
  ],
  'UseDotNet@2': [
    'packageType',
    'useGlobalJson',
    'workingDirectory',
    'version',
    'includePreviewVersions',
    'installationPath',
  ],
};

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: { readonly [name: string]: string },
): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((done, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => done({ code: code ?? -1, out: Buffer.concat(chunks).toString('utf8') }));
  });
}
