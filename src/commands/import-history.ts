import { readArguments } from '../shared/config/arguments.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { OptionTable } from '../shared/model/option.ts';
import type { Command } from './command.ts';

const OPTIONS: OptionTable = [
  {
    name: 'from',
    type: 'globs',
    description:
      "What another tool kept: data.js of github-action-benchmark, the results folder of asv, or Bencher's perf JSON.",
  },
  { name: 'to', type: 'string', description: 'The store, as `baseline` in reliability.yml names it.' },
  {
    name: 'family',
    type: 'enum',
    description: 'Whose history it becomes.',
    values: ['benchmarks', 'load'],
    default: 'benchmarks',
  },
  {
    name: 'machine',
    type: 'string',
    description:
      'What the machine is known by that they were measured on, as `machine` in `benchmarks` says it; when not given, by what this machine is.',
  },
  {
    name: 'only',
    type: 'globs',
    description: 'Suites (github-action-benchmark), machines (asv) or `BRANCH on TESTBED` (Bencher) that are taken.',
  },
  {
    name: 'prefix',
    type: 'string',
    description: 'Put before every name, where the reports of today say more: the package of Go and a dot.',
    default: '',
  },
  {
    name: 'key',
    type: 'string',
    description: 'The `key` of the runs that shall know it.',
    default: '',
  },
];

/**
 * `reliability import-history --from FILE --to STORE`: the history that another tool kept becomes that of regression-gate.
 * 0: it is kept; 2: it is not. Throws ProblemError IMPORT-…, CONFIG-…, BASELINE-… and those of the readers.
 */
export const importHistory: Command = {
  id: 'import-history',
  title: 'Import a history',
  summary: 'Takes over the history of benchmarks that github-action-benchmark, asv or Bencher kept.',
  options: OPTIONS,
  async run(argv, io: Io, write) {
    const values = await readValues({ id: 'import-history', options: OPTIONS }, readArguments(argv, OPTIONS).inputs);
    // The shell starts for every command, and needs this for one.
    return (await import('./history-import.ts')).runImport(values, io, write);
  },
};
