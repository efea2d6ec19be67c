import { type Answer, type ApiRequest, type ApiServer, startApiServer } from './api-server.ts';
import { loadOpenApi, type Operation } from './openapi.ts';

/**
 * A small GitHub: check runs and issue comments that stay, pagination, permissions, limits and faults on demand. What
 * comes in and what goes out is checked against GitHub's OpenAPI description; `violations` says what did not fit.
 */
export interface GitHubServer extends ApiServer {
  readonly checkRuns: readonly StoredCheckRun[];
  /** Oldest first; GitHub shows the newest of a context. */
  readonly statuses: readonly StoredStatus[];
  readonly comments: readonly StoredComment[];
  /** The pull requests of the repository; a test adds those that it needs. */
  readonly pullRequests: StoredPullRequest[];
  /** Adds a comment as somebody else would have written it. */
  seedComment(pullRequest: number, author: string, body: string): StoredComment;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headCommit: string;
  readonly conclusion: string | undefined;
  readonly detailsUrl: string | undefined;
  title: string;
  summary: string;
  readonly annotations: { readonly [key: string]: unknown }[];
}

export interface StoredStatus {
  readonly commit: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string | undefined;
}

export interface StoredComment {
  readonly id: number;
  readonly pullRequest: number;
  readonly author: string;
  body: string;
}

export interface StoredPullRequest {
  readonly number: number;
  readonly open: boolean;
  readonly headCommit: string;
  /** `owner:branch` */
  readonly head: string;
  /** Null: the fork was deleted. */
  readonly headRepositoryId: number | null;
  readonly baseRepositoryId: number;
  /** GitHub finds it by its commit; it does not promise to for forks. */
  readonly foundByCommit: boolean;
}

export interface ServerOptions {
  readonly token: string;
  /** Who the token writes as. */
  readonly login?: string;
  /** What the job's `permissions` grant. */
  readonly permissions?: { readonly checks?: boolean; readonly statuses?: boolean; readonly comments?: boolean };
  /** What GitHub says where a permission is missing; 404 where the token may not even see the repository. */
  readonly denial?: { readonly status: 403 | 404; readonly message: string };
}

/** Compiled once: some tests start hundreds of servers. */
const openApi = loadOpenApi();

type Values = { readonly [key: string]: unknown };

const DENIED = { status: 403, message: 'Resource not accessible by integration' };
const DOCS = 'https://docs.github.com/rest';

export async function startGitHubServer(options: ServerOptions): Promise<GitHubServer> {
  const login = options.login ?? 'github-actions[bot]';
  const checkRuns: StoredCheckRun[] = [];
  const statuses: StoredStatus[] = [];
  const comments: StoredComment[] = [];
  const pullRequests: StoredPullRequest[] = [];
  const violations: string[] = [];
  let nextId = 1000;
  let url = '';

  const failure = (status: number, message: string): Answer => ({
    status,
    body: { message, documentation_url: DOCS, ...(status === 422 ? { errors: [] } : { status: String(status) }) },
  });

  function addComment(pullRequest: number, author: string, body: string): StoredComment {
    const comment = { id: nextId++, pullRequest, author, body };
    comments.push(comment);
    return comment;
  }

  /** Limits that the description states only in words, or that the service has without saying. */
  function refuse(body: Values): string | undefined {
    if (typeof body['body'] === 'string' && body['body'].length > 65_536) return 'body is too long (maximum is 65536)';
    const output = body['output'] as { readonly annotations?: readonly Values[] } | undefined;
    for (const { message, title, path, start_line: start, end_line: end } of output?.annotations ?? []) {
      if (Buffer.byteLength(String(message)) > 65_536) return 'annotation message is larger than 64 KB';
      if (String(message) === '') return 'annotation message is empty';
      if (title !== undefined && String(title).length > 255) return 'annotation title is longer than 255';
      if (String(path) === '' || String(path).startsWith('/')) return 'annotation path is not relative';
      if (Number(start) < 1 || Number(end) < Number(start)) return 'annotation lines are not ascending';
    }
    if (String(body['description'] ?? '').length > 140) return 'description is too long (maximum is 140 characters)';
    if (!/^https?:\/\//.test(String(body['target_url'] ?? 'http://'))) return 'target_url must use http(s)';
    if (body['status'] === 'completed' && body['conclusion'] === undefined) return 'completed without a conclusion';
    return undefined;
  }

  function storedAnswer(operation: Operation, item: StoredCheckRun | StoredComment): Values {
    const example = (Array.isArray(operation.example) ? operation.example[0] : operation.example) as Values;
    if ('body' in item) {
      const user = { ...(example['user'] as Values), login: item.author };
      return { ...example, id: item.id, body: item.body, user };
    }
    const output = { ...(example['output'] as Values), title: item.title, annotations_count: item.annotations.length };
    return { ...example, id: item.id, name: item.name, head_sha: item.headCommit, output };
  }

  function pullRequestAnswer(operation: Operation, item: StoredPullRequest): Values {
    const [example] = operation.example as readonly Values[];
    const side = (name: 'head' | 'base', sha: string, id: number | null): Values => {
      const known = example?.[name] as Values;
      return { ...known, sha, repo: id === null ? null : { ...(known['repo'] as Values), id } };
    };
    return {
      ...example,
      number: item.number,
      state: item.open ? 'open' : 'closed',
      // GitHub's own example of a team is older than its description.
      requested_teams: [],
      head: side('head', item.headCommit, item.headRepositoryId),
      base: side('base', 'b'.repeat(40), item.baseRepositoryId),
    };
  }

  function act(operation: Operation, parameters: readonly string[], query: URLSearchParams, body: Values): Answer {
    const done = (item: StoredCheckRun | StoredComment): Answer => ({
      status: operation.status,
      body: storedAnswer(operation, item),
    });
    const { status, message } = options.denial ?? DENIED;
    const writes = !operation.id.startsWith('GET');
    if (writes && options.permissions?.[permissionOf(operation.id)] === false) return failure(status, message);
    const [, , number = ''] = parameters;
    const reason = refuse(body);
    if (reason !== undefined) return failure(422, reason);
    const output = body['output'] as { title: string; summary: string; annotations?: Values[] } | undefined;
    switch (operation.id) {
      case 'POST /repos/{owner}/{repo}/check-runs': {
        const run: StoredCheckRun = {
          id: nextId++,
          name: String(body['name']),
          headCommit: String(body['head_sha']),
          conclusion: body['conclusion'] as string | undefined,
          detailsUrl: body['details_url'] as string | undefined,
          title: output?.title ?? '',
          summary: output?.summary ?? '',
          annotations: [...(output?.annotations ?? [])],
        };
        checkRuns.push(run);
        return done(run);
      }
      case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        const run = checkRuns.find((candidate) => candidate.id === Number(number));
        if (run === undefined) return failure(404, 'Not Found');
        run.title = output?.title ?? run.title;
        run.summary = output?.summary ?? run.summary;
        run.annotations.push(...(output?.annotations ?? []));
        return done(run);
      }
      case 'POST /repos/{owner}/{repo}/statuses/{sha}': {
        const made: StoredStatus = {
          commit: number,
          state: String(body['state']),
          context: String(body['context'] ?? 'default'),
          description: String(body['description'] ?? ''),
          targetUrl: body['target_url'] as string | undefined,
        };
        statuses.push(made);
        const { state, context, description } = made;
        const example = operation.example as Values;
        return { status: operation.status, body: { ...example, id: nextId++, state, context, description } };
      }
      case 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
        const all = pullRequests.filter((item) => item.foundByCommit && item.headCommit === number);
        return page(all, query, `${url}/repos/${parameters[0]}/${parameters[1]}/commits/${number}/pulls`, (item) =>
          pullRequestAnswer(operation, item),
        );
      }
      case 'GET /repos/{owner}/{repo}/pulls': {
        const wanted = (item: StoredPullRequest) =>
          (query.get('state') === 'open' ? item.open : true) && item.head === query.get('head');
        return page(
          pullRequests.filter(wanted),
          query,
          `${url}/repos/${parameters[0]}/${parameters[1]}/pulls`,
          (item) => pullRequestAnswer(operation, item),
        );
      }
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const all = comments.filter((comment) => comment.pullRequest === Number(number));
        return page(all, query, `${url}/repos/${parameters[0]}/${parameters[1]}/issues/${number}/comments`, (comment) =>
          storedAnswer(operation, comment),
        );
      }
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return done(addComment(Number(number), login, String(body['body'])));
      default: {
        const comment = comments.find((candidate) => candidate.id === Number(number));
        if (comment === undefined) return failure(404, 'Not Found');
        comment.body = String(body['body']);
        return done(comment);
      }
    }
  }

  /** GraphQL is not in the OpenAPI description; only the one query that we send is known here. */
  function graphql(body: Values): Answer {
    if (body['query'] === 'query { viewer { login } }') return { status: 200, body: { data: { viewer: { login } } } };
    return { status: 200, body: { errors: [{ type: 'undefinedField', message: 'unknown query' }] } };
  }

  function answer({ method, target, headers, body: sent }: ApiRequest, route: string): Answer {
    const body = sent as Values | undefined;
    if (headers.authorization !== `token ${options.token}`) return failure(401, 'Bad credentials');
    if (!headers['user-agent']) return failure(403, 'Request forbidden: no User-Agent');
    if (route === 'POST /graphql') return graphql(body ?? {});
    const found = openApi.find(method, target.pathname);
    if (found === undefined) return failure(404, 'Not Found');
    const wrong = found.operation.checkRequest(body);
    for (const violation of wrong) violations.push(`request ${route}: ${violation}`);
    if (wrong.length > 0) return failure(422, `Invalid request. ${wrong.join('; ')}`);
    const result = act(found.operation, found.parameters, target.searchParams, body ?? {});
    if (result.status < 300) {
      for (const violation of found.operation.checkResponse(result.body))
        violations.push(`response ${route}: ${violation}`);
    }
    return result;
  }

  const server = await startApiServer(
    {
      routeOf: (method, path) => openApi.find(method, path)?.operation.id ?? `${method} ${path}`,
      answer,
      failure,
      checkError: ({ status, body }) => openApi.checkError(status, body),
    },
    violations,
  );
  url = server.url;
  return { ...server, checkRuns, statuses, comments, pullRequests, seedComment: addComment };
}

function permissionOf(operation: string): 'checks' | 'statuses' | 'comments' {
  if (operation.includes('/check-runs')) return 'checks';
  return operation.includes('/statuses/') ? 'statuses' : 'comments';
}

/** GitHub's way: 30 a page unless told, never more than 100, and a `Link` header that says where the rest is. */
function page<T>(all: readonly T[], query: URLSearchParams, path: string, show: (item: T) => unknown): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (target: number, rel: string) => `<${path}?per_page=${size}&page=${target}>; rel="${rel}"`;
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size).map(show),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}
