import { flattenRanges } from '../../src/shared/formats/coverage/v8-ranges.ts';

/** What V8 says of one process, as far as it is read here: NODE_V8_COVERAGE's form. Offsets in UTF-16 units. */
export interface RawReport {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** Cells side by side from offset 0 on: where each ends, and how often it ran. */
interface Cells {
  readonly ends: readonly number[];
  readonly counts: readonly number[];
}

/** The counts of any number of processes as those of one, in memory that depends on the scripts alone. Order does not matter. */
export class FoldedCounts {
  readonly #scripts = new Map<string, Cells>();
  readonly #urls = new Map<string, string>();

  /** `urls`: of every script, also of one that no process loads, the name that it is reported by, and its length. */
  constructor(urls: Iterable<readonly [url: string, reported: string, length: number]>) {
    for (const [url, reported, length] of urls) {
      this.#urls.set(url, reported);
      this.#scripts.set(url, { ends: [length], counts: [0] });
    }
  }

  /** Passes over scripts that are not known. Throws when one has another length than the process saw. */
  add(report: RawReport): void {
    for (const { url, functions } of report.result) {
      const known = this.#scripts.get(url);
      if (known === undefined) continue;
      const cells = cellsOf(flattenRanges(Float64Array.from(functions.flatMap(rangesOf))));
      this.#scripts.set(url, sumOf(known, filled(cells, known.ends.at(-1) as number, url)));
    }
  }

  report(): RawReport {
    const result = [...this.#scripts].map(([url, { ends, counts }]) => ({
      scriptId: '0',
      url: this.#urls.get(url) as string,
      functions: [
        {
          functionName: '',
          isBlockCoverage: true,
          // The outermost range is the script, by which readers tell that it is still the same.
          ranges: [
            { startOffset: 0, endOffset: ends.at(-1) as number, count: 0 },
            ...ends.map((endOffset, at) => ({
              startOffset: ends[at - 1] ?? 0,
              endOffset,
              count: counts[at] as number,
            })),
          ],
        },
      ],
    }));
    return { result };
  }
}

/** [start, end, count] … of a function. */
export function rangesOf({ ranges }: RawReport['result'][number]['functions'][number]): number[] {
  return ranges.flatMap(({ startOffset, endOffset, count }) => [startOffset, endOffset, count]);
}

/** Of [start, end, count] … side by side. */
function cellsOf(flat: Float64Array): Cells {
  const [ends, counts]: [number[], number[]] = [[], []];
  for (let at = 0; at < flat.length; at += 3) {
    const start = flat[at] as number;
    if (start > (ends.at(-1) ?? 0)) {
      ends.push(start);
      counts.push(0);
    }
    ends.push(flat[at + 1] as number);
    counts.push(flat[at + 2] as number);
  }
  return { ends, counts };
}

/** Asked a second time, V8 tells of the functions alone that ran in between: the script need not be all there. Throws when it is longer. */
function filled({ ends, counts }: Cells, length: number, url: string): Cells {
  const end = ends.at(-1) ?? 0;
  if (end > length) throw new Error(`${url} was changed while it was measured`);
  return end === length ? { ends, counts } : { ends: [...ends, length], counts: [...counts, 0] };
}

/** Both end at the same offset. */
function sumOf(one: Cells, other: Cells): Cells {
  const [ends, counts]: [number[], number[]] = [[], []];
  for (let [a, b] = [0, 0]; a < one.ends.length; ) {
    const [endA, endB] = [one.ends[a] as number, other.ends[b] as number];
    const end = Math.min(endA, endB);
    const count = (one.counts[a] as number) + (other.counts[b] as number);
    if (counts.at(-1) === count) ends[ends.length - 1] = end;
    else {
      ends.push(end);
      counts.push(count);
    }
    if (endA === end) a++;
    if (endB === end) b++;
  }
  return { ends, counts };
}
