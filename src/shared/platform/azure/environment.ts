import type { Io } from '../../io/port.ts';
import { branchOf, commitOf, positive, webAddress } from '../api/json-value.ts';
import type { Environment } from '../port.ts';

type Env = Io['env'];

/** BUILD_REASON of builds that measure a branch as it is; a pull request's measures what somebody proposes. */
const BRANCH_REASONS = new Set(['IndividualCI', 'BatchedCI', 'Manual', 'Schedule', 'ResourceTrigger']);

/** More than a job is ever repeated. */
const ATTEMPTS_PER_STAGE = 1000;

/**
 * Reads the run from the variables that the agent puts into the environment (learn.microsoft.com, "Use predefined
 * variables"). Never throws: a value that is absent or not of the expected form is left out.
 */
export function readAzureEnvironment({ env }: Pick<Io, 'env'>): Environment {
  const commit = commitOf(env['BUILD_SOURCEVERSION']);
  const headCommit = commitOf(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']) ?? commit;
  const event = env['BUILD_REASON'];
  // Azure's own number for every pull request, GitHub's beside it: only one of them is what people see.
  const pullRequest =
    positive(env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER']) ?? positive(env['SYSTEM_PULLREQUEST_PULLREQUESTID']);
  const repository = env['BUILD_REPOSITORY_NAME'];
  const runUrl = runPage(env);
  const runNumber = positive(env['BUILD_BUILDID']);
  return {
    platform: 'azure',
    ...(commit === undefined ? {} : { commit }),
    ...(headCommit === undefined ? {} : { headCommit }),
    ...(event === undefined || event === '' ? {} : { event }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(repository === undefined || repository === '' ? {} : { repository }),
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(runNumber === undefined ? {} : { runNumber, runAttempt: attemptOf(env) }),
    ...(isDefaultBranch(env) ? { onDefaultBranch: true } : {}),
    ...baseOf(env, commit),
    ...(env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true' ? { readOnly: true } : {}),
  };
}

/** Azure measures its own merge of a pull request, whose first parent is the base. Of a push it does not say what was before. */
function baseOf(env: Env, commit: string | undefined): Pick<Environment, 'baseBranch' | 'mergesProposal'> {
  const source = commitOf(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']);
  const baseBranch = branchOf(env['SYSTEM_PULLREQUEST_TARGETBRANCH']?.replace(/^refs\/heads\//, ''));
  return {
    ...(baseBranch === undefined ? {} : { baseBranch }),
    ...(source !== undefined && commit !== undefined && source !== commit ? { mergesProposal: true } : {}),
  };
}

/** Grows with every repeat: of the stage, which starts the count of its jobs again, or of the job. */
function attemptOf(env: Env): number {
  const [stage = 1, job = 1] = [positive(env['SYSTEM_STAGEATTEMPT']), positive(env['SYSTEM_JOBATTEMPT'])];
  return (stage - 1) * ATTEMPTS_PER_STAGE + job;
}

/** Azure Pipelines says nowhere which branch is the default one; the pipeline may (RELIABILITY_DEFAULT_BRANCH). */
function isDefaultBranch(env: Env): boolean {
  const branch = env['RELIABILITY_DEFAULT_BRANCH']?.replace(/^refs\/heads\//, '');
  if (!branch || !BRANCH_REASONS.has(env['BUILD_REASON'] ?? '')) return false;
  return env['BUILD_SOURCEBRANCH'] === `refs/heads/${branch}`;
}

function runPage(env: Env): string | undefined {
  const collection = webAddress(env['SYSTEM_COLLECTIONURI']);
  const project = env['SYSTEM_TEAMPROJECT'];
  const build = positive(env['BUILD_BUILDID']);
  if (collection === undefined || !project || build === undefined) return undefined;
  const base = collection.replace(/\/+$/, '');
  return webAddress(`${base}/${encodeURIComponent(project.toWellFormed())}/_build/results?buildId=${build}`);
}
