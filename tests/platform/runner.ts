import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Annotation, CommandReader } from './runner-commands.ts';
import { readNamedValues } from './runner-files.ts';

/**
 * What the GitHub Actions runner does around a JavaScript action (actions/runner, NodeScriptActionHandler.cs,
 * ActionCommandManager.cs, FileCommandManager.cs): environment, temporary command files, commands on standard output,
 * limits. Only what an action can notice is here.
 */
export interface ActionRun {
  /** Absolute path of the script: JavaScript, or TypeScript with erasable syntax only. */
  readonly script: string;
  readonly args?: readonly string[];
  /** GITHUB_WORKSPACE and working directory. */
  readonly workspace: string;
  /** Input name as in action.yml → text. */
  readonly inputs?: { readonly [name: string]: string };
  /** Added last: wins over everything that the runner sets. */
  readonly env?: { readonly [name: string]: string };
  readonly eventName?: string;
  /** The webhook payload; written to GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** What earlier commands of the same step wrote to the job summary. */
  readonly summaryBefore?: string;
}

export interface ActionResult {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  /** What the runner would keep: ten of each type, messages of at most 4096 characters. */
  readonly annotations: readonly Annotation[];
  /** Annotations that went to the log only. */
  readonly droppedAnnotations: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** Undefined when it would not be shown: empty, or larger than 1 MiB. */
  readonly summary: string | undefined;
  /** What the runner itself would complain about. */
  readonly runnerErrors: readonly string[];
  /** Standard output as the log shows it: without commands, secrets masked. */
  readonly log: string;
  /** Standard error, secrets masked. */
  readonly errorLog: string;
  /** Standard output byte for byte: also holds the secrets that were registered. */
  readonly rawLog: string;
  /** User and system time of the process, its threads included; undefined when it was killed. */
  readonly cpuMs: number | undefined;
}

const SUMMARY_MAX_BYTES = 1024 * 1024;

const FILES = { OUTPUT: 'output', ENV: 'env', STATE: 'state', STEP_SUMMARY: 'summary', PATH: 'path' } as const;

/** Runs before the script and costs about a millisecond: only the process itself knows its CPU time at the very end. */
const MEASURE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.RUNNER_CPU_FILE, JSON.stringify(process.cpuUsage())));`;

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-runner-')));
  try {
    return await runIn(temporary, run);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function runIn(temporary: string, run: ActionRun): Promise<ActionResult> {
  const commandFile = (name: string) => join(temporary, '_runner_file_commands', name);
  mkdirSync(commandFile('.'), { recursive: true });
  for (const name of Object.values(FILES)) writeFileSync(commandFile(name), '');
  writeFileSync(commandFile(FILES.STEP_SUMMARY), run.summaryBefore ?? '');
  const eventPath = join(temporary, 'event.json');
  writeFileSync(eventPath, JSON.stringify(run.event ?? {}));
  const cpuFile = join(temporary, 'cpu.json');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_NAME: run.eventName ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temporary,
    RUNNER_CPU_FILE: cpuFile,
    ...Object.fromEntries(Object.entries(FILES).map(([key, name]) => [`GITHUB_${key}`, commandFile(name)])),
    ...Object.fromEntries(Object.entries(run.inputs ?? {}).map(([name, value]) => [inputVariable(name), value])),
    ...run.env,
  };
  const hook = `data:text/javascript,${encodeURIComponent(MEASURE)}`;
  const child = spawn(process.execPath, ['--import', hook, run.script, ...(run.args ?? [])], {
    cwd: run.workspace,
    env,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });

  const reader = new CommandReader(run.workspace);
  const rawLog = Buffer.concat(out).toString('utf8');
  for (const line of rawLog.split(/\r\n|\n|\r/)) reader.read(line);
  // The runner reads both streams for commands; we never write commands to the second.
  const errorLog = reader.mask(Buffer.concat(err).toString('utf8'));
  const runnerErrors: string[] = [...reader.errors];
  const values = (name: string): ReadonlyMap<string, string> => {
    try {
      return readNamedValues(readFileSync(commandFile(name), 'utf8'));
    } catch (error) {
      runnerErrors.push(`Unable to process file command '${name}' successfully. ${String(error)}`);
      return new Map();
    }
  };
  const summary = readFileSync(commandFile(FILES.STEP_SUMMARY));
  if (summary.length > SUMMARY_MAX_BYTES) {
    runnerErrors.push(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${summary.length}`,
    );
  }
  return {
    exitCode,
    annotations: reader.annotations,
    droppedAnnotations: reader.dropped,
    outputs: values(FILES.OUTPUT),
    env: values(FILES.ENV),
    state: values(FILES.STATE),
    path: readFileSync(commandFile(FILES.PATH), 'utf8').split('\n').filter(Boolean),
    summary:
      summary.length === 0 || summary.length > SUMMARY_MAX_BYTES ? undefined : reader.mask(summary.toString('utf8')),
    runnerErrors,
    log: reader.mask(reader.log.join('\n')),
    errorLog,
    rawLog,
    cpuMs: existsSync(cpuFile) ? cpuMs(readFileSync(cpuFile, 'utf8')) : undefined,
  };
}

/** Blanks become underscores, letters capitals; hyphens stay (Handler.cs). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function cpuMs(text: string): number {
  const { user, system } = JSON.parse(text) as { readonly user: number; readonly system: number };
  return (user + system) / 1000;
}
