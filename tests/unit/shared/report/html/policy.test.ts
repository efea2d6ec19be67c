import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentPolicy } from '../../../../../src/shared/report/html/policy.ts';
import { SCRIPT } from '../../../../../src/shared/report/html/script.ts';
import { STYLE } from '../../../../../src/shared/report/html/style.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');

it('allows one style sheet and one script by their SHA-256, and nothing else', () => {
  const directives = contentPolicy(STYLE, SCRIPT).split('; ');
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain(`style-src 'sha256-${hash(STYLE)}'`);
  expect(directives).toContain(`script-src 'sha256-${hash(SCRIPT)}'`);
  expect(directives.join(' ')).not.toMatch(/unsafe|https?:|\*/);
});

it('hashes text beyond ASCII as UTF-8', () => {
  expect(contentPolicy('/* ä ✓ */', '')).toContain(hash('/* ä ✓ */'));
});
