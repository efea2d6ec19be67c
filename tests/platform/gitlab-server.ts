import { type Answer, type ApiRequest, type ApiServer, startApiServer } from './api-server.ts';
import { type CheckedOperation, describedApi } from './described-api.ts';
import { GITLAB_ERROR, GITLAB_OPERATIONS } from './gitlab-api.ts';
import { quickActions } from './gitlab-quick-actions.ts';

/**
 * A small GitLab: statuses, notes and discussions that stay, pagination, permissions and faults on demand. What comes in
 * and what goes out is checked against the vendor's documentation; `violations` says what did not fit.
 */
export interface GitLabServer extends ApiServer {
  readonly statuses: readonly StoredStatus[];
  /** The notes of people, those of discussions too. */
  readonly notes: readonly StoredNote[];
  /** `/close` and the like that notes made GitLab carry out. */
  readonly quickActions: readonly string[];
  /** The merge request gets a newer commit, which has a pipeline of its own. */
  push(commit: string, pipeline: number): void;
  /** Adds a note as somebody else would have written it. */
  seedNote(author: number, body: string, kind?: Partial<StoredNote>): StoredNote;
}

export interface StoredStatus {
  readonly id: number;
  readonly sha: string;
  readonly pipeline: number;
  readonly name: string;
  readonly state: string;
  readonly description: string;
  /** A newer one of the same name in the same pipeline has taken its place. */
  retried: boolean;
}

export interface StoredNote {
  readonly id: number;
  readonly author: number;
  body: string;
  readonly system: boolean;
  readonly discussion: string;
  readonly position?: { readonly [key: string]: unknown };
  resolved: boolean;
}

export interface GitLabOptions {
  readonly token: string;
  /** Who the token writes as. */
  readonly user?: number;
  /** What the token's role allows. */
  readonly permissions?: { readonly statuses?: boolean; readonly notes?: boolean; readonly user?: boolean };
  readonly project?: number;
  readonly mergeRequest?: number;
  readonly state?: 'opened' | 'closed' | 'locked' | 'merged';
  /** Commit of the pipeline; another is unknown. */
  readonly commit?: string;
  readonly pipeline?: number;
  /** Lines of the diff, as `path:line`; absent: every line. */
  readonly diff?: readonly string[];
  /** A proxy takes away the headers that tell of more pages. */
  readonly noPageHeaders?: boolean;
  /** GitLab is still computing the diff. */
  readonly noDiffRefs?: boolean;
}

const api = describedApi(GITLAB_OPERATIONS, GITLAB_ERROR);

type Values = { readonly [key: string]: unknown };

export async function startGitLabServer(options: GitLabOptions): Promise<GitLabServer> {
  const { user = 99, project = 42, mergeRequest = 7 } = options;
  let { commit = 'a'.repeat(40), pipeline = 1234 } = options;
  const violations: string[] = [];
  const statuses: StoredStatus[] = [];
  const notes: StoredNote[] = [];
  const carriedOut: string[] = [];
  let nextId = 500;

  const failure = (status: number, message: string): Answer => ({ status, body: { message } });
  const userBody = (id: number) => ({
    id,
    username: id === user ? `project_${project}_bot` : `user${id}`,
    name: `User ${id}`,
    state: 'active',
    web_url: `https://gitlab.example/user${id}`,
  });
  const noteBody = (note: StoredNote) => ({
    id: note.id,
    type: note.position === undefined ? null : 'DiffNote',
    body: note.body,
    author: userBody(note.author),
    system: note.system,
    noteable_type: 'MergeRequest',
    noteable_iid: mergeRequest,
    resolvable: note.position !== undefined,
    ...(note.position === undefined ? {} : { resolved: note.resolved, position: note.position }),
  });
  const discussionBody = (note: StoredNote) => ({
    id: note.discussion,
    individual_note: note.position === undefined,
    notes: [noteBody(note)],
  });

  function addNote(author: number, body: string, kind: Partial<StoredNote> = {}): StoredNote {
    const id = nextId++;
    const discussion = id.toString(16).padStart(40, '0');
    const note: StoredNote = { id, author, body, system: false, discussion, resolved: false, ...kind };
    notes.push(note);
    if (author === user) carriedOut.push(...quickActions(body));
    return note;
  }

  function act(
    operation: CheckedOperation,
    parameters: readonly string[],
    query: URLSearchParams,
    body: Values,
  ): Answer {
    const done = (answer: unknown, headers = {}): Answer => ({ status: operation.status, body: answer, headers });
    const listed = (items: unknown, headers: object) => done(items, options.noPageHeaders === true ? {} : headers);
    const [id = '', second = '', third = ''] = parameters;
    if (operation.id === 'GET /user')
      return options.permissions?.user === false ? failure(403, '403 Forbidden') : done(userBody(user));
    if (Number(id) !== project) return failure(404, '404 Project Not Found');
    if (operation.id === 'POST /projects/{id}/statuses/{sha}') {
      if (options.permissions?.statuses === false) return failure(403, '403 Forbidden');
      if (second !== commit) return failure(404, '404 Commit Not Found');
      if (body['pipeline_id'] !== undefined && body['pipeline_id'] !== pipeline)
        return failure(404, '404 Pipeline for pipeline_id, sha and ref Not Found');
      const name = String(body['name']);
      for (const older of statuses) if (older.name === name && older.pipeline === pipeline) older.retried = true;
      const [state, description] = [String(body['state']), String(body['description'])];
      const status = { id: nextId++, sha: second, pipeline, name, state, description, retried: false };
      statuses.push(status);
      return done({ id: status.id, sha: second, status: state, name, description, author: userBody(user) });
    }
    if (Number(second) !== mergeRequest) return failure(404, '404 Not found');
    const writes = !operation.id.startsWith('GET');
    if (writes && (options.permissions?.notes === false || options.state === 'locked'))
      return failure(403, '403 Forbidden');
    switch (operation.id.replace('/projects/{id}/merge_requests/{iid}', '')) {
      case 'GET ': {
        const refs = { base_sha: 'd'.repeat(40), head_sha: commit, start_sha: 'e'.repeat(40) };
        const state = options.state ?? 'opened';
        return done({
          id: 1,
          iid: mergeRequest,
          state,
          sha: commit,
          diff_refs: options.noDiffRefs === true ? null : refs,
        });
      }
      case 'GET /notes':
        return page(notes, query, noteBody, listed);
      case 'GET /discussions':
        return page(notes, query, discussionBody, listed);
      case 'POST /notes':
        return done(noteBody(addNote(user, String(body['body']))));
      case 'POST /discussions': {
        const position = body['position'] as Values;
        if (options.diff?.includes(`${position['new_path']}:${position['new_line']}`) === false)
          return failure(400, `400 Bad request - Note {:line_code=>["can't be blank", "must be a valid line code"]}`);
        return done(discussionBody(addNote(user, String(body['body']), { position })));
      }
      case 'PUT /notes/{note}': {
        const note = notes.find((candidate) => candidate.id === Number(third));
        if (note === undefined) return failure(404, '404 Not found');
        if (note.author !== user) return failure(403, '403 Forbidden');
        note.body = String(body['body']);
        carriedOut.push(...quickActions(note.body));
        return done(noteBody(note));
      }
      default: {
        const note = notes.find((candidate) => candidate.discussion === third);
        if (note?.position === undefined) return failure(404, '404 Discussion Not Found');
        note.resolved = body['resolved'] === true;
        return done(discussionBody(note));
      }
    }
  }

  function answer({ method, target, headers, body }: ApiRequest, route: string): Answer {
    // A job's token may read merge requests and write no notes; it travels in a header of its own.
    if (headers['private-token'] !== options.token) return failure(401, '401 Unauthorized');
    const found = api.find(method, target.pathname);
    if (found === undefined) return failure(404, '404 Not Found');
    const wrong = found.operation.checkRequest(target.searchParams, body);
    for (const violation of wrong) violations.push(`request ${route}: ${violation}`);
    if (wrong.length > 0) return { status: 400, body: { error: wrong.join(', ') } };
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
  const push = (newer: string, its: number): void => {
    commit = newer;
    pipeline = its;
  };
  return { ...server, statuses, notes, quickActions: carriedOut, push, seedNote: addNote };
}

/** 20 a page unless told; `X-Next-Page` is empty on the last (https://docs.gitlab.com/api/rest/#pagination). */
function page<T>(
  all: readonly T[],
  query: URLSearchParams,
  show: (item: T) => unknown,
  done: (body: unknown, headers: { readonly [name: string]: string }) => Answer,
): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 20));
  const number = Number(query.get('page') ?? 1);
  const next = number * size < all.length ? String(number + 1) : '';
  return done(all.slice((number - 1) * size, number * size).map(show), {
    'x-page': String(number),
    'x-next-page': next,
    'x-total': String(all.length),
  });
}
