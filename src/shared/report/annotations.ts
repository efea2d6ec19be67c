import type { Severity } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { plainLine } from './escape.ts';
import { rankFindings } from './order.ts';
import { placeInRepository } from './place.ts';
import { cutToSize } from './size.ts';

/** Words of GitHub's Checks API. */
export type AnnotationLevel = 'notice' | 'warning' | 'failure';

/** A remark on lines of a file; both lines 1-based and included, 1 and 1 for a whole file. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: AnnotationLevel;
  /** One line, at most 255 characters. */
  readonly title: string;
  /** Plain text, at most 64 KiB of UTF-8. */
  readonly message: string;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many more there are ("+N more"). */
  readonly omitted: number;
}

/** Annotations that the Checks API takes in one request. */
export const ANNOTATION_BATCH = 50;
const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: 'failure', warning: 'warning', notice: 'notice' };

/** The findings that have a place in the repository, gravest and largest first, at most `max` of them. */
export function rankAnnotations(verdict: Verdict, max: number): Annotations {
  const all = rankFindings(verdict.findings).flatMap(({ location, severity, rule, message, hint }) => {
    const place = placeInRepository(location);
    if (place === undefined) return [];
    const text = [message, hint ?? ''].map(plainLine).filter((line) => line !== '');
    const annotation: Annotation = {
      ...place,
      level: LEVELS[severity],
      title: cutToSize(plainLine(rule), { max: 255, unit: 'characters' }),
      message: cutToSize(text.join('\n'), { max: 65_536, unit: 'bytes' }),
    };
    return [annotation];
  });
  const shown = all.slice(0, Math.max(0, max));
  return { shown, omitted: all.length - shown.length };
}

/** Lists of at most `size`, in order; no list for no annotations. */
export function batches<Item>(items: readonly Item[], size: number = ANNOTATION_BATCH): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
