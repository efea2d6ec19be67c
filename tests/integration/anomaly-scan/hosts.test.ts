import { afterAll, beforeAll, expect, it } from 'vitest';
import { Checkout, type Files } from '../../bundle/checkout.ts';
import { scan, told } from './scan.ts';

const CSP =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', CSP],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
];
const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
const each = (line: (name: string, value: string) => string): string =>
  HEADERS.map(([name, value]) => line(name, value)).join('\n');

/** What a host reads, written so that every page and every error of the site has all headers. */
const HOSTS: readonly (readonly [file: string, text: string])[] = [
  ['_headers', `# all\n/*\n${each((name, value) => `  ${name}: ${value}`)}\n`],
  [
    'vercel.json',
    json({
      cleanUrls: true,
      headers: [{ source: '/(.*)', headers: HEADERS.map(([key, value]) => ({ key, value })) }],
      rewrites: [{ source: '/app/:path*', destination: '/index.html' }],
    }),
  ],
  [
    'staticwebapp.config.json',
    json({
      globalHeaders: Object.fromEntries(HEADERS),
      routes: [{ route: '/blog/*', headers: { 'X-Blog': '1' } }],
      navigationFallback: { rewrite: '/index.html', exclude: ['/blog/*'] },
      responseOverrides: { '404': { rewrite: '/404.html' } },
    }),
  ],
  [
    '.htaccess',
    `# all\nErrorDocument 404 /404.html\n<IfModule mod_headers.c>\n${each((name, value) => `  Header always set ${name} "${value}"`)}\n</IfModule>\n`,
  ],
  [
    'nginx.conf',
    `http {\n  server { # one\n    listen 80;\n    root /srv/dist;\n    error_page 404 /404.html;\n${each((name, value) => `    add_header ${name} "${value}" always;`)}\n    location / { try_files $uri $uri/ $uri.html =404; }\n    location ~* \\.(css|js)$ { expires max; }\n  }\n}\n`,
  ],
];

const SITE: Files = Object.fromEntries(
  ['index.html', 'blog/index.html', 'about.html', '404.html'].map((name) => [
    `dist/${name}`,
    '<!doctype html>\n<html><head><meta charset="utf-8"><title>Shop</title></head><body><a href="/blog/">blog</a></body></html>\n',
  ]),
);

let checkout: Checkout;
beforeAll(() => {
  checkout = Checkout.of({ ...SITE, ...Object.fromEntries(HOSTS.map(([file, text]) => [`conf/${file}`, text])) });
});
afterAll(() => checkout.remove());

it.each(HOSTS.map(([file]) => file))('the same policy everywhere, as %s says it, is a strict one', async (file) => {
  const options = {
    'site-directory': 'dist',
    'site-headers': `conf/${file}`,
    attacks: 'false',
    'policy-fail-on': 'low',
  };
  const result = await scan(checkout, options);
  expect([...told(result), result.verdict.outcome]).toEqual(['passed']);
  expect(result.verdict.metrics).toMatchObject({ policyGrade: 'A', policies: expect.any(Number) });
});

it.each(
  HOSTS.map(([file, text]) => [file, text] as const),
)('without it, %s is where it is missing', async (file, text) => {
  const open = text.split(CSP).join('upgrade-insecure-requests; frame-ancestors *');
  checkout.write({ [`open/${file}`]: open });
  const options = { 'site-directory': 'dist', 'site-headers': `open/${file}`, attacks: 'false' };
  const result = await scan(checkout, options);
  expect(result.verdict.outcome).toBe('failed');
  expect(told(result)[0]).toMatch(new RegExp(`@open/${file.replaceAll('.', '\\.')}:\\d+$`, 'u'));
});
