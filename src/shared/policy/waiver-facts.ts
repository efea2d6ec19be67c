import { ProblemError } from '../model/problem.ts';
import type { Waiver, WaiverFacts, WaiverFile } from '../model/waiver.ts';
import { dayText, isDay } from './calendar-day.ts';

const MOST_WAIVERS = 1000;
const LONGEST_TEXT = 4096;
const MOST_LINES = 0xffffff;

/**
 * The waivers that concern a gate, on the day of `nowMs` (ms since 1970): those of its `rules`, and those of fingerprints
 * alone, which may be of any gate.
 */
export function waiverFactsOf({ path, waivers }: WaiverFile, rules: ReadonlySet<string>, nowMs: number): WaiverFacts {
  const own = waivers.filter(({ rule }) => rule === undefined || rules.has(rule));
  return { path, today: dayText(nowMs), waivers: own };
}

/** Waivers of a facts.json that anybody may have written; undefined: there are none. Throws ProblemError FACTS-INVALID. */
export function readWaiverFacts(value: unknown): WaiverFacts | undefined {
  if (value === undefined) return undefined;
  const facts = object(value, 'waivers');
  const { waivers } = facts;
  if (!Array.isArray(waivers) || waivers.length > MOST_WAIVERS) throw invalid('waivers.waivers');
  return {
    path: text(facts, 'path', 'waivers'),
    today: day(facts, 'today', 'waivers'),
    waivers: waivers.map((waiver: unknown, at) => waiverOf(waiver, `waivers.waivers.${at}`)),
  };
}

function waiverOf(value: unknown, path: string): Waiver {
  const waiver = object(value, path);
  const { paths, line } = waiver;
  if (waiver['rule'] === undefined && waiver['fingerprint'] === undefined) throw invalid(path);
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1 || line > MOST_LINES)
    throw invalid(`${path}.line`);
  return {
    ...(waiver['rule'] === undefined ? {} : { rule: text(waiver, 'rule', path) }),
    ...(paths === undefined ? {} : { paths: texts(paths, `${path}.paths`) }),
    ...(waiver['fingerprint'] === undefined ? {} : { fingerprint: text(waiver, 'fingerprint', path) }),
    reason: text(waiver, 'reason', path),
    owner: text(waiver, 'owner', path),
    expires: day(waiver, 'expires', path),
    line,
  };
}

type Known = { readonly [key: string]: unknown };

function texts(value: unknown, path: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WAIVERS) throw invalid(path);
  return value.map((_, at) => text(value as unknown as Known, String(at), path));
}

function text(known: Known, key: string, path: string): string {
  const value = known[key];
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT) throw invalid(`${path}.${key}`);
  return value;
}

function day(known: Known, key: string, path: string): string {
  const value = text(known, key, path);
  if (!isDay(value)) throw invalid(`${path}.${key}`);
  return value;
}

function object(value: unknown, path: string): Known {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path);
  return value as Known;
}

function invalid(path: string): ProblemError {
  return new ProblemError({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
  });
}
