import { configProblem } from '../../shared/config/config-problem.ts';
import { readRecordFile } from '../../shared/config/record-file.ts';
import type { Io } from '../../shared/io/port.ts';
import { isDay } from '../../shared/policy/calendar-day.ts';
import type { QuarantineEntry } from './facts.ts';

const LARGEST_BYTES = 1 << 20;
const MOST_ENTRIES = 1000;
const KEYS: readonly string[] = ['id', 'reason', 'owner', 'ticket', 'expires'];
const ID = { pattern: /^[^\n]{1,1000}$/u, form: 'a test as the report of this gate names it: suite > name' };
const REASON = {
  pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
  form: 'a reason of 10 to 300 characters in one line',
};
const OWNER = { pattern: /^[^\p{Cc}\u2028\u2029]{1,100}$/u, form: 'who answers for it, such as "@org/team"' };
const TICKET = { pattern: /^[^\p{Cc}\u2028\u2029]{1,300}$/u, form: 'a ticket such as "#123"' };
const EXPIRES = { pattern: /^\d{4}-\d{2}-\d{2}$/u, form: 'the last day on which it holds, such as 2027-01-31' };

export type WrittenEntry = Omit<QuarantineEntry, 'outcome' | 'passes'>;

/** `version: 1` and `tests`, a list of `id`, `reason`, `owner`, `ticket` and `expires`. Throws ProblemError CONFIG-*. */
export async function readQuarantine(io: Pick<Io, 'readText'>, path: string): Promise<readonly WrittenEntry[]> {
  const text = io.readText(path, LARGEST_BYTES);
  if (text === undefined)
    throw configProblem(
      'CONFIG-VALUE',
      `the quarantine ${path} is not there, cannot be read, or is larger than 1 MiB`,
      'Correct the path; it is relative to the working directory.',
      { path },
    );
  if (text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line))) return [];
  const file = await readRecordFile(text, path, ['tests']);
  const entries = file.records('tests', KEYS, MOST_ENTRIES).map((entry): WrittenEntry => {
    const expires = entry.text('expires', EXPIRES);
    if (!isDay(expires))
      throw entry.wrong('expires', `is ${expires}, which is no day of the calendar`, `Expected ${EXPIRES.form}.`);
    return {
      id: entry.text('id', ID),
      reason: entry.text('reason', REASON),
      owner: entry.text('owner', OWNER),
      ...(entry.has('ticket') ? { ticket: entry.text('ticket', TICKET) } : {}),
      expires,
      line: entry.position().line,
    };
  });
  const ids = entries.map(({ id }) => id);
  const twice = entries.find(({ id }, at) => ids.indexOf(id) !== at);
  if (twice === undefined) return entries;
  throw configProblem('CONFIG-CONFLICT', 'a test is quarantined twice', 'Keep one of the two.', {
    path,
    line: twice.line,
  });
}

/** Whether an entry holds: not expired, and not passed so often that it must be let go. */
export function holds(
  { expires, passes }: Pick<QuarantineEntry, 'expires' | 'passes'>,
  today: string,
  releaseAfter: number,
): boolean {
  return expires >= today && passes < releaseAfter;
}
