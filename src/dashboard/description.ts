import type { OptionTable } from '../shared/model/option.ts';

/** Options of `reliability dashboard`; what follows `--` belongs to the gate that runs. */
export const DASHBOARD_OPTIONS: OptionTable = [
  {
    name: 'output',
    type: 'string',
    description: 'The folder that reports were written to.',
    default: 'reliability-report',
  },
  {
    name: 'live',
    type: 'boolean',
    description: 'Run the gate that follows `--`, and show it while it runs.',
    default: false,
  },
  {
    name: 'stay',
    type: 'boolean',
    description: 'With `live`: go on serving when the run is over, until it is interrupted.',
    default: false,
  },
];
