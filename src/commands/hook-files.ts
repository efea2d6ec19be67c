import { askGit } from '../shared/change/git.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { consoleText } from '../shared/report/console-text.ts';

const MARK = '# Written by `reliability hooks install`; `reliability hooks uninstall` removes it.';
const LARGEST_HOOK_BYTES = 1 << 20;
/** By the name of the hook, what it calls. */
const HOOKS: readonly (readonly [name: string, call: string])[] = [
  ['pre-commit', 'hooks run'],
  ['commit-msg', 'hooks run --message "$1"'],
];

/** Writes the hooks where git, or husky, looks for them; all or none. */
export function installHooks(io: Io, write: (text: string) => void): number {
  const folder = hookFolder(io);
  const files = HOOKS.map(([name, call]) => ({ path: `${folder}/${name}`, call }));
  const foreign = files.find(({ path }) => isForeign(io, path));
  if (foreign !== undefined)
    throw new ProblemError({
      code: 'HOOKS-THERE',
      reason: `${consoleText(foreign.path)} is there, and somebody else wrote it; nothing was written`,
      hint: `Add this line to it: npx --no-install reliability ${foreign.call}`,
    });
  try {
    io.writeAll(new Map(files.map(({ path, call }) => [path, hookText(call)])));
  } catch (error) {
    throw new ProblemError({
      code: 'HOOKS-UNWRITABLE',
      reason: `the hooks could not be written (${consoleText(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')})`,
      hint: 'Give the user of this process the right to write there.',
    });
  }
  // Windows has no such right, and starts hooks without it.
  io.run('chmod', ['+x', '--', ...files.map(({ path }) => path)]);
  for (const { path } of files) write(`Written: ${consoleText(path)}\n`);
  return 0;
}

/** Removes those that `install` wrote, and no others. */
export function uninstallHooks(io: Io, write: (text: string) => void): number {
  const folder = hookFolder(io);
  for (const [name] of HOOKS) {
    const path = `${folder}/${name}`;
    const kind = io.status(path).kind;
    if (kind === 'missing') write(`Not there: ${consoleText(path)}\n`);
    else if (isForeign(io, path)) write(`Left alone, since somebody else wrote it: ${consoleText(path)}\n`);
    else {
      io.run('rm', ['--', path]);
      write(`Removed: ${consoleText(path)}\n`);
    }
  }
  return 0;
}

/** Absolute. `core.hooksPath` and worktrees are git's matter; husky's own folder is written anew by husky, the one above it is the user's. */
function hookFolder(io: Io): string {
  const { status, stdout } = askGit(io, ['rev-parse', '--path-format=absolute', '--git-path', 'hooks']);
  if (status !== 0)
    throw new ProblemError({
      code: 'HOOKS-NO-REPOSITORY',
      reason: 'this is no git repository',
      hint: 'Run it inside of a repository.',
    });
  const folder = new TextDecoder()
    .decode(stdout)
    .replace(/\r?\n$/u, '')
    .replace(/\/$/u, '');
  return folder.endsWith('/.husky/_') ? folder.slice(0, -'/_'.length) : folder;
}

function isForeign(io: Io, path: string): boolean {
  return io.status(path).kind !== 'missing' && io.readText(path, LARGEST_HOOK_BYTES)?.includes(MARK) !== true;
}

/** The installed package directly where it is there: npx alone takes as long as all of the rest. */
function hookText(call: string): string {
  return `#!/bin/sh
${MARK}
if [ -x node_modules/.bin/reliability ]; then exec node_modules/.bin/reliability ${call}; fi
exec npx --no-install reliability ${call}
`;
}
