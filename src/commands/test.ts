import { availableParallelism } from 'node:os';
import { COVERAGE_GATE } from '../coverage-gate/description.ts';
import { readConfig } from '../prepare.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { configProblem } from '../shared/config/config-problem.ts';
import { DURATION_FORM, DURATION_PATTERN, readDuration } from '../shared/config/duration.ts';
import type { RawInputs } from '../shared/config/port.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { consoleText } from '../shared/report/console-text.ts';
import type { ConfiguredSuite, PlannedSuite } from '../suites/plan.ts';
import type { Command } from './command.ts';
import { repositoryView } from './repository-view.ts';

/** Files are written in several steps; a run in the middle would test half a change. */
const QUIET_MS = 100;

const OPTIONS: OptionTable = [
  {
    name: 'suites',
    type: 'list',
    description: 'Names of the suites to run; when not given, all.',
  },
  {
    name: 'jobs',
    type: 'integer',
    description: 'How many suites run at once; when not given, one for each two processors, at least one.',
    minimum: 1,
    maximum: 64,
  },
  {
    name: 'timeout',
    type: 'string',
    description: 'How long one suite may take; then it is ended with all processes that it started.',
    default: '30m',
    pattern: DURATION_PATTERN,
    form: DURATION_FORM,
  },
  {
    name: 'watch',
    type: 'boolean',
    description: 'Stay, and run those suites again whose sources changed.',
    default: false,
  },
  { name: 'dry-run', type: 'boolean', description: 'Print the commands, and run nothing.', default: false },
  {
    name: 'config',
    type: 'string',
    description:
      'The configuration that names the suites; when not given, `reliability.yml`, then `.github/reliability.yml`.',
  },
  {
    name: 'format',
    type: 'enum',
    description: 'What standard output shows.',
    values: ['text', 'json'],
    default: 'text',
  },
];

/**
 * `reliability test`: runs the suites of reliability.yml, or those that are found, with coverage and JUnit switched on. 0: all
 * passed; 1: something failed; 2: nothing failed, and something could not be measured. Throws ProblemError SUITE-…, CONFIG-…
 */
export const test: Command = {
  id: 'test',
  title: 'Test',
  summary: 'Runs the suites of this repository with coverage and JUnit, and puts the reports where the gates look.',
  options: OPTIONS,
  async run(argv, io, write) {
    const { inputs } = readArguments(argv, OPTIONS);
    const values = await readValues({ id: 'test', options: OPTIONS }, inputs);
    const suites = await plannedSuites(io, inputs, (values.get('suites') ?? []) as readonly string[]);
    if (values.get('dry-run') === true) {
      for (const { title, commands } of suites)
        write(`# ${consoleText(title)}\n${commands.map(consoleText).join('\n')}\n`);
      return 0;
    }
    const timeoutMs = readDuration(values.get('timeout')) ?? 0;
    if (timeoutMs === 0) throw configProblem('CONFIG-VALUE', '--timeout is no time at all', `Write ${DURATION_FORM}.`);
    const jobs = Number(values.get('jobs') ?? Math.max(1, Math.floor(availableParallelism() / 2)));
    const request = { io, host: await io.buildHost(), jobs, timeoutMs };
    // The shell starts for every command, and needs these for one.
    const { testSuites, watchSuites } = await import('./test-run.ts');
    const json = values.get('format') === 'json';
    if (values.get('watch') === true) return watchSuites(suites, { ...request, quietMs: QUIET_MS }, { write, json });
    return testSuites(suites, request, { write, json });
  },
};

async function plannedSuites(io: Io, inputs: RawInputs, wanted: readonly string[]): Promise<readonly PlannedSuite[]> {
  const view = repositoryView(io);
  const { ECOSYSTEMS } = await import('../init/ecosystems/index.ts');
  const { measuredCommand } = await import('../init/ecosystems/measured-command.ts');
  const { planSuites } = await import('../suites/plan.ts');
  return planSuites({
    parts: ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view)),
    configured: await configuredSuites(io, inputs),
    wanted,
    measured: (suite, command) => measuredCommand(view, suite, command),
  });
}

/** By coverage-gate's own reading of its section, shorthands folded. */
async function configuredSuites(io: Io, inputs: RawInputs): Promise<readonly ConfiguredSuite[]> {
  const file = await readConfig(inputs, io);
  if (file === undefined) return [];
  const values = await readValues(COVERAGE_GATE, { values: new Map(), spell: inputs.spell }, file);
  const suites = (values.get('suites') ?? {}) as { readonly [name: string]: { readonly [key: string]: unknown } };
  return Object.entries(suites).map(([name, { command, reports = [] }]) => ({
    name,
    ...(typeof command === 'string' ? { command } : {}),
    reports: (reports as readonly string[]).map((glob) => glob.replaceAll('{shard}', '*')),
  }));
}
