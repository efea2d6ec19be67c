import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { arenaHost } from './arena-runs.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `answer` is the body of (request, response, count). What it starts writes its number into child.pid. */
async function served(answer: string, more: { readonly [name: string]: string } = {}, before = '') {
  const { ready = '30', ...options } = more;
  const port = await freePort();
  const checkout = Checkout.of({
    'server.mjs': `import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
writeFileSync('child.pid', process.pid + ' ' + child.pid);
${before}
let count = 0;
createServer((request, response) => { count += 1; response.setHeader('content-type', 'text/html'); ${answer} }).listen(${port}, '127.0.0.1');
`,
  });
  made.push(checkout);
  const site = `serve: "'${process.execPath}' server.mjs"\nurl: http://127.0.0.1:${port}\nready-timeout: ${ready}`;
  const result = await scan(checkout, { site, attacks: 'false', ...options });
  const pids = checkout.read('child.pid').split(' ').map(Number);
  // A signal is sent at once, and obeyed a moment later.
  await vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { timeout: 5000 });
  return result;
}

/** Not one that is over and that nobody has waited for: containers may have nobody who does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+[ZX]/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const NONCE = "const nonce = Buffer.from(String(Math.random())).toString('base64');";
const CSP = "object-src 'none'; base-uri 'none'";

describe('a site that the user serves', () => {
  it('is loaded from where it is served, with its policy and without', async () => {
    const page = '<!doctype html><title>Shop</title><body><script>localStorage.setItem(1, 1)</script>';
    const result = await served(
      `response.setHeader('content-security-policy', "default-src 'self'"); response.end('${page}');`,
      { browser: (await arenaHost()).browser.path, twin: 'true', profile: 'behaviour.json', 'update-profile': 'true' },
    );
    expect(told(result).filter((line) => line.startsWith('twin/'))).toEqual(['twin/breaks-page', 'twin/breaks-page']);
    // The policy keeps the page from keeping anything.
    expect(result.verdict.metrics).toMatchObject({ behaviour: { pages: 1, deeds: 0 }, twin: { broken: 1 } });
  });

  it('is followed by its links; a nonce that is new in every answer is good', async () => {
    const result = await served(
      `${NONCE} response.setHeader('content-security-policy', "script-src 'nonce-" + nonce + "'; ${CSP}"); response.end('<a href="/b">b</a><script nonce="' + nonce + '">1</script>')`,
    );
    expect(told(result)).toEqual([]);
    expect(result.verdict.metrics).toMatchObject({ pages: 2, policyGrade: 'C' });
  });

  it.each<[string, string, readonly string[], { readonly ready?: string }?, string?]>([
    [
      'with one nonce for all answers',
      `response.setHeader('content-security-policy', "script-src 'nonce-c2FtZQ'; ${CSP}"); response.end('<p>')`,
      ['policy/static-nonce'],
    ],
    [
      'with a page that has no policy',
      `if (request.url === '/') response.setHeader('content-security-policy', "script-src 'self'; ${CSP}"); response.end('<a href="/b">b</a>')`,
      ['policy/not-everywhere'],
    ],
    ['that fails', 'response.statusCode = 503; response.end()', ['SITE-BROKEN']],
    [
      'that leads away',
      "response.writeHead(302, { location: 'http://192.0.2.1/' }); response.end()",
      ['SITE-REDIRECTS'],
    ],
    ['that leads in circles', "response.writeHead(302, { location: '/' }); response.end()", ['SITE-REDIRECTS']],
    ['that changes', "response.setHeader('x-frame-options', String(count)); response.end('<p>')", ['SITE-CHANGES']],
    [
      'that cuts its answers off',
      "response.writeHead(200, { 'content-length': 9 }); response.write('<p>'); response.destroy()",
      ['SITE-NOT-READY'],
      { ready: '1' },
    ],
    ['that never answers', '', ['SITE-NOT-READY'], { ready: '1' }],
    ['that ends', '', ['SITE-ENDED'], {}, "console.error('no database'); process.exit(3);"],
  ])('%s', async (_, answer, expected, more = {}, before = '') => {
    const result = await served(answer, more, before);
    expect(told(result)).toEqual(expected);
  });

  it('is not looked for where something else answers already', async () => {
    const other = createServer((_, response) => response.end('other'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const checkout = Checkout.of({ 'a.txt': '' });
      made.push(checkout);
      const { port } = other.address() as AddressInfo;
      const result = await scan(checkout, { site: `serve: exit 0\nurl: http://127.0.0.1:${port}`, attacks: 'false' });
      expect(told(result)).toEqual(['SITE-TAKEN']);
    } finally {
      other.close();
    }
  });
});
