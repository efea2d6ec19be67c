import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { packedJson, unpackedJson } from '../packed-json.ts';

/** How often each was there: by rule, path and text of the line, and by rule and text alone. */
export interface KeptWarning {
  readonly key: string;
  readonly anywhere: string;
  readonly count: number;
}

export type KeptWarnings = readonly KeptWarning[];

/** As base64 it must fit into an entry beside what other families keep. */
const LARGEST_PACKED_BYTES = 1 << 20;
const KEY = /^[0-9a-f]{16}$/u;

/** `{version: 1, warnings}`, base64 of gzip of `[[key, anywhere, count], …]`. undefined: they are too many for an entry. */
export function packWarnings(kept: KeptWarnings): Json | undefined {
  const rows = kept.map(({ key, anywhere, count }) => [key, anywhere, count]);
  const warnings = packedJson(rows, LARGEST_PACKED_BYTES);
  return warnings === undefined ? undefined : { version: 1, warnings };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function unpackWarnings(kept: Json): KeptWarnings {
  const { version, warnings } = asRecord(kept);
  if (version !== 1) throw damaged();
  const rows = unpackedJson(warnings, damaged);
  if (!Array.isArray(rows)) throw damaged();
  const read = rows.map((row: unknown): KeptWarning => {
    if (!Array.isArray(row) || row.length !== 3) throw damaged();
    const [key, anywhere, count] = row as readonly unknown[];
    if (typeof key !== 'string' || typeof anywhere !== 'string' || !KEY.test(key) || !KEY.test(anywhere))
      throw damaged();
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) throw damaged();
    return { key, anywhere, count };
  });
  if (new Set(read.map(({ key }) => key)).size !== read.length) throw damaged();
  return read;
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of warnings is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
