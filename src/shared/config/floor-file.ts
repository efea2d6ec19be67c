import { METRICS, type Metric } from '../model/coverage.ts';
import type { Floor, Lowering } from '../model/floor.ts';
import { mergedFloors } from '../policy/ratchet.ts';
import { problemIn } from './config-problem.ts';
import { type RecordReader, readRecordFile } from './record-file.ts';

const MOST_FLOORS = 5000;
const FULL = 100_000;
const KEYS: readonly string[] = ['suite', 'path', 'owner', 'metric', 'milliPercent', 'lowered'];
const LOWERING_KEYS: readonly string[] = ['fromMilliPercent', 'reason', 'by'];
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
/** One line, whatever is in it: it is shown, and shown text is escaped where it is shown. */
const LINE = /^[^\p{Cc}\u2028\u2029]{1,300}$/u;
const SUITE = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, form: 'the name of a suite, or combined' };
const METRIC = { pattern: new RegExp(`^(?:${METRICS.join('|')})$`, 'u'), form: METRICS.join(', ') };
const PATH = { pattern: LINE, form: 'a glob of at most 300 characters' };
const OWNER = { pattern: LINE, form: 'an owner such as @org/team' };
/** A reason that says nothing is none. */
const REASON = {
  pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
  form: 'a reason of 10 to 300 characters',
};

/**
 * Reads the text of a coverage-floor.json; `path` is for messages. A scope that is there twice, as after a merge that kept
 * both sides, has the higher floor. Throws ProblemError CONFIG-* with line and column, and nothing else.
 */
export async function readFloorFile(text: string, path: string): Promise<readonly Floor[]> {
  const conflict = text.split('\n').findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0)
    throw problemIn(
      { spelling: path, path },
      { line: conflict + 1, column: 1 },
      'CONFIG-CONFLICT',
      `${path} holds a merge that was not finished`,
      'Remove the markers and keep the lines of both sides: the higher floor counts.',
    );
  const file = await readRecordFile(text, path, ['floors']);
  if (!file.has('floors')) return [];
  return mergedFloors(file.records('floors', KEYS, MOST_FLOORS, (item) => typeof item === 'string').map(floorOf));
}

function floorOf(entry: RecordReader): Floor {
  if (entry.has('path') && entry.has('owner'))
    throw entry.wrong('owner', 'is given beside a path', 'A floor holds for a path or for an owner; write two.');
  const milliPercent = entry.integer('milliPercent', FULL);
  return {
    suite: entry.text('suite', SUITE),
    metric: entry.text('metric', METRIC) as Metric,
    ...(entry.has('path') ? { path: entry.text('path', PATH) } : {}),
    ...(entry.has('owner') ? { owner: entry.text('owner', OWNER) } : {}),
    milliPercent,
    ...(entry.has('lowered') ? { lowered: loweringOf(entry.record('lowered', LOWERING_KEYS), milliPercent) } : {}),
  };
}

function loweringOf(entry: RecordReader, to: number): Lowering {
  const fromMilliPercent = entry.integer('fromMilliPercent', FULL);
  if (fromMilliPercent <= to)
    throw entry.wrong(
      'fromMilliPercent',
      `is ${fromMilliPercent}, and the floor is ${to}`,
      'A floor is lowered from a higher one.',
    );
  return { fromMilliPercent, reason: entry.text('reason', REASON), by: entry.text('by', OWNER) };
}
