import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dashboardAnswer } from '../../../src/dashboard/answers.ts';
import { LiveFeed } from '../../../src/dashboard/live-feed.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { WebAnswer } from '../../../src/shared/io/web/port.ts';

const root = mkdtempSync(join(tmpdir(), 'reliability-dashboard-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'out/anomaly-scan'), { recursive: true });
mkdirSync(join(root, 'out/certify'));
mkdirSync(join(root, 'out/.hidden'));
writeFileSync(join(root, 'secret.json'), '{"secret":1}');
writeFileSync(join(root, 'out/.hidden/report.html'), 'hidden');
writeFileSync(join(root, 'out/anomaly-scan/report.html'), '<p>report</p>');
writeFileSync(join(root, 'out/anomaly-scan/key.pem'), 'key');
writeFileSync(join(root, 'out/anomaly-scan/.env.json'), 'key');
writeFileSync(
  join(root, 'out/anomaly-scan/verdict.json'),
  JSON.stringify({ outcome: 'failed', summary: '<img src=x onerror=alert(1)>' }),
);
writeFileSync(join(root, 'out/certify/verdict.json'), 'no JSON');
symlinkSync(join(root, 'secret.json'), join(root, 'out/anomaly-scan/link.json'));
symlinkSync(root, join(root, 'out/elsewhere'));
const io = nodeIo(root, {}, () => Date.now() + 5 * 60_000);

interface Question {
  readonly host?: string;
  readonly site?: string;
  readonly method?: string;
  readonly feed?: LiveFeed;
}

function asked(path: string, { host = '127.0.0.1:4711', site, method = 'GET', feed }: Question = {}): WebAnswer {
  const headers = { host, ...(site === undefined ? {} : { 'sec-fetch-site': site }) };
  const request = { method, path, headers, body: '' };
  return dashboardAnswer({ io, folder: 'out', secret: 'S', ...(feed === undefined ? {} : { feed }) }, request);
}

describe('the dashboard', () => {
  it.each<[number, string, string, Question]>([
    [200, 'its pages', '/S/', {}],
    [200, 'a report', '/S/anomaly-scan/report.html', { host: 'localhost:4711' }],
    [200, 'a link from its own page', '/S/anomaly-scan/report.html', { site: 'same-origin' }],
    [421, 'a name of somebody else that leads here', '/S/', { host: 'rebound.example:4711' }],
    [421, 'a name that only begins like this machine', '/S/', { host: '127.0.0.1.example' }],
    [421, 'no name at all', '/S/', { host: '' }],
    [403, 'a page of another origin', '/S/', { site: 'cross-site' }],
    [403, 'a page of another port', '/S/', { site: 'same-site' }],
    [405, 'anything that writes', '/S/', { method: 'POST' }],
    [405, 'a socket', '/S/', { method: 'UPGRADE' }],
    [404, 'no secret', '/', {}],
    [404, 'another secret', '/T/', {}],
    [404, 'the beginning of the secret alone', '/S', {}],
    [404, 'a run, when none goes on', '/S/live', {}],
    [404, 'its events, when none goes on', '/S/events', {}],
    [404, 'a folder above', '/S/..%2f/secret.json', {}],
    [404, 'a file above', '/S/anomaly-scan/..%2f..%2fsecret.json', {}],
    [404, 'a link to a file', '/S/anomaly-scan/link.json', {}],
    [404, 'a link to a folder', '/S/elsewhere/secret.json', {}],
    [404, 'a hidden folder', '/S/.hidden/report.html', {}],
    [404, 'a hidden file', '/S/anomaly-scan/.env.json', {}],
    [404, 'a file of another kind', '/S/anomaly-scan/key.pem', {}],
    [404, 'a name that is no text', '/S/anomaly-scan/%ff', {}],
    [404, 'a name of every object', '/S/anomaly-scan/constructor', {}],
    [404, 'more parts than there are', '/S/anomaly-scan/report.html/x', {}],
  ])('answers %i to %s', (status, _, path, question) => {
    const answer = asked(path, question);
    expect(answer.status).toBe(status);
    const policy = new Map(answer.headers).get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(new Map(answer.headers).get('cache-control')).toBe('no-store');
  });

  it('lists the reports with their verdicts, as text', () => {
    const page = String(asked('/S/').body);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('<img');
    expect(page).toContain('<a href="anomaly-scan/report.html">report.html</a>');
    expect(page).toMatch(/certify<\/bdi><\/th><td class="tone muted">not readable/u);
    expect(page).toMatch(/\d min ago/u);
    expect(page).not.toMatch(/key\.pem|hidden\/|link\.json|elsewhere/u);
  });

  it('says so when there is none', () => {
    const request = { method: 'GET', path: '/S/', headers: { host: 'localhost' }, body: '' };
    expect(dashboardAnswer({ io, folder: 'nothing', secret: 'S' }, request).body).toContain('no report yet');
  });

  it('hands on what a run tells, one line of JSON each', () => {
    const feed = new LiveFeed();
    expect(asked('/S/live', { feed }).status).toBe(200);
    const sent: string[] = [];
    const stop = asked('/S/events', { feed }).stream?.(
      (text) => sent.push(text),
      () => sent.push('end'),
    );
    feed.take({ kind: 'message', text: 'a\nb' });
    stop?.();
    feed.take({ kind: 'message', text: 'nobody hears it' });
    expect(sent).toEqual(['data: {"kind":"message","text":"a\\nb"}\n\n']);
  });
});
