/** The text of a percentage: 0 to 100, at most three decimals, the sign is optional. Also the schema's `pattern`. */
export const PERCENT_PATTERN = '^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$';
export const PERCENT_DECIMALS = 3;
export const PERCENT_FORM = 'a percentage from 0 to 100 with at most 3 decimals';

const PERCENT = new RegExp(PERCENT_PATTERN, 'u');

/**
 * Reads `95`, `"95.5"` or `"95 %"` as milli-percent (95 % is 95000), or undefined when it is no percentage. Exact:
 * the decimal digits are shifted as text, because 95.001 * 1000 is not 95001 in floating point.
 */
export function readPercent(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value);
  if (!PERCENT.test(text)) return undefined;
  const [whole = '', decimals = ''] = text.replace('%', '').trim().split('.');
  return Number(whole) * 1000 + Number(decimals.padEnd(PERCENT_DECIMALS, '0'));
}
