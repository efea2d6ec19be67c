import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { htmlText } from '../../../../../src/shared/report/escape.ts';
import { DOM } from '../../../../../src/shared/report/html/script/dom.ts';
import { SCRIPT, scriptWith } from '../../../../../src/shared/report/html/script.ts';
import { STYLE } from '../../../../../src/shared/report/html/style.ts';

const WHOLE = scriptWith({ hasTabs: true, hasCharts: true });

it('is a program', () => {
  for (const script of [SCRIPT, scriptWith({ hasTabs: false, hasCharts: true }), WHOLE])
    expect(() => new Script(script)).not.toThrow();
});

// The HTML parser changes or ends such text, and the hash in the policy would no longer fit.
it.each([
  ['script', SCRIPT],
  ['script with tabs and charts', WHOLE],
  ['style', STYLE],
])('the %s stands in its element unchanged', (_, text) => {
  expect(text).not.toMatch(/<\/(?:script|style)|<!--|\r|\0/i);
});

it('uses nothing that turns text into markup or code, stores nothing and loads nothing', () => {
  expect(WHOLE).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|localStorage|fetch\(|XMLHttp|import\(/,
  );
  expect(STYLE).not.toMatch(/url\(|@import|@font-face/);
});

it('shows the same hidden characters as the escaped texts do, and line ends inside of paths', () => {
  const hidden = new Function('document', `${DOM}; return HIDDEN;`)({}) as RegExp;
  const differing: string[] = [];
  for (let code = 0; code <= 0xe_0fff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (hidden.test(character) !== htmlText(character).startsWith('[U+')) differing.push(code.toString(16));
  }
  expect(differing).toEqual(['a', 'd']);
});
