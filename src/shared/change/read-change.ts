import { DiffReader } from '../formats/diff/diff-reader.ts';
import type { Change, ChangeBase, ChangedFile } from '../model/change.ts';
import { ProblemError } from '../model/problem.ts';
import type { Git } from './git.ts';

/** Paths on one command line; Windows takes 32 KiB of it. */
const MOST_PATHS = 100;

/**
 * Whatever a user or a repository configures must not change the numbers: no other program shows the difference, no other
 * algorithm finds it, names are as expected. Renamed and copied-over files are not new. A line that only got another line
 * end, or lost it at the end of the file, is not changed. Submodules are other repositories.
 */
const SETTINGS = ['-c', 'core.quotePath=off', '-c', 'diff.suppressBlankEmpty=false'];
const DIFF = [
  'diff',
  ...[
    '--raw',
    '-z',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--no-color',
    '--no-relative',
    '--no-ext-diff',
  ],
  ...['--no-textconv', '--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all', '--diff-filter=d', '-M50%'],
  ...['-l1000', '--diff-algorithm=myers', '--indent-heuristic', '--ignore-cr-at-eol'],
];

/**
 * What HEAD, or the working tree, changes on top of its base. `isCode` says of which files lines are wanted though git takes
 * them for binary: an attribute (`*.ts -diff`) must not hide them. Throws ProblemError PATCH-DIFF-FAILED,
 * PATCH-DIFF-UNREADABLE.
 */
export async function readChange(git: Git, base: ChangeBase, isCode: (path: string) => boolean): Promise<Change> {
  const files = await difference(git, base, []);
  const hidden = files.filter(({ isOpaque, path }) => isOpaque && isCode(path)).map(({ path }) => path);
  const shown = new Map<string, ChangedFile>();
  for (let at = 0; at < hidden.length; at += MOST_PATHS) {
    const paths = hidden.slice(at, at + MOST_PATHS).map((path) => `:(top,literal)${path}`);
    // Without the other side of a rename all of its lines are new; better too many than none.
    for (const file of await difference(git, base, ['--text', '--', ...paths])) shown.set(file.path, file);
  }
  return { base, files: files.map((file) => withLines(file, shown.get(file.path))) };
}

function withLines(file: ChangedFile, text: ChangedFile | undefined): ChangedFile {
  return text === undefined ? file : { ...file, lines: text.lines, hunks: text.hunks, isOpaque: false };
}

async function difference(git: Git, { commit, workingTree }: ChangeBase, more: readonly string[]) {
  const reader = new DiffReader();
  const trees = workingTree ? [commit] : [commit, 'HEAD'];
  const [options, paths] = more.length === 0 ? [[], ['--']] : [more.slice(0, 1), more.slice(1)];
  const { status, stderr } = await git.stream([...SETTINGS, ...DIFF, ...options, ...trees, ...paths], (bytes) =>
    reader.write(bytes),
  );
  if (status !== 0)
    throw new ProblemError({
      code: 'PATCH-DIFF-FAILED',
      reason: `git diff against ${commit} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
      hint: 'Check that "git diff" works in this job, and that the clone is whole.',
    });
  return reader.finish();
}
