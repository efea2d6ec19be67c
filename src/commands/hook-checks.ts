import type { PlannedCheck } from '../hooks/checks.ts';
import { askGit } from '../shared/change/git.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { consoleText } from '../shared/report/console-text.ts';

/** What a POSIX shell says of a command that it did not find, or may not start. */
const NOT_STARTED: readonly number[] = [126, 127, -1];

/**
 * Runs the checks of the repository one after the other, at its root, and shows what they say. They look at what lies there: a file
 * that is staged otherwise was not looked at, and one that a check rewrote is not what would be committed. Returns how
 * many failed, and how many could not be told. Throws ProblemError HOOKS-STAGED.
 */
export function runChecks(
  io: Io,
  checks: readonly PlannedCheck[],
  write: (text: string) => void,
): { readonly failed: number; readonly unknown: number } {
  let [failed, unknown] = [0, 0];
  const root = asked(io, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/u, '');
  const other = unstagedFiles(io);
  for (const { command, line, files } of checks) {
    const shown = consoleText(command);
    const unseen = files.filter((path) => other.has(path));
    for (const path of unseen)
      write(`? ${shown}: ${consoleText(path)} is staged otherwise than it lies there, so it was not looked at\n`);
    const { status, stdout, stderr } = io.run('sh', ['-c', `cd "$0" || exit 126\n${line}`, root]);
    if (status !== 0) for (const said of saidIn(stdout, stderr)) write(`${consoleText(said)}\n`);
    if (NOT_STARTED.includes(status)) write(`? ${shown}: could not be started (${status})\n`);
    else if (status !== 0) write(`✗ ${shown} (${status})\n`);
    const now = unstagedFiles(io);
    const rewritten = files.filter((path) => now.has(path) && !other.has(path));
    for (const path of rewritten) write(`✗ ${shown}: rewrote ${consoleText(path)}; look at it and stage it again\n`);
    if (NOT_STARTED.includes(status)) unknown++;
    else if (status !== 0 || rewritten.length > 0) failed++;
    if (unseen.length > 0) unknown++;
  }
  return { failed, unknown };
}

/** Files whose content is not the one that is staged. */
function unstagedFiles(io: Io): ReadonlySet<string> {
  return new Set(asked(io, ['diff', '--name-only', '-z', '--no-ext-diff', '--no-relative']).split('\0'));
}

function asked(io: Io, args: readonly string[]): string {
  const { status, stdout, stderr } = askGit(io, args);
  if (status !== 0) throw stagedUnreadable(stderr);
  return new TextDecoder().decode(stdout);
}

/** Without git's answer nobody knows what would be committed. */
export function stagedUnreadable(said: string): ProblemError {
  const [first = ''] = said.trim().split('\n');
  return new ProblemError({
    code: 'HOOKS-STAGED',
    reason: `what is staged cannot be read (${consoleText(first)})`,
    hint: 'Look at what git status says.',
  });
}

function saidIn(stdout: Uint8Array, stderr: string): readonly string[] {
  return `${new TextDecoder().decode(stdout)}${stderr}`.replace(/\n$/u, '').split(/\r?\n/u);
}
