import { suiteTitle } from '../../model/part.ts';
import type { Plan } from '../../plan/plan.ts';
import { indented, type Lines, scalar } from '../../plan/yaml.ts';
import { heading } from '../words.ts';
import { CANCEL_PROPOSALS, CHECKOUT, frame, GATE_PERMISSIONS, gateStep, RUNNER, run, setup } from './steps.ts';

/** One job: build, tests with coverage, gates. A runner has every toolchain, so that reports need not travel. */
export function smallWorkflow(plan: Plan, name: string): string {
  const { parts, gates, branch } = plan;
  const distinct = new Map(parts.map(({ toolchain }) => [toolchain.id, toolchain] as const));
  const steps: Lines = [
    ...CHECKOUT,
    ...[...distinct.values()].flatMap(setup),
    ...parts.flatMap(({ title, install, build, builtByTests, suites }) => {
      const [language = ''] = title.split(':');
      const of = (what: string): string => (parts.length === 1 ? what : `${what} (${language})`);
      return [
        ...run(of('Install'), install),
        ...run(of('Build'), builtByTests ? [] : build),
        ...suites
          .filter(({ reports }) => reports.length > 0)
          .flatMap((suite) => run(of(suiteTitle(suite.name)), suite.commands)),
      ];
    }),
    ...gates.flatMap(gateStep),
  ];
  return `${[
    ...heading(plan, 'Build, tests with coverage, and the gates of reliability.yml.'),
    ...frame(
      name === 'ci' ? 'CI' : 'Reliability',
      ['push:', `  branches: [${scalar(branch)}]`, 'pull_request:'],
      CANCEL_PROPOSALS,
    ),
    'jobs:',
    // Not `test`: a folder of that name above the sources makes the runner of Node.js take them for tests.
    '  coverage:',
    `    ${RUNNER}`,
    '    timeout-minutes: 30',
    ...indented(GATE_PERMISSIONS, 4),
    '    steps:',
    ...indented(steps, 6),
  ].join('\n')}\n`;
}
