import { suiteTitle } from '../../model/part.ts';
import type { Plan } from '../../plan/plan.ts';
import { indented, type Lines } from '../../plan/yaml.ts';
import { heading } from '../words.ts';
import { bash, gateSteps, POOL, setup, testResults, triggers } from './steps.ts';

/** Where what is written is included: the level of an existing pipeline that it becomes a part of. */
export type Level = 'stages' | 'jobs' | 'steps';

/** One job: build, tests with coverage, gates. With a level, a template for it. */
export function smallPipeline(plan: Plan, level?: Level): string {
  const body =
    level === undefined ? [...triggers(plan.branch), '', ...POOL, '', ...steps(plan)] : included(plan, level);
  return `${[...heading(plan, 'Build, tests with coverage, and the gates of reliability.yml.'), ...body].join('\n')}\n`;
}

function included(plan: Plan, level: Level): Lines {
  if (level === 'steps') return steps(plan);
  const job = ['- job: reliability', '  timeoutInMinutes: 30', ...indented([...POOL, ...steps(plan)], 2)];
  if (level === 'jobs') return ['jobs:', ...indented(job, 2)];
  return ['stages:', '  - stage: reliability', '    dependsOn: []', '    jobs:', ...indented(job, 6)];
}

function steps({ parts, gates, version }: Plan): Lines {
  const distinct = new Map(parts.map(({ toolchain }) => [toolchain.id, toolchain] as const));
  const lines = [
    ...[...distinct.values()].flatMap(setup),
    ...parts.flatMap(({ title, install, build, builtByTests, suites }) => {
      const [language = ''] = title.split(':');
      const of = (what: string): string => (parts.length === 1 ? what : `${what} (${language})`);
      return [
        ...bash(of('Install'), install),
        ...bash(of('Build'), builtByTests ? [] : build),
        ...suites
          .filter(({ reports }) => reports.length > 0)
          .flatMap((suite) => bash(of(suiteTitle(suite.name)), suite.commands)),
      ];
    }),
    ...testResults([...new Set(parts.flatMap(({ suites }) => suites.flatMap(({ junit }) => junit)))]),
    ...gates.flatMap((gate) => gateSteps(gate, version)),
  ];
  return ['steps:', ...indented(lines, 2)];
}
