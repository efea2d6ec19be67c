import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import { fitMarkdown } from '../../report/markdown.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import { annotationsOf } from '../annotation/annotations.ts';
import { selectAnnotations } from '../annotation/selection.ts';
import { attempting } from '../api/attempt.ts';
import { failureOf, whyNot } from '../api/failure.ts';
import type { Clock, RetryLimits } from '../api/retry.ts';
import { cleanToken } from '../api/token.ts';
import type { Publication } from '../port.ts';
import { stampOf } from '../sticky/marker.ts';
import { stickyPage } from '../sticky/page.ts';
import { leftAlone } from '../sticky/upsert.ts';
import { connect, type GitHubClient } from './client.ts';
import { upsertComment } from './comment.ts';
import type { ActionsCore } from './core.ts';
import { permissionAdvice, publishMark } from './mark.ts';
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
 * Tells GitHub, in this order: outputs and job summary (files, no network), check run (or a commit status, where the token
 * may not make one), comment. Where there is no check run (no token, no permission, API down) the findings become workflow
 * commands. Never throws and never changes the verdict: every failure comes back as a notice.
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
    const mark = client === undefined ? 'none' : await publishMark(client, publication, notices);
    if (mark !== 'check-run') {
      const commands = selectAnnotations(annotationsOf(publication.verdict), publication.settings.maxAnnotations);
      await attempt('No annotations', () => writeCommands(core, commands));
    }
    if (client !== undefined && mark !== 'hopeless') await publishComment(client, publication, notices);
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
    notices.push(whyNot('comment', failureOf(error), permissionAdvice('pull-requests: write')));
  }
}
