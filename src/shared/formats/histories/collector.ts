/** What one commit measured, as another tool kept it. */
export interface KeptRun {
  /** As the tool wrote it; not checked. */
  readonly commit: string;
  /** What belongs together: a suite, a machine, a branch on a testbed. */
  readonly group: string;
  /** By metric: unit, and one value for each time it was measured. */
  readonly metrics: ReadonlyMap<string, readonly [unit: string, values: readonly number[]]>;
}

const LONGEST_TEXT = 500;

/** Takes what a file of another tool says of earlier commits. */
export class HistoryCollector {
  readonly #runs = new Map<
    string,
    { readonly commit: string; readonly group: string; readonly metrics: Map<string, readonly [string, number[]]> }
  >();
  readonly #left = new Map<string, number>();

  /** Whatever is no finite number is left out, and so is a value in another unit than the first of its run. */
  add(run: { readonly commit: string; readonly group: string }, name: string, unit: string, value: unknown): void {
    if (typeof value !== 'number' || !Number.isFinite(value) || name === '' || run.commit === '') return;
    const [commit, group] = [run.commit.slice(0, LONGEST_TEXT), run.group.slice(0, LONGEST_TEXT)];
    const key = `${commit}\n${group}`;
    const known = this.#runs.get(key) ?? { commit, group, metrics: new Map<string, readonly [string, number[]]>() };
    this.#runs.set(key, known);
    const short = name.slice(0, LONGEST_TEXT);
    const own = known.metrics.get(short) ?? [unit.slice(0, LONGEST_TEXT), []];
    known.metrics.set(short, own);
    if (own[0] === unit.slice(0, LONGEST_TEXT)) own[1].push(value);
  }

  /** Something is not taken, for this reason. */
  leave(reason: string): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
  }

  runs(): readonly KeptRun[] {
    return [...this.#runs.values()];
  }

  /** Why something was not taken, and how often. */
  left(): ReadonlyMap<string, number> {
    return this.#left;
  }
}
