import { createHash } from 'node:crypto';

/** `sha256-…`, `sha384-…`, `sha512-…` of a text's UTF-8 bytes in base64, as policies and integrity attributes write them. */
export function contentHashes(text: string): readonly [sha256: string, sha384: string, sha512: string] {
  return [hashOf('sha256', text), hashOf('sha384', text), hashOf('sha512', text)];
}

function hashOf(algorithm: string, text: string): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
}
