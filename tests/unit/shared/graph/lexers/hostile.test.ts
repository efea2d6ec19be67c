import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../src/shared/graph/languages.ts';
import { cpuMs } from '../../../../cpu-time.ts';

/** Beginnings that are never ended, each the start of something a lexer looks ahead for. */
const PIECES = [
  `\`$\{`,
  '<a ',
  '<a>(',
  '<T>(x',
  '{',
  '(',
  '[',
  '/[',
  '/ ',
  '/*',
  '"',
  "'",
  'f"{',
  '"""',
  "'''",
  'import {',
  'import(',
  'import /*',
  'export {',
  'require(',
  'from . import (',
  'from a import (b,',
  'use a::{',
  'mod a {',
  '#[',
  'r#"',
  'extern crate ',
  'crate::',
  "'a",
  `"$\{`,
  'when (',
  'import a.',
  'package ',
  '<script>',
  '<!--',
  '?',
  '&&',
  'if (',
  'if\n',
  'case ',
  '\\',
  '\0',
  '\ud800',
  'import "a";',
  'a.b.',
  'f"{f"{',
  '{:',
  'try {',
  '<script ',
  '=> {',
  'import(\n',
];
const CHARACTERS = 50_000;

describe.each(LANGUAGES)('$name', ({ lex, extensions }) => {
  const path = `a.${extensions.at(-1)}`;

  it('takes time linear in whatever it is given', () => {
    const slow: string[] = [];
    for (const piece of PIECES) {
      const text = piece.repeat(CHARACTERS / piece.length);
      const start = cpuMs();
      lex(text, path);
      // What is linear takes milliseconds; 50 000 characters squared are many seconds.
      if (cpuMs() - start > 500) slow.push(piece);
    }
    expect(slow).toEqual([]);
  }, 120_000);

  it('never throws, and finds nothing outside of the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES, '\n', ' ', '}', ')', ']', '`', ';', 'a'), fc.string()));
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const lines = whole.split('\n').length;
        const { imports, decisions } = lex(whole, path);
        for (const line of [...imports.map((site) => site.line), ...decisions]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        expect([...decisions]).toEqual([...decisions].sort((a, b) => a - b));
      }),
    );
  });
});
