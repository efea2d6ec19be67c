import { camelCase } from '../../../shared/config/camel-case.ts';
import type { GateSection } from '../../gates/port.ts';
import { type Check, checksOf, type Kept, nightlyOf, type Work } from '../../plan/checks.ts';
import { deploymentOf, ENVIRONMENTS, type EnvironmentName, imageCommands, type Script } from '../../plan/deployment.ts';
import type { Plan } from '../../plan/plan.ts';
import { commentedBlock, indented, item, type Lines, scalar } from '../../plan/yaml.ts';
import { collecting, heading, MISSING_DELIVERY, MISSING_IMAGE } from '../words.ts';
import { bash, gateSteps, POOL, setup, task, testResults, triggers } from './steps.ts';

const onMain = (branch: string): string =>
  `condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'), eq(variables['Build.SourceBranch'], 'refs/heads/${branch}'))`;

/** From lint to production, and what runs every night, where there is something. */
export function wholePipelines(plan: Plan): { readonly pipeline: string; readonly nightly: string | undefined } {
  const checks = checksOf(plan);
  const nightly = nightlyOf(plan);
  const hasImage = plan.delivery.dockerfile !== undefined;
  const image = imageStage(plan);
  const deployments = ENVIRONMENTS.map((environment) =>
    deployStage(plan, environment, environment === 'production' ? 'staging' : hasImage ? 'image' : 'gate', !hasImage),
  );
  const stages = [
    stage('check', [], checks.map(checkJob)),
    stage(
      'gate',
      ['# Reports are put where the jobs wrote them, below the sources.', 'dependsOn: check'],
      plan.gates.map((gate) => gateJob(plan, gate, checks)),
    ),
    ...(hasImage ? [image] : [commentedBlock([MISSING_IMAGE, ...image])]),
    ...(plan.delivery.deploy === undefined
      ? [commentedBlock([...MISSING_DELIVERY, ...deployments.flat()])]
      : deployments),
  ];
  return {
    pipeline: text([
      ...heading(plan, 'From lint to production.', [
        'Keep "make secrets available to builds of forks" off. Who may approve a deployment is set at the environment.',
      ]),
      ...triggers(plan.branch),
      '',
      ...POOL,
      '',
      'stages:',
      ...stages.flatMap((lines) => [...indented(lines, 2), '']),
    ]),
    nightly:
      nightly.length === 0
        ? undefined
        : text([
            ...heading(plan, 'Fuzzing, every night: make a pipeline of this file.'),
            'trigger: none',
            'pr: none',
            'schedules:',
            "  - cron: '17 2 * * *'",
            '    displayName: Every night',
            '    branches:',
            `      include: [${scalar(plan.branch)}]`,
            '    always: true',
            '',
            ...POOL,
            '',
            'jobs:',
            ...nightly.flatMap((check) => indented(fuzzJob(check), 2)),
          ]),
  };
}

function text(lines: Lines): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

function stage(name: string, head: Lines, jobs: readonly Lines[]): Lines {
  return item([`stage: ${name}`, ...head, 'jobs:', ...jobs.flatMap((job) => indented(job, 2))]);
}

function job(id: string, minutes: number, steps: Lines): Lines {
  return item([`job: ${camelCase(id)}`, `timeoutInMinutes: ${minutes}`, 'steps:', ...indented(steps, 2)]);
}

function work(title: string, all: readonly Work[]): Lines {
  return [
    ...all.flatMap(({ toolchain }) => setup(toolchain)),
    ...all.flatMap(({ toolchain, commands }) =>
      bash(all.length === 1 ? title : `${title} (${toolchain.id})`, commands),
    ),
  ];
}

function checkJob({ id, title, minutes, work: own, kept, junit }: Check): Lines {
  return job(id, minutes, [...work(title, own), ...testResults(junit), ...keep(kept)]);
}

function keep(kept: Kept | undefined): Lines {
  if (kept === undefined) return [];
  const folder = kept.folder ?? `build-reports/${kept.name}`;
  return [
    ...(kept.folder === undefined ? bash('Collect reports', collecting(kept.globs, folder)) : []),
    ...item([`publish: ${folder}`, `artifact: ${kept.name}`]),
  ];
}

function gateJob(plan: Plan, gate: GateSection, checks: readonly Check[]): Lines {
  const kept =
    gate.reads === 'reports' ? checks.flatMap((check) => (check.kept === undefined ? [] : [check.kept])) : [];
  const builder = gate.builder?.(plan.parts);
  return job(gate.id, gate.reads === 'reports' ? 10 : 60, [
    ...kept.flatMap(({ name, folder }) =>
      task('DownloadPipelineArtifact@2', [
        `artifact: ${name}`,
        `targetPath: $(System.DefaultWorkingDirectory)${folder === undefined ? '' : `/${folder}`}`,
      ]),
    ),
    ...(builder === undefined ? [] : [...setup(builder.toolchain), ...bash('Install', builder.install)]),
    ...(builder === undefined || gate.needsBuild !== true ? [] : bash('Build', builder.build)),
    ...gateSteps(gate, plan.version),
  ]);
}

function imageStage(plan: Plan): Lines {
  const { parts, delivery, branch } = plan;
  const builds: readonly Work[] = delivery.imageNeedsBuild
    ? parts
        .filter(({ build }) => build.length > 0)
        .map(({ toolchain, install, build }) => ({ toolchain, commands: [...install, ...build] }))
    : [];
  const env = [
    'env:',
    '  IMAGE: $(registry.image)',
    '  VERSION: $(Build.SourceVersion)',
    '  REGISTRY_USER: $(registry.user)',
    '  REGISTRY_TOKEN: $(registry.token)',
  ];
  const [login = '', build = '', push = ''] = imageCommands(plan);
  const steps = [
    ...work('Build', builds),
    ...bash(
      'Container image',
      [build.replace('"$IMAGE:$VERSION"', '"image:$VERSION"')],
      ['env:', '  VERSION: $(Build.SourceVersion)'],
    ),
    ...commentedBlock([
      'To push it, set registry.image, registry.user and registry.token (secret) as variables of the pipeline or of a group:',
      ...bash('Push the image', [login, build, push], env),
    ]),
  ];
  return stage('image', ['dependsOn: gate', onMain(branch)], [job('image', 30, steps)]);
}

function deployStage(plan: Plan, environment: EnvironmentName, before: string, guarded: boolean): Lines {
  const { deploy, smoke, rollback } = deploymentOf(plan);
  const token = ['env:', '  DEPLOY_TOKEN: $(deploy.token)'];
  const call = ({ path }: Script): string => `bash ${path} ${environment}`;
  const hook = (name: string, { there, path }: Script, steps: Lines): Lines => {
    const lines = [`${name}:`, '  steps:', '    - checkout: self', ...indented(steps, 4)];
    return there ? lines : commentedBlock([`Once there is ${path}:`, ...lines]);
  };
  const hooks = [
    ...hook(
      'deploy',
      deploy,
      bash('Deploy', [call(deploy)], ['env:', '  VERSION: $(Build.SourceVersion)', ...token.slice(1)]),
    ),
    ...hook('routeTraffic', smoke, bash('Does it work?', [call(smoke)])),
    ...(rollback.there
      ? ['on:', ...indented(hook('failure', rollback, bash('Roll back', [call(rollback)], token)), 2)]
      : []),
  ];
  const deployment = item([
    `deployment: ${environment}`,
    `environment: ${environment}`,
    'timeoutInMinutes: 30',
    'strategy:',
    '  runOnce:',
    ...indented(hooks, 4),
  ]);
  const head = [
    `dependsOn: ${before}`,
    ...(guarded && environment === 'staging' ? [onMain(plan.branch)] : []),
    'lockBehavior: sequential',
    '# Variables of a group are only known in its stage. Make one with deploy.token (secret), then name it here:',
    '# variables:',
    `#   - group: ${environment}`,
  ];
  return stage(environment, head, [deployment]);
}

function fuzzJob({ id, title, minutes, work: own }: Check): Lines {
  return job(id, minutes, [
    ...work(title, own),
    ...item(['publish: fuzz-findings', 'artifact: fuzz-findings', 'condition: failed()']),
  ]);
}
