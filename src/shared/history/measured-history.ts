import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { asList, asRecord, asText } from '../formats/json-record.ts';
import { ProblemError } from '../model/problem.ts';
import type { Json } from '../model/verdict.ts';

/** What earlier runs measured, by metric. */
export interface MeasuredHistory {
  /** Oldest first. */
  readonly commits: readonly string[];
  /** Of each commit, what its machine is known by, or how it was weighed: only what is the same is compared. */
  readonly machines: readonly string[];
  readonly metrics: readonly HistoryMetric[];
}

export interface HistoryMetric {
  readonly name: string;
  readonly unit: string;
  /** One for each commit; NaN: not measured. */
  readonly values: readonly number[];
}

export const EMPTY_HISTORY: MeasuredHistory = { commits: [], machines: [], metrics: [] };

export const MOST_RUNS = 300;
/** So that an entry stays below about 300 KB. */
const MOST_POINTS = 60_000;
const MOST_METRICS = 20_000;
const LARGEST_UNPACKED_BYTES = 16 << 20;
/** Steps of 5e-6 of a value are far below any noise; whole numbers stay whole. */
const DIGITS = 5;
/** A fifth larger than with the best (11), and forty times as fast: 40 ms instead of 1.6 s for 60 000 points. */
const QUALITY = 6;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** The history with one more run; the oldest runs go when there are too many. A commit that is measured again is replaced. */
export function appended(
  { commits, machines, metrics }: MeasuredHistory,
  run: {
    readonly commit: string;
    readonly machine: string;
    readonly metrics: ReadonlyMap<string, readonly [unit: string, value: number]>;
  },
): MeasuredHistory {
  const known = new Map(metrics.map((metric) => [metric.name, metric]));
  const names = [...new Set([...known.keys(), ...run.metrics.keys()])].sort().slice(0, MOST_METRICS);
  const before = commits.indexOf(run.commit) === -1 ? commits.length : commits.indexOf(run.commit);
  const most = Math.max(10, Math.min(MOST_RUNS, Math.floor(MOST_POINTS / Math.max(1, names.length))));
  const from = Math.max(0, before + 1 - most);
  const rows = names.map((name): HistoryMetric => {
    const [unit, value] = run.metrics.get(name) ?? [undefined, Number.NaN];
    const own = known.get(name);
    // In another unit it is another metric, and its history begins again.
    const isSame = own !== undefined && (unit === undefined || own.unit === unit);
    const old = isSame ? own.values.slice(from, before) : commits.slice(from, before).map(() => Number.NaN);
    return { name, unit: unit ?? own!.unit, values: [...old, value] };
  });
  return {
    commits: [...commits.slice(from, before), run.commit],
    machines: [...machines.slice(from, before), run.machine],
    metrics: rows.filter(({ values }) => values.some(Number.isFinite)),
  };
}

/** By column, as text, packed with brotli: `{ version: 1, packed: base64 }`. */
export function writeHistory({ commits, machines, metrics }: MeasuredHistory): Json {
  const columns = {
    commits,
    machines,
    names: metrics.map(({ name }) => name),
    units: metrics.map(({ unit }) => unit),
    values: metrics.map(({ values }) => values.map(digits).join(' ')),
  };
  const packed = brotliCompressSync(JSON.stringify(columns), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  return { version: 1, packed: packed.toString('base64') };
}

function digits(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function readHistory(kept: Json): MeasuredHistory {
  try {
    const { version, packed } = asRecord(kept);
    if (version !== 1) throw new RangeError('version');
    const text = brotliDecompressSync(Buffer.from(asText(packed), 'base64'), {
      maxOutputLength: LARGEST_UNPACKED_BYTES,
    });
    return columnsOf(asRecord(JSON.parse(text.toString('utf8'))));
  } catch (error) {
    throw new ProblemError({
      code: 'BASELINE-DAMAGED',
      reason: `what the baseline keeps of earlier runs is damaged: ${(error as Error).message.slice(0, 100)}`,
      hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    });
  }
}

function columnsOf({ commits, machines, names, units, values }: ReturnType<typeof asRecord>): MeasuredHistory {
  const texts = (list: unknown): readonly string[] => {
    const own = asList(list).filter((one): one is string => typeof one === 'string');
    if (own.length !== asList(list).length) throw new RangeError('a column');
    return own;
  };
  const [ids, boxes, all, kinds, rows] = [texts(commits), texts(machines), texts(names), texts(units), texts(values)];
  if (ids.length > MOST_RUNS || !ids.every((id) => COMMIT.test(id)) || boxes.length !== ids.length)
    throw new RangeError('commits');
  if (new Set(all).size !== all.length || kinds.length !== all.length || rows.length !== all.length)
    throw new RangeError('metrics');
  return {
    commits: ids,
    machines: boxes,
    metrics: all.map((name, at) => {
      const own = rows[at]!.split(' ').map((value) => {
        if (value !== '' && !Number.isFinite(Number(value))) throw new RangeError('values');
        return value === '' ? Number.NaN : Number(value);
      });
      if (own.length !== ids.length) throw new RangeError('values');
      return { name, unit: kinds[at]!, values: own };
    }),
  };
}
