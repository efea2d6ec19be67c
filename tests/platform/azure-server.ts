import { type Answer, type ApiRequest, type ApiServer, startApiServer } from './api-server.ts';
import { AZURE_ERROR, AZURE_OPERATIONS } from './azure-api.ts';
import { type CheckedOperation, describedApi } from './described-api.ts';

/**
 * A small Azure DevOps: threads and statuses of a pull request that stay, permissions and faults on demand, and a sign-in
 * page for a token that it does not know. What comes in and what goes out is checked against the vendor's documentation.
 */
export interface AzureServer extends ApiServer {
  readonly threads: readonly StoredThread[];
  readonly statuses: readonly StoredStatus[];
  /** Adds a thread as somebody else would have written it. */
  seedThread(author: string, content: string, kind?: Partial<StoredThread>): StoredThread;
}

export interface StoredThread {
  readonly id: number;
  readonly author: string;
  content: string;
  status: string | undefined;
  readonly type: 'text' | 'system';
  readonly isDeleted: boolean;
}

export interface StoredStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly context: { readonly genre: string; readonly name: string };
  readonly targetUrl?: string;
}

export interface AzureOptions {
  readonly token: string;
  /** Who the token writes as. */
  readonly user?: string;
  readonly permissions?: { readonly threads?: boolean; readonly statuses?: boolean; readonly identity?: boolean };
  readonly project?: string;
  readonly repository?: string;
  readonly pullRequest?: number;
  readonly state?: 'active' | 'completed' | 'abandoned';
  /** Threads at once; more are continued. Absent: all, as the service does it today. */
  readonly pageSize?: number;
  /** What a token that is not accepted gets: a page, or (when asked to spare it) 401. */
  readonly signIn?: 'page' | 'redirect' | 'status';
}

const api = describedApi(AZURE_OPERATIONS, AZURE_ERROR);

type Values = { readonly [key: string]: unknown };

export const AZURE_USER = '11111111-2222-3333-4444-555555555555';

export async function startAzureServer(options: AzureOptions): Promise<AzureServer> {
  const { user = AZURE_USER, project = 'shop-id', repository = 'repo-id', pullRequest = 7 } = options;
  const violations: string[] = [];
  const threads: StoredThread[] = [];
  const statuses: StoredStatus[] = [];
  let nextId = 10;

  const failure = (status: number, message: string): Answer => ({
    status,
    body: { $id: '1', message, typeKey: 'VssServiceException', errorCode: 0 },
  });
  const denied = (what: string) =>
    failure(403, `TF401027: You need the Git '${what}' permission to perform this action. Details: identity 'Build'`);
  const identity = (id: string) => ({ id, displayName: `Identity ${id}`, uniqueName: id });
  const commentBody = (thread: StoredThread) => ({
    id: 1,
    parentCommentId: 0,
    author: identity(thread.author),
    ...(thread.isDeleted ? { isDeleted: true } : { content: thread.content }),
    commentType: thread.type,
  });
  const threadBody = (thread: StoredThread) => ({
    id: thread.id,
    comments: [commentBody(thread)],
    ...(thread.status === undefined ? {} : { status: thread.status }),
    isDeleted: thread.isDeleted,
  });

  function addThread(author: string, content: string, kind: Partial<StoredThread> = {}): StoredThread {
    const thread: StoredThread = {
      id: nextId++,
      author,
      content,
      status: undefined,
      type: 'text',
      isDeleted: false,
      ...kind,
    };
    threads.push(thread);
    return thread;
  }

  function act(
    operation: CheckedOperation,
    parameters: readonly string[],
    query: URLSearchParams,
    body: Values,
  ): Answer {
    const done = (answer: unknown, headers = {}): Answer => ({ status: operation.status, body: answer, headers });
    if (operation.id.endsWith('/connectionData')) {
      if (options.permissions?.identity === false) return denied('Read identity');
      return done({ authenticatedUser: { id: user, providerDisplayName: 'Build Service' }, instanceId: 'i' });
    }
    const [inProject, inRepository, number, thread] = parameters;
    if (inProject !== project) return failure(404, `TF200016: The following project does not exist: ${inProject}.`);
    if (inRepository !== repository)
      return failure(404, `TF401019: The Git repository ${inRepository} does not exist.`);
    if (Number(number) !== pullRequest) return failure(404, 'TF401180: The requested pull request was not found.');
    const forStatus = operation.id.endsWith('/statuses');
    if (!operation.id.startsWith('GET')) {
      if (!forStatus && options.permissions?.threads === false) return denied('PullRequestContribute');
      if (forStatus && options.permissions?.statuses === false) return denied('PullRequestContribute');
      if ((options.state ?? 'active') !== 'active')
        return failure(400, 'TF401181: The pull request cannot be edited due to its state.');
    }
    if (forStatus) {
      const [state, description] = [String(body['state']), String(body['description'])];
      const context = body['context'] as StoredStatus['context'];
      const target = body['targetUrl'] === undefined ? {} : { targetUrl: String(body['targetUrl']) };
      const status = { id: nextId++, state, description, context };
      statuses.push({ ...status, ...target });
      return done({ ...status, createdBy: identity(user) });
    }
    const found = threads.find(({ id }) => id === Number(thread));
    switch (operation.id.replace(/^(\w+) .*\{pullRequest\}/, '$1 ')) {
      case 'GET /threads': {
        const start = Number(query.get('continuationToken') ?? 0);
        const end = start + (options.pageSize ?? threads.length);
        const value = threads.slice(start, end).map(threadBody);
        const headers = end < threads.length ? { 'x-ms-continuationtoken': String(end) } : {};
        return done({ value, count: value.length }, headers);
      }
      case 'POST /threads': {
        const [first] = body['comments'] as readonly { readonly content: string }[];
        return done(threadBody(addThread(user, first?.content ?? '', { status: String(body['status']) })));
      }
      case 'PATCH /threads/{thread}':
        if (found === undefined) return failure(404, 'TF401242: The thread does not exist.');
        found.status = String(body['status']);
        return done(threadBody(found));
      default:
        if (found === undefined) return failure(404, 'TF401242: The thread does not exist.');
        if (found.author !== user) return denied('edit the comment of somebody else');
        found.content = String(body['content']);
        return done(commentBody(found));
    }
  }

  /** The page for people that comes instead of 401, unless a client asks to be spared it and the server listens. */
  function signIn(): Answer {
    const page = '<html><title>Azure DevOps Services | Sign In</title></html>';
    const location = 'https://app.vssps.visualstudio.com/_signin?realm=dev.azure.com&reply_to=secret';
    if (options.signIn === 'status')
      return failure(401, 'TF400813: The user is not authorized to access this resource.');
    return options.signIn === 'redirect'
      ? { status: 302, body: page, headers: { location } }
      : { status: 203, body: page };
  }

  function answer({ method, target, headers, body }: ApiRequest, route: string): Answer {
    const basic = `Basic ${Buffer.from(`:${options.token}`).toString('base64')}`;
    const bearer = `Bearer ${options.token}`;
    if (headers.authorization !== (options.token.split('.').length === 3 ? bearer : basic)) return signIn();
    const found = api.find(method, target.pathname);
    if (found === undefined) return failure(404, 'The controller for path was not found.');
    const wrong = found.operation.checkRequest(target.searchParams, body);
    for (const violation of wrong) violations.push(`request ${route}: ${violation}`);
    if (wrong.length > 0) return failure(400, wrong.join(', '));
    const result = act(found.operation, found.parameters, target.searchParams, (body ?? {}) as Values);
    if (result.status < 300)
      for (const violation of found.operation.checkResponse(result.body))
        violations.push(`response ${route}: ${violation}`);
    return result;
  }

  const server = await startApiServer(
    {
      routeOf: (method, path) => api.find(method, path)?.operation.id ?? `${method} ${path}`,
      answer,
      failure,
      checkError: ({ body }) => api.checkError(body),
    },
    violations,
  );
  return { ...server, threads, statuses, seedThread: addThread };
}
