import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AgentReader } from '../../platform/agent-commands.ts';
import type { ApiServer } from '../../platform/api-server.ts';
import { startAzureServer } from '../../platform/azure-server.ts';
import { readDotenv } from '../../platform/dotenv.ts';
import { quickActions } from '../../platform/gitlab-quick-actions.ts';
import { startGitLabServer } from '../../platform/gitlab-server.ts';

// What stands in for GitLab and Azure must refuse what they refuse; otherwise the tests that use it show nothing.

describe('the agent', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reliability-agent-'));
    writeFileSync(join(folder, 'page.md'), '# Page');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds commands anywhere in a line, on lines of any end, and decodes them in its order', () => {
    const agent = new AgentReader().readAll(
      'text ##vso[task.setvariable variable=a;isOutput=true]x%3By%5Dz%0A%AZP250A\r\n##VSO[task.x]y\r##vso[Task.SetVariable Variable=b;isoutput=TRUE;]',
    );
    expect([...agent.variables]).toEqual([
      ['a', 'x;y]z\n%0A'],
      ['b', ''],
    ]);
    expect(agent.log).toEqual(['##VSO[task.x]y']);
    expect(agent.errors).toEqual([]);
  });

  it('shows issues as it does, and keeps ten of each type', () => {
    const issue = '##vso[task.logissue type=error;sourcepath=src/a.ts;linenumber=3;columnnumber=1;code=R1]bad';
    const agent = new AgentReader().readAll(Array(12).fill(issue).join('\n'));
    expect(agent.issues).toHaveLength(10);
    expect(agent.dropped).toBe(2);
    expect(agent.issues[0]?.message).toBe('src/a.ts(3,1): error R1: bad');
  });

  it.each([
    '##vso[task.logissue type=notice]x',
    '##vso[task.complete result=Warned;]x',
    '##vso[task.uploadsummary]page.md',
    '##vso[task.uploadsummary]/nowhere/page.md',
    '##vso[task.setvariable variable=a-b;isoutput=true]x',
    '##vso[build.addbuildtag]a:b',
    '##vso[task.prependpath]/evil',
    '##vso[area.event]x',
  ])('fails the task for %s', (line) => {
    const agent = new AgentReader().readAll(line);
    expect(agent.errors).toHaveLength(1);
    expect(agent.result(0)).toBe('Failed');
  });

  it.each([
    '##vso[task]x',
    '##vso[a.b.c]x',
    '##vso[task.complete',
    '##\u200dv\ufe0fso[task.complete]x',
  ])('warns of what only looks like a command: %s', (line) => {
    const agent = new AgentReader().readAll(line);
    expect(agent.errors).toHaveLength(1);
    expect(agent.result(0)).toBe('Succeeded');
  });

  it('takes the gravest result, and the exit code before all', () => {
    const agent = new AgentReader().readAll(
      `##vso[task.complete result=SucceededWithIssues;]\n##vso[task.complete result=Succeeded;]\n##vso[task.uploadsummary]${join(folder, 'page.md')}`,
    );
    expect(agent.result(0)).toBe('SucceededWithIssues');
    expect(agent.result(1)).toBe('Failed');
    expect([...agent.summaries]).toEqual([['page', '# Page']]);
  });
});

describe('GitLab', () => {
  it.each([
    ['', []],
    ['/close', ['/close']],
    ['text\n  /assign @a\n\n/label ~b', ['/assign @a', '/label ~b']],
    ['```\n/close\n```', []],
    ['```\n/close\n~~~\n/merge\n```\n/due', ['/due']],
    ['<!-- /close -->\nsee /close', []],
    ['\\/close', []],
  ])('carries out of %j: %j', (body, expected) => {
    expect(quickActions(body)).toEqual(expected);
  });

  it.each([
    'A B=c',
    'A=b c',
    'A=$B',
    '# x',
    'A=b\n\nC=d',
    '-A=b',
    `A=${'x'.repeat(5200)}`,
  ])('refuses a dotenv report %j', (text) => {
    expect(() => readDotenv(text)).toThrow();
  });
});

describe.each([
  ['GitLab', () => startGitLabServer({ token: 't' }), { 'private-token': 't' }, '/projects/42'],
  [
    'Azure',
    () => startAzureServer({ token: 't' }),
    { authorization: `Basic ${btoa(':t')}` },
    '/shop-id/_apis/git/repositories/repo-id',
  ],
] as const)('the server of %s', (name, start, headers, base) => {
  const ask = async (path: string, body?: unknown, own: object = headers) => {
    const server: ApiServer = await start();
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${server.url}${base}${path}`, { ...init, headers: { ...own }, redirect: 'manual' });
    await response.text();
    await server.close();
    return { status: response.status, violations: server.violations };
  };
  const [notes, statuses] =
    name === 'GitLab'
      ? ['/merge_requests/7/notes', `/statuses/${'a'.repeat(40)}`]
      : ['/pullRequests/7/threads?api-version=7.1', '/pullRequests/7/statuses?api-version=7.1'];

  it.each([
    ['a member that is not described', notes, { body: 'x', content: 'x', extra: 1 }],
    ['a missing member', statuses, {}],
    [
      'a state of another platform',
      statuses,
      { state: 'failure', name: 'n', description: '', context: { genre: '', name: 'n' } },
    ],
    ['a body that is too long', notes, { body: 'x'.repeat(1_000_001), comments: [], status: 'active' }],
  ])('refuses %s', async (_, path, body) => {
    const { status, violations } = await ask(path, body);
    expect(status).toBe(400);
    expect(violations).not.toEqual([]);
  });

  it('refuses a query that is not described', async () => {
    expect((await ask(`${notes.split('?')[0]}?version=1`)).violations).not.toEqual([]);
  });

  it('refuses another token, and says nothing of it', async () => {
    const { status, violations } = await ask(notes, undefined, { authorization: 'Bearer x', 'private-token': 'x' });
    expect(status).toBe(name === 'GitLab' ? 401 : 203);
    expect(violations).toEqual([]);
  });

  it('knows no other address', async () => {
    expect((await ask('/elsewhere')).status).toBe(404);
  });
});
