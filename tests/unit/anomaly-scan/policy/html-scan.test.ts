import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanHtml } from '../../../../src/anomaly-scan/policy/html-scan.ts';

it('reads what a policy is about, with lines, as a browser would', () => {
  const { metas, inline, foreign } = scanHtml(`<!doctype html>
<html><head>
<!-- <script>no()</script> -->
<meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
<title><script>no()</script></title>
<script type="application/json">{"no": "</scripty>"}</script>
<script nonce=abc>one()
</script>
<meta http-equiv=content-security-policy content="late">
<script type=module src="https://cdn.example/a.js" integrity="sha384-x" crossorigin></script>
<SCRIPT SRC='//cdn.example/b.js'></SCRIPT>
<script src="/own.js"></script>
<link rel="preload stylesheet" href="https://cdn.example/c.css">
<style>a{}</style>
</head><body onload='go(&quot;x&quot;)'>
<meta http-equiv="Content-Security-Policy-Report-Only" content="body">
<a title="<script>no()</script>" ONCLICK=run()>x</a>
<textarea><script>no()</script></textarea>
</body></html>`);
  expect(metas).toEqual([
    { content: "script-src 'self'", line: 4, reportOnly: false },
    { content: 'late', line: 9, reportOnly: false, late: 'after-code' },
    { content: 'body', line: 16, reportOnly: true, late: 'outside-head' },
  ]);
  expect(inline).toEqual([
    { kind: 'script', code: 'one()\n', line: 7, nonce: 'abc' },
    { kind: 'style', code: 'a{}', line: 14 },
    { kind: 'handler', code: 'go("x")', line: 15, name: 'onload' },
    { kind: 'handler', code: 'run()', line: 17, name: 'onclick' },
  ]);
  expect(foreign.map(({ url, line, kind, hasIntegrity }) => `${line} ${kind} ${url} ${hasIntegrity}`)).toEqual([
    '10 script https://cdn.example/a.js true',
    '11 script //cdn.example/b.js false',
    '13 style https://cdn.example/c.css false',
  ]);
});

it('hashes lines as a browser does: CR LF is LF', () => {
  expect(scanHtml('<script>a\r\nb\rc</script>').inline).toEqual([{ kind: 'script', code: 'a\nb\nc', line: 1 }]);
});

it('ends on any text, and finds a script wherever it stands in plain text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '!', '-', '/', 'a', ' ', '=', 'script', 'style') }),
      (noise) => {
        expect(scanHtml(noise).metas).toEqual([]);
        const around = noise.replace(/[<>"']/gu, '');
        expect(scanHtml(`${around}<script>x()</script>${around}`).inline).toContainEqual({
          kind: 'script',
          code: 'x()',
          line: 1,
        });
      },
    ),
  );
});

it.each([
  ' ',
  '\n',
  '\t',
  '/',
  '" ',
  "' ",
  '"',
  'x="a"',
  "x='a'",
  ' x=',
  ' x=a ',
])('finds a handler behind %j, and not within a value or a name', (before) => {
  const found = scanHtml(
    `<b ${before}onclick="run()">x</b><b ${before}data-onclick="no()" title="button">x</b>`,
  ).inline;
  expect(found.map(({ code, name }) => [name, code])).toEqual(before === ' x=' ? [] : [['onclick', 'run()']]);
});

it('passes over code that is empty', () => {
  expect(scanHtml('<script></script><style></style><p></p>')).toEqual({ metas: [], inline: [], foreign: [] });
});
