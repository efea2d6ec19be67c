/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub. */
import { type Check, checksOf, type Kept, nightlyOf, type Work } from '../../plan/checks.ts';
import {
  type Deployment,
  deploymentOf,
  ENVIRONMENTS,
  type EnvironmentName,
  imageCommands,
  type Script,
} from '../../plan/deployment.ts';
import type { Plan } from '../../plan/plan.ts';
import { commentedBlock, indented, item, type Lines, scalar } from '../../plan/yaml.ts';
import { collecting, heading, MISSING_DELIVERY, MISSING_IMAGE } from '../words.ts';
import { ACTIONS, CANCEL_PROPOSALS, CHECKOUT, frame, GATE_PERMISSIONS, gateStep, RUNNER, run, setup } from './steps.ts';

const ON_MAIN = (branch: string): string =>
  `if: \${{ github.event_name == 'push' && github.ref == 'refs/heads/${branch}' }}`;

/** From lint to production, and what runs every night, where there is something. */
export function wholeWorkflows(
  plan: Plan,
  name: string,
): { readonly pipeline: string; readonly nightly: string | undefined } {
  const title = name === 'ci' ? 'CI' : 'Reliability';
  const checks = checksOf(plan);
  const gates = gateJobs(plan, checks);
  const before = [...checks, ...plan.gates].map(({ id }) => id);
  const nightly = nightlyOf(plan);
  return {
    pipeline: text([
      ...heading(plan, 'From lint to production.', [
        'What a pull request runs has no secret, and may write nothing but its own check and comment.',
      ]),
      ...frame(title, ['push:', `  branches: [${scalar(plan.branch)}]`, 'pull_request:'], CANCEL_PROPOSALS),
      'jobs:',
      ...[...checks.map(checkJob), ...gates, imageJob(plan, before), ...deployJobs(plan, before)].flatMap((job) => [
        ...indented(job, 2),
        '',
      ]),
    ]),
    nightly:
      nightly.length === 0
        ? undefined
        : text([
            ...heading(plan, 'Fuzzing, every night.'),
            ...frame(`${title} nightly`, ['schedule:', "  - cron: '17 2 * * *'", 'workflow_dispatch:'], 'false').map(
              (line) => line.replace('-${{ github.ref }}', ''),
            ),
            'jobs:',
            ...nightly.flatMap((check) => indented(nightlyJob(check), 2)),
          ]),
  };
}

function text(lines: Lines): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

function checkJob(check: Check): Lines {
  const { id, title, minutes, work, kept } = check;
  return [
    `${id}:`,
    ...indented(
      [RUNNER, `timeout-minutes: ${minutes}`, 'steps:', ...indented([...steps(title, work), ...keep(kept)], 2)],
      2,
    ),
  ];
}

function steps(title: string, work: readonly Work[]): Lines {
  return [
    ...CHECKOUT,
    ...work.flatMap(({ toolchain }) => setup(toolchain)),
    ...work.flatMap(({ toolchain, commands }) =>
      run(work.length === 1 ? title : `${title} (${toolchain.id})`, commands),
    ),
  ];
}

/** A missing report fails the job that should have written it. */
function keep(kept: Kept | undefined): Lines {
  if (kept === undefined) return [];
  const folder = kept.folder ?? `build-reports/${kept.name}`;
  return [
    ...(kept.folder === undefined ? run('Collect reports', collecting(kept.globs, folder)) : []),
    ...item([
      `uses: ${ACTIONS.upload}`,
      'with:',
      `  name: ${kept.name}`,
      `  path: ${folder}/`,
      // .resultset.json of SimpleCov is such a file.
      '  include-hidden-files: true',
      '  if-no-files-found: error',
    ]),
  ];
}

function gateJobs({ gates, parts }: Plan, checks: readonly Check[]): readonly Lines[] {
  const kept = checks.flatMap((check) => (check.kept === undefined ? [] : [{ id: check.id, ...check.kept }]));
  return gates.map((gate) => {
    const reads = gate.reads === 'reports';
    const builder = gate.builder?.(parts);
    return [
      ...(reads
        ? ['# Runs also when a test job failed: a job that is skipped counts as passed where it is a required check.']
        : []),
      `${gate.id}:`,
      ...indented(
        [
          ...(reads ? [`needs: [${kept.map(({ id }) => id).join(', ')}]`, 'if: ${{ !cancelled() }}'] : []),
          RUNNER,
          `timeout-minutes: ${reads ? 10 : 60}`,
          ...GATE_PERMISSIONS,
          'steps:',
          ...indented(
            [
              ...CHECKOUT,
              ...(reads
                ? kept.flatMap(({ name, folder }) =>
                    item([
                      `uses: ${ACTIONS.download}`,
                      'continue-on-error: true',
                      'with:',
                      `  name: ${name}`,
                      `  path: ${folder ?? '.'}`,
                    ]),
                  )
                : []),
              ...(builder === undefined ? [] : [...setup(builder.toolchain), ...run('Install', builder.install)]),
              ...(builder === undefined || gate.needsBuild !== true ? [] : run('Build', builder.build)),
              ...gateStep(gate),
            ],
            2,
          ),
        ],
        2,
      ),
    ];
  });
}

function imageJob(plan: Plan, needs: Lines): Lines {
  const { delivery, parts, branch } = plan;
  const builds: readonly Work[] = delivery.imageNeedsBuild
    ? parts
        .filter(({ build }) => build.length > 0)
        .map(({ toolchain, install, build }) => ({ toolchain, commands: [...install, ...build] }))
    : [];
  const job = [
    'image:',
    ...indented(
      [
        `needs: [${needs.join(', ')}]`,
        ON_MAIN(branch),
        RUNNER,
        'timeout-minutes: 30',
        'permissions:',
        '  contents: read',
        '  packages: write',
        'steps:',
        ...indented(
          [
            ...steps('Build', builds),
            ...run('Container image', [
              'IMAGE="${IMAGE,,}" # names of images are in lower case',
              ...imageCommands(plan),
            ]),
            '  env:',
            '    IMAGE: ghcr.io/${{ github.repository }}',
            '    VERSION: ${{ github.sha }}',
            '    REGISTRY_USER: ${{ github.actor }}',
            '    REGISTRY_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
          ],
          2,
        ),
      ],
      2,
    ),
  ];
  return delivery.dockerfile === undefined ? commentedBlock([MISSING_IMAGE, ...job]) : job;
}

function deployJobs(plan: Plan, checks: Lines): readonly Lines[] {
  const deployment = deploymentOf(plan);
  const hasImage = plan.delivery.dockerfile !== undefined;
  const jobs = ENVIRONMENTS.map((environment) => {
    const first = environment === 'staging';
    const needs = first ? (hasImage ? ['image'] : checks) : ['staging'];
    return deployJob(plan, deployment, environment, needs, first && !hasImage);
  });
  if (plan.delivery.deploy !== undefined) return jobs;
  return [commentedBlock([...MISSING_DELIVERY, ...jobs.flat()])];
}

function deployJob(
  plan: Plan,
  { deploy, smoke, rollback }: Deployment,
  environment: EnvironmentName,
  needs: Lines,
  guarded: boolean,
): Lines {
  const token = ['env:', '  DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}'];
  const call = (script: Script): string => `bash ${script.path} ${environment}`;
  return [
    `${environment}:`,
    ...indented(
      [
        `needs: [${needs.join(', ')}]`,
        ...(guarded ? [ON_MAIN(plan.branch)] : []),
        RUNNER,
        'timeout-minutes: 30',
        ...(environment === 'production' ? ['# Who may approve is set at the environment.'] : []),
        `environment: ${environment}`,
        '# One deployment at a time, each to its end: one that is cancelled halfway leaves nobody knows what.',
        'concurrency:',
        `  group: deploy-${environment}`,
        '  cancel-in-progress: false',
        'steps:',
        ...indented(
          [
            ...CHECKOUT,
            ...item(['id: deploy', `run: ${call(deploy)}`, 'env:', '  VERSION: ${{ github.sha }}', ...token.slice(1)]),
            ...unless(smoke, item([`run: ${call(smoke)}`])),
            ...unless(
              rollback,
              item(["if: ${{ !success() && steps.deploy.outcome != 'skipped' }}", `run: ${call(rollback)}`, ...token]),
            ),
          ],
          2,
        ),
      ],
      2,
    ),
  ];
}

/** A step whose script is not there yet, as a comment. */
function unless({ there, path }: Script, lines: Lines): Lines {
  return there ? lines : commentedBlock([`Once there is ${path}:`, ...lines]);
}

function nightlyJob(check: Check): Lines {
  return [
    `${check.id}:`,
    ...indented(
      [
        RUNNER,
        `timeout-minutes: ${check.minutes}`,
        'steps:',
        ...indented(
          [
            ...steps(check.title, check.work),
            ...item([
              'if: ${{ failure() }}',
              `uses: ${ACTIONS.upload}`,
              'with:',
              '  name: fuzz-findings',
              '  path: |',
              '    fuzz-findings/',
              '    **/testdata/fuzz/',
            ]),
          ],
          2,
        ),
      ],
      2,
    ),
  ];
}
