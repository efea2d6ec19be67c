import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../../../../../src/shared/io/web/certificate.ts';

describe('a certificate for loopback', () => {
  it('is read by others, signed by its own key, and another one each time', () => {
    const made = Array.from({ length: 20 }, () => selfSigned('127.0.0.1'));
    for (const { cert, key } of made) {
      const read = new X509Certificate(cert);
      expect(read.subject).toBe('CN=127.0.0.1');
      expect(read.issuer).toBe('CN=127.0.0.1');
      expect(read.verify(read.publicKey)).toBe(true);
      expect(read.validTo).toContain('2049');
      expect(key).toContain('BEGIN PRIVATE KEY');
    }
    expect(new Set(made.map(({ cert }) => new X509Certificate(cert).serialNumber)).size).toBe(20);
  });
});
