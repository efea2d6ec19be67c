import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../../src/shared/model/finding.ts';
import { annotationsOf, checkAnnotation } from '../../../../../src/shared/platform/github/annotations.ts';
import { selectCheckAnnotations } from '../../../../../src/shared/platform/github/check-run.ts';
import { selectCommands } from '../../../../../src/shared/platform/github/workflow-commands.ts';
import { sampleFinding, sampleVerdict } from '../../../../platform/publication.ts';

const ESCAPE = String.fromCharCode(27);

describe('annotationsOf', () => {
  it('puts problems first, then errors, warnings and notices', () => {
    const problem = {
      code: 'LCOV-TRUNCATED',
      reason: 'it ends',
      hint: 'write it whole',
      location: { path: 'a.info', line: 3 },
    };
    const verdict = sampleVerdict({
      outcome: 'inconclusive',
      findings: [sampleFinding(1, 'notice'), sampleFinding(2, 'error'), sampleFinding(3, 'warning')],
      problem,
    });
    const annotations = annotationsOf(verdict);
    expect(annotations.map(({ severity, title }) => `${severity} ${title}`)).toEqual([
      'error LCOV-TRUNCATED',
      'error coverage/uncovered-change',
      'warning coverage/uncovered-change',
      'notice coverage/uncovered-change',
    ]);
    expect(annotations[0]).toEqual({
      severity: 'error',
      title: 'LCOV-TRUNCATED',
      message: 'it ends\nwrite it whole',
      path: 'a.info',
      startLine: 3,
      endLine: 3,
    });
  });

  it.each([
    ['without a place', undefined, undefined],
    ['absolute', { path: '/etc/passwd', startLine: 1 }, undefined],
    ['above the repository', { path: '../other/a.ts', startLine: 1 }, undefined],
    ['a whole file', { path: 'src/a.ts' }, ['src/a.ts', 1, 1]],
    ['one line', { path: 'src/a.ts', startLine: 4 }, ['src/a.ts', 4, 4]],
    ['a span', { path: 'src/a.ts', startLine: 4, endLine: 9 }, ['src/a.ts', 4, 9]],
    ['backwards', { path: 'src/a.ts', startLine: 4, endLine: 2 }, ['src/a.ts', 4, 4]],
    ['line 0', { path: 'src/a.ts', startLine: 0, endLine: 2 }, ['src/a.ts', 1, 2]],
  ])('place in a check run: %s', (_, location, expected) => {
    const { location: _none, ...bare } = sampleFinding(1);
    const finding = location === undefined ? bare : { ...bare, location };
    const [annotation] = annotationsOf(sampleVerdict({ findings: [finding] }));
    const check = checkAnnotation(annotation!);
    expect(check && [check.path, check.start_line, check.end_line]).toEqual(expected);
  });

  it('shows hidden characters, in lines, and cuts to size', () => {
    const message = `${ESCAPE}[31mred\u202Egnp.\r\nsecond\u0000 ${'x'.repeat(5000)}`;
    const [annotation] = annotationsOf(
      sampleVerdict({ findings: [{ ...sampleFinding(1), message, rule: 'r'.repeat(300) }] }),
    );
    expect(annotation?.message).toMatch(/^\[U\+001B\]\[31mred\[U\+202E\]gnp\.\nsecond\[U\+0000\] x+\u2026$/);
    expect(annotation?.message.length).toBe(4000);
    expect(annotation?.title.length).toBe(255);
  });

  it('always gives what the Checks API accepts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const line = fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(text, text, text, text, line, line, (rule, message, hint, path, startLine, endLine) => {
        const location = {
          path,
          ...(startLine === undefined ? {} : { startLine }),
          ...(endLine === undefined ? {} : { endLine }),
        };
        const [annotation] = annotationsOf(
          sampleVerdict({ findings: [{ ...sampleFinding(1), rule, message, hint, location }] }),
        );
        const check = checkAnnotation(annotation!);
        expect(annotation?.title).not.toBe('');
        expect(annotation?.message).not.toBe('');
        expect(`${annotation?.title}${annotation?.message}`.isWellFormed()).toBe(true);
        if (check === undefined) return;
        expect(check.path).not.toMatch(/^$|^\/|^\.\.\//);
        expect(check.start_line).toBeGreaterThanOrEqual(1);
        expect(check.end_line).toBeGreaterThanOrEqual(check.start_line);
      }),
    );
  });
});

describe('selectCheckAnnotations', () => {
  const annotations = annotationsOf(
    sampleVerdict({ findings: Array.from({ length: 7 }, (_, n) => sampleFinding(n + 1)) }),
  );
  it.each([
    [10, 7, 0],
    [7, 7, 0],
    [5, 5, 2],
    [0, 0, 7],
    [-1, 0, 7],
  ])('limit %i: %i shown, %i more', (limit, shown, more) => {
    const selection = selectCheckAnnotations(annotations, limit);
    expect([selection.shown.length, selection.more]).toEqual([shown, more]);
  });
});

describe('selectCommands', () => {
  function select(counts: { readonly [severity in Severity]?: number }, limit = 100): readonly string[] {
    const findings = Object.entries(counts).flatMap(([severity, count]) =>
      Array.from({ length: count }, (_, n) => sampleFinding(n + 1, severity as Severity)),
    );
    const selected = selectCommands(annotationsOf(sampleVerdict({ findings })), limit);
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
