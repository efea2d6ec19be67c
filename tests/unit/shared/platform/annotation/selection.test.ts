import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../../src/shared/model/finding.ts';
import { annotationsOf } from '../../../../../src/shared/platform/annotation/annotations.ts';
import { selectAnnotations } from '../../../../../src/shared/platform/annotation/selection.ts';
import { sampleFinding, sampleVerdict } from '../../../../platform/publication.ts';

describe('selectAnnotations', () => {
  function select(counts: { readonly [severity in Severity]?: number }, limit = 100): readonly string[] {
    const findings = Object.entries(counts).flatMap(([severity, count]) =>
      Array.from({ length: count }, (_, n) => sampleFinding(n + 1, severity as Severity)),
    );
    const selected = selectAnnotations(annotationsOf(sampleVerdict({ findings })), limit);
    return ['error', 'warning', 'notice'].flatMap((severity) => {
      const own = selected.filter((annotation) => annotation.severity === severity);
      const more = own.at(-1)?.title.startsWith('+') ? ` ${own.at(-1)?.title}` : '';
      return own.length === 0 ? [] : [`${own.length} ${severity}${more}`];
    });
  }

  it.each([
    [{ error: 10 }, undefined, ['10 error']],
    [{ error: 11 }, undefined, ['10 error +2 more']],
    [{ error: 120, warning: 3, notice: 30 }, undefined, ['10 error +111 more', '3 warning', '10 notice +21 more']],
    [{ error: 4, warning: 4 }, 6, ['4 error', '2 warning +3 more']],
    [{ error: 4, warning: 4 }, 4, ['4 error']],
    [{ error: 4 }, 1, ['1 error +4 more']],
    [{ error: 4 }, 0, []],
    [{}, undefined, []],
  ])('%j within %s: %j', (counts, limit, expected) => {
    expect(select(counts, limit)).toEqual(expected);
  });
});
