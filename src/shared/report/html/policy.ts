import { sha256 } from '../../policy/sha256.ts';

function source(text: string): string {
  const bytes = sha256(text).match(/../g) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`;
}

/**
 * Content Security Policy (level 3) of the page: its one style sheet, its one script, if it has one, and its icon, nothing else.
 * Trusted Types are required and no policy may be made, so no string can become markup or code, whatever the data.
 */
export function contentPolicy(style: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    script === undefined ? "script-src 'none'" : `script-src ${source(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
