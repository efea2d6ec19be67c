import { exitCode, type Verdict } from '../../model/verdict.ts';
import { plainLine } from '../../report/escape.ts';
import { cutToSize } from '../../report/size.ts';
import type { Environment, PublishSettings } from '../port.ts';
import type { PullRequestStatus, StatusState, ThreadStatus } from './client.ts';

/** Not documented; a line of the status list shows less. */
const DESCRIPTION = { max: 200, unit: 'characters' } as const;

/** Active where the run fails: a branch policy can ask that every comment is resolved. */
export function threadStatusOf(verdict: Verdict, onInconclusive: 'fail' | 'warn'): ThreadStatus {
  if (exitCode(verdict, onInconclusive) !== 0) return 'active';
  return verdict.outcome === 'passed' ? 'fixed' : 'closed';
}

/** Says what the exit code says; what is inconclusive and may go on did not succeed, so it is `notApplicable`. */
export function stateOf(verdict: Verdict, onInconclusive: 'fail' | 'warn'): StatusState {
  if (verdict.outcome === 'passed') return 'succeeded';
  if (exitCode(verdict, onInconclusive) === 0) return 'notApplicable';
  return verdict.outcome === 'failed' ? 'failed' : 'error';
}

/** What a branch policy can ask for: genre `reliability`, name of the gate, with the key of the run. */
export function statusOf(verdict: Verdict, settings: PublishSettings, { runUrl }: Environment): PullRequestStatus {
  return {
    state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
    description: cutToSize(plainLine(`${verdict.outcome}: ${verdict.summary}`), DESCRIPTION),
    ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
    context: {
      genre: 'reliability',
      name: plainLine(settings.key === '' ? verdict.gate : `${verdict.gate} (${settings.key})`),
    },
  };
}
