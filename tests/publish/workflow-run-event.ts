export const BASE_ID = 1;
export const FORK_ID = 2;
export const HEAD = 'c'.repeat(40);

export interface EventChange {
  readonly workflowRun?: { readonly [key: string]: unknown };
  readonly event?: { readonly [key: string]: unknown };
}

/** `workflow_run` of octo/shop after a run of its workflow for a pull request from mallory's fork, which the event does not name. */
export function workflowRunEvent({ workflowRun = {}, event = {} }: EventChange = {}): object {
  return {
    action: 'completed',
    repository: { id: BASE_ID, full_name: 'octo/shop', default_branch: 'main' },
    workflow_run: {
      id: 4711,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'better',
      run_number: 12,
      run_attempt: 1,
      conclusion: 'success',
      pull_requests: [],
      repository: { id: BASE_ID, full_name: 'octo/shop' },
      head_repository: { id: FORK_ID, full_name: 'mallory/shop', owner: { login: 'mallory' } },
      ...workflowRun,
    },
    ...event,
  };
}

/** A pull request as `workflow_run.pull_requests` names it. */
export function namedPullRequest(number: number, baseId: number = BASE_ID, sha: string = HEAD): object {
  return { number, head: { sha, ref: 'better', repo: { id: baseId } }, base: { ref: 'main', repo: { id: baseId } } };
}

export function fromBase(number: number): EventChange {
  return {
    workflowRun: {
      pull_requests: [namedPullRequest(number)],
      head_repository: { id: BASE_ID, full_name: 'octo/shop', owner: { login: 'octo' } },
    },
  };
}
