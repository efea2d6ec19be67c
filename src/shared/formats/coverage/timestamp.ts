/** Seconds since 1970 reach this number in the year 5138, milliseconds did so in 1973. */
const FIRST_MILLISECOND_STAMP = 1e11;

/**
 * A time since 1970 that some tools write in seconds (PHPUnit, gcovr, coverlet) and others in milliseconds (coverage.py,
 * istanbul, Cobertura), as milliseconds. Undefined when it is absent, 0 or no plain number.
 */
export function timestampMs(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,15}(?:\.\d+)?$/.test(text)) return undefined;
  const value = Math.floor(Number(text));
  if (value === 0) return undefined;
  return value < FIRST_MILLISECOND_STAMP ? value * 1000 : value;
}
