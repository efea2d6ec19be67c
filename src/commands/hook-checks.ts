import type { PlannedCheck } from '../hooks/checks.ts';
import { askGit } from '../shared/change/git.ts';
import type { Io } from '../shared/io/port.ts';
import { consoleText } from '../shared/report/console-text.ts';

/** What a POSIX shell says of a command that it did not find, or may not start. */
const NOT_STARTED: readonly number[] = [126, 127, -1];

/**
 * Runs the checks of the repository one after the other and shows what they say. They look at what lies there: a file
 * that is staged otherwise was not looked at, and one that a check rewrote is not what would be committed. Returns how
 * many failed, and how many could not be told.
 */
export function runChecks(
  io: Io,
  checks: readonly PlannedCheck[],
  write: (text: string) => void,
): { readonly failed: number; readonly unknown: number } {
  let [failed, unknown] = [0, 0];
  const other = unstagedFiles(io);
  for (const { command, line, files } of checks) {
    const shown = consoleText(command);
    const unseen = files.filter((path) => other.has(path));
    for (const path of unseen)
      write(`? ${shown}: ${consoleText(path)} is staged otherwise than it lies there, so it was not looked at\n`);
    const { status, stdout, stderr } = io.run('sh', ['-c', line]);
    if (status !== 0) write(`${new TextDecoder().decode(stdout)}${stderr}`);
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
  const { stdout } = askGit(io, ['diff', '--name-only', '-z', '--no-ext-diff']);
  return new Set(new TextDecoder().decode(stdout).split('\0'));
}
