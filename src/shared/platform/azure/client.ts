import { ApiFailure } from '../api/failure.ts';
import { type JsonApi, jsonClient } from '../api/json-client.ts';
import { itemsOf, positive, textAt, valueAt } from '../api/json-value.ts';
import type { PostedText } from '../sticky/upsert.ts';

export type ThreadStatus = 'active' | 'fixed' | 'closed';
export type StatusState = 'succeeded' | 'failed' | 'error' | 'notApplicable';

/** A thread of a pull request; author and text are those of its first comment. */
export interface Thread extends PostedText {
  readonly id: number;
  readonly comment: number;
  /** In Azure's words; undefined where nobody has set one. */
  readonly status: string | undefined;
}

export interface PullRequestStatus {
  readonly state: StatusState;
  readonly description: string;
  readonly targetUrl?: string;
  readonly context: { readonly genre: string; readonly name: string };
}

/** The few things we ask of Azure DevOps' REST API. Every method throws ApiFailure after its retries. */
export interface AzureClient {
  threads(): AsyncIterable<readonly Thread[]>;
  createThread(body: string, status: ThreadStatus): Promise<void>;
  updateComment(thread: number, comment: number, body: string): Promise<void>;
  setThreadStatus(thread: number, status: ThreadStatus): Promise<void>;
  setStatus(status: PullRequestStatus): Promise<void>;
  /** Id of the identity that this token writes as. */
  userId(): Promise<string>;
}

export interface AzurePullRequest {
  /** Name or id of the project. */
  readonly project: string;
  readonly repository: string;
  readonly pullRequest: number;
}

const VERSION = 'api-version=7.1';

/**
 * Binds the API of an organisation or collection (`url`) to one pull request. The token of a job is a JWT and travels as
 * a bearer token; a personal access token, as the password of nobody.
 */
export function azureClient(
  { token, ...api }: Omit<JsonApi, 'headers'> & { readonly token: string },
  { project, repository, pullRequest }: AzurePullRequest,
): AzureClient {
  const isJwt = token.split('.').length === 3;
  const authorization = isJwt ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
  // Asks for 401 where the service would send a browser to a sign-in page.
  const send = jsonClient({ ...api, headers: { authorization, 'x-tfs-fedauthredirect': 'Suppress' } });
  const [inProject, named] = [project, repository].map((part) => encodeURIComponent(part.toWellFormed()));
  const here = `/${inProject}/_apis/git/repositories/${named}/pullRequests/${pullRequest}`;

  return {
    async *threads() {
      let more = '';
      do {
        const path = `${here}/threads?${VERSION}${more}`;
        const { body, headers } = await send({ method: 'GET', path, repeatable: true });
        const threads = valueAt(body, 'value');
        if (!Array.isArray(threads)) throw new ApiFailure(0, 'the answer is no list');
        yield threads.flatMap(threadOf);
        // Today all threads come at once; other lists of the service are continued like this.
        const next = headers.get('x-ms-continuationtoken');
        const continued = next ? `&continuationToken=${encodeURIComponent(next)}` : '';
        more = continued === more ? '' : continued;
      } while (more !== '');
    },

    async createThread(content, status) {
      const body = { comments: [{ parentCommentId: 0, content, commentType: 'text' }], status };
      await send({ method: 'POST', path: `${here}/threads?${VERSION}`, body, repeatable: false });
    },

    async updateComment(thread, comment, content) {
      const path = `${here}/threads/${thread}/comments/${comment}?${VERSION}`;
      await send({ method: 'PATCH', path, body: { content }, repeatable: true });
    },

    async setThreadStatus(thread, status) {
      await send({ method: 'PATCH', path: `${here}/threads/${thread}?${VERSION}`, body: { status }, repeatable: true });
    },

    async setStatus(status) {
      // Twice the same status shows as one: the newest of a genre and name counts.
      await send({ method: 'POST', path: `${here}/statuses?${VERSION}`, body: status, repeatable: true });
    },

    async userId() {
      const path = `/_apis/connectionData?${VERSION}-preview.1`;
      const { body } = await send({ method: 'GET', path, repeatable: true });
      const id = textAt(body, 'authenticatedUser', 'id');
      if (id === undefined || id === '') throw new ApiFailure(200, 'the answer names no user');
      return id;
    },
  };
}

/** None for a deleted thread, and none for what Azure writes itself ("voted 10"). */
function threadOf(value: unknown): readonly Thread[] {
  const [first] = itemsOf(valueAt(value, 'comments'));
  const [id, comment] = [positive(valueAt(value, 'id')), positive(valueAt(first, 'id'))];
  const gone = valueAt(value, 'isDeleted') === true || valueAt(first, 'isDeleted') === true;
  if (id === undefined || comment === undefined || gone || valueAt(first, 'commentType') === 'system') return [];
  const author = textAt(first, 'author', 'id');
  return [{ id, comment, author, body: textAt(first, 'content') ?? '', status: textAt(value, 'status') }];
}
