/** What a commit object says of itself (gitformat-commit: headers, an empty line, the message). */
export interface Commit {
  /** 40 hexadecimal digits; 64 where git names objects by SHA-256. */
  readonly id: string;
  /** As the commit itself names them, whether they are in this clone or not. */
  readonly parents: readonly string[];
  /** Committer time, in ms since 1970 UTC; 0 where the commit does not say. */
  readonly committedMs: number;
}

export const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;

/**
 * Reads what `git cat-file --batch` (git-cat-file(1), BATCH OUTPUT) answered to `asked` revisions, in their order:
 * undefined for what is no commit or is not there.
 */
export function readCommits(output: Uint8Array, asked: number): (Commit | undefined)[] {
  const commits: (Commit | undefined)[] = [];
  for (let at = 0; commits.length < asked && at < output.length; ) {
    const end = output.indexOf(NEW_LINE, at);
    if (end < 0) break;
    const [, id = '', size] = FOUND.exec(text(output.subarray(at, end))) ?? [];
    at = end + 1;
    if (size === undefined) commits.push(undefined);
    else {
      commits.push(COMMIT_ID.test(id) ? commitOf(id, text(output.subarray(at, at + Number(size)))) : undefined);
      at += Number(size) + 1;
    }
  }
  return commits;
}

function commitOf(id: string, object: string): Commit {
  const end = object.indexOf('\n\n');
  const header = end < 0 ? object : object.slice(0, end);
  const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
  const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
  return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}

/** Names and messages may be in any encoding; the headers that are read are ASCII. */
function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
