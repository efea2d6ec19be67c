/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, which its runner expands. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { ApiServer } from '../platform/api-server.ts';
import { runAzure } from '../platform/azure-pipeline.ts';
import { readDotenv } from '../platform/dotenv.ts';
import { runGitlab } from '../platform/gitlab-runner.ts';
import { runAction } from '../platform/runner.ts';
import { checkedOut, type Proposal, vendorTemplate } from './change.ts';

export interface PlatformRun {
  readonly proposal: Proposal;
  readonly server: ApiServer;
  readonly token: string;
  /** The release tree. */
  readonly tree: string;
  /** Folder of the installed program. */
  readonly programs: string;
  /** Of the run, the pipeline or the build; a later one is higher. */
  readonly number: number;
}

export interface Told {
  /** Of the gate; undefined where the platform only says how the job ended. */
  readonly exitCode: number | undefined;
  /** Of the step, the job or the task. */
  readonly succeeded: boolean;
  /** verdict.json, byte for byte. */
  readonly verdict: string;
  /** What the platform shows by itself, as plain data. */
  readonly shown: { readonly [name: string]: unknown };
  /** Everything that was printed. */
  readonly log: string;
}

interface ActionFile {
  readonly inputs: { readonly [name: string]: { readonly default?: string } };
  readonly runs: { readonly main: string };
}

/** The tests, then `uses: org/reliability/GATE@v1`, on pull request 7. */
export async function onGitHub({ proposal, server, token, tree, number }: PlatformRun): Promise<Told> {
  const { gate, before = ':' } = proposal.scenario;
  const checkout = checkedOut(proposal);
  try {
    const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
    execFileSync('bash', ['-c', before], { cwd: checkout.root, env: { PATH: path }, stdio: 'pipe' });
    const file = join(tree, gate, 'action.yml');
    const { inputs, runs } = parse(readFileSync(file, 'utf8')) as ActionFile;
    const given = Object.entries(inputs).map(([name, { default: value = '' }]) => [
      name,
      value === '${{ github.token }}' ? token : value,
    ]);
    const run = await runAction({
      script: join(dirname(file), runs.main),
      workspace: checkout.root,
      eventName: 'pull_request',
      event: {
        pull_request: {
          number: 7,
          head: { sha: proposal.head, ref: 'feature', repo: { id: 1 } },
          base: { sha: proposal.base, ref: 'main', repo: { id: 1 } },
        },
      },
      inputs: Object.fromEntries(given),
      env: {
        GITHUB_API_URL: server.url,
        GITHUB_BASE_REF: 'main',
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_RUN_NUMBER: String(number),
        GITHUB_SHA: proposal.merge,
      },
    });
    return {
      exitCode: run.exitCode,
      succeeded: run.exitCode === 0,
      verdict: checkout.read(run.outputs.get('verdict-file') ?? 'missing'),
      shown: {
        annotations: run.annotations,
        outputs: Object.fromEntries(run.outputs),
        summary: run.summary,
        runnerErrors: run.runnerErrors,
      },
      log: run.log + run.errorLog,
    };
  } finally {
    checkout.remove();
  }
}

/** A merged-results pipeline of merge request 7, whose project includes the template of the release. */
export async function onGitLab({ proposal, server, token, tree, programs, number }: PlatformRun): Promise<Told> {
  const { gate } = proposal.scenario;
  const checkout = checkedOut(proposal);
  try {
    vendorTemplate(checkout, tree, gate);
    const run = await runGitlab({
      checkout,
      programs,
      variables: {
        CI: 'true',
        GITLAB_CI: 'true',
        CI_API_V4_URL: server.url,
        CI_COMMIT_REF_NAME: 'feature',
        CI_COMMIT_SHA: proposal.merge,
        CI_DEFAULT_BRANCH: 'main',
        CI_JOB_URL: 'https://gitlab.example/octo/shop/-/jobs/5',
        CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_PROJECT_ID: '42',
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: proposal.head,
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_TARGET_BRANCH_SHA: proposal.base,
        CI_PIPELINE_ID: String(1200 + number),
        CI_PIPELINE_IID: String(number),
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_PROJECT_ID: '42',
        CI_PROJECT_PATH: 'octo/shop',
        CI_SERVER_URL: 'https://gitlab.example',
        RELIABILITY_GITLAB_TOKEN: token,
      },
    });
    const kept = (name: string): string => {
      const text = run.artifact(gate, `reliability-report/${gate}/${name}`);
      if (text === undefined) throw new Error(`the job kept no ${name}: ${run.output}`);
      return text;
    };
    return {
      exitCode: undefined,
      succeeded: run.jobs.get(gate) === 'passed' && run.exitCode === 0,
      verdict: kept('verdict.json'),
      shown: {
        jobs: Object.fromEntries(run.jobs),
        dotenv: Object.fromEntries(readDotenv(kept('reliability.env'))),
        codequality: JSON.parse(kept('codequality.json')),
        junit: kept('junit.xml').split('\n'),
      },
      log: run.output,
    };
  } finally {
    checkout.remove();
  }
}

/** The build of pull request 7, whose pipeline takes the template from the repository of the release. */
export async function onAzure({ proposal, server, token, tree, programs, number }: PlatformRun): Promise<Told> {
  const { gate, title } = proposal.scenario;
  const checkout = checkedOut(proposal);
  const run = await runAzure({
    repositories: { self: checkout.root, reliability: tree },
    file: 'azure-pipelines.yml',
    secrets: { 'System.AccessToken': token },
    env: { PATH: `${programs}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
    variables: {
      'Build.BuildId': String(980 + number),
      'Build.Reason': 'PullRequest',
      'Build.Repository.Id': 'repo-id',
      'Build.Repository.Name': 'shop',
      'Build.Repository.Provider': 'TfsGit',
      'Build.SourceBranch': 'refs/pull/7/merge',
      'Build.SourceVersion': proposal.merge,
      'System.CollectionUri': `${server.url}/`,
      'System.PullRequest.IsFork': 'False',
      'System.PullRequest.PullRequestId': '7',
      'System.PullRequest.SourceCommitId': proposal.head,
      'System.PullRequest.TargetBranch': 'refs/heads/main',
      'System.StageAttempt': '1',
      'System.TeamProject': 'Big Shop',
      'System.TeamProjectId': 'shop-id',
    },
  });
  try {
    const [job] = run.jobs;
    const step = job?.steps.find(({ name }) => name === title);
    return {
      exitCode: step?.exitCode,
      succeeded: step?.outcome === 'succeeded' && run.outcome === 'succeeded',
      verdict: readFileSync(join(run.artifacts, `reliability-${gate}-1`, 'verdict.json'), 'utf8'),
      shown: {
        steps: job?.steps.map(({ name, outcome }) => ({ name, outcome })),
        issues: step?.issues.map(({ type, message }) => ({ type, message })),
        outputs: Object.fromEntries(job?.outputs ?? []),
        summaries: Object.fromEntries(step?.summaries ?? []),
        tags: step?.tags,
        agentErrors: step?.errors,
      },
      log: job?.steps.map(({ log }) => log).join('\n') ?? '',
    };
  } finally {
    run.remove();
    checkout.remove();
  }
}
