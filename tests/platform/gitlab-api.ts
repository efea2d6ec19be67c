import { type DescribedOperation, shape } from './described-api.ts';

/** The part of GitLab's REST API v4 that we use, written from docs.gitlab.com (each operation names its page). */

const TEXT = { type: 'string' };
const ID = { type: 'integer', minimum: 1 };
const BOOLEAN = { type: 'boolean' };
const NUMBER_TEXT = { type: 'string', pattern: '^[1-9][0-9]*$' };
const PAGE = {
  per_page: { type: 'string', pattern: '^([1-9][0-9]?|100)$' },
  page: NUMBER_TEXT,
};

const USER = shape({ id: ID, username: TEXT, name: TEXT, state: TEXT, web_url: TEXT });

const POSITION = shape(
  {
    position_type: { enum: ['text', 'image', 'file'] },
    base_sha: TEXT,
    start_sha: TEXT,
    head_sha: TEXT,
    old_path: TEXT,
    new_path: TEXT,
    new_line: ID,
  },
  [],
);

const NOTE = shape(
  {
    id: ID,
    type: { enum: [null, 'DiscussionNote', 'DiffNote'] },
    body: TEXT,
    author: USER,
    system: BOOLEAN,
    noteable_type: { const: 'MergeRequest' },
    noteable_iid: ID,
    resolvable: BOOLEAN,
    resolved: BOOLEAN,
    position: POSITION,
  },
  ['resolved', 'position'],
);

const DISCUSSION = shape({ id: TEXT, individual_note: BOOLEAN, notes: { type: 'array', items: NOTE } });

const MERGE_REQUEST = '/projects/{id}/merge_requests/{iid}';

export const GITLAB_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'POST /projects/{id}/statuses/{sha}',
    doc: 'https://docs.gitlab.com/api/commits/#set-commit-pipeline-status',
    status: 201,
    request: shape(
      {
        state: { enum: ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'] },
        name: { type: 'string', minLength: 1, maxLength: 255 },
        description: { type: 'string', maxLength: 255 },
        target_url: { type: 'string', maxLength: 255, pattern: '^https?://' },
        pipeline_id: ID,
      },
      ['target_url', 'pipeline_id'],
    ),
    response: shape({ id: ID, sha: TEXT, status: TEXT, name: TEXT, description: TEXT, author: USER }),
  },
  {
    id: 'GET /user',
    doc: 'https://docs.gitlab.com/api/users/#get-the-current-user',
    status: 200,
    response: USER,
  },
  {
    id: `GET ${MERGE_REQUEST}`,
    doc: 'https://docs.gitlab.com/api/merge_requests/#get-single-mr',
    status: 200,
    response: shape({
      id: ID,
      iid: ID,
      state: { enum: ['opened', 'closed', 'locked', 'merged'] },
      sha: TEXT,
      diff_refs: { anyOf: [{ type: 'null' }, shape({ base_sha: TEXT, head_sha: TEXT, start_sha: TEXT })] },
    }),
  },
  {
    id: `GET ${MERGE_REQUEST}/notes`,
    doc: 'https://docs.gitlab.com/api/notes/#list-all-merge-request-notes',
    status: 200,
    query: shape({ ...PAGE, sort: { enum: ['asc', 'desc'] }, order_by: { enum: ['created_at', 'updated_at'] } }),
    response: { type: 'array', items: NOTE, maxItems: 100 },
  },
  {
    id: `POST ${MERGE_REQUEST}/notes`,
    doc: 'https://docs.gitlab.com/api/notes/#create-new-merge-request-note',
    status: 201,
    request: shape({ body: { type: 'string', minLength: 1, maxLength: 1_000_000 } }),
    response: NOTE,
  },
  {
    id: `PUT ${MERGE_REQUEST}/notes/{note}`,
    doc: 'https://docs.gitlab.com/api/notes/#modify-existing-merge-request-note',
    status: 200,
    request: shape({ body: { type: 'string', minLength: 1, maxLength: 1_000_000 } }),
    response: NOTE,
  },
  {
    id: `GET ${MERGE_REQUEST}/discussions`,
    doc: 'https://docs.gitlab.com/api/discussions/#list-project-merge-request-discussion-items',
    status: 200,
    query: shape(PAGE),
    response: { type: 'array', items: DISCUSSION, maxItems: 100 },
  },
  {
    id: `POST ${MERGE_REQUEST}/discussions`,
    doc: 'https://docs.gitlab.com/api/discussions/#create-a-new-thread-in-the-merge-request-diff',
    status: 201,
    request: shape({ body: { type: 'string', minLength: 1, maxLength: 1_000_000 }, position: POSITION }),
    response: DISCUSSION,
  },
  {
    id: `PUT ${MERGE_REQUEST}/discussions/{discussion}`,
    doc: 'https://docs.gitlab.com/api/discussions/#resolve-a-merge-request-thread',
    status: 200,
    request: shape({ resolved: BOOLEAN }),
    response: DISCUSSION,
  },
];

/** `message` holds a text, or texts by field; scopes and missing parameters are told by `error`. https://docs.gitlab.com/api/rest/troubleshooting/ */
export const GITLAB_ERROR: object = {
  anyOf: [
    shape({ message: { anyOf: [TEXT, { type: 'object' }] } }),
    shape({ error: TEXT, error_description: TEXT, scope: TEXT }, ['error_description', 'scope']),
  ],
};
