import { exitCode, type Verdict } from '../../model/verdict.ts';
import { batches } from '../../report/annotations.ts';
import type { CheckRunOutput } from '../../report/check-run.ts';
import type { Annotation } from '../annotation/annotations.ts';
import { failureOf } from '../api/failure.ts';
import { checkAnnotation } from './check-annotation.ts';
import type { CheckAnnotation, Conclusion, GitHubClient, NewCheckRun } from './client.ts';

export interface CheckRun extends Omit<NewCheckRun, 'output'> {
  readonly output: CheckRunOutput;
}

/**
 * The conclusion says what the exit code says: `success` for 0 and a pass, `failure` for 1 and 2, `neutral` (which lets a
 * required check through) only for an inconclusive run that `on-inconclusive: warn` lets exit 0.
 */
export function conclusionOf(verdict: Verdict, onInconclusive: 'fail' | 'warn'): Conclusion {
  if (exitCode(verdict, onInconclusive) !== 0) return 'failure';
  return verdict.outcome === 'passed' ? 'success' : 'neutral';
}

/**
 * Makes the check run with the first 50 annotations, then appends the rest by fifties. It is complete from the first
 * request on, so that a fault half-way costs annotations and never leaves a check that blocks a merge for ever.
 * @returns how many annotations were left out after a fault
 * Throws ApiFailure when there is no check run at all.
 */
export async function publishCheckRun(
  client: GitHubClient,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<{ readonly missing: number; readonly reason?: string }> {
  const [first = [], ...rest] = batches(annotations);
  const id = await client.createCheckRun({ ...run, output: { ...run.output, annotations: first } });
  let sent = first.length;
  for (const batch of rest) {
    try {
      await client.appendAnnotations(id, { ...run.output, annotations: batch });
      sent += batch.length;
    } catch (error) {
      return { missing: annotations.length - sent, reason: failureOf(error).message };
    }
  }
  return { missing: 0 };
}

/** The first `limit` of those that belong to a file, and how many of them were left out. */
export function selectCheckAnnotations(
  annotations: readonly Annotation[],
  limit: number,
): { readonly shown: readonly CheckAnnotation[]; readonly more: number } {
  const located = annotations.map(checkAnnotation).filter((annotation) => annotation !== undefined);
  const shown = located.slice(0, Math.max(0, limit));
  return { shown, more: located.length - shown.length };
}
