import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import { checkRunOutput } from '../../report/check-run.ts';
import { plainLine } from '../../report/escape.ts';
import { fitMarkdown } from '../../report/markdown.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import { annotationsOf } from '../annotation/annotations.ts';
import { selectAnnotations } from '../annotation/selection.ts';
import { attempting } from '../api/attempt.ts';
import { failureOf, whyNot } from '../api/failure.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import { cleanToken } from '../api/token.ts';
import { checkName } from '../check-name.ts';
import type { Publication } from '../port.ts';
import { stampOf } from '../sticky/marker.ts';
import { stickyPage } from '../sticky/page.ts';
import { leftAlone } from '../sticky/upsert.ts';
import { conclusionOf, publishCheckRun, selectCheckAnnotations } from './check-run.ts';
import { connect, type GitHubClient } from './client.ts';
import { upsertComment } from './comment.ts';
import type { ActionsCore } from './core.ts';
import { writeOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';
import { writeCommands } from './workflow-commands.ts';

/** GitHub gives up on a request after 10 s; a proxy on the way may need some more to say so. */
const TIMEOUT_MS = 15_000;

const DEFAULT_API_URL = 'https://api.github.com';

/** What a test may replace: the toolkit (which writes to this process's standard output) and time. */
export interface PublishSeams {
  readonly core?: ActionsCore;
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  readonly limits?: RetryLimits;
}

/**
 * Tells GitHub, in this order: outputs and job summary (files, no network), check run, comment. Where there is no check
 * run (no token, no permission, API down) the findings become workflow commands. Never throws and never changes the
 * verdict: every failure comes back as a notice.
 */
export async function publishToGitHub(
  publication: Publication,
  io: Io,
  seams: PublishSeams = {},
): Promise<readonly string[]> {
  const notices: string[] = [];
  const attempt = attempting(notices);
  await attempt('Nothing was published', async () => {
    const core = seams.core ?? (await import('@actions/core'));
    const { token } = publication.settings;
    if (token) core.setSecret(token);
    await attempt('No outputs', () => writeOutputs(core, publication.outputs));
    await attempt('No job summary', async () => {
      const notice = await writeSummary(core, io, (maxBytes) => fitMarkdown(publication, maxBytes));
      if (notice !== undefined) notices.push(notice);
    });
    const client = await reach(publication, io, seams, notices);
    const check = client === undefined ? 'none' : await publishCheck(client, publication, notices);
    if (check !== 'made') {
      const commands = selectAnnotations(annotationsOf(publication.verdict), publication.settings.maxAnnotations);
      await attempt('No annotations', () => writeCommands(core, commands));
    }
    if (client !== undefined && check !== 'hopeless') await publishComment(client, publication, notices);
  });
  return notices;
}

async function reach(
  publication: Publication,
  io: Io,
  seams: PublishSeams,
  notices: string[],
): Promise<GitHubClient | undefined> {
  const { token } = publication.settings;
  const { repository } = publication.environment;
  if (!token) {
    notices.push('No check run and no comment: no token was given (input `token`).');
    return undefined;
  }
  if (repository === undefined) {
    notices.push('No check run and no comment: the runner did not name the repository (GITHUB_REPOSITORY).');
    return undefined;
  }
  try {
    return await connect({
      token: cleanToken(token, 'the input `token`'),
      apiUrl: io.env['GITHUB_API_URL'] || DEFAULT_API_URL,
      repository,
      clock: seams.clock ?? { now: () => io.now(), sleep: (ms) => sleep(ms) },
      timeoutMs: seams.timeoutMs ?? TIMEOUT_MS,
      ...(seams.limits === undefined ? {} : { limits: seams.limits }),
    });
  } catch (error) {
    notices.push(`No check run and no comment: ${failureOf(error).message}.`);
    return undefined;
  }
}

/**
 * `hopeless`: a comment has no chance either, and asking would only cost time and a second notice: the API cannot be
 * reached, or this is the read-only token of a fork.
 */
type CheckOutcome = 'made' | 'none' | 'hopeless';

async function publishCheck(client: GitHubClient, publication: Publication, notices: string[]): Promise<CheckOutcome> {
  const { verdict, presentation, environment, settings } = publication;
  const headCommit = environment.headCommit ?? environment.commit;
  if (headCommit === undefined) {
    notices.push('No check run: the runner did not say which commit this is (GITHUB_SHA).');
    return 'none';
  }
  const { shown, more } = selectCheckAnnotations(annotationsOf(verdict), settings.maxAnnotations);
  const run = stampOf(environment);
  // As a note, so that it is fitted into the page like any other.
  const omitted = more === 0 ? [] : [`${more} more findings have no annotation here: see the report.`];
  const page = { verdict, presentation: { ...presentation, notes: [...presentation.notes, ...omitted] } };
  try {
    const { missing, reason } = await publishCheckRun(
      client,
      {
        name: checkName(verdict.gate, settings.key),
        headCommit,
        externalId: plainLine(`${verdict.gate}:${settings.key}:${run.number}.${run.attempt}`),
        conclusion: conclusionOf(verdict, settings.onInconclusive ?? 'fail'),
        output: checkRunOutput(page),
        ...(environment.runUrl === undefined ? {} : { detailsUrl: environment.runUrl }),
      },
      shown,
    );
    if (missing > 0) notices.push(`The check run lacks ${missing} of ${shown.length} annotations: ${reason}.`);
    return 'made';
  } catch (error) {
    const failure = failureOf(error);
    const readOnly = failure.denied && environment.readOnly === true;
    if (readOnly) {
      notices.push(
        `No check run and no comment: a pull request from a fork has a read-only token (HTTP ${failure.status}).`,
      );
    } else if (failure.status === 0) {
      notices.push(`No check run and no comment: the GitHub API did not answer (${failure.message}).`);
    } else {
      notices.push(whyNot('check run', failure, advice('checks: write')));
    }
    return readOnly || failure.status === 0 ? 'hopeless' : 'none';
  }
}

async function publishComment(client: GitHubClient, publication: Publication, notices: string[]): Promise<void> {
  const { environment, settings } = publication;
  const { pullRequest } = environment;
  if (!settings.comment || pullRequest === undefined) return;
  try {
    const text = stickyPage(publication, SIZE_LIMITS.githubComment);
    const result = await upsertComment(client, { pullRequest, ...text });
    if (result.done === 'left') {
      notices.push(leftAlone('comment', result.newer, stampOf(environment)));
    }
  } catch (error) {
    notices.push(whyNot('comment', failureOf(error), advice('pull-requests: write')));
  }
}

function advice(permission: string): string {
  return `Does the job's \`permissions\` grant \`${permission}\`?`;
}
