/**
 * Of a number or its text, with thousands separated by commas as Surefire writes them (`1,234.5`), in units of so many ms.
 * -1: nothing was told; NaN: told, and it is no length of time (negative, infinite, no number).
 */
export function testDuration(told: unknown, unitMs: number): number {
  if (told === undefined || told === null || told === '') return -1;
  const value = typeof told === 'string' ? Number(told.includes(',') ? told.replaceAll(',', '') : told) : told;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return Number.NaN;
  const ms = value * unitMs;
  // A year: no test takes one, but a clock that was set does.
  return ms > 31_536_000_000 ? Number.NaN : ms;
}
