import { type Check, checksOf, nightlyOf } from '../../plan/checks.ts';
import { deploymentOf, ENVIRONMENTS, imageCommands, type Script } from '../../plan/deployment.ts';
import type { Plan } from '../../plan/plan.ts';
import { commentedBlock, indented, type Lines, scalar } from '../../plan/yaml.ts';
import { heading, jobNames, MISSING_DELIVERY, MISSING_IMAGE } from '../words.ts';
import { artifacts, gateJob, imageOf, script } from './jobs.ts';

const ON_MAIN = '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
const NIGHTLY = '$CI_PIPELINE_SOURCE == "schedule"';

/** From lint to production in one file; what runs every night runs on schedules. */
export function wholePipeline(plan: Plan): string {
  const checks = checksOf(plan);
  const nightly = nightlyOf(plan);
  const hasImage = plan.delivery.dockerfile !== undefined;
  const deploys = plan.delivery.deploy !== undefined;
  const stages = ['check', 'gate', ...(hasImage ? ['image'] : []), ...(deploys ? [...ENVIRONMENTS, 'rollback'] : [])];
  const deployments = deployJobs(plan);
  return `${[
    ...heading(plan, 'From lint to production.', [
      'Make DEPLOY_TOKEN a masked variable that is protected and belongs to its environment: pipelines of forks and of',
      'branches that are not protected never see it.',
    ]),
    `stages: [${stages.join(', ')}]`,
    '',
    'workflow:',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    ...(nightly.length > 0 ? [`    - if: ${NIGHTLY}`] : []),
    '    - if: $CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '',
    '.check:',
    '  stage: check',
    '  interruptible: true',
    '  timeout: 45 minutes',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE != "schedule"',
    '',
    '.main-only:',
    '  rules:',
    `    - if: ${ON_MAIN}`,
    '  variables:',
    '    VERSION: $CI_COMMIT_SHA',
    '',
    ...checks.flatMap(checkJobs),
    ...gates(plan, checks),
    ...imageJob(plan),
    '',
    ...(deploys
      ? deployments
      : commentedBlock([...MISSING_DELIVERY, 'Add to the stages: staging, production, rollback.', ...deployments])),
    '',
    ...nightly.flatMap(fuzzJobs),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function checkJobs({ id, work, kept, junit }: Check): Lines {
  const names = jobNames(id, work);
  const artifactsOf = kept === undefined ? (id === 'build' ? ['dist/', 'build/', 'target/'] : []) : kept.globs;
  return work.flatMap(({ toolchain, commands }, at) => [
    `${names[at]}:`,
    ...indented(
      [
        'extends: .check',
        `image: ${imageOf(toolchain, commands)}`,
        ...script(toolchain, commands),
        ...artifacts(artifactsOf, junit),
      ],
      2,
    ),
    '',
  ]);
}

function gates(plan: Plan, checks: readonly Check[]): Lines {
  const kept = checks.filter((check) => check.kept !== undefined).flatMap(({ id, work }) => jobNames(id, work));
  return plan.gates.flatMap((gate) => [
    ...gateJob(gate, plan.version, [
      'stage: gate',
      `needs: [${gate.reads === 'reports' ? kept.join(', ') : ''}]`,
      'rules:',
      '  # On schedules there is nothing to judge.',
      '  - if: $CI_PIPELINE_SOURCE != "schedule"',
    ]),
    '',
  ]);
}

function imageJob(plan: Plan): Lines {
  const job = [
    'container-image:',
    ...indented(
      [
        'extends: .main-only',
        'stage: image',
        'image: docker:28',
        'services: [docker:28-dind]',
        'variables:',
        '  IMAGE: $CI_REGISTRY_IMAGE',
        '  REGISTRY_USER: $CI_REGISTRY_USER',
        '  REGISTRY_TOKEN: $CI_REGISTRY_PASSWORD',
        ...script(undefined, imageCommands(plan)),
      ],
      2,
    ),
  ];
  return plan.delivery.dockerfile === undefined
    ? commentedBlock([MISSING_IMAGE, 'Add to the stages: image.', ...job])
    : job;
}

/**
 * Deploying and trying are one job: were they two, a deployment that fails would leave the second one skipped, and GitLab
 * does not roll back after a job that was skipped.
 */
function deployJobs(plan: Plan): Lines {
  const { deploy, smoke, rollback } = deploymentOf(plan);
  const call = ({ path }: Script, environment: string): string => `bash ${path} ${environment}`;
  const common = (environment: string): Lines => [
    'extends: .main-only',
    'image: node:24 # or any with bash and what the scripts need',
    `environment: ${environment}`,
    `resource_group: ${environment}`,
  ];
  const jobs = ENVIRONMENTS.flatMap((environment) => [
    '# One deployment at a time, each to its end. Deploying and trying are one job: a deployment that fails is rolled back too.',
    `${environment}:`,
    ...indented(
      [
        ...common(environment),
        `stage: ${environment}`,
        'interruptible: false',
        'script:',
        `  - ${call(deploy, environment)}`,
        smoke.there ? `  - ${call(smoke, environment)}` : `  # - ${call(smoke, environment)} # once it is there`,
      ],
      2,
    ),
    '',
  ]);
  const back = ENVIRONMENTS.flatMap((environment) => [
    `rollback-${environment}:`,
    ...indented(
      [
        ...common(environment),
        'stage: rollback',
        `needs: [${environment}]`,
        'rules:',
        `  - if: ${ON_MAIN}`,
        '    when: on_failure',
        `script: [${scalar(call(rollback, environment))}]`,
      ],
      2,
    ),
    '',
  ]);
  return [
    ...jobs,
    ...(rollback.there
      ? back
      : commentedBlock([`Once there is ${rollback.path}, and rollback in the stages:`, ...back])),
  ];
}

function fuzzJobs({ id, work, minutes }: Check): Lines {
  const names = jobNames(id, work);
  return work.flatMap(({ toolchain, commands }, at) => [
    `${names[at]}:`,
    ...indented(
      [
        'stage: check',
        `image: ${imageOf(toolchain, commands)}`,
        `timeout: ${minutes / 60} hours`,
        'rules:',
        `  - if: ${NIGHTLY}`,
        ...script(toolchain, commands),
        'artifacts:',
        '  when: on_failure',
        '  paths:',
        '    - fuzz-findings/',
        '    - "**/testdata/fuzz/"',
      ],
      2,
    ),
    '',
  ]);
}
