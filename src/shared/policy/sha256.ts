/** Loaded when the first text is hashed: it takes 12 ms, a third of the start of Node.js, and most runs hash nothing. */
const digests = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return digests().hash('sha256', text);
}

/** The same of bytes that come piece by piece. */
export function runningSha256(): { add(bytes: Uint8Array): void; digest(): string } {
  const sum = digests().createHash('sha256');
  return {
    add: (bytes) => void sum.update(bytes),
    digest: () => sum.digest('hex'),
  };
}
