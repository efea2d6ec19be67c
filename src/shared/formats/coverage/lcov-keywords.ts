import { FormatFault } from '../fault.ts';
import { NameTable } from '../name-table.ts';

/** What the records of a tracefile begin with. */
export const KEYWORDS = [
  'SF',
  'sf',
  'end_of_record',
  'FN',
  'FNDA',
  'FNL',
  'FNA',
  'LF',
  'LH',
  'BRF',
  'BRH',
  'FNF',
  'FNH',
  'MCDC',
  'MCF',
  'MCH',
  'TN',
  'VER',
] as const;
/** Finds them in bytes: place in KEYWORDS plus 1. */
export const KEYWORD_TABLE = new NameTable(KEYWORDS);

/** The fault of a line that begins with none of them; `cut`: it may be the beginning of one. */
export function unknownRecord(bytes: Buffer, start: number, stop: number, cut: boolean): FormatFault {
  const text = bytes.toString('latin1', start, Math.min(stop, start + 60));
  if (cut) return new FormatFault('TRUNCATED', `the report ends in the middle of "${text}"`, start);
  if (/^(?:mode: |<\?xml|<[a-z]|[{[])/.test(text))
    return new FormatFault('MIXED', `another format begins at "${text}"`, start);
  return new FormatFault('SYNTAX', `"${text}" is no LCOV record`, start);
}
