/** `812 B`, `12.3 kB`, `1.25 MB`: decimal units, for people. */
export function byteText(bytes: number): string {
  const size = Math.abs(bytes);
  const sign = bytes < 0 ? '−' : '';
  if (size < 1000) return `${sign}${size} B`;
  if (size < 1_000_000) return `${sign}${(size / 1000).toFixed(1)} kB`;
  if (size < 1_000_000_000) return `${sign}${(size / 1_000_000).toFixed(2)} MB`;
  return `${sign}${(size / 1_000_000_000).toFixed(2)} GB`;
}

/** `+1.2 kB (+3.4 %)`; '' where nothing is known, `same` where nothing changed. */
export function growthText(bytes: number, before: number | undefined): string {
  if (before === undefined) return '';
  const more = bytes - before;
  if (more === 0) return 'same';
  const share = before === 0 ? '' : ` (${more > 0 ? '+' : '−'}${((100 * Math.abs(more)) / before).toFixed(2)} %)`;
  return `${more > 0 ? '+' : ''}${byteText(more)}${share}`;
}
