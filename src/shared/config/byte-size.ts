/** The text of an amount of bytes: digits, at most three decimals, and a unit. Also the schema's `pattern`. */
export const BYTE_SIZE_PATTERN = '^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$';
export const BYTE_SIZE_FORM = 'an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB';

const SIZE = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(B|kB|KiB|MB|MiB|GB|GiB)\s*$/u;
const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KiB: 1024,
  MB: 1_000_000,
  MiB: 1_048_576,
  GB: 1_000_000_000,
  GiB: 1_073_741_824,
};

/** Reads `1.5MiB` as bytes, rounded down to whole ones; undefined when it is no amount of bytes. */
export function readByteSize(value: unknown): number | undefined {
  const [, amount, unit = ''] = typeof value === 'string' ? (SIZE.exec(value) ?? []) : [];
  return amount === undefined ? undefined : Math.floor(Number(amount) * (UNITS[unit] ?? 0));
}
