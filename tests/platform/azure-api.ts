import { type DescribedOperation, shape } from './described-api.ts';

/** The part of Azure DevOps' REST API 7.1 that we use, written from learn.microsoft.com (each operation names its page). */

const TEXT = { type: 'string' };
const ID = { type: 'integer', minimum: 1 };
const VERSION = { 'api-version': { const: '7.1' } };
const GIT = 'https://learn.microsoft.com/rest/api/azure/devops/git';

const IDENTITY = shape({ id: TEXT, displayName: TEXT, uniqueName: TEXT });
const THREAD_STATUS = { enum: ['unknown', 'active', 'fixed', 'wontFix', 'closed', 'byDesign', 'pending'] };
const COMMENT_TYPE = { enum: ['unknown', 'text', 'codeChange', 'system'] };

const COMMENT = shape(
  {
    id: ID,
    parentCommentId: { type: 'integer' },
    author: IDENTITY,
    content: TEXT,
    commentType: COMMENT_TYPE,
    isDeleted: { type: 'boolean' },
  },
  ['content', 'isDeleted'],
);
const THREAD = shape(
  { id: ID, comments: { type: 'array', items: COMMENT }, status: THREAD_STATUS, isDeleted: { type: 'boolean' } },
  ['status'],
);
/** Of the service, not documented. */
const CONTENT = { type: 'string', minLength: 1, maxLength: 150_000 };

const CONTEXT = shape({
  genre: { type: 'string', maxLength: 255 },
  name: { type: 'string', minLength: 1, maxLength: 255 },
});
const STATUS_STATE = { enum: ['notSet', 'pending', 'succeeded', 'failed', 'error', 'notApplicable'] };

const PULL_REQUEST = '/{project}/_apis/git/repositories/{repository}/pullRequests/{pullRequest}';

export const AZURE_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: `GET ${PULL_REQUEST}/threads`,
    doc: `${GIT}/pull-request-threads/list`,
    status: 200,
    query: shape({ ...VERSION, continuationToken: TEXT }, ['continuationToken']),
    response: shape({ value: { type: 'array', items: THREAD }, count: { type: 'integer' } }),
  },
  {
    id: `POST ${PULL_REQUEST}/threads`,
    doc: `${GIT}/pull-request-threads/create`,
    status: 200,
    query: shape(VERSION),
    request: shape({
      comments: {
        type: 'array',
        minItems: 1,
        items: shape({ parentCommentId: { type: 'integer' }, content: CONTENT, commentType: COMMENT_TYPE }),
      },
      status: THREAD_STATUS,
    }),
    response: THREAD,
  },
  {
    id: `PATCH ${PULL_REQUEST}/threads/{thread}`,
    doc: `${GIT}/pull-request-threads/update`,
    status: 200,
    query: shape(VERSION),
    request: shape({ status: THREAD_STATUS }),
    response: THREAD,
  },
  {
    id: `PATCH ${PULL_REQUEST}/threads/{thread}/comments/{comment}`,
    doc: `${GIT}/pull-request-thread-comments/update`,
    status: 200,
    query: shape(VERSION),
    request: shape({ content: CONTENT }),
    response: COMMENT,
  },
  {
    id: `POST ${PULL_REQUEST}/statuses`,
    doc: `${GIT}/pull-request-statuses/create`,
    status: 200,
    query: shape(VERSION),
    request: shape(
      {
        state: STATUS_STATE,
        description: TEXT,
        targetUrl: { type: 'string', pattern: '^https?://' },
        context: CONTEXT,
      },
      ['targetUrl'],
    ),
    response: shape({ id: ID, state: STATUS_STATE, description: TEXT, context: CONTEXT, createdBy: IDENTITY }),
  },
  {
    id: 'GET /_apis/connectionData',
    doc: 'https://github.com/microsoft/azure-devops-node-api (LocationsApi getConnectionData)',
    status: 200,
    query: shape({ 'api-version': { const: '7.1-preview.1' } }),
    response: shape({ authenticatedUser: shape({ id: TEXT, providerDisplayName: TEXT }), instanceId: TEXT }),
  },
];

/** https://learn.microsoft.com/rest/api/azure/devops/#error-response */
export const AZURE_ERROR: object = shape({ $id: TEXT, message: TEXT, typeKey: TEXT, errorCode: { type: 'integer' } });
