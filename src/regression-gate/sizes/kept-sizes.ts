import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { MOST_ITEMS } from './facts.ts';
import type { Compression } from './settings.ts';

/** What later runs compare with. */
export interface KeptSizes {
  readonly compression: Compression;
  /** Of all files. */
  readonly bytes: number;
  /** Bytes by the name of the file or group. */
  readonly items: ReadonlyMap<string, number>;
  /** Of the largest, packed (`keptHistory`); absent where no commit was measured, and in what earlier versions kept. */
  readonly history?: Json;
}

export function writeKept({ compression, bytes, items, history }: KeptSizes): Json {
  return { version: 1, compression, bytes, items: [...items], ...(history === undefined ? {} : { history }) };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function readKept(kept: Json): KeptSizes {
  const { version, compression, bytes, items, history } = asRecord(kept);
  const known = (['none', 'gzip', 'brotli'] as const).find((word) => word === compression);
  if (version !== 1 || known === undefined || !isCount(bytes) || !Array.isArray(items) || items.length > MOST_ITEMS)
    throw damaged();
  const entries = items.map((item: unknown): readonly [string, number] => {
    if (!Array.isArray(item) || item.length !== 2 || typeof item[0] !== 'string' || !isCount(item[1])) throw damaged();
    return [item[0], item[1]];
  });
  const own = new Map(entries);
  if (own.size !== entries.length) throw damaged();
  return { compression: known, bytes, items: own, ...(history === undefined ? {} : { history: history as Json }) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of sizes is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
