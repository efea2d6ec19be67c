import { expect, it } from 'vitest';
import { machineName } from '../../../../src/regression-gate/benchmarks/machine-name.ts';
import type { Machine } from '../../../../src/shared/io/build/port.ts';

const MACHINE: Machine = {
  ...{ system: 'linux', hostname: 'x', user: 'x', userId: 0, nodePath: '/node', temporaryFolder: '/tmp' },
  ...{ cpus: 4, processor: 'AMD EPYC 7763 64-Core Processor', memoryBytes: 16_766_001_152 },
};

it.each<readonly [what: string, machine: Partial<Machine>, name: string]>([
  ['a runner', {}, 'linux, AMD EPYC 7763 64-Core Processor, 4 cores, 16 GB'],
  [
    'a part of its memory taken away',
    { memoryBytes: 15.2 * 2 ** 30 },
    'linux, AMD EPYC 7763 64-Core Processor, 4 cores, 16 GB',
  ],
  ['another processor', { processor: 'Xeon  8370C\u0000\n' }, 'linux, Xeon 8370C, 4 cores, 16 GB'],
  [
    'one that says nothing',
    { processor: '', memoryBytes: 5e8, system: 'darwin' },
    'darwin, unknown processor, 4 cores, 1 GB',
  ],
])('%s', (_, machine, name) => {
  expect(machineName({ ...MACHINE, ...machine })).toBe(name);
});
