import type { Waiver } from '../model/waiver.ts';
import { isDay } from '../policy/calendar-day.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';
import { type RecordReader, readRecordFile } from './record-file.ts';

const MOST_WAIVERS = 1000;
const KEYS: readonly string[] = ['rule', 'path', 'fingerprint', 'reason', 'owner', 'expires'];
const RULE = {
  pattern: /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u,
  form: 'a rule such as coverage/below-threshold',
};
const FINGERPRINT = { pattern: /^[0-9a-f]{16}$/u, form: '16 hexadecimal digits in quotes, as in verdict.json' };
const PATH = { pattern: /^[^\p{Cc}\u2028\u2029]{1,300}$/u, form: 'a glob of at most 300 characters' };
const REASON = {
  // A reason that says nothing is none.
  pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
  form: 'a reason of 10 to 300 characters in one line',
};
const OWNER = { pattern: /^[^\p{Cc}\u2028\u2029]{1,100}$/u, form: 'who answers for it, such as "@org/team"' };
const EXPIRES = { pattern: /^\d{4}-\d{2}-\d{2}$/u, form: 'the last day on which it holds, such as 2027-01-31' };

/**
 * Reads the text of a waivers.yml; `path` is for messages, `rules` are those that there are (absent: any may be). Throws
 * ProblemError CONFIG-* with line and column, and nothing else.
 */
export async function readWaiverFile(
  text: string,
  path: string,
  rules?: readonly string[],
): Promise<readonly Waiver[]> {
  // A file with comments only waives nothing.
  if (text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line))) return [];
  const file = await readRecordFile(text, path, ['waivers']);
  return file.records('waivers', KEYS, MOST_WAIVERS).map((entry) => waiverOf(entry, rules));
}

function waiverOf(entry: RecordReader, rules: readonly string[] | undefined): Waiver {
  if (!entry.has('rule') && !entry.has('fingerprint'))
    throw entry.missing('rule', 'Say what is waived: a rule, or the fingerprint of one finding.');
  if (entry.has('path') && !entry.has('rule'))
    throw entry.wrong('path', 'is given without a rule', 'A fingerprint says its finding alone; remove the path.');
  const expires = entry.text('expires', EXPIRES);
  if (!isDay(expires))
    throw entry.wrong('expires', `is ${expires}, which is no day of the calendar`, `Expected ${EXPIRES.form}.`);
  const rule = entry.has('rule') ? entry.text('rule', RULE) : undefined;
  // The rules about waivers are what keeps waivers honest.
  if (rule?.startsWith('waiver/') === true)
    throw entry.wrong('rule', `is ${rule}, which cannot be waived`, 'Renew the waiver that it is about, or remove it.');
  if (rule !== undefined && rules?.includes(rule) === false) throw unknownRule(entry, rule, rules);
  return {
    ...(rule === undefined ? {} : { rule }),
    ...(entry.has('fingerprint') ? { fingerprint: entry.text('fingerprint', FINGERPRINT) } : {}),
    ...(entry.has('path') ? { paths: [entry.text('path', PATH)] } : {}),
    reason: entry.text('reason', REASON),
    owner: entry.text('owner', OWNER),
    expires,
    line: entry.position().line,
  };
}

/** A misspelt rule would waive nothing, and nobody would know why. */
function unknownRule(entry: RecordReader, rule: string, rules: readonly string[]): Error {
  const near = nearest(rule, rules);
  const hint = near === undefined ? 'docs/errors.md lists the rules.' : `Did you mean ${quote(near)}?`;
  return entry.wrong('rule', `is ${quote(rule)}, which is no rule`, hint);
}
