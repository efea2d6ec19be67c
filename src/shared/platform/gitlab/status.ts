import { exitCode, type Verdict } from '../../model/verdict.ts';
import { plainLine } from '../../report/escape.ts';
import { cutToSize } from '../../report/size.ts';
import { checkName } from '../check-name.ts';
import type { Environment, PublishSettings } from '../port.ts';
import type { CommitStatus, StatusState } from './client.ts';

/** Of a description, a name and an address (docs.gitlab.com, "Set commit pipeline status"). */
const MAX_CHARACTERS = 255;

/** Says what the exit code says; an inconclusive run that may go on is `skipped`, because it did not succeed. */
export function stateOf(verdict: Verdict, onInconclusive: 'fail' | 'warn'): StatusState {
  if (exitCode(verdict, onInconclusive) !== 0) return 'failed';
  return verdict.outcome === 'passed' ? 'success' : 'skipped';
}

/** The status of a run, for the pipeline that it belongs to. */
export function statusOf(
  verdict: Verdict,
  settings: PublishSettings,
  environment: Environment,
  pipeline: number | undefined,
): CommitStatus {
  const { runUrl } = environment;
  const cut = (text: string) => cutToSize(text, { max: MAX_CHARACTERS, unit: 'characters' });
  return {
    state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
    name: cut(checkName(verdict.gate, settings.key)),
    description: cut(plainLine(`${verdict.outcome}: ${verdict.summary}`)),
    ...(runUrl === undefined || runUrl.length > MAX_CHARACTERS ? {} : { targetUrl: runUrl }),
    ...(pipeline === undefined ? {} : { pipeline }),
  };
}
