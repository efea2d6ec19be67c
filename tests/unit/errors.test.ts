import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printErrors } from '../../scripts/print/errors.ts';
import { catalogue, codeGroups } from '../../src/catalogue.ts';
import { BENCHMARK_FORMATS } from '../../src/shared/formats/benchmarks/index.ts';
import { BUNDLE_FORMATS } from '../../src/shared/formats/bundles/index.ts';
import { COVERAGE_FORMATS } from '../../src/shared/formats/coverage/index.ts';
import { FAULTS } from '../../src/shared/formats/fault.ts';
import { HISTORY_FORMATS } from '../../src/shared/formats/histories/index.ts';
import { ISSUE_FORMATS } from '../../src/shared/formats/issues/index.ts';
import { TEST_FORMATS } from '../../src/shared/formats/tests/index.ts';
import { VULNERABILITY_FORMATS } from '../../src/shared/formats/vulnerabilities/index.ts';
import { type CodeTables, codesIn } from '../architecture/codes.ts';
import { readSources } from '../architecture/sources.ts';

const TABLES: CodeTables = {
  faultKinds: Object.keys(FAULTS),
  formats: COVERAGE_FORMATS.map(({ id }) => id),
  testFormats: TEST_FORMATS.map(({ id }) => id),
  issueFormats: ISSUE_FORMATS.map(({ id }) => id),
  vulnerabilityFormats: VULNERABILITY_FORMATS.map(({ id }) => id),
  benchmarkFormats: BENCHMARK_FORMATS.map(({ id }) => id),
  bundleFormats: BUNDLE_FORMATS.map(({ id }) => id),
  // What asv keeps are its reports.
  historyFormats: HISTORY_FORMATS.map(({ id }) => id).filter((id) => id !== 'asv'),
};
const codes = codesIn(readSources(join(import.meta.dirname, '../..')), TABLES);
const rows = catalogue().map(({ code }) => code);

describe('the catalogue', () => {
  it('explains every code that can be given', () => {
    expect(codes.filter((code) => !rows.includes(code))).toEqual([]);
  });

  it('explains none that is never given', () => {
    expect(rows.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('explains each once, with what it means and what to do', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((code, at) => rows.indexOf(code) !== at)).toEqual([]);
    for (const { code, meaning, next } of catalogue()) {
      expect(meaning, code).toMatch(/\S.*[.:]$/u);
      expect(next, code).toMatch(/\S.*\.$/u);
    }
  });
});

describe('codesIn', () => {
  const found = (files: { readonly [path: string]: string }) =>
    codesIn(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { faultKinds: ['CUT', 'TOO-DEEP'], formats: ['lcov', 'go-x'] },
    );

  it.each<readonly [text: string, codes: readonly string[]]>([
    [`throw new ProblemError({ code: 'AREA-WHAT', reason, hint });`, ['AREA-WHAT']],
    [`throw configProblem('CONFIG-VALUE', reason, hint);`, ['CONFIG-VALUE']],
    [`const a = b ? 'A-B' : 'C-D';`, ['A-B', 'C-D']],
    [`const finding = { rule: 'coverage/below-threshold' };`, ['coverage/below-threshold']],
    [`import { a } from 'a/b-c'; const b = 'UTF-8'; type C = 'x/y';`, []],
    [`const a = 'TOO-DEEP';`, []],
  ])('%s', (text, expected) => {
    expect(found({ 'src/a.ts': text })).toEqual(expected);
  });

  it('joins formats with the faults of their own file and of what it loads', () => {
    expect(
      found({
        'src/shared/formats/coverage/lcov.ts': `import { a } from '../a.ts'; import type { B } from '../b.ts';`,
        'src/shared/formats/a.ts': `throw new FormatFault('CUT', '', 0);`,
        'src/shared/formats/b.ts': `throw new FormatFault('TOO-DEEP', '', 0);`,
        'src/shared/formats/coverage/go-x.ts': `throw new FormatFault('TOO-DEEP', '', 0);`,
      }),
    ).toEqual(['GO-X-TOO-DEEP', 'LCOV-CUT']);
  });

  it('joins every format with the faults of reading', () => {
    expect(found({ 'src/shared/formats/feed.ts': `fault('CUT');` })).toEqual(['GO-X-CUT', 'LCOV-CUT']);
  });

  it('follows a code that is put together where it is thrown', () => {
    const code = 'const code = `LCOV-$' + '{error.kind}`;';
    expect(found({ 'src/a.ts': `import { b } from './b.ts'; ${code}`, 'src/b.ts': `fault('CUT');` })).toEqual([
      'LCOV-CUT',
    ]);
  });
});

describe('docs/errors.md', () => {
  const printed = printErrors(codeGroups());

  it('has one row per code', () => {
    const told = [...printed.matchAll(/^\| `([^`]+)` \| /gmu)].map(([, code]) => code);
    expect(told).toEqual(rows);
  });

  it('keeps its columns whatever a text holds', () => {
    const codesWithPipe = [{ code: 'A-B', meaning: 'a | b\nc', next: 'd' }];
    expect(printErrors([{ title: 'T', codes: codesWithPipe }])).toContain('\n| `A-B` | a \\| b c | d |\n');
  });
});
