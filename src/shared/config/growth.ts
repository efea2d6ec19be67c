/** The text of a growth in percent, which may be more than a hundred. Also the schema's `pattern`. */
export const GROWTH_PATTERN = '^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$';
export const GROWTH_FORM = 'a growth in percent such as 20%';

const GROWTH = new RegExp(GROWTH_PATTERN, 'u');

/** Reads `20%` or 20 as milli-percent (20 % is 20000), exactly; undefined when it is none. */
export function readGrowth(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value);
  if (!GROWTH.test(text)) return undefined;
  const [whole = '', decimals = ''] = text.replace('%', '').trim().split('.');
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}
