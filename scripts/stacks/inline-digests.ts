import { createHash } from 'node:crypto';

const SCRIPT = /<script(?![^>]*\ssrc[\s=])[^>]*>(.*?)<\/script>/gisu;

/** `'sha256-…'` of every inline script of some pages, each once and in order, as a policy holds them. */
export function inlineDigests(pages: readonly string[]): string {
  const texts = pages.flatMap((page) => [...page.matchAll(SCRIPT)].map(([, text]) => text ?? ''));
  const digests = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(digests)].toSorted().join(' ');
}
