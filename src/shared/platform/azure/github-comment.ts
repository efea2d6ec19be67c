import type { Io } from '../../io/port.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import { cleanToken } from '../api/token.ts';
import { connect } from '../github/client.ts';
import { upsertComment } from '../github/comment.ts';
import type { Publication } from '../port.ts';
import { stickyPage } from '../sticky/page.ts';
import type { StickyResult } from '../sticky/upsert.ts';

export interface GitHubPullRequest {
  readonly pullRequest: number;
  /** `owner/name` */
  readonly repository: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly limits?: RetryLimits;
}

/** A repository on GitHub that Azure builds: the comment goes to the pull request on GitHub. Throws ApiFailure. */
export async function commentOnGitHub(
  publication: Publication,
  { env }: Io,
  { pullRequest, ...connection }: GitHubPullRequest,
): Promise<StickyResult> {
  const client = await connect({
    ...connection,
    token: cleanToken(env['GITHUB_TOKEN'] ?? '', 'GITHUB_TOKEN'),
    apiUrl: env['GITHUB_API_URL'] || apiUrlOf(env),
  });
  return upsertComment(client, { pullRequest, ...stickyPage(publication, SIZE_LIMITS.githubComment) });
}

/** GitHub Enterprise Server has its API below its own address, which the address of the repository names. */
function apiUrlOf(env: Io['env']): string {
  const repository = env['BUILD_REPOSITORY_URI'] ?? '';
  if (env['BUILD_REPOSITORY_PROVIDER'] !== 'GitHubEnterprise' || !URL.canParse(repository))
    return 'https://api.github.com';
  return `${new URL(repository).origin}/api/v3`;
}
