import { expect, test } from 'vitest';
import { readGitName } from '../../../../../src/shared/formats/diff/git-name.ts';

test.each([
  ['b/src/a.ts', 'b/src/a.ts'],
  ['b/a b.ts\t', 'b/a b.ts'],
  ['"b/tab\\there"', 'b/tab\there'],
  ['"b/tab and\\t blank"\t', 'b/tab and\t blank'],
  ['"b/line\\nend\\r"', 'b/line\nend\r'],
  ['"b/quote\\"back\\\\slash"', 'b/quote"back\\slash'],
  ['"b/\\303\\244.ts"', 'b/\u00c3\u00a4.ts'],
  ['"b/\\\\303"', 'b/\\303'],
  ['"b/\\001\\a\\b\\v\\f"', 'b/\x01\x07\b\v\f'],
  ['b/"', 'b/"'],
  ['/dev/null', '/dev/null'],
])('%j', (written, name) => {
  expect(readGitName(written)).toBe(name);
});
