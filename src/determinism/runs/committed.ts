import { askGit } from '../../shared/change/git.ts';
import type { BuildHost, FingerprintRequest } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { type ArtifactTree, UNKNOWN_BUILD } from '../difference.ts';
import { explain } from '../explanation.ts';
import type { CommittedFacts } from '../facts.ts';

/**
 * Compares what was built with what is committed at HEAD, checked out as git would (line endings and filters included).
 * Throws ProblemError DETERMINISM-NOT-COMMITTED.
 */
export async function compareCommitted(
  io: Io,
  host: BuildHost,
  folder: string,
  request: Omit<FingerprintRequest, 'root'>,
  built: ArtifactTree,
): Promise<CommittedFacts> {
  const env = { GIT_INDEX_FILE: `${folder}.index` };
  const git = (args: readonly string[], input?: Uint8Array): Uint8Array => {
    const { status, stdout, stderr } = askGit(io, args, { env, ...(input === undefined ? {} : { input }) });
    if (status !== 0) throw notCommitted(`git ${args[0]} says: ${stderr.trim() || `exit code ${status}`}`);
    return stdout;
  };
  const line = (args: readonly string[]): string => new TextDecoder().decode(git(args)).trim();
  const commit = line(['rev-parse', 'HEAD']);
  const prefix = line(['rev-parse', '--show-prefix']);
  git(['read-tree', 'HEAD']);
  const wanted = request.globs.filter((glob) => !glob.startsWith('!')).map((glob) => `:(glob)${glob}`);
  const names = git(['ls-files', '-z', '--', ...wanted]);
  if (names.length === 0) throw notCommitted('no committed file matches the artifacts');
  git(['checkout-index', '--force', '-z', '--stdin', `--prefix=${folder}/`], names);
  const root = `${folder}/${prefix}`.replace(/\/$/u, '');
  const committed = await host.fingerprint({ ...request, root, mtimes: false });
  const { entries } = committed.manifest();
  const left = { folder: root, entries, build: UNKNOWN_BUILD };
  const right = { ...built, entries: built.entries.map(({ modifiedMs: _, ...entry }) => entry) };
  const { differences, differingPaths } = await explain(io, left, right);
  return { commit, files: committed.files, differences, differingPaths };
}

function notCommitted(reason: string): ProblemError {
  return new ProblemError({
    code: 'DETERMINISM-NOT-COMMITTED',
    reason: `what is committed cannot be compared: ${reason}`,
    hint: 'With committed: true the artifacts are files of the repository. Commit them, or leave it out.',
  });
}
