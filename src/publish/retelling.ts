import type { CodeMeaning } from '../shared/model/codes.ts';
import type { Place, Problem } from '../shared/model/problem.ts';
import { refusal } from './refusal.ts';

type Known = { readonly [key: string]: unknown };

const LONGEST_PATH = 4096;

/**
 * Problems in facts are told by whoever measured, in free text. Here they keep their code and place; what is said about
 * them is our own: the meaning and the next step of the catalogue. Throws ProblemError PUBLISH-GATE for an unknown code.
 * @param value parsed JSON of bounded depth
 * @param path of the file, for the error
 */
export function retell(value: unknown, meanings: ReadonlyMap<string, CodeMeaning>, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => retell(item, meanings, path));
  const known = value as Known;
  if (typeof known['code'] === 'string' && typeof known['reason'] === 'string')
    return retoldProblem(known, meanings, path);
  return Object.fromEntries(Object.entries(known).map(([key, child]) => [key, retell(child, meanings, path)]));
}

/** A problem in our own words, at the place that it names. Throws ProblemError PUBLISH-GATE. */
export function retoldProblem(problem: Known, meanings: ReadonlyMap<string, CodeMeaning>, path: string): Problem {
  const meaning = typeof problem['code'] === 'string' ? meanings.get(problem['code']) : undefined;
  if (meaning === undefined || meaning.code.includes('/'))
    throw refusal(
      'PUBLISH-GATE',
      `${path} gives a problem code that this release does not know`,
      'Use the same release in both workflows.',
      path,
    );
  const location = placeOf(problem['location']);
  return {
    code: meaning.code,
    reason: meaning.meaning.replace(/\.$/, ''),
    hint: meaning.next,
    ...(location === undefined ? {} : { location }),
  };
}

/** Left out when it is not of the form of a place: it only helps to find the problem. */
function placeOf(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, line, column } = value as Known;
  if (typeof path !== 'string' || path === '' || path.length > LONGEST_PATH) return undefined;
  return {
    path,
    ...(isPosition(line) ? { line } : {}),
    ...(isPosition(line) && isPosition(column) ? { column } : {}),
  };
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 1 << 24;
}
