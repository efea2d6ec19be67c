import { messageFaults } from '../hooks/commit-message.ts';
import { readObjects, readStaged } from '../hooks/staged.ts';
import { readConfig } from '../prepare.ts';
import { askGit } from '../shared/change/git.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { configProblem } from '../shared/config/config-problem.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { HookSettings } from '../shared/model/hook-settings.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { consoleText } from '../shared/report/console-text.ts';
import type { Command } from './command.ts';
import { runChecks, stagedUnreadable } from './hook-checks.ts';
import { installHooks, uninstallHooks } from './hook-files.ts';

/** What is longer is not looked at, and the hook says so and ends with 2. */
const LARGEST_TEXT_BYTES = 16 << 20;
const BINARY_LOOK_BYTES = 8000;

const OPTIONS: OptionTable = [
  {
    name: 'message',
    type: 'string',
    description: 'For `run`: the file with the message of the commit, which is checked instead of what is staged.',
  },
  {
    name: 'protected',
    type: 'globs',
    description:
      'For `run`: files that nobody commits, besides those that hold keys by their names and those that reliability.yml names.',
  },
  {
    name: 'config',
    type: 'string',
    description:
      'The configuration with the key `hooks`; when not given, `reliability.yml`, then `.github/reliability.yml`.',
  },
];

/**
 * `reliability hooks install|uninstall|run`: what is staged holds no secret and no protected file and passes the checks
 * and gates that reliability.yml names, and messages keep to Conventional Commits. `run` ends with 0, with 1 when
 * something was found, 2 when it could not look. Throws ProblemError HOOKS-…, CONFIG-…
 */
export const hooks: Command = {
  id: 'hooks',
  title: 'Hooks',
  summary: 'Git hooks that look for secrets and protected files in what is staged, and at the message of the commit.',
  operand: 'install|uninstall|run',
  options: OPTIONS,
  async run([what = '', ...rest], io, write) {
    const { inputs } = readArguments(rest, OPTIONS);
    const values = await readValues({ id: 'hooks', options: OPTIONS }, inputs);
    if (what === 'install') return installHooks(io, write);
    if (what === 'uninstall') return uninstallHooks(io, write);
    if (what !== 'run')
      throw configProblem('CONFIG-VALUE', 'hooks is not told what to do', 'Write hooks install, uninstall or run.');
    const message = values.get('message');
    if (typeof message === 'string') return checkMessage(io, message, write);
    const more = (values.get('protected') ?? []) as readonly string[];
    const settings = (await readConfig(inputs, io))?.hooks ?? { protected: [], checks: [], gates: [] };
    return checkStaged(io, { ...settings, protected: [...settings.protected, ...more] }, write);
  },
};

function checkMessage(io: Io, path: string, write: (text: string) => void): number {
  const text = io.readText(path, LARGEST_TEXT_BYTES);
  if (text === undefined)
    throw configProblem(
      'CONFIG-VALUE',
      `${path} (--message) cannot be read`,
      'Name the file that git gives to commit-msg.',
    );
  const faults = messageFaults(text);
  for (const fault of faults) write(`✗ ${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

async function checkStaged(io: Io, settings: HookSettings, write: (text: string) => void): Promise<number> {
  // The shell starts for every command, and needs these for one.
  const [{ SECRET_RULES }, { SecretScan }, { protectedPaths }] = await Promise.all([
    import('../hooks/secret-rules.generated.ts'),
    import('../hooks/secrets.ts'),
    import('../hooks/protected.ts'),
  ]);
  const listed = askGit(io, [
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-relative',
    '--abbrev=64',
  ]);
  if (listed.status !== 0) throw stagedUnreadable(listed.stderr);
  const files = readStaged(new TextDecoder().decode(listed.stdout));
  if (files.length === 0) return runOthers(io, settings, [], write);
  const ids = [...new Set(files.flatMap(({ now, before }) => (before === undefined ? [now] : [now, before])))];
  const read = askGit(io, ['cat-file', '--batch'], { input: new TextEncoder().encode(`${ids.join('\n')}\n`) });
  if (read.status !== 0) throw stagedUnreadable(read.stderr);
  const objects = readObjects(read.stdout);
  const scan = new SecretScan(SECRET_RULES);
  const lost = files.find(({ now }) => !objects.has(now));
  if (lost !== undefined) throw stagedUnreadable(`the content of ${lost.path} is missing`);
  const paths = protectedPaths(
    files.map(({ path }) => path),
    settings.protected,
  );
  const large = files.filter(({ now }) => isText(objects.get(now)) && objects.get(now)!.length > LARGEST_TEXT_BYTES);
  const secrets = files
    .filter((file) => !large.includes(file))
    .flatMap(({ path, now, before = '' }) => scan.find(path, textOf(objects.get(now)), textOf(objects.get(before))));
  for (const path of paths) write(`✗ ${consoleText(path)}: a protected file\n`);
  for (const { rule, path, line } of secrets) write(`✗ ${consoleText(`${path}:${line}`)}: a secret (${rule})\n`);
  if (secrets.length > 0)
    write(
      'Take secrets out and stage again; one that was ever pushed has to be revoked. A line with gitleaks:allow stays.\n',
    );
  for (const { path } of large) write(`? ${consoleText(path)}: larger than 16 MiB, so it was not looked at\n`);
  const found = paths.length + secrets.length > 0;
  const others = await runOthers(
    io,
    settings,
    files.map(({ path }) => path),
    write,
  );
  if (found || others === 1) return 1;
  return large.length > 0 || others === 2 ? 2 : 0;
}

/** The checks and gates of the repository, which most repositories do not name. */
async function runOthers(
  io: Io,
  { checks, gates }: HookSettings,
  staged: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const codes = [0];
  if (checks.length > 0) {
    const { plannedChecks } = await import('../hooks/checks.ts');
    const { failed, unknown } = runChecks(io, plannedChecks(checks, staged), write);
    codes.push(failed > 0 ? 1 : unknown > 0 ? 2 : 0);
  }
  if (gates.length > 0) {
    const [{ gateCommand }, { RUNNABLE }] = await Promise.all([import('../gate-command.ts'), import('../runnable.ts')]);
    for (const gate of RUNNABLE) if (gates.includes(gate.id)) codes.push(await gateCommand(gate, [], io, write));
  }
  return codes.includes(1) ? 1 : Math.max(...codes);
}

function isText(bytes: Uint8Array | undefined): bytes is Uint8Array {
  return bytes !== undefined && !bytes.subarray(0, BINARY_LOOK_BYTES).includes(0);
}

/** '' for what is no text. */
function textOf(bytes: Uint8Array | undefined): string {
  return isText(bytes) ? new TextDecoder().decode(bytes) : '';
}
