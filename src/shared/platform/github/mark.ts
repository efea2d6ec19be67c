import { checkRunOutput } from '../../report/check-run.ts';
import { plainLine } from '../../report/escape.ts';
import { annotationsOf } from '../annotation/annotations.ts';
import { type ApiFailure, failureOf, whyNot } from '../api/failure.ts';
import { checkName } from '../check-name.ts';
import type { Publication } from '../port.ts';
import { stampOf } from '../sticky/marker.ts';
import { conclusionOf, publishCheckRun, selectCheckAnnotations } from './check-run.ts';
import type { GitHubClient } from './client.ts';
import { statusOf } from './commit-status.ts';

/**
 * What now stands at the commit. `hopeless`: nothing, and a comment has no chance either; to ask would only cost time and a
 * second notice, because the API cannot be reached, or this is the read-only token of a fork.
 */
export type Mark = 'check-run' | 'status' | 'none' | 'hopeless';

const NO_COMMIT = 'No check run: the runner did not say which commit this is (GITHUB_SHA).';

/**
 * Marks the commit: with a check run, or with a commit status where a check run is refused. Check runs are for apps only
 * (so also for the job's own token, with `checks: write`); a personal token gets 403 or 404, and may make statuses.
 */
export async function publishMark(client: GitHubClient, publication: Publication, notices: string[]): Promise<Mark> {
  const { environment } = publication;
  const commit = environment.headCommit ?? environment.commit;
  if (commit === undefined) {
    notices.push(NO_COMMIT);
    return 'none';
  }
  try {
    await makeCheckRun(client, publication, commit, notices);
    return 'check-run';
  } catch (error) {
    const failure = failureOf(error);
    if (failure.denied && environment.readOnly === true) {
      notices.push(
        `No check run and no comment: a pull request from a fork has a read-only token (HTTP ${failure.status}).`,
      );
      return 'hopeless';
    }
    if (failure.status === 0) {
      notices.push(`No check run and no comment: the GitHub API did not answer (${failure.message}).`);
      return 'hopeless';
    }
    // 401: the token is none, and none for statuses either.
    if (failure.denied && failure.status !== 401) return makeStatus(client, publication, commit, failure, notices);
    notices.push(whyNot('check run', failure, permissionAdvice('checks: write')));
    return 'none';
  }
}

/** What to look at when something was refused. */
export function permissionAdvice(permission: string): string {
  return `Does the job's \`permissions\` grant \`${permission}\`?`;
}

/** Throws ApiFailure when there is no check run at all. */
async function makeCheckRun(
  client: GitHubClient,
  { verdict, presentation, environment, settings }: Publication,
  headCommit: string,
  notices: string[],
): Promise<void> {
  const { shown, more } = selectCheckAnnotations(annotationsOf(verdict), settings.maxAnnotations);
  const run = stampOf(environment);
  // As a note, so that it is fitted into the page like any other.
  const omitted = more === 0 ? [] : [`${more} more findings have no annotation here: see the report.`];
  const page = { verdict, presentation: { ...presentation, notes: [...presentation.notes, ...omitted] } };
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
}

/** @param refused why there is no check run */
async function makeStatus(
  client: GitHubClient,
  { verdict, settings, environment }: Publication,
  commit: string,
  refused: ApiFailure,
  notices: string[],
): Promise<Mark> {
  const advice = permissionAdvice('checks: write');
  try {
    await client.createStatus(statusOf(verdict, settings, environment, commit));
    notices.push(whyNot('check run but a commit status', refused, advice));
    return 'status';
  } catch (error) {
    const failure = failureOf(error);
    if (failure.denied) {
      notices.push(whyNot('check run and no commit status', refused, advice));
    } else {
      notices.push(whyNot('check run', refused, advice), whyNot('commit status', failure, ''));
    }
    return 'none';
  }
}
