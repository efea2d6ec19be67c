import { exitCode, type Verdict } from '../../model/verdict.ts';
import { plainLine } from '../../report/escape.ts';
import { cutToSize, SIZE_LIMITS } from '../../report/size.ts';
import { checkName } from '../check-name.ts';
import type { Environment, PublishSettings } from '../port.ts';
import type { CommitStatus, StatusState } from './client.ts';

/**
 * Says what the exit code says, `error` for what could not be measured. A status has nothing like `neutral`: an inconclusive
 * run that may go on has to be a `success` for a rule that asks for it, and only its description says what it is.
 */
export function stateOf(verdict: Verdict, onInconclusive: 'fail' | 'warn'): StatusState {
  if (exitCode(verdict, onInconclusive) === 0) return 'success';
  return verdict.outcome === 'failed' ? 'failure' : 'error';
}

/** The status of a run, with the name of its check run, so that a branch rule may ask for either. */
export function statusOf(
  verdict: Verdict,
  settings: PublishSettings,
  { runUrl }: Environment,
  commit: string,
): CommitStatus {
  return {
    commit,
    state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
    context: checkName(verdict.gate, settings.key),
    description: cutToSize(plainLine(`${verdict.outcome}: ${verdict.summary}`), SIZE_LIMITS.githubStatus),
    ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
  };
}
