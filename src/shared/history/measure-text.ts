/** A number with four digits and its unit: `1.235 ms`. */
export function measureText(value: number, unit: string): string {
  const text = Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
  return unit === '' ? text : `${text} ${unit}`;
}

/** `+12.3 %`, against what was before; '' where that was 0. */
export function changeText(before: number, now: number): string {
  if (before === 0) return '';
  const percent = (100 * (now - before)) / Math.abs(before);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}
