import type { KeptRun } from '../../shared/formats/histories/collector.ts';
import { appended, EMPTY_HISTORY, type MeasuredHistory, MOST_RUNS } from '../../shared/history/measured-history.ts';
import { median } from '../../shared/policy/change-points/order-statistics.ts';

export interface ImportedHistory {
  readonly history: MeasuredHistory;
  /** Commits of which runs were taken, oldest first. */
  readonly taken: readonly string[];
  /** Runs of commits that are not among those that were given, or that were too old. */
  readonly elsewhere: number;
  readonly tooOld: number;
}

/**
 * Runs that another tool kept, joined with the history that there is: commits in their order, at most as many as a history holds; a
 * commit that the history has stays as it is. `order`: the commits of the branch, oldest first. `prefix`: put before every name.
 */
export function importedHistory(
  runs: readonly KeptRun[],
  { order, machine, prefix }: { readonly order: readonly string[]; readonly machine: string; readonly prefix: string },
  existing: MeasuredHistory = EMPTY_HISTORY,
): ImportedHistory {
  const places = new Map(order.map((commit, at) => [commit, at]));
  const known = new Map(
    existing.commits.map((commit, at) => [commit, { ...runAt(existing, at), at: places.get(commit) ?? -1 }]),
  );
  const fresh = joined(runs, prefix);
  const usable = [...fresh].filter(([commit]) => places.has(commit) && !known.has(commit));
  const all = [
    ...known.values(),
    ...usable.map(([commit, metrics]) => ({ commit, machine, metrics, at: places.get(commit)! })),
  ].sort((one, other) => one.at - other.at);
  const newest = all.slice(-MOST_RUNS);
  const history = newest.reduce((sum, run) => appended(sum, run), EMPTY_HISTORY);
  // The more metrics there are, the fewer runs a history holds.
  const taken = usable.map(([commit]) => commit).filter((commit) => history.commits.includes(commit));
  return {
    history,
    taken: taken.sort((one, other) => places.get(one)! - places.get(other)!),
    elsewhere: [...fresh.keys()].filter((commit) => !places.has(commit)).length,
    tooOld: usable.length - taken.length,
  };
}

/** Of several groups or files with the same commit, one run; of several values, the median. */
function joined(
  runs: readonly KeptRun[],
  prefix: string,
): ReadonlyMap<string, ReadonlyMap<string, readonly [string, number]>> {
  const commits = new Map<string, Map<string, readonly [unit: string, values: number[]]>>();
  for (const { commit, metrics } of runs) {
    const own = commits.get(commit) ?? new Map<string, readonly [string, number[]]>();
    commits.set(commit, own);
    for (const [name, [unit, values]] of metrics) {
      const one = own.get(prefix + name) ?? [unit, []];
      own.set(prefix + name, one);
      if (one[0] === unit) one[1].push(...values);
    }
  }
  return new Map(
    [...commits].map(([commit, metrics]) => [
      commit,
      new Map([...metrics].map(([name, [unit, values]]) => [name, [unit, median(values)] as const])),
    ]),
  );
}

function runAt({ commits, machines, metrics }: MeasuredHistory, at: number) {
  return {
    commit: commits[at]!,
    machine: machines[at]!,
    metrics: new Map(
      metrics
        .filter(({ values }) => Number.isFinite(values[at]))
        .map(({ name, unit, values }) => [name, [unit, values[at]!] as const]),
    ),
  };
}
