import type { Machine } from '../../shared/io/build/port.ts';
import type { BenchmarkMetric } from '../../shared/model/benchmark.ts';

const GIBIBYTE = 2 ** 30;
const LONGEST = 120;

/** With what ran the benchmarks, where reports say it: another one is as another machine. */
export function machineWith(machine: string, metrics: readonly Pick<BenchmarkMetric, 'runtime'>[]): string {
  const runtimes = [...new Set(metrics.flatMap(({ runtime }) => runtime ?? []))].sort();
  return [machine, ...runtimes].join(', ');
}

/**
 * What a machine is known by where nobody names it: `linux, AMD EPYC 7763 64-Core Processor, 4 cores, 16 GB`. Memory is rounded
 * to a power of two, because systems take different parts of it away.
 */
export function machineName({ system, processor, cpus, memoryBytes }: Machine): string {
  const memory = 2 ** Math.round(Math.log2(Math.max(1, memoryBytes / GIBIBYTE)));
  const name =
    processor
      .replace(/[^\x20-\x7e]|\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST) || 'unknown processor';
  return `${system}, ${name}, ${cpus} cores, ${memory} GB`;
}
