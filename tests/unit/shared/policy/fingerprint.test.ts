import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fingerprint } from '../../../../src/shared/policy/fingerprint.ts';
import { sha256 } from '../../../../src/shared/policy/sha256.ts';

it('hashes as SHA-256 does', () => {
  const reference = (text: string) => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => sha256(text) === reference(text)));
});

test('a fingerprint never changes between versions, or every waiver would be void', () => {
  expect(fingerprint('coverage/below-threshold', '', 'unit:lines')).toBe('5f4bf92070d5fa9d');
  expect(fingerprint('coverage/uncovered-lines', 'src/größe.ts', 'return 1;')).toBe('880cae2f4a4e2f94');
});

it('is 16 hexadecimal digits and keeps its three parts apart', () => {
  const parts = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(fingerprint(...a)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(...a) === fingerprint(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
  expect(
    new Set([
      fingerprint('a', 'b', ''),
      fingerprint('a', '', 'b'),
      fingerprint('ab', '', ''),
      fingerprint('a","b', '', ''),
    ]).size,
  ).toBe(4);
});
