import type { Io } from '../../io/port.ts';
import { branchOf, commitOf, positive, webAddress } from '../api/json-value.ts';
import type { Environment } from '../port.ts';

type Env = Io['env'];

/** A pipeline of these measures a branch as it is. A merge request's measures what somebody proposes; so may an external one. */
const BRANCH_SOURCES = new Set(['push', 'schedule', 'web', 'api', 'trigger', 'pipeline']);

/**
 * Reads the run from GitLab's predefined variables (docs.gitlab.com, "Predefined CI/CD variables reference"). Never
 * throws: a value that is absent or not of the expected form is left out.
 */
export function readGitLabEnvironment({ env }: Pick<Io, 'env'>): Environment {
  const commit = commitOf(env['CI_COMMIT_SHA']);
  // Only in a merged-results pipeline, whose CI_COMMIT_SHA is a merge commit that nobody knows.
  const headCommit = commitOf(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']) ?? commit;
  const event = env['CI_PIPELINE_SOURCE'];
  const pullRequest = positive(env['CI_MERGE_REQUEST_IID']) ?? openMergeRequest(env);
  const repository = env['CI_PROJECT_PATH'];
  const runUrl = webAddress(env['CI_JOB_URL']) ?? webAddress(env['CI_PIPELINE_URL']);
  const runNumber = positive(env['CI_PIPELINE_IID']);
  return {
    platform: 'gitlab',
    ...(commit === undefined ? {} : { commit }),
    ...(headCommit === undefined ? {} : { headCommit }),
    ...(event === undefined || event === '' ? {} : { event }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(repository !== undefined && /^[\w./-]+$/.test(repository) ? { repository } : {}),
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(runNumber === undefined ? {} : { runNumber }),
    ...(isDefaultBranch(env) ? { onDefaultBranch: true } : {}),
    ...baseOf(env),
    ...(isFork(env) ? { readOnly: true } : {}),
  };
}

/**
 * Where the change starts. GitLab's merge commit of a merged-results pipeline or a merge train has the base as its first
 * parent; a detached pipeline measures the source branch, whose merge base GitLab names; a push, what the branch was
 * before (zeros for a new one).
 */
function baseOf(env: Env): Pick<Environment, 'baseCommit' | 'baseTip' | 'baseBranch' | 'mergesProposal'> {
  const kind = env['CI_MERGE_REQUEST_EVENT_TYPE'];
  const merged = kind === 'merged_result' || kind === 'merge_train';
  const before = commitOf(env['CI_COMMIT_BEFORE_SHA']);
  const diffBase = commitOf(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
  const baseCommit = merged
    ? undefined
    : (diffBase ?? (before === undefined || /^0+$/.test(before) ? undefined : before));
  const baseTip = commitOf(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']);
  const branch = env['CI_COMMIT_BRANCH'] === env['CI_DEFAULT_BRANCH'] ? undefined : env['CI_DEFAULT_BRANCH'];
  const baseBranch = branchOf(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] ?? branch);
  return {
    ...(baseCommit === undefined ? {} : { baseCommit }),
    ...(baseTip === undefined ? {} : { baseTip }),
    ...(baseBranch === undefined ? {} : { baseBranch }),
    ...(merged && commitOf(env['CI_COMMIT_SHA']) !== undefined ? { mergesProposal: true } : {}),
  };
}

/** CI_COMMIT_BRANCH is there in pipelines of branches only: not of merge requests, not of tags. */
function isDefaultBranch(env: Env): boolean {
  const branch = env['CI_COMMIT_BRANCH'];
  return !!branch && branch === env['CI_DEFAULT_BRANCH'] && BRANCH_SOURCES.has(env['CI_PIPELINE_SOURCE'] ?? '');
}

/** The pipeline runs in the fork, with the fork's variables: no token of the target project is there. */
function isFork(env: Env): boolean {
  const target = env['CI_MERGE_REQUEST_PROJECT_ID'];
  return !!target && !!env['CI_PROJECT_ID'] && target !== env['CI_PROJECT_ID'];
}

/** A pipeline of a branch names the merge requests of the branch, `group/project!7,…`; two of one project are ambiguous. */
function openMergeRequest(env: Env): number | undefined {
  const own = `${env['CI_PROJECT_PATH']}!`;
  const open = (env['CI_OPEN_MERGE_REQUESTS'] ?? '').split(',').map((reference) => reference.trim());
  const [only, ...others] = open.filter((reference) => reference.startsWith(own));
  return only === undefined || others.length > 0 ? undefined : positive(only.slice(own.length));
}
