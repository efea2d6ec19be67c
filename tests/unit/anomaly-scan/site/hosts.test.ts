import { describe, expect, it } from 'vitest';
import { type Host, HostFault } from '../../../../src/anomaly-scan/site/host.ts';
import { apache } from '../../../../src/anomaly-scan/site/hosts/apache.ts';
import { nginx } from '../../../../src/anomaly-scan/site/hosts/nginx.ts';
import { plainHost } from '../../../../src/anomaly-scan/site/hosts/plain.ts';
import { staticWebApp } from '../../../../src/anomaly-scan/site/hosts/static-web-app.ts';
import { underscoreHeaders } from '../../../../src/anomaly-scan/site/hosts/underscore-headers.ts';
import { sourcePattern, vercel } from '../../../../src/anomaly-scan/site/hosts/vercel.ts';

const FILES = ['index.html', 'about.html', 'blog/index.html', '404.html', 'app.js'];
const has = (file: string): boolean => FILES.includes(file);

/** `200 index.html a=1@3 b=2@4`: status, file, headers with the lines that set them. */
function told(host: Host, path: string): string {
  const { status, file, headers } = host.answer(path, has);
  return [status, file ?? '-', ...headers.map(({ name, value, line }) => `${name}=${value}@${line}`)].join(' ');
}

function faultOf(make: () => Host, path = '/'): string {
  try {
    make().answer(path, has);
  } catch (error) {
    if (error instanceof HostFault) return `line ${error.line}: ${error.message}`;
    throw error;
  }
  return 'understood';
}

describe('files of a folder', () => {
  it.each([
    ['/', '200 index.html'],
    ['/about', '200 about.html'],
    ['/about.html', '200 about.html'],
    ['/blog', '200 blog/index.html'],
    ['/blog/', '200 blog/index.html'],
    ['/blog/none', '404 404.html'],
    ['/app.js', '200 app.js'],
  ])('%s is %s', (path, expected) => expect(told(plainHost(), path)).toBe(expected));
});

describe('_headers', () => {
  const text = `# all
/*
  X-A: 1
  X-B: two: words
/blog/*
  ! X-A
  X-A: blog
/u/:name/x
  X-U: 1
https://other.example/*
  X-Never: 1
`;
  it.each([
    ['/', '', '200 index.html x-a=1@3 x-b=two: words@4'],
    ['/blog/', '', '200 blog/index.html x-b=two: words@4 x-a=blog@7'],
    ['/u/me/x', '', '404 404.html x-a=1@3 x-b=two: words@4 x-u=1@9'],
    ['/u/me/too/x', '', '404 404.html x-a=1@3 x-b=two: words@4'],
    ['/deep/route', '/* /index.html 200', '200 index.html x-a=1@3 x-b=two: words@4'],
    ['/deep/route', '/* / 200', '200 index.html x-a=1@3 x-b=two: words@4'],
  ])('%s with %j', (path, redirects, expected) =>
    expect(told(underscoreHeaders(text, redirects), path)).toBe(expected));

  it.each([
    ['  X-A: 1\n', 'line 1: a header stands before the first path'],
    ['/*\n  nothing\n', 'line 2: this is neither a path nor `Name: value`'],
  ])('%j is refused', (broken, expected) => expect(faultOf(() => underscoreHeaders(broken, ''))).toBe(expected));

  it('two rules of one header are two policies, which both hold', () => {
    const host = underscoreHeaders(
      "/*\n  Content-Security-Policy: default-src 'self'\n/\n  Content-Security-Policy: script-src 'none'\n",
      '',
    );
    expect(host.answer('/', has).headers.map(({ value }) => value)).toEqual([
      "default-src 'self'",
      "script-src 'none'",
    ]);
  });
});

describe('vercel.json', () => {
  const text = JSON.stringify(
    {
      cleanUrls: true,
      headers: [
        { source: '/(.*)', headers: [{ key: 'X-A', value: 'all' }] },
        { source: '/blog/:path*', headers: [{ key: 'x-a', value: 'blog' }] },
      ],
      rewrites: [{ source: '/app/:path*', destination: '/index.html' }],
    },
    null,
    1,
  );
  it.each([
    ['/about', '200 about.html x-a=all@9'],
    ['/blog/', '200 blog/index.html x-a=blog@18'],
    ['/app/deep/route', '200 index.html x-a=all@9'],
    ['/none', '404 404.html x-a=all@9'],
  ])('%s', (path, expected) => expect(told(vercel(text), path)).toBe(expected));

  it.each([
    ['/(.*)', ['/', '/a/b'], []],
    ['/a/:id', ['/a/1', '/a/1/'], ['/a', '/a/1/2']],
    ['/a/:path*', ['/a', '/a/1', '/a/1/2'], ['/ab']],
    ['/a/:path+', ['/a/1', '/a/1/2'], ['/a']],
    ['/p/:id(\\d+)', ['/p/12'], ['/p/x']],
    ['/((?!api/).*)', ['/x'], ['/api/x']],
    ['/a.js', ['/a.js'], ['/aXjs']],
  ])('the source %s', (source, yes, no) => {
    for (const path of yes) expect(sourcePattern(source).test(path), path).toBe(true);
    for (const path of no) expect(sourcePattern(source).test(path), path).toBe(false);
  });

  it.each([
    [
      '{"headers": [{"source": "/", "headers": [], "has": []}]}',
      'line 1: a rule of headers that depends on the request (has, missing) is not understood',
    ],
    ['{\n "headers": 1}', 'line 1: headers is not a list'],
    ['[]', 'line 1: the root is not an object'],
    [
      '{"headers": [{"source": "/(a[)", "headers": []}]}',
      'line 1: the regular expression of a source is not understood',
    ],
    [
      '{"rewrites": [{"source": "/(a[)", "destination": "/"}]}',
      'line 1: the regular expression of a source is not understood',
    ],
    ['{\n\n,}', 'line 3: this is not JSON'],
  ])('%j is refused', (broken, expected) => expect(faultOf(() => vercel(broken))).toBe(expected));
});

describe('staticwebapp.config.json', () => {
  const text = `{
  "globalHeaders": { "X-A": "all", "X-B": "all" },
  "routes": [
    { "route": "/blog/*", "headers": { "X-A": "blog" } }
  ],
  "navigationFallback": { "rewrite": "/index.html" }
}`;
  it.each([
    ['/', '200 index.html x-a=all@2 x-b=all@2'],
    ['/blog/', '200 blog/index.html x-b=all@2 x-a=blog@4'],
    ['/deep', '200 index.html x-a=all@2 x-b=all@2'],
  ])('%s', (path, expected) => expect(told(staticWebApp(text), path)).toBe(expected));

  it.each([
    ['/*.{c++,h}', '/a.c++'],
    ['/{{a}', '/{a'],
  ])('%s is no regular expression', (route, path) => {
    const host = staticWebApp(JSON.stringify({ routes: [{ route, headers: { 'X-A': '1' } }] }));
    expect(host.answer(path, has).headers.map(({ name }) => name)).toEqual(['x-a']);
  });
});

describe('.htaccess', () => {
  const text = `<IfModule mod_headers.c>
  Header set X-A "one \\"two\\""
  Header always set X-B always
  <FilesMatch "\\.html$">
    Header add X-C html
  </FilesMatch>
  Header unset X-D
</IfModule>
ErrorDocument 404 /404.html
`;
  it.each([
    ['/', '200 index.html x-a=one "two"@2 x-b=always@3 x-c=html@5'],
    ['/app.js', '200 app.js x-a=one "two"@2 x-b=always@3'],
    ['/none', '404 404.html x-b=always@3'],
  ])('%s', (path, expected) => expect(told(apache(text), path)).toBe(expected));

  it('a fallback answers deep routes', () => {
    expect(told(apache('RewriteRule ^ /index.html [L]'), '/deep')).toBe('200 index.html');
    expect(told(apache('FallbackResource /index.html'), '/deep')).toBe('200 index.html');
  });

  it.each([
    ['Header set X-A 1 env=HTTPS', 'line 1: a header that depends on the request (env=, expr=) is not understood'],
    ['\n<If "true">', 'line 2: <if> is not understood'],
    ['\n<FilesMatch "a[">', 'line 2: the regular expression of a section is not understood'],
  ])('%j is refused', (broken, expected) => expect(faultOf(() => apache(broken))).toBe(expected));
});

describe('nginx', () => {
  const text = `http {
  server { listen 80; return 301 https://$host$request_uri; }
  server {
    root /srv; index index.html;
    add_header X-A "server; yes" always;
    add_header X-B server;
    error_page 404 /404.html;
    location / { try_files $uri $uri/ $uri.html =404; }
    location /blog/ { add_header X-C blog; }
    location = /app.js { expires max; }
    location ~* \\.(css|js)$ { add_header X-D asset; }
    include snippets/more.conf;
  }
}`;
  const include = (name: string): string | undefined =>
    name === 'snippets/more.conf' ? 'location /spa/ { try_files $uri /index.html; add_header X-E spa; }' : undefined;
  it.each([
    ['the levels above are inherited', '/', '200 index.html x-a=server; yes@5 x-b=server@6'],
    ['a location with a header of its own hides them', '/blog/', '200 blog/index.html x-c=blog@9'],
    ['an exact location comes first', '/app.js', '200 app.js x-a=server; yes@5 x-b=server@6'],
    ['without always, errors have none', '/none', '404 404.html x-a=server; yes@5'],
    ['a regular expression comes before a prefix', '/none.css', '404 404.html x-a=server; yes@5'],
    ['names without .html', '/about', '200 about.html x-a=server; yes@5 x-b=server@6'],
    ['a fallback asks the locations again', '/spa/deep', '200 index.html x-a=server; yes@5 x-b=server@6'],
  ])('%s: %s', (_, path, expected) => expect(told(nginx(text, include), path)).toBe(expected));

  it('the redirect to an index file asks the locations again: the policy of a page is lost there', () => {
    const trap =
      'add_header X-Policy all;\nlocation / { try_files $uri /index.html; }\nlocation = /index.html { add_header Cache-Control no-cache; }';
    expect(
      told(
        nginx(trap, () => undefined),
        '/',
      ),
    ).toBe('200 index.html cache-control=no-cache@3');
    expect(
      told(
        nginx(trap, () => undefined),
        '/about.html',
      ),
    ).toBe('200 about.html x-policy=all@1');
  });

  it.each([
    ['server { include gone.conf; }', 'line 1: the included file gone.conf is not there'],
    ['server {\n if ($a) { add_header A b; } }', 'line 2: a header that depends on the request (if) is not understood'],
    ['server {', 'line 1: the file ends within a directive'],
    ['}', 'line 1: a } too many'],
    ['location ~ [ { }', 'line 1: the regular expression of a location is not understood'],
    ['location / { try_files $uri @app; }', 'line 1: try_files @app hands over to something that is not understood'],
  ])('%j is refused', (broken, expected) => expect(faultOf(() => nginx(broken, () => undefined), '/x')).toBe(expected));
});
