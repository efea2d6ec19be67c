import type { Work } from '../../plan/checks.ts';
import type { Plan } from '../../plan/plan.ts';
import { indented, type Lines } from '../../plan/yaml.ts';
import { heading, jobNames } from '../words.ts';
import { artifacts, gateJob, imageOf, RULES, script } from './jobs.ts';

/** Tests in the image of each toolchain, then the gates. `stage`: the one of another file that this one is included in. */
export function smallPipeline(plan: Plan, stage?: string): string {
  const work = testWork(plan);
  const names = jobNames(
    'coverage',
    work.map(({ work: one }) => one),
  );
  const own = stage === undefined;
  const jobs = work.map(({ work: { toolchain, commands }, reports, junit }, at) => [
    `${names[at]}:`,
    ...indented(
      [
        `stage: ${stage ?? 'test'}`,
        `image: ${imageOf(toolchain, commands)}`,
        ...(own ? [] : ['rules:', ...indented(RULES, 2)]),
        ...script(toolchain, commands),
        ...artifacts(reports, junit),
      ],
      2,
    ),
    '',
  ]);
  const gates = plan.gates.map((gate) => [
    ...gateJob(gate, plan.version, [
      `stage: ${stage ?? 'gate'}`,
      // With needs, it takes these jobs' reports, whatever else the stage holds.
      ...(gate.reads === 'reports' ? [`needs: [${names.join(', ')}]`] : ['needs: []']),
      ...(own ? [] : ['rules:', ...indented(RULES, 2)]),
    ]),
    '',
  ]);
  return `${[
    ...heading(plan, 'Tests with coverage, and the gates of reliability.yml.'),
    ...(own ? ['stages: [test, gate]', '', 'workflow:', '  rules:', ...indented(RULES, 4)] : []),
    '',
    ...jobs.flat(),
    ...gates.flat(),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

interface TestWork {
  readonly work: Work;
  readonly reports: Lines;
  readonly junit: Lines;
}

/** By toolchain: installation, build, tests, and what these leave behind. */
function testWork({ parts }: Plan): readonly TestWork[] {
  const ids = [...new Set(parts.map(({ toolchain }) => toolchain.id))];
  return ids.flatMap((id): TestWork[] => {
    const own = parts.filter(({ toolchain }) => toolchain.id === id);
    const suites = own.flatMap((part) => part.suites).filter(({ reports }) => reports.length > 0);
    const [first] = own;
    if (first === undefined || suites.length === 0) return [];
    const lines = [
      ...own.flatMap(({ install }) => install),
      ...own.flatMap(({ build, builtByTests }) => (builtByTests ? [] : build)),
      ...suites.flatMap(({ commands }) => commands),
    ];
    return [
      {
        work: { toolchain: first.toolchain, commands: [...new Set(lines)] },
        reports: suites.flatMap(({ reports }) => reports),
        junit: suites.flatMap(({ junit }) => junit),
      },
    ];
  });
}
