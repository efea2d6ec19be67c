import type { Io } from '../../io/port.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import { type ApiFailure, failureOf, whyNot } from '../api/failure.ts';
import { webAddress } from '../api/json-value.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import { cleanToken } from '../api/token.ts';
import type { Publication } from '../port.ts';
import { stampOf } from '../sticky/marker.ts';
import { stickyPage } from '../sticky/page.ts';
import { leftAlone, type StickyResult, upsertSticky } from '../sticky/upsert.ts';
import { type AzureClient, azureClient, type Thread } from './client.ts';
import { commentOnGitHub } from './github-comment.ts';
import { statusOf, threadStatusOf } from './states.ts';

export interface Requests {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly limits?: RetryLimits;
}

const NOTHING = 'No thread and no status on the pull request';
const MAPPING = 'map it in the step: `env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`';
const ADVICE = 'May the build service of the project "Contribute to pull requests" in this repository?';

/** Thread and status of the pull request, or the comment on GitHub. Returns notices. Throws ApiFailure. */
export async function tellPullRequest(
  publication: Publication,
  io: Io,
  requests: Requests,
): Promise<readonly string[]> {
  const { pullRequest, event } = publication.environment;
  if (pullRequest === undefined)
    return event === 'PullRequest'
      ? [`${NOTHING}: the agent did not say which it is (SYSTEM_PULLREQUEST_PULLREQUESTID).`]
      : [];
  const provider = io.env['BUILD_REPOSITORY_PROVIDER'] ?? '';
  if (provider === 'TfsGit') return tellAzure(publication, io, requests, pullRequest);
  if (provider === 'GitHub' || provider === 'GitHubEnterprise')
    return tellGitHub(publication, io, requests, pullRequest);
  return [`${NOTHING}: BUILD_REPOSITORY_PROVIDER is ${JSON.stringify(provider)}, which has no adapter.`];
}

async function tellAzure(
  publication: Publication,
  { env }: Io,
  requests: Requests,
  pullRequest: number,
): Promise<readonly string[]> {
  const token = given(env, 'SYSTEM_ACCESSTOKEN');
  const url = webAddress(env['SYSTEM_COLLECTIONURI']);
  const project = env['SYSTEM_TEAMPROJECTID'] || env['SYSTEM_TEAMPROJECT'];
  const repository = env['BUILD_REPOSITORY_ID'];
  if (token === '') return [`${NOTHING}: no token was given; ${MAPPING}.`];
  if (url === undefined) return [`${NOTHING}: the agent did not say where the API is (SYSTEM_COLLECTIONURI).`];
  if (!project) return [`${NOTHING}: the agent did not name the project (SYSTEM_TEAMPROJECT).`];
  if (!repository) return [`${NOTHING}: the agent did not name the repository (BUILD_REPOSITORY_ID).`];
  const client = azureClient(
    { ...requests, url: url.replace(/\/+$/, ''), token: cleanToken(token, 'SYSTEM_ACCESSTOKEN') },
    { project, repository, pullRequest },
  );
  return publishToPullRequest(client, publication);
}

/** First the thread, because only it knows whether a later run has been here. */
async function publishToPullRequest(client: AzureClient, publication: Publication): Promise<readonly string[]> {
  const { verdict, settings, environment } = publication;
  const notices: string[] = [];
  if (settings.comment) {
    try {
      const result = await upsertThread(client, publication, notices);
      if (result.done === 'left') return [leftAlone('thread and the status', result.newer, stampOf(environment))];
    } catch (error) {
      const failure = failureOf(error);
      if (isHopeless(failure))
        return [whyNot('thread and no status on the pull request', failure, adviceFor(publication))];
      notices.push(whyNot('thread', failure, adviceFor(publication)));
    }
  }
  try {
    await client.setStatus(statusOf(verdict, settings, environment));
  } catch (error) {
    notices.push(whyNot('status on the pull request', failureOf(error), adviceFor(publication)));
  }
  return notices;
}

/** Nobody answers, or the token is none. */
function isHopeless({ status }: ApiFailure): boolean {
  return status === 0 || status === 401;
}

function adviceFor({ environment }: Publication): string {
  return environment.readOnly === true ? 'The build of a fork has a token that may write little.' : ADVICE;
}

function upsertThread(client: AzureClient, publication: Publication, notices: string[]): Promise<StickyResult> {
  const status = threadStatusOf(publication.verdict, publication.settings.onInconclusive ?? 'fail');
  return upsertSticky<Thread>(
    {
      pages: () => client.threads(),
      author: () => client.userId(),
      create: (body) => client.createThread(body, status),
      update: async (thread, body) => {
        await client.updateComment(thread.id, thread.comment, body);
        if (thread.status === status) return;
        try {
          await client.setThreadStatus(thread.id, status);
        } catch (error) {
          notices.push(`The thread has its new text, but it is still ${thread.status}: ${failureOf(error).message}.`);
        }
      },
    },
    stickyPage(publication, SIZE_LIMITS.azureThread),
  );
}

async function tellGitHub(
  publication: Publication,
  io: Io,
  requests: Requests,
  pullRequest: number,
): Promise<readonly string[]> {
  const { environment, settings } = publication;
  const { repository = '' } = environment;
  if (!settings.comment) return [];
  if (given(io.env, 'GITHUB_TOKEN') === '')
    return ['No comment: the repository is on GitHub; give a token of GitHub in GITHUB_TOKEN (pull requests: write).'];
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return ['No comment: the agent did not name the repository (BUILD_REPOSITORY_NAME).'];
  try {
    const result = await commentOnGitHub(publication, io, { ...requests, pullRequest, repository });
    return result.done === 'left' ? [leftAlone('comment', result.newer, stampOf(environment))] : [];
  } catch (error) {
    return [whyNot('comment', failureOf(error), 'May GITHUB_TOKEN write to pull requests of this repository?')];
  }
}

/** A variable that does not exist stays as it was written: `$(System.AccessToken)`. */
function given(env: Io['env'], name: string): string {
  const token = env[name]?.trim() ?? '';
  return token.startsWith('$(') ? '' : token;
}
