import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fingerprint } from '../../../../src/shared/policy/fingerprint.ts';
import { sha256 } from '../../../../src/shared/policy/sha256.ts';

// The examples of FIPS 180-4 (NIST, "Cryptographic Standards and Guidelines", SHA-256), and a text that is not ASCII.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['größe', createHash('sha256').update(Buffer.from('größe', 'utf8')).digest('hex')],
])('SHA-256 of %j', (text, digest) => {
  expect(sha256(text)).toBe(digest);
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
