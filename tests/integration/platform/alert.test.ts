import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AlertTarget } from '../../../src/shared/model/alert.ts';
import type { Outcome, Verdict } from '../../../src/shared/model/verdict.ts';
import { sendAlerts } from '../../../src/shared/platform/alert/alert.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { actionScript } from '../../bundle/command.ts';
import { FakeClock } from '../../platform/fake-clock.ts';
import { runAction } from '../../platform/runner.ts';

const SECRET = 'T000-B000-very-secret';
const TARGETS: readonly AlertTarget[] = [{ to: 'slack', urlFrom: 'SLACK_URL' }];
const MAIN = { platform: 'github', onDefaultBranch: true };

let server: Server;
let answers: (number | 'drop' | 'silence')[];
let received: unknown[];
let headers: { readonly [name: string]: string };
beforeEach(async () => {
  [answers, received, headers] = [[], [], {}];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const answer = answers.shift() ?? 200;
      if (answer === 'drop') request.socket.destroy();
      else if (answer !== 'silence') response.writeHead(answer, headers).end(`no: ${SECRET}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/${SECRET}`;
const verdict = (outcome: Outcome): Verdict => ({
  version: 1,
  gate: 'coverage-gate',
  outcome,
  summary: 'says',
  findings: [],
  metrics: {},
});

/** With a clock that does not wait; it tells what it would have waited for. */
async function send(
  outcome: Outcome,
  environment = MAIN,
  env: { readonly [name: string]: string } = { SLACK_URL: address() },
) {
  const clock = new FakeClock();
  const io = { env, now: () => clock.now() };
  const notices = await sendAlerts(TARGETS, verdict(outcome), environment, io, { clock, timeoutMs: 500 });
  expect(notices.join('\n')).not.toContain(SECRET);
  return { notices, waits: clock.waits };
}

it('tells of what does not pass on the default branch, and of nothing else', async () => {
  expect(await send('failed')).toEqual({ notices: [], waits: [] });
  expect(await send('inconclusive')).toEqual({ notices: [], waits: [] });
  expect(received).toHaveLength(2);
  await send('passed');
  await send('failed', { platform: 'github', onDefaultBranch: false });
  await send('failed', { platform: 'local' } as typeof MAIN);
  expect(received).toHaveLength(2);
});

it.each<[readonly (number | 'drop' | 'silence')[], number, string]>([
  [['drop'], 2, ''],
  [['silence', 503], 3, ''],
  [[429], 2, ''],
  [[500, 500, 500, 500], 4, 'No alert to slack (SLACK_URL): HTTP 500.'],
  [[404], 1, 'No alert to slack (SLACK_URL): HTTP 404.'],
  [[302], 1, 'No alert to slack (SLACK_URL): HTTP 302.'],
  [['drop', 'drop', 'drop', 'drop'], 4, 'No alert to slack (SLACK_URL): no answer.'],
])('%j: asks %i times, and says %s', async (given, times, notice) => {
  answers = [...given];
  headers = { 'retry-after': '2' };
  const { notices } = await send('failed');
  expect(notices).toEqual(notice === '' ? [] : [notice]);
  expect(received).toHaveLength(times);
});

it.each([
  [{}, 'the variable is not set'],
  [{ SLACK_URL: `http://hooks.example/${SECRET}` }, 'holds no https address'],
  [{ SLACK_URL: SECRET }, 'holds no https address'],
])('sends nothing to %j', async (env, notice) => {
  expect((await send('failed', MAIN, env as { readonly [name: string]: string })).notices).toEqual([
    expect.stringContaining(notice),
  ]);
});

it('is sent by the action, for the commit that the default branch is at', async () => {
  const checkout = Checkout.of({
    'reliability.yml': 'version: 1\nalerts: [{ to: webhook, url-from: HOOK }]\n',
    'a.js': 'a();\n',
  });
  const sha = checkout.git('rev-parse', 'HEAD').trim();
  const run = await runAction({
    script: actionScript('coverage-gate'),
    workspace: checkout.root,
    eventName: 'push',
    event: { ref: 'refs/heads/main', after: sha, repository: { default_branch: 'main' } },
    inputs: { token: '' },
    env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', HOOK: address() },
  });
  expect(run.exitCode).toBe(2);
  expect(run.log).not.toContain(SECRET);
  expect(received).toMatchObject([{ gate: 'coverage-gate', outcome: 'inconclusive', commit: sha }]);
  checkout.remove();
});
