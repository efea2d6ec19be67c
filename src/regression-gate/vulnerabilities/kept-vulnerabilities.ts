import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import type { ModuleVersion } from '../../shared/model/vulnerability.ts';
import { packedJson, unpackedJson } from '../packed-json.ts';

export interface KeptVulnerability extends ModuleVersion {
  readonly ids: readonly string[];
}

/** What a later run compares with: what was vulnerable, and what else was there. */
export interface KeptVulnerabilities {
  readonly vulnerabilities: readonly KeptVulnerability[];
  readonly modules: readonly ModuleVersion[];
}

/** As base64 it must fit into an entry beside what other families keep. */
const LARGEST_PACKED_BYTES = 1 << 20;

/**
 * `{version: 1, packed}`, base64 of gzip of `[[[module, version, id, …], …], [[module, version], …]]`. undefined: they are
 * too many for an entry.
 */
export function packVulnerabilities({ vulnerabilities, modules }: KeptVulnerabilities): Json | undefined {
  const rows = [
    vulnerabilities.map(({ module, version, ids }) => [module, version, ...ids]),
    modules.map(({ module, version }) => [module, version]),
  ];
  const packed = packedJson(rows, LARGEST_PACKED_BYTES);
  return packed === undefined ? undefined : { version: 1, packed };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function unpackVulnerabilities(kept: Json): KeptVulnerabilities {
  const { version, packed } = asRecord(kept);
  if (version !== 1) throw damaged();
  const both = unpackedJson(packed, damaged);
  if (!Array.isArray(both) || both.length !== 2) throw damaged();
  const [vulnerabilities, modules] = both as readonly unknown[];
  return {
    vulnerabilities: rowsOf(vulnerabilities).map(([module, told, ...ids]) => {
      if (ids.length === 0) throw damaged();
      return { module: module!, version: told!, ids };
    }),
    modules: rowsOf(modules).map(([module, told]) => ({ module: module!, version: told! })),
  };
}

function rowsOf(rows: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(rows)) throw damaged();
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length < 2 || !row.every((one) => typeof one === 'string')) throw damaged();
    return row;
  });
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of vulnerabilities is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
