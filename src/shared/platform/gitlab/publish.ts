import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import { attempting } from '../api/attempt.ts';
import { type ApiFailure, failureOf, whyNot } from '../api/failure.ts';
import { positive, webAddress } from '../api/json-value.ts';
import { useProxies } from '../api/proxies.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import { cleanToken } from '../api/token.ts';
import type { Publication } from '../port.ts';
import { stampOf } from '../sticky/marker.ts';
import { stickyPage } from '../sticky/page.ts';
import { leftAlone, type StickyResult, upsertSticky } from '../sticky/upsert.ts';
import { type GitLabClient, gitLabClient, type Note } from './client.ts';
import { publishDiscussions } from './discussions.ts';
import { dotenvOutputs } from './outputs.ts';
import { statusOf } from './status.ts';

const TOKEN = 'RELIABILITY_GITLAB_TOKEN';

/** gitlab.com gives up on most requests after 60 s; what takes longer than this is not worth a job's time. */
const TIMEOUT_MS = 15_000;

const ADVICE = `Is ${TOKEN} a project access token with the scope \`api\` and the role Developer?`;

/** What a test may replace. */
export interface PublishSeams {
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  readonly limits?: RetryLimits;
}

/**
 * Tells GitLab, in this order: outputs (a file), commit status, note of the merge request, discussions. Without a token
 * there is only the file; the reports beside it (Code Quality, Cobertura, JUnit) need none. Never throws and never
 * changes the verdict: every failure comes back as a notice.
 */
export async function publishToGitLab(
  publication: Publication,
  io: Io,
  seams: PublishSeams = {},
): Promise<readonly string[]> {
  const notices: string[] = [];
  const attempt = attempting(notices);
  await attempt('No outputs', () => {
    const { verdict, settings, outputs, outputDirectory } = publication;
    io.write(`${outputDirectory}/reliability.env`, dotenvOutputs(verdict.gate, settings.key, outputs));
  });
  await attempt('No commit status and no note', async () => {
    const client = reach(publication, io, seams, notices);
    if (client === undefined) return;
    if (await publishStatus(client, publication, io, notices)) await publishNote(client, publication, notices);
  });
  return notices;
}

/** The API, or a notice why not. Throws ApiFailure. */
function reach(publication: Publication, { env, now }: Io, seams: PublishSeams, notices: string[]) {
  const given = env[TOKEN]?.trim() ?? '';
  const url = webAddress(env['CI_API_V4_URL']);
  const project = positive(env['CI_PROJECT_ID']);
  const missing = (why: string) => void notices.push(`No commit status and no note: ${why}.`);
  // A variable that is not defined stays as it was written.
  if (given === '' || given.startsWith('$')) {
    const fork = 'a pipeline of a fork has no token of the project that the merge request goes to';
    const none = `no token was given (variable ${TOKEN}: a project access token with the scope api and the role Developer)`;
    return missing(publication.environment.readOnly === true ? fork : none);
  }
  if (url === undefined) return missing('the runner did not say where the API is (CI_API_V4_URL)');
  if (project === undefined) return missing('the runner did not name the project (CI_PROJECT_ID)');
  useProxies(env);
  const { pullRequest: mergeRequest } = publication.environment;
  return gitLabClient(
    {
      token: cleanToken(given, TOKEN),
      url: url.replace(/\/+$/, ''),
      clock: seams.clock ?? { now: () => now(), sleep: (ms) => sleep(ms) },
      timeoutMs: seams.timeoutMs ?? TIMEOUT_MS,
      ...(seams.limits === undefined ? {} : { limits: seams.limits }),
    },
    {
      project,
      target: positive(env['CI_MERGE_REQUEST_PROJECT_ID']) ?? project,
      ...(mergeRequest === undefined ? {} : { mergeRequest }),
    },
  );
}

/** False: a note has no chance either, and asking would only cost time and a second notice. */
async function publishStatus(
  client: GitLabClient,
  { verdict, settings, environment }: Publication,
  { env }: Io,
  notices: string[],
): Promise<boolean> {
  const { commit } = environment;
  if (commit === undefined) {
    notices.push('No commit status: the runner did not say which commit this is (CI_COMMIT_SHA).');
    return true;
  }
  try {
    // The pipeline is found by the commit that it runs for: on merged results, the merge commit.
    await client.setStatus(commit, statusOf(verdict, settings, environment, positive(env['CI_PIPELINE_ID'])));
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (!isHopeless(failure)) notices.push(whyNot('commit status', failure, ADVICE));
    else notices.push(whyNot('commit status and no note', failure, ADVICE));
    return !isHopeless(failure);
  }
}

/** Nobody answers, or the token is none. */
function isHopeless({ status }: ApiFailure): boolean {
  return status === 0 || status === 401;
}

async function publishNote(client: GitLabClient, publication: Publication, notices: string[]): Promise<void> {
  const { environment, settings } = publication;
  if (environment.pullRequest === undefined) {
    if (environment.event === 'merge_request_event')
      notices.push('No note: the runner did not say which merge request this is (CI_MERGE_REQUEST_IID).');
    return;
  }
  if (settings.comment) {
    try {
      const result = await upsertNote(client, publication);
      if (result.done === 'left') {
        notices.push(leftAlone('note', result.newer, stampOf(environment)));
        return;
      }
    } catch (error) {
      const failure = failureOf(error);
      notices.push(whyNot('note', failure, ADVICE));
      if (isHopeless(failure)) return;
    }
  }
  if ((settings.maxDiscussions ?? 0) <= 0) return;
  try {
    notices.push(...(await publishDiscussions(client, publication)));
  } catch (error) {
    notices.push(whyNot('discussions', failureOf(error), ADVICE));
  }
}

function upsertNote(client: GitLabClient, publication: Publication): Promise<StickyResult> {
  return upsertSticky<Note>(
    {
      pages: () => client.notes(),
      author: () => client.userId(),
      create: (body) => client.createNote(body),
      update: ({ id }, body) => client.updateNote(id, body),
    },
    stickyPage(publication, SIZE_LIMITS.gitlabNote),
  );
}
