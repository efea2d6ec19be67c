import type { Environment } from '../port.ts';

/** Which run wrote a comment. */
export interface RunStamp {
  /** 0 when the platform did not say. */
  readonly number: number;
  readonly attempt: number;
}

/** The stamp of the run that this environment describes. */
export function stampOf({ runNumber, runAttempt }: Environment): RunStamp {
  return { number: runNumber ?? 0, attempt: runAttempt ?? 1 };
}

/**
 * First line of our comment, invisible on the page: `<!-- reliability:GATE:KEY:run=NUMBER.ATTEMPT -->`. The key is the
 * user's own text, so it is percent-encoded, and no two hyphens stay together: nothing in it can end the HTML comment.
 */
export function commentMarker(gate: string, key: string, run: RunStamp): string {
  return `${opening(gate, key)}${run.number}.${run.attempt} -->`;
}

/**
 * The run that wrote this comment, or undefined when it is not the comment of this gate and key. Only the very beginning
 * counts: a marker further down was quoted, or smuggled in through a test name.
 */
export function readMarker(body: string, gate: string, key: string): RunStamp | undefined {
  const start = opening(gate, key);
  if (!body.startsWith(start)) return undefined;
  const stamp = /^(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
  return stamp === null ? undefined : { number: Number(stamp[1]), attempt: Number(stamp[2]) };
}

/** True when `other` comes after `run`: a higher number, or the same run repeated. */
export function isNewer(other: RunStamp, run: RunStamp): boolean {
  return other.number === run.number ? other.attempt > run.attempt : other.number > run.number;
}

function opening(gate: string, key: string): string {
  return `<!-- reliability:${markerPart(gate)}:${markerPart(key)}:run=`;
}

/** Text of anybody's making as a part of a marker: percent-encoded, and no two hyphens stay together. */
export function markerPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
}
