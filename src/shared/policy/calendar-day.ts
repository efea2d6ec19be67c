const DAY_MS = 86_400_000;
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, `2027-01-31`. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** Days since 1970-01-01 of the Gregorian calendar; undefined for what is no day, or before that one. */
export function dayNumber(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1970 || m < 1 || m > 12 || d < 1 || d > lengthOf(y, m)) return undefined;
  let before = 0;
  for (let earlier = 1; earlier < m; earlier++) before += lengthOf(y, earlier);
  return firstOf(y) + before + d - 1;
}

/** The day in UTC of a time in ms since 1970, which must not be before that. */
export function dayText(ms: number): string {
  let rest = Math.floor(ms / DAY_MS);
  let year = 1970 + Math.floor(rest / 366);
  while (firstOf(year + 1) <= rest) year++;
  rest -= firstOf(year);
  let month = 1;
  for (; rest >= lengthOf(year, month); month++) rest -= lengthOf(year, month);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(rest + 1)}`;
}

/** Days from 1970 to the first of a year. */
function firstOf(year: number): number {
  const leap = (to: number): number => Math.floor(to / 4) - Math.floor(to / 100) + Math.floor(to / 400);
  return (year - 1970) * 365 + leap(year - 1) - leap(1969);
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return LENGTHS[month - 1]! + (month === 2 && isLeap ? 1 : 0);
}
