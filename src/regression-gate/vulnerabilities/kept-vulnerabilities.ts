import { gunzipSync, gzipSync } from 'node:zlib';
import { asRecord } from '../../shared/formats/json-record.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import type { ModuleVersion } from '../../shared/model/vulnerability.ts';

export interface KeptVulnerability extends ModuleVersion {
  readonly ids: readonly string[];
}

/** What a later run compares with: what was vulnerable, and what else was there. */
export interface KeptVulnerabilities {
  readonly vulnerabilities: readonly KeptVulnerability[];
  readonly modules: readonly ModuleVersion[];
}

const LARGEST_UNPACKED_BYTES = 64 << 20;
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
  const packed = gzipSync(JSON.stringify(rows));
  return packed.length > LARGEST_PACKED_BYTES ? undefined : { version: 1, packed: packed.toString('base64') };
}

/** Reads what anybody may have written: all of it, or not at all. Throws ProblemError BASELINE-DAMAGED. */
export function unpackVulnerabilities(kept: Json): KeptVulnerabilities {
  const { version, packed } = asRecord(kept);
  if (version !== 1 || typeof packed !== 'string') throw damaged();
  const both = unpacked(packed);
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

function unpacked(text: string): unknown {
  try {
    return JSON.parse(
      gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: LARGEST_UNPACKED_BYTES }).toString('utf8'),
    );
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (!(error instanceof SyntaxError) && !/^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(code)) throw error;
    throw damaged();
  }
}

function damaged(): ProblemError {
  return new ProblemError({
    code: 'BASELINE-DAMAGED',
    reason: 'what the baseline keeps of vulnerabilities is damaged',
    hint: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
  });
}
