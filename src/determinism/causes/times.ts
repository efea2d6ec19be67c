import type { Cause } from './port.ts';

const FIX = 'Leave the time out, or take it from SOURCE_DATE_EPOCH.';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const ZONE = '(?: ?(?:Z\\b|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?|[A-Z]{3,4}\\b))?';
const ISO = pattern(`\\d{4}-\\d{2}-\\d{2}(?:[T _]${CLOCK}${ZONE})?`);
/** What Date.prototype.toString of JavaScript says of the zone, in the language of the build (ECMA-262, TimeZoneString). */
const ZONE_NAME = '(?: \\([^()\\r\\n]{1,60}\\))?';
const MAIL = pattern(
  `(?:${DAY},? )?(?:\\d{1,2} ${MONTH} \\d{4}|${MONTH} {1,2}\\d{1,2},? (?:${CLOCK}${ZONE} )?\\d{4})(?: ${CLOCK}${ZONE}${ZONE_NAME})?`,
);
const LETTERS_OF_MAIL = new RegExp(MONTH, 'u');

/** Times in texts, in the formats that tools write. */
export const TIME_CAUSES: readonly Cause[] = [
  {
    id: 'manifest-time',
    title: 'The manifest of a jar has a time',
    fix: 'Leave it out: bnd: -reproducible: true; Gradle and Maven: set outputTimestamp, no Build-Time.',
    mask: (text) => text.replace(/^((?:Bnd-LastModified|Build-(?:Time|Date|Timestamp)|Built-On): )[^\r\n]*/gmu, '$1«»'),
  },
  {
    id: 'pdf-time',
    title: 'The document has the time at which it was written',
    fix: 'Set SOURCE_DATE_EPOCH (and FORCE_SOURCE_DATE=1 for TeX).',
    mask: (text) => text.replace(/D:\d{8,14}(?:[Z+-][\d']{0,6})?/gu, '«:»'),
  },
  { id: 'timestamp', title: 'A time got into the artifact', fix: FIX, mask: (text) => text.replace(ISO, '«-»') },
  {
    id: 'date-text',
    title: 'A date in words got into the artifact',
    fix: FIX,
    fixes: { 'C and Rust': 'Do not use __DATE__ and __TIME__; gcc takes SOURCE_DATE_EPOCH; -Wdate-time finds them.' },
    mask: (text) => (LETTERS_OF_MAIL.test(text) ? text.replace(MAIL, '«--»') : text),
  },
  {
    id: 'clock-text',
    title: 'A time of day got into the artifact',
    fix: FIX,
    mask: (text) => text.replace(/(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?![\d:])/gu, '«::»'),
  },
  {
    id: 'epoch',
    title: 'A time in seconds or milliseconds since 1970 got into the artifact',
    fix: FIX,
    fixes: { JavaScript: 'Replace Date.now() by a value that is given; SvelteKit: kit.version.name.' },
    mask: (text, own) =>
      text.replace(/(?<![\d.])\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?![\d.])/gu, (digits) =>
        isClose(Number(digits.slice(0, 10)) * 1000, own.startedMs, own.endedMs) ? '«»' : digits,
      ),
    maskConfidence: 'certain',
  },
  {
    id: 'duration',
    title: 'How long something took got into the artifact',
    fix: 'Write measurements beside the artifacts, not into them.',
    mask: (text) => text.replace(/(?<![\w.])\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|sec|seconds|minutes)\b/gu, '«»'),
    maskConfidence: 'possible',
  },
];

/** A build that is not known (0) was made at any time. Two days: files can be older than the build. */
function isClose(ms: number, startedMs: number, endedMs: number): boolean {
  const slack = 2 * 86_400_000;
  return startedMs === 0 ? ms > 946_684_800_000 : ms >= startedMs - slack && ms <= endedMs + slack;
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<!\\d)${source}(?!\\d)`, 'gu');
}
