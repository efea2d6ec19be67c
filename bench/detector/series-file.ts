import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Annotations, consensus } from './scores.ts';

/** One series that people looked at. */
export interface AnnotatedSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly annotations: Annotations;
  readonly consensus: readonly number[];
}

/** A JSON array of `{ name, values, annotations }`, gzipped or not. Throws Error for anything else. */
export function readSeries(path: string): readonly AnnotatedSeries[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || parsed.length === 0) throw new Error(`${path} is no list of series`);
  return parsed.map((entry: unknown, at) => {
    const { name, values, annotations } = entry as { [key: string]: unknown };
    const isNumbers = (list: unknown): list is number[] =>
      Array.isArray(list) && list.every((value) => typeof value === 'number');
    if (!isNumbers(values) || !Array.isArray(annotations) || !annotations.every(isNumbers) || annotations.length === 0)
      throw new Error(`series ${at} of ${path} has no values or no annotations`);
    return { name: String(name ?? at), values, annotations, consensus: consensus(annotations) };
  });
}
