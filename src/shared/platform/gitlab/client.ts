import { ApiFailure } from '../api/failure.ts';
import { type JsonApi, jsonClient } from '../api/json-client.ts';
import { itemsOf, positive, textAt, valueAt } from '../api/json-value.ts';
import type { PostedText } from '../sticky/upsert.ts';

export type StatusState = 'success' | 'failed' | 'skipped';

export interface CommitStatus {
  readonly state: StatusState;
  readonly name: string;
  readonly description: string;
  readonly targetUrl?: string;
  /** Absent: GitLab picks the newest pipeline of the commit, or makes one. */
  readonly pipeline?: number;
}

/** A note of a merge request, or the first of a discussion. */
export interface Note extends PostedText {
  readonly id: number;
}

export interface Discussion {
  readonly id: string;
  /** Undefined: a discussion without a note of a person. */
  readonly first: Note | undefined;
  readonly resolved: boolean;
}

/** The three commits that a line of a merge request is counted from. */
export interface DiffRefs {
  readonly base: string;
  readonly start: string;
  readonly head: string;
}

/** A line of the new side of a merge request; 1-based. */
export interface Position {
  readonly refs: DiffRefs;
  readonly path: string;
  readonly line: number;
}

/** The few things we ask of GitLab's REST API v4. Every method throws ApiFailure after its retries. */
export interface GitLabClient {
  setStatus(commit: string, status: CommitStatus): Promise<void>;
  /** Oldest first. */
  notes(): AsyncIterable<readonly Note[]>;
  createNote(body: string): Promise<void>;
  updateNote(note: number, body: string): Promise<void>;
  /** Id of the user that this token writes as. */
  userId(): Promise<string>;
  diffRefs(): Promise<DiffRefs | undefined>;
  discussions(): AsyncIterable<readonly Discussion[]>;
  createDiscussion(body: string, position: Position): Promise<void>;
  resolveDiscussion(id: string): Promise<void>;
}

export interface GitLabProject {
  /** Of the pipeline. */
  readonly project: number;
  /** That the merge request goes to; the same unless it comes from a fork. */
  readonly target: number;
  /** Number of the merge request in its project. */
  readonly mergeRequest?: number;
}

/** The most that GitLab gives at once. */
const PER_PAGE = 100;

/**
 * Binds the API to one project and merge request. `token` goes into the header that GitLab documents for project, group
 * and personal access tokens (docs.gitlab.com, "REST API authentication").
 */
export function gitLabClient(
  { token, ...api }: Omit<JsonApi, 'headers'> & { readonly token: string },
  { project, target, mergeRequest = 0 }: GitLabProject,
): GitLabClient {
  const send = jsonClient({ ...api, headers: { 'private-token': token } });
  const here = `/projects/${target}/merge_requests/${mergeRequest}`;

  /** 100 a page; the header says which page comes next, and says nothing on the last one. */
  async function* pages(path: string): AsyncGenerator<readonly unknown[]> {
    for (let page: number | undefined = 1; page !== undefined; ) {
      const separator = path.includes('?') ? '&' : '?';
      const request = `${path}${separator}per_page=${PER_PAGE}&page=${page}`;
      const { body, headers } = await send({ method: 'GET', path: request, repeatable: true });
      if (!Array.isArray(body)) throw new ApiFailure(0, 'the answer is no list');
      yield body;
      const named = headers.get('x-next-page');
      // A proxy may have taken the header away: then a full page may have another behind it.
      const next: number | undefined = named === undefined && body.length === PER_PAGE ? page + 1 : positive(named);
      page = next !== undefined && next > page ? next : undefined;
    }
  }

  return {
    async setStatus(commit, { state, name, description, targetUrl, pipeline }) {
      const body = {
        state,
        name,
        description,
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
        ...(pipeline === undefined ? {} : { pipeline_id: pipeline }),
      };
      // Twice the same status shows as one: GitLab takes the older of a name for retried.
      await send({ method: 'POST', path: `/projects/${project}/statuses/${commit}`, body, repeatable: true });
    },

    async *notes() {
      for await (const page of pages(`${here}/notes?order_by=created_at&sort=asc`)) yield page.flatMap(noteOf);
    },

    async createNote(body) {
      await send({ method: 'POST', path: `${here}/notes`, body: { body }, repeatable: false });
    },

    async updateNote(note, body) {
      await send({ method: 'PUT', path: `${here}/notes/${note}`, body: { body }, repeatable: true });
    },

    async userId() {
      const { body } = await send({ method: 'GET', path: '/user', repeatable: true });
      const id = positive(valueAt(body, 'id'));
      if (id === undefined) throw new ApiFailure(200, 'the answer names no user');
      return String(id);
    },

    async diffRefs() {
      const { body } = await send({ method: 'GET', path: here, repeatable: true });
      const [base, start, head] = ['base_sha', 'start_sha', 'head_sha'].map((name) => textAt(body, 'diff_refs', name));
      return base === undefined || start === undefined || head === undefined ? undefined : { base, start, head };
    },

    async *discussions() {
      for await (const page of pages(`${here}/discussions`)) yield page.flatMap(discussionOf);
    },

    async createDiscussion(body, { refs, path, line }) {
      const position = {
        position_type: 'text',
        base_sha: refs.base,
        start_sha: refs.start,
        head_sha: refs.head,
        old_path: path,
        new_path: path,
        new_line: line,
      };
      await send({ method: 'POST', path: `${here}/discussions`, body: { body, position }, repeatable: false });
    },

    async resolveDiscussion(id) {
      const path = `${here}/discussions/${encodeURIComponent(id)}`;
      await send({ method: 'PUT', path, body: { resolved: true }, repeatable: true });
    },
  };
}

/** None for what GitLab writes itself ("added 1 commit"). */
function noteOf(value: unknown): readonly Note[] {
  const id = positive(valueAt(value, 'id'));
  if (id === undefined || valueAt(value, 'system') === true) return [];
  const author = positive(valueAt(value, 'author', 'id'));
  const body = textAt(value, 'body') ?? '';
  return [{ id, body, author: author === undefined ? undefined : String(author) }];
}

function discussionOf(value: unknown): readonly Discussion[] {
  const id = textAt(value, 'id');
  if (id === undefined) return [];
  const [first] = itemsOf(valueAt(value, 'notes'));
  return [{ id, first: noteOf(first)[0], resolved: valueAt(first, 'resolved') === true }];
}
