/** `850 ms`, `12.3 s`, `5 min 20 s`, `1 h 5 min`: rounded for people. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1).replace(/\.?0+$/u, '')} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min${part(seconds % 60, 's')}`;
  return `${Math.floor(seconds / 3600)} h${part(Math.floor((seconds % 3600) / 60), 'min')}`;
}

function part(amount: number, unit: string): string {
  return amount === 0 ? '' : ` ${amount} ${unit}`;
}
