import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** nektos/act, which runs workflows on this machine: RELIABILITY_ACT names it, else it is looked for on the PATH. */
const ACT = process.env['RELIABILITY_ACT'] || 'act';

/** Why act cannot be used here; undefined when it can. */
export function whyNoAct(): string | undefined {
  const { status, error } = spawnSync(ACT, ['--version'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  return `act (github.com/nektos/act) cannot be started: ${error?.message ?? `exit ${status}`}; put it on the PATH or name it in RELIABILITY_ACT`;
}

export interface ActRun {
  /** A git repository with `.github/workflows/`. */
  readonly workspace: string;
  readonly workflow: string;
  readonly eventName: string;
  readonly event: unknown;
  /** Action with its ref → folder that is taken instead. */
  readonly actions: { readonly [uses: string]: string };
  readonly env?: { readonly [name: string]: string };
  readonly token?: string;
  /** For caches and the event; removed by the caller. */
  readonly temporary: string;
}

export interface ActResult {
  readonly exitCode: number;
  readonly log: string;
}

/** Runs a workflow on the host, as a runner of one's own would, without containers and without fetching anything. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const eventPath = join(run.temporary, 'event.json');
  writeFileSync(eventPath, JSON.stringify(run.event));
  const args = [
    ...[run.eventName, '--workflows', `.github/workflows/${run.workflow}`, '--eventpath', eventPath],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--pull=false', '--no-cache-server', '--action-offline-mode'],
    ...['--action-cache-path', join(run.temporary, 'cache')],
    ...Object.entries(run.actions).flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...Object.entries(run.env ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(run.token === undefined ? [] : ['--secret', 'GITHUB_TOKEN']),
  ];
  const child = spawn(ACT, args, {
    cwd: run.workspace,
    // What act starts must not see this machine's CI, if there is one.
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      HOME: run.temporary,
      NO_COLOR: '1',
      ...run.env,
      ...(run.token === undefined ? {} : { GITHUB_TOKEN: run.token }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  return { exitCode, log: Buffer.concat(output).toString('utf8') };
}

const UPLOAD = `const { cpSync, globSync } = require('node:fs');
const { join, relative } = require('node:path');
const patterns = process.env.INPUT_PATH.trim().split('\\n').map((line) => line.trim());
// The least folder that holds all: here they all begin with the same one before their first wildcard.
const root = patterns[0].slice(0, patterns[0].indexOf('*'));
const files = patterns.flatMap((pattern) => globSync(pattern));
if (files.length === 0) process.exit(1);
for (const file of files) cpSync(file, join(process.env.ARTIFACTS, process.env.INPUT_NAME, relative(root, file)));
`;

const DOWNLOAD = `const { cpSync } = require('node:fs');
const { join } = require('node:path');
cpSync(join(process.env.ARTIFACTS, process.env.INPUT_NAME), process.env.INPUT_PATH, { recursive: true });
`;

/** Stand-ins for upload-artifact and download-artifact that keep artifacts in the folder `ARTIFACTS`. */
export function artifactActions(folder: string): { readonly upload: string; readonly download: string } {
  return {
    upload: action(join(folder, 'upload'), ['name', 'path', 'if-no-files-found', 'retention-days'], UPLOAD),
    download: action(join(folder, 'download'), ['name', 'path', 'run-id', 'github-token'], DOWNLOAD),
  };
}

function action(folder: string, inputs: readonly string[], script: string): string {
  mkdirSync(folder, { recursive: true });
  const declared = inputs.map((name) => `  ${name}: { description: as the real one }\n`).join('');
  const text = `name: stand-in\ndescription: of an action\ninputs:\n${declared}runs: { using: node24, main: index.js }\n`;
  writeFileSync(join(folder, 'action.yml'), text);
  writeFileSync(join(folder, 'index.js'), script);
  return folder;
}
