import type { GitHubClient, IssueComment } from './client.ts';
import { failureOf } from './failure.ts';
import { commentMarker, isNewer, type RunStamp, readMarker } from './marker.ts';

/** Who writes with GITHUB_TOKEN; also on GitHub Enterprise Server. */
const ACTIONS_BOT = 'github-actions[bot]';

/** A new comment is tried again only after looking whether the lost answer left one behind. */
const CREATE_ATTEMPTS = 3;

export interface StickyComment {
  readonly pullRequest: number;
  readonly gate: string;
  readonly key: string;
  readonly run: RunStamp;
  /** Markdown without the marker. */
  readonly body: string;
}

export type CommentResult =
  | { readonly done: 'created' | 'updated' }
  /** A later run has been here: its result stays. */
  | { readonly done: 'left'; readonly newer: RunStamp };

/**
 * Writes the one comment of this gate and key: updates ours when there is one, else makes one. Ours is the oldest comment
 * that begins with the marker and was written by the owner of this token; a comment that somebody else gave the same
 * marker is left alone. Throws GitHubFailure.
 */
export async function upsertComment(client: GitHubClient, comment: StickyComment): Promise<CommentResult> {
  const body = `${commentMarker(comment.gate, comment.key, comment.run)}\n${comment.body}`;
  for (let attempt = 1; ; attempt += 1) {
    const own = await findOwn(client, comment);
    if (own !== undefined) {
      if (isNewer(own.run, comment.run)) return { done: 'left', newer: own.run };
      await client.updateComment(own.id, body);
      return { done: 'updated' };
    }
    try {
      await client.createComment(comment.pullRequest, body);
      return { done: 'created' };
    } catch (error) {
      const failure = failureOf(error);
      if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS) throw failure;
    }
  }
}

interface OwnComment {
  readonly id: number;
  readonly run: RunStamp;
}

async function findOwn(client: GitHubClient, comment: StickyComment): Promise<OwnComment | undefined> {
  // Asked only when some comment carries the marker: the first run of a pull request needs one request less.
  let login: string | undefined;
  for (let page = 1; ; page += 1) {
    const { comments, last } = await client.listComments(comment.pullRequest, page);
    for (const candidate of comments) {
      const run = readMarker(candidate.body, comment.gate, comment.key);
      if (run === undefined) continue;
      login ??= await ownLogin(client);
      if (isBy(candidate, login)) return { id: candidate.id, run };
    }
    if (last || comments.length === 0) return undefined;
  }
}

/** Where a server or proxy forbids the question, the token is most likely the job's own. */
async function ownLogin(client: GitHubClient): Promise<string> {
  try {
    return await client.login();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.ambiguous || failure.limited) throw failure;
    return ACTIONS_BOT;
  }
}

/** Logins keep their case but not its meaning. */
function isBy(comment: IssueComment, login: string): boolean {
  return comment.author?.toLowerCase() === login.toLowerCase();
}
