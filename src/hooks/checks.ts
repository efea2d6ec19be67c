import type { HookCheck } from '../shared/model/hook-settings.ts';
import { globMatcher } from '../shared/policy/globs.ts';

/** One start of a command, and the staged files that it is to look at. */
export interface PlannedCheck {
  /** As it is written in reliability.yml. */
  readonly command: string;
  /** The line for the shell. */
  readonly line: string;
  readonly files: readonly string[];
}

/** Linux takes 128 KiB for one argument, and the line is one. */
const LONGEST_LINE = 100_000;

/** What is to be run for what is staged, in the order of the configuration; nothing for a check without a file. */
export function plannedChecks(checks: readonly HookCheck[], staged: readonly string[]): readonly PlannedCheck[] {
  return checks.flatMap(({ files: globs, command }) => {
    const files = staged.filter(globMatcher(globs));
    if (files.length === 0) return [];
    const times = command.split('{files}').length - 1;
    if (times === 0) return [{ command, line: command, files }];
    return batches(files, LONGEST_LINE / times).map((batch) => ({
      command,
      // A function: `$&` in a name would mean something.
      line: command.replaceAll('{files}', () => batch.map(quoted).join(' ')),
      files: batch,
    }));
  });
}

/** In order, each of at most so many characters when quoted; at least one file in each. */
function batches(files: readonly string[], most: number): readonly (readonly string[])[] {
  const all: string[][] = [];
  let left = 0;
  for (const file of files) {
    const needed = quoted(file).length + 1;
    if (needed > left) {
      all.push([]);
      left = most;
    }
    left -= needed;
    all.at(-1)?.push(file);
  }
  return all;
}

/** One word for a POSIX shell, whatever is in it, that no command takes for an option. */
function quoted(path: string): string {
  const plain = path.startsWith('-') ? `./${path}` : path;
  return /^[\w./@%+=:,-]+$/u.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
