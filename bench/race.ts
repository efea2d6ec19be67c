import type { Contender, Totals } from './contenders.ts';
import { measure, median } from './measure.ts';
import type { Workspace } from './workspace.ts';

export interface Entry {
  readonly name: string;
  readonly kind: Contender['kind'];
  /** Medians over the runs. */
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly maxRssBytes: number;
  /** Lowest and highest, to show how quiet the machine was. */
  readonly cpuMsRange: readonly [number, number];
  readonly totals?: Totals;
}

export interface Race {
  readonly format: string;
  readonly sizeBytes: number;
  readonly files: number;
  readonly runs: number;
  readonly entries: readonly Entry[];
}

/**
 * All contenders on one report, in turns, so that a busy minute of the machine hits all alike. Throws when one of them
 * fails, or finds other totals than ours: then there is nothing to compare.
 */
export function race(
  format: string,
  sizeBytes: number,
  workspace: Workspace,
  contenders: readonly Contender[],
  runs: number,
): Race {
  const usages = contenders.map(() => [] as ReturnType<typeof measure>[]);
  const found = new Map<Contender, Totals>();
  for (let run = 0; run < runs; run++) {
    for (const [at, contender] of contenders.entries()) {
      const usage = measure(contender.args(workspace), workspace.directory, contender.nodeOptions);
      const failed = usage.status !== 0 && contender.kind !== 'ours';
      if (failed || Number.isNaN(usage.maxRssBytes))
        throw new Error(`${contender.name} died on ${format} (exit ${usage.status}): ${usage.stderr.slice(0, 1000)}`);
      const totals = contender.totals(usage.stdout, usage.status);
      if (totals !== undefined) agree(format, contender, totals, found);
      usages[at]!.push(usage);
    }
  }
  const entries = contenders.map((contender, at): Entry => {
    const own = usages[at]!;
    const cpu = own.map((usage) => usage.cpuMs);
    const totals = found.get(contender);
    return {
      name: contender.name,
      kind: contender.kind,
      cpuMs: median(cpu),
      wallMs: median(own.map((usage) => usage.wallMs)),
      maxRssBytes: median(own.map((usage) => usage.maxRssBytes)),
      cpuMsRange: [Math.min(...cpu), Math.max(...cpu)],
      ...(totals === undefined ? {} : { totals }),
    };
  });
  return { format, sizeBytes, files: workspace.files, runs, entries };
}

function agree(format: string, contender: Contender, totals: Totals, found: Map<Contender, Totals>): void {
  for (const [other, { covered, total }] of found) {
    if (covered === totals.covered && total === totals.total) continue;
    throw new Error(
      `${contender.name} finds ${totals.covered} of ${totals.total} in the ${format} report, ${other.name} ${covered} of ${total}: no ratio is printed`,
    );
  }
  found.set(contender, totals);
}
