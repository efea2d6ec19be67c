import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../../../src/shared/platform/annotation/annotations.ts';
import { checkAnnotation } from '../../../../../src/shared/platform/github/check-annotation.ts';
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
