/**
 * Every value pulled to within `limit` of the median of itself and `reach` neighbours on either side (fewer at the ends):
 * a single spike becomes small, a level that stays is left alone.
 */
export function winsorised(values: Float64Array, reach: number, limit: number): Float64Array {
  const window: number[] = [];
  const clipped = new Float64Array(values.length);
  for (let at = 0; at < Math.min(reach, values.length); at++) insert(window, values[at]!);
  for (let at = 0; at < values.length; at++) {
    if (at + reach < values.length) insert(window, values[at + reach]!);
    if (at > reach) window.splice(position(window, values[at - reach - 1]!), 1);
    const middle = window.length >> 1;
    const level = window.length % 2 === 1 ? window[middle]! : (window[middle - 1]! + window[middle]!) / 2;
    clipped[at] = Math.min(Math.max(values[at]!, level - limit), level + limit);
  }
  return clipped;
}

function insert(sorted: number[], value: number): void {
  sorted.push(value);
  let at = sorted.length - 1;
  while (at > 0 && sorted[at - 1]! > value) {
    sorted[at] = sorted[at - 1]!;
    at--;
  }
  sorted[at] = value;
}

function position(sorted: readonly number[], value: number): number {
  let at = 0;
  while (sorted[at] !== value) at++;
  return at;
}
