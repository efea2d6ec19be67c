/** The text of a duration: digits, at most three decimals, and a unit. Also the schema's `pattern`. */
export const DURATION_PATTERN = '^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$';
export const DURATION_FORM = 'a duration such as 500ms, 30s, 5m or 1.5h';

const DURATION = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h)\s*$/u;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Reads `5m` as milliseconds, rounded to whole ones; undefined when it is no duration. */
export function readDuration(value: unknown): number | undefined {
  const [, amount, unit = ''] = typeof value === 'string' ? (DURATION.exec(value) ?? []) : [];
  return amount === undefined ? undefined : Math.round(Number(amount) * (UNIT_MS[unit] ?? 0));
}
