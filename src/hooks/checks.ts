import picomatch from 'picomatch';
import type { HookCheck } from '../shared/model/hook-settings.ts';
import { OF_PATHS } from '../shared/model/path-globs.ts';

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
    const matches = picomatch(
      globs.filter((glob) => !glob.startsWith('!')),
      { ...OF_PATHS, ignore: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)) },
    );
    const files = staged.filter((path) => matches(path));
    if (files.length === 0) return [];
    if (!command.includes('{files}')) return [{ command, line: command, files }];
    return batches(files).map((batch) => ({
      command,
      // A function: `$&` in a name would mean something.
      line: command.replaceAll('{files}', () => batch.map(quoted).join(' ')),
      files: batch,
    }));
  });
}

function batches(files: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let length = LONGEST_LINE;
  for (const file of files) {
    length += quoted(file).length + 1;
    if (length > LONGEST_LINE) {
      all.push([]);
      length = quoted(file).length;
    }
    all.at(-1)?.push(file);
  }
  return all;
}

/** One word for a POSIX shell, whatever is in it, that no command takes for an option. */
function quoted(path: string): string {
  const plain = path.startsWith('-') ? `./${path}` : path;
  return /^[\w./@%+=:,-]+$/u.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
