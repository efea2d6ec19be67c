import type { Severity } from '../../model/finding.ts';
import type { Annotation } from '../annotation/annotations.ts';
import type { CheckAnnotation } from './client.ts';

const LEVEL: { readonly [severity in Severity]: CheckAnnotation['annotation_level'] } = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** In the form of the Checks API, which wants a file and lines; undefined for what belongs to no file of the repository. */
export function checkAnnotation(annotation: Annotation): CheckAnnotation | undefined {
  if (annotation.path === undefined) return undefined;
  const startLine = annotation.startLine ?? 1;
  return {
    path: annotation.path,
    start_line: startLine,
    end_line: annotation.endLine ?? startLine,
    annotation_level: LEVEL[annotation.severity],
    title: annotation.title,
    message: annotation.message,
  };
}
