import { afterEach, describe, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function site(files: Files): Checkout {
  const checkout = Checkout.of(files);
  made.push(checkout);
  return checkout;
}

const BOOT = "document.title = 'ready'";
/** printf %s "document.title = 'ready'" | openssl dgst -sha256 -binary | base64 */
const BOOT_HASH = 'sha256-rilzEoR80SIYxyi+SfMWa/CRG51rdjKOBAkQZ+WQ+Vk=';

const page = (head: string, body = '<p>hello'): string =>
  `<!doctype html>\n<html><head><meta charset="utf-8">\n${head}\n</head><body>${body}</body></html>\n`;

const STRICT = `default-src 'none'; script-src '${BOOT_HASH}'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`;
const REST = `  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Referrer-Policy: no-referrer
`;
const DIST: Files = {
  'dist/index.html': page(`<script>${BOOT}</script>`),
  'dist/blog/post.html': page(`<script>${BOOT}</script>`),
  'dist/404.html': page('<title>not here</title>'),
};
const WITH = { 'site-directory': 'dist', attacks: 'false' };

describe('a strict policy', () => {
  it('passes with the best grade, on every page, and is decided again from its facts', async () => {
    const checkout = site({ ...DIST, 'public/_headers': `/*\n  Content-Security-Policy: ${STRICT}\n${REST}` });
    const result = await scan(checkout, { ...WITH, 'policy-fail-on': 'low' });
    expect([...told(result), result.verdict.outcome]).toEqual(['passed']);
    expect(result.verdict.metrics).toMatchObject({ pages: 3, policyGrade: 'A', policies: 2 });
  });

  it.each<[string, Files, readonly string[]]>([
    [
      'without the hash of a script',
      { 'dist/blog/post.html': page('<script>other()</script>', '<p onclick="x()">') },
      ['policy/refuses-own-code @public/_headers:2', 'policy/refuses-own-code @public/_headers:2'],
    ],
    [
      'only for the first page',
      { 'public/_headers': `/\n  Content-Security-Policy: ${STRICT}\n` },
      ['policy/not-everywhere @public/_headers', 'policy/not-everywhere @public/_headers'],
    ],
    [
      'only reported',
      { 'public/_headers': `/*\n  Content-Security-Policy-Report-Only: ${STRICT}\n` },
      ['policy/report-only @public/_headers:2'],
    ],
    [
      'with curly quotes',
      { 'public/_headers': '/*\n  Content-Security-Policy: script-src ‘self’\n' },
      ['policy/not-ascii @public/_headers:2', 'policy/no-policy @public/_headers:2'],
    ],
    [
      'with a nonce in the file',
      {
        'public/_headers':
          "/*\n  Content-Security-Policy: script-src 'nonce-c2VjcmV0Cg' 'strict-dynamic'; object-src 'none'; base-uri 'none'\n",
        'dist/index.html': page(`<script nonce="c2VjcmV0Cg">${BOOT}</script>`),
        'dist/blog/post.html': page(''),
      },
      ['policy/static-nonce @public/_headers:2'],
    ],
    [
      'that lets all inline code run',
      {
        'public/_headers':
          "/*\n  Content-Security-Policy: script-src 'unsafe-inline'; object-src 'none'; base-uri 'none'\n",
      },
      ['policy/weak-directive @public/_headers:2'],
    ],
    ['of a broken file', { 'public/_headers': '/*\n  nothing\n' }, ['SITE-HEADERS']],
  ])('%s fails at its line', async (_, files, expected) => {
    const checkout = site({ ...DIST, 'public/_headers': `/*\n  Content-Security-Policy: ${STRICT}\n`, ...files });
    expect(told(await scan(checkout, WITH))).toEqual(expected);
  });

  it('says the hash to add, and the line of the page', async () => {
    const checkout = site({
      ...DIST,
      'public/_headers': "/*\n  Content-Security-Policy: script-src 'self'; object-src 'none'; base-uri 'none'\n",
    });
    const { verdict } = await scan(checkout, WITH);
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({
      rule: 'policy/refuses-own-code',
      message: `script-src refuses an inline script of 2 pages (dist/index.html, line 3): ${BOOT_HASH}`,
      hint: `Add '${BOOT_HASH}' to script-src, or put the code into a file of its own.`,
    });
  });
});

describe('a policy in the page', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src '${BOOT_HASH}'; object-src 'none'; base-uri 'none'">`;
  it('is placed in the source of the page, when that has it too', async () => {
    const built = page(`${meta}<script>${BOOT}</script><script src="https://cdn.example/a.js"></script>`);
    const late = page(`<script>${BOOT}</script>${meta}`);
    const checkout = site({
      'index.html': `<!-- of the application -->\n\n${meta}`,
      'dist/index.html': built,
      'dist/late.html': late,
    });
    const result = await scan(checkout, WITH);
    expect(told(result)).toEqual(['policy/begins-late @index.html:3', 'policy/not-everywhere @index.html:3']);
    expect(told(result, 'warning')).toEqual([
      'policy/no-integrity @dist/index.html:3',
      'policy/may-be-framed',
      'policy/type-sniffing',
    ]);
  });
});

describe('what cannot be measured', () => {
  it.each<[string, Files, { readonly [name: string]: string }, readonly string[]]>([
    ['a folder that is not there', {}, WITH, ['SITE-MISSING']],
    ['a folder without pages', { 'dist/a.js': '' }, WITH, ['SITE-NO-PAGE']],
    [
      'a page that is named and not there',
      { 'dist/index.html': '<title>a</title>' },
      { ...WITH, pages: '/,/gone' },
      ['SITE-PAGE-MISSING'],
    ],
    ['headers that are not there', DIST, { ...WITH, 'site-headers': 'gone.conf' }, ['SITE-HEADERS-MISSING']],
    ['headers of an unknown host', { ...DIST, 'h.ini': '' }, { ...WITH, 'site-headers': 'h.ini' }, ['SITE-HEADERS']],
  ])('%s is inconclusive', async (_, files, options, expected) => {
    const result = await scan(site({ 'a.txt': '', ...files }), options);
    expect([result.verdict.outcome, ...told(result)]).toEqual(['inconclusive', ...expected]);
  });

  it('more pages than are looked at', async () => {
    const checkout = site({ ...DIST, 'public/_headers': `/*\n  Content-Security-Policy: ${STRICT}\n` });
    expect(told(await scan(checkout, { ...WITH, 'max-pages': '2' }))).toEqual(['SITE-TOO-MANY-PAGES']);
  });

  it.each([
    ['serve: npm start\nurl: http://example.com', 'CONFIG-VALUE'],
    ['serve: npm start\nurl: http://127.0.0.1.example.com', 'CONFIG-VALUE'],
    ['serve: npm start\nurl: https://127.0.0.1', 'CONFIG-VALUE'],
    ['serve: npm start\nurl: http://user@127.0.0.1', 'CONFIG-VALUE'],
    ['directory: dist\nurl: http://127.0.0.1', 'CONFIG-CONFLICT'],
    ['headers: a', 'CONFIG-MISSING-KEY'],
  ])('the site %j is refused', async (yaml, code) => {
    await expect(scan(site(DIST), { site: yaml })).resolves.toMatchObject({ verdict: { problem: { code } } });
  });
});
