import { markerPart, type RunStamp } from '../sticky/marker.ts';

export interface LineMark {
  readonly fingerprint: string;
  /** That opened the discussion. */
  readonly run: RunStamp;
}

/** First line of a discussion of ours: `<!-- reliability-line:GATE:KEY:FINGERPRINT:run=NUMBER.ATTEMPT -->`. */
export function lineMarker(gate: string, key: string, { fingerprint, run }: LineMark): string {
  return `${opening(gate, key)}${markerPart(fingerprint)}:run=${run.number}.${run.attempt} -->`;
}

/** Which finding a discussion is about, or undefined when it is none of this gate and key; only its beginning counts. */
export function readLineMarker(body: string, gate: string, key: string): LineMark | undefined {
  const start = opening(gate, key);
  if (!body.startsWith(start)) return undefined;
  const mark = /^([^:\s]{0,400}):run=(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
  if (mark === null) return undefined;
  const [, fingerprint = '', number, attempt] = mark;
  return { fingerprint, run: { number: Number(number), attempt: Number(attempt) } };
}

function opening(gate: string, key: string): string {
  return `<!-- reliability-line:${markerPart(gate)}:${markerPart(key)}:`;
}
