import { dayNumber } from '../policy/calendar-day.ts';

const ISO = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/u;

/**
 * A time as ISO 8601 in ms since 1970 UTC, whole seconds; undefined when it is none, or says no zone: a local time means
 * another moment on every machine.
 */
export function isoTimeMs(text: string | undefined): number | undefined {
  const [, day = '', hour, minute, second = '0', zone] = ISO.exec(text ?? '') ?? [];
  const days = dayNumber(day);
  if (days === undefined || zone === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return (((days * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
}
