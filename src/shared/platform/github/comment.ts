import { failureOf } from '../api/failure.ts';
import { type StickyResult, type StickyText, upsertSticky } from '../sticky/upsert.ts';
import type { GitHubClient, IssueComment } from './client.ts';

/** Who writes with GITHUB_TOKEN; also on GitHub Enterprise Server. */
const ACTIONS_BOT = 'github-actions[bot]';

export interface StickyComment extends StickyText {
  readonly pullRequest: number;
}

/** Writes the one comment of this gate and key on a pull request. Throws ApiFailure. */
export async function upsertComment(client: GitHubClient, comment: StickyComment): Promise<StickyResult> {
  return upsertSticky<IssueComment>(
    {
      pages: () => commentPages(client, comment.pullRequest),
      author: () => ownLogin(client),
      create: (body) => client.createComment(comment.pullRequest, body),
      update: ({ id }, body) => client.updateComment(id, body),
    },
    comment,
  );
}

async function* commentPages(client: GitHubClient, pullRequest: number): AsyncGenerator<readonly IssueComment[]> {
  for (let page = 1; ; page += 1) {
    const { comments, last } = await client.listComments(pullRequest, page);
    yield comments;
    if (last || comments.length === 0) return;
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
