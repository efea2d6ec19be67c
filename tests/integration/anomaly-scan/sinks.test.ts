import { afterEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { arenaHost } from './arena-runs.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const { browser } = await arenaHost();
const APP = `const box = document.querySelector('main');
const { hash, search } = location;
if (hash !== '') box.innerHTML = decodeURIComponent(hash.slice(1));
// Shown as text: no hole.
box.append(new URLSearchParams(search).get('q') ?? '');
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  box.innerHTML = document.querySelector('#note').value;
});
addEventListener('message', ({ data }) => {
  if (typeof data?.html === 'string') box.innerHTML = data.html;
});
`;
const SINKS = `hash: { page: /, fragment: "{data}" }
note: { page: /, field: "#note", press: "#send" }
widget: { page: /, message: '{"html":"{data}"}' }
wrong: { page: /, parameter: other }`;
const SEARCH = 'search: { page: /, parameter: q }';

/** A page with holes, and the policy that it is sent. */
async function scanned(policy: string, sinks: string) {
  const checkout = Checkout.of({
    'public/_headers': `/*\n  Content-Security-Policy: ${policy}\n  X-Content-Type-Options: nosniff\n`,
    'dist/index.html': `<!doctype html><html><head><meta charset="utf-8"><title>Notes</title></head>
<body><main></main><form><textarea id="note"></textarea><button id="send">Send</button></form>
<script src="/app.js"></script></body></html>
`,
    'dist/app.js': APP,
  });
  made.push(checkout);
  return scan(checkout, { 'site-directory': 'dist', browser: browser.path, attacks: 'false', sinks });
}

const of = (lines: readonly string[]) => lines.filter((line) => /^(?:sinks|SINKS)/u.test(line));

describe('data of others, sent through declared sinks of a real page', () => {
  it('runs under a weak policy wherever there is a hole, and nowhere else', { timeout: 120_000 }, async () => {
    const result = await scanned("default-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'", SINKS);
    expect(of(told(result))).toEqual([
      ...Array.from({ length: 3 }, () => 'sinks/got-through @public/_headers:2'),
      'SINKS-NOT-REACHED',
    ]);
    const messages = result.verdict.findings
      .filter(({ rule }) => rule.startsWith('sinks/'))
      .map(({ message }) => message);
    expect(messages.map((message) => /\((\w+)\) runs/u.exec(message)?.[1])).toEqual(['hash', 'note', 'widget']);
    for (const message of messages) expect(message).toMatch(/R02.*; ran as the site$/u);
    expect(result.verdict.metrics['sinks']).toEqual({ declared: 4, open: 3, executed: 3 });
    expect(result.verdict.outcome).toBe('inconclusive');
  });

  it('is held by a strict policy alone, and that is said', { timeout: 120_000 }, async () => {
    const sinks = [SINKS.split('\n')[0], SEARCH].join('\n');
    const result = await scanned("default-src 'self'; base-uri 'none'; object-src 'none'", sinks);
    expect(of(told(result))).toEqual([]);
    expect(of(told(result, 'warning'))).toEqual(['sinks/only-policy-holds @public/_headers:2']);
    expect(result.verdict.metrics['sinks']).toEqual({ declared: 2, open: 1, executed: 0 });
    expect(result.verdict.outcome).toBe('passed');
  });
});
