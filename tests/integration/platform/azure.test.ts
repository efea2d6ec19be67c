import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { publishToAzure } from '../../../src/shared/platform/azure/publish.ts';
import { commentMarker } from '../../../src/shared/platform/sticky/marker.ts';
import { AgentReader } from '../../platform/agent-commands.ts';
import { AZURE_USER, type AzureOptions, type AzureServer, startAzureServer } from '../../platform/azure-server.ts';
import { FakeClock } from '../../platform/fake-clock.ts';
import { type GitHubServer, startGitHubServer } from '../../platform/github-server.ts';
import { activeMarkup } from '../../platform/markup.ts';
import { type SampleChange, sampleFinding, samplePublication } from '../../platform/publication.ts';

const TOKEN = 'eyJ.very.secret';
const HERE = '/{project}/_apis/git/repositories/{repository}/pullRequests/{pullRequest}';
const [LIST, CREATE, STATUS] = [`GET ${HERE}/threads`, `POST ${HERE}/threads`, `POST ${HERE}/statuses`];
const [COMMENT, THREAD] = [`PATCH ${HERE}/threads/{thread}/comments/{comment}`, `PATCH ${HERE}/threads/{thread}`];
const USER = 'GET /_apis/connectionData';

let folder: string;
let server: AzureServer | undefined;
let github: GitHubServer | undefined;

beforeAll(() => {
  // @actions/github asks for the proxy of this address when it is loaded: none for a loopback address.
  process.env['GITHUB_API_URL'] = 'http://127.0.0.1';
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-azure-'));
});
afterEach(async () => {
  const violations = [...(server?.violations ?? []), ...(github?.violations ?? [])];
  await Promise.all([server?.close(), github?.close()]);
  server = undefined;
  github = undefined;
  rmSync(folder, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

async function start(options: Partial<AzureOptions> = {}): Promise<AzureServer> {
  server = await startAzureServer({ token: TOKEN, ...options });
  return server;
}

async function publish(change: SampleChange = {}, env: { readonly [name: string]: string } = {}, timeoutMs = 10_000) {
  const clock = new FakeClock();
  const lines: string[] = [];
  const known = {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_ID: 'repo-id',
    SYSTEM_COLLECTIONURI: `${server?.url ?? 'http://127.0.0.1:1'}/`,
    SYSTEM_TEAMPROJECT: 'shop',
    SYSTEM_TEAMPROJECTID: 'shop-id',
    SYSTEM_ACCESSTOKEN: TOKEN,
    ...env,
  };
  const environment = { platform: 'azure', event: 'PullRequest', ...change.environment };
  const publication = { ...samplePublication({ ...change, environment }), outputDirectory: 'reliability-report/gate' };
  const seams = { clock, timeoutMs, write: (line: string) => void lines.push(line) };
  const notices = await publishToAzure(
    publication,
    nodeIo(folder, known, () => 0),
    seams,
  );
  const agent = new AgentReader().readAll(lines.join('\n'));
  expect(agent.errors).toEqual([]);
  expect(agent.dropped).toBe(0);
  expect(agent.log).toEqual(lines.length === 0 ? [''] : []);
  return { notices, waits: clock.waits, agent, lines };
}

const routes = () => (server?.requests ?? []).map(({ route }) => route);
const findings = (count: number, severity: 'error' | 'warning' | 'notice' = 'error') =>
  Array.from({ length: count }, (_, n) => sampleFinding(n + 1, severity));

describe('commands to the agent', () => {
  it('are outputs, issues, a summary and a tag', async () => {
    await start();
    const outputs = new Map([
      ['outcome', 'failed'],
      ['verdict-file', 'out/verdict.json'],
      ['summary', '50 %; a]b\nc $(System.AccessToken)'],
    ]);
    const { agent } = await publish({ outputs });
    expect([...agent.variables]).toEqual([
      ['outcome', 'failed'],
      ['verdictFile', 'out/verdict.json'],
      ['summary', '50 %; a]b c $ (System.AccessToken)'],
    ]);
    expect(agent.issues.map(({ message }) => message)).toEqual([
      'src/file-3.ts(3,1): error coverage/uncovered-change: line 3 is not covered\nWrite a test that runs it.',
    ]);
    expect(agent.summaries.get('coverage-gate')).toContain('94.99');
    expect(agent.tags).toEqual(['reliability-coverage-gate-failed']);
    expect(agent.result(1)).toBe('Failed');
  });

  it('are at most ten of each type, and say how many there are more', async () => {
    await start();
    const verdict = { findings: [...findings(25), ...findings(12, 'warning'), ...findings(4, 'notice')] };
    const { agent } = await publish({ verdict });
    expect(agent.issues.map(({ type }) => type)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(agent.issues[9]?.message).toContain('+16 more errors');
  });

  it('make an inconclusive run that may go on a success with issues, and nothing an error', async () => {
    await start();
    const problem = { code: 'LCOV-TRUNCATED', reason: 'it ends', hint: 'write it whole' };
    const verdict = { outcome: 'inconclusive', summary: 'it ends; ] %', findings: [], problem } as const;
    const { agent } = await publish({ verdict, settings: { onInconclusive: 'warn' } });
    expect(agent.result(0)).toBe('SucceededWithIssues');
    expect(agent.issues).toMatchObject([{ type: 'warning', message: expect.stringContaining('LCOV-TRUNCATED') }]);
    const strict = await publish({ verdict, settings: { onInconclusive: 'fail' } });
    expect(strict.agent.result(0)).toBe('Succeeded');
    expect(strict.agent.issues).toMatchObject([{ type: 'error' }]);
  });

  it('leave a pass alone', async () => {
    await start();
    const { agent, lines } = await publish({ verdict: { outcome: 'passed', findings: [] } });
    expect(agent.result(0)).toBe('Succeeded');
    expect(agent.issues).toEqual([]);
    expect(lines.join()).not.toContain('task.complete');
  });

  it('change nothing of the build of a fork', async () => {
    await start();
    const { agent } = await publish({ environment: { readOnly: true } });
    expect(agent.tags).toEqual([]);
  });

  it('keep the summary small', async () => {
    await start();
    const many = findings(5000).map((finding) => ({ ...finding, message: '\u{1f525}<&'.repeat(300) }));
    const { agent, notices } = await publish({ verdict: { findings: many } });
    expect(notices).toEqual([]);
    expect(Buffer.byteLength(agent.summaries.get('coverage-gate') ?? '')).toBeLessThanOrEqual(262_144);
    expect(Buffer.byteLength(server?.threads[0]?.content ?? '')).toBeLessThanOrEqual(150_000);
  });

  it('do not name a summary that could not be written', async () => {
    await start();
    const { notices, agent } = await publish({ verdict: { gate: 'a\0b' } });
    expect(agent.summaries.size).toBe(0);
    expect(notices[0]).toMatch(/^No summary: /);
  });
});

describe('the pull request', () => {
  it('gets a thread and a status', async () => {
    const azure = await start();
    const { notices } = await publish();
    expect(notices).toEqual([]);
    expect(routes()).toEqual([LIST, CREATE, STATUS]);
    expect(azure.threads).toMatchObject([{ status: 'active', content: expect.stringMatching(/^<!-- reliability:/) }]);
    expect(azure.threads[0]?.content).toContain('94.99');
    expect(azure.statuses).toMatchObject([
      {
        state: 'failed',
        description: 'failed: unit 94.99 % is below 95 %',
        context: { genre: 'reliability', name: 'coverage-gate' },
        targetUrl: 'https://github.com/octo/shop/actions/runs/4242',
      },
    ]);
  });

  it.each([
    ['passed', 'fail', 'fixed', 'succeeded'],
    ['failed', 'warn', 'active', 'failed'],
    ['inconclusive', 'fail', 'active', 'error'],
    ['inconclusive', 'warn', 'closed', 'notApplicable'],
  ] as const)('%s, on-inconclusive %s: thread %s, status %s', async (outcome, onInconclusive, status, state) => {
    const azure = await start();
    const some = outcome === 'failed' ? findings(1) : [];
    await publish({ verdict: { outcome, findings: some }, settings: { onInconclusive } });
    expect(azure.threads).toMatchObject([{ status }]);
    expect(azure.statuses).toMatchObject([{ state }]);
  });

  it('keeps one thread: resolved by a pass, opened again by a failure', async () => {
    const azure = await start();
    await publish();
    await publish({ verdict: { outcome: 'passed', findings: [] }, environment: { runNumber: 4 } });
    expect(routes().slice(3)).toEqual([LIST, USER, COMMENT, THREAD, STATUS]);
    expect(azure.threads).toMatchObject([{ status: 'fixed', content: expect.stringContaining('run=4.1') }]);
    await publish({ environment: { runNumber: 5 } });
    await publish({ environment: { runNumber: 6 } });
    expect(azure.threads).toMatchObject([{ status: 'active', content: expect.stringContaining('run=6.1') }]);
    expect(routes().filter((route) => route === THREAD)).toHaveLength(2);
  });

  it('finds its thread behind continuations, deleted ones and those of others', async () => {
    const azure = await start({ pageSize: 40 });
    const marker = `${commentMarker('coverage-gate', '', { number: 1, attempt: 1 })}\n`;
    for (let n = 0; n < 100; n += 1) azure.seedThread('alice', `remark ${n}`);
    azure.seedThread(AZURE_USER, `${marker}gone`, { isDeleted: true });
    azure.seedThread(AZURE_USER, `${marker}voted 10`, { type: 'system' });
    const foreign = azure.seedThread('mallory', `${marker}not ours`);
    const own = azure.seedThread(AZURE_USER.toUpperCase().toLowerCase(), `${marker}old`);
    expect((await publish()).notices).toEqual([]);
    expect(own.content).toMatch(/run=3\.1 -->/);
    expect(foreign.content).toContain('not ours');
    expect(azure.threads).toHaveLength(104);
    expect(routes().filter((route) => route === LIST)).toHaveLength(3);
  });

  it('is left as it is by an older run, status and all', async () => {
    const azure = await start();
    await publish({ environment: { runNumber: 9 } });
    const { notices } = await publish({ verdict: { outcome: 'passed', findings: [] } });
    expect(azure.threads).toMatchObject([{ status: 'active', content: expect.stringContaining('run=9.1') }]);
    expect(azure.statuses).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining('run 9 has written it')]);
  });

  it('gets only the status where comments are switched off, under the key of the run', async () => {
    const azure = await start();
    await publish({ settings: { comment: false, key: 'web' } });
    expect(routes()).toEqual([STATUS]);
    expect(azure.statuses).toMatchObject([{ context: { name: 'coverage-gate (web)' } }]);
  });

  it('takes a personal access token too', async () => {
    await start({ token: 'pat' });
    expect((await publish({}, { SYSTEM_ACCESSTOKEN: 'pat\n' })).notices).toEqual([]);
  });
});

describe('without a token or a pull request', () => {
  it.each(['', '$(System.AccessToken)'])('says how to map it: "%s"', async (token) => {
    await start();
    const { notices, agent } = await publish({}, { SYSTEM_ACCESSTOKEN: token });
    expect(notices).toEqual([expect.stringContaining('`env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`')]);
    expect(agent.issues).toHaveLength(1);
    expect(routes()).toEqual([]);
  });

  it('is quiet on a branch', async () => {
    await start();
    const branch = { without: ['pullRequest'], environment: { event: 'IndividualCI' } } as const;
    expect((await publish(branch, { SYSTEM_ACCESSTOKEN: '' })).notices).toEqual([]);
    expect(routes()).toEqual([]);
  });

  it.each([
    ['the pull request', {}, ['pullRequest'], 'SYSTEM_PULLREQUEST_PULLREQUESTID'],
    ['the address', { SYSTEM_COLLECTIONURI: 'x' }, [], 'SYSTEM_COLLECTIONURI'],
    ['the project', { SYSTEM_TEAMPROJECT: '', SYSTEM_TEAMPROJECTID: '' }, [], 'SYSTEM_TEAMPROJECT'],
    ['the repository', { BUILD_REPOSITORY_ID: '' }, [], 'BUILD_REPOSITORY_ID'],
    ['a provider that we know', { BUILD_REPOSITORY_PROVIDER: 'Bitbucket' }, [], '"Bitbucket", which has no adapter'],
  ] as const)('says so when the agent did not name %s', async (_, env, without, text) => {
    await start();
    const { notices } = await publish({ without }, env);
    expect(notices).toEqual([expect.stringContaining(text)]);
    expect(routes()).toEqual([]);
  });

  it('does not print a token that no header can carry', async () => {
    await start();
    const { notices } = await publish({}, { SYSTEM_ACCESSTOKEN: 'ey\nJ.secret' });
    expect(notices).toEqual([expect.stringContaining('characters that no token has')]);
    expect(notices.join()).not.toContain('secret');
  });
});

describe('without permission', () => {
  it.each([
    ['threads', { threads: false }, [/^No thread: TF401027: .*\(HTTP 403\)\. May the build service/]],
    ['statuses', { statuses: false }, [/^No status on the pull request: TF401027: /]],
    ['either', { threads: false, statuses: false }, [/^No thread: /, /^No status on the pull request: /]],
  ])('to write %s', async (_, permissions, expected) => {
    await start({ permissions });
    const { notices, waits } = await publish();
    expect(notices).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
    expect(waits).toEqual([]);
  });

  it('to know itself: no second thread', async () => {
    const azure = await start({ permissions: { identity: false } });
    await publish();
    const { notices } = await publish({ environment: { runNumber: 4 } });
    expect(notices).toEqual([expect.stringMatching(/^No thread: TF401027/)]);
    expect(azure.threads).toHaveLength(1);
  });

  it.each(['page', 'redirect', 'status'] as const)('asks once where a bad token gets a sign-in %s', async (signIn) => {
    await start({ token: 'another.to.ken', signIn });
    const { notices } = await publish();
    expect(routes()).toEqual([LIST]);
    expect(notices).toEqual([expect.stringMatching(/^No thread and no status on the pull request: .*\(HTTP 401\)/)]);
    expect(notices.join()).not.toMatch(/secret|reply_to/);
  });

  it('says that the build of a fork may write little', async () => {
    await start({ permissions: { threads: false, statuses: false } });
    const { notices } = await publish({ environment: { readOnly: true } });
    expect(notices[0]).toContain('The build of a fork');
  });
});

describe('a pull request that is', () => {
  it('closed', async () => {
    await start({ state: 'completed' });
    expect((await publish()).notices).toEqual([
      expect.stringMatching(/^No thread: TF401181/),
      expect.stringMatching(/^No status on the pull request: TF401181/),
    ]);
  });

  it.each([
    ['not there', { pullRequest: 8 }, 'TF401180'],
    ['in a repository that was deleted', { repository: 'other' }, 'TF401019'],
    ['in a project that was renamed', { project: 'other' }, 'TF200016'],
  ])('%s', async (_, options, code) => {
    await start(options);
    const { notices } = await publish();
    expect(notices).toEqual([expect.stringContaining(code), expect.stringContaining(code)]);
  });
});

describe('a repository on GitHub', () => {
  const onGitHub = { BUILD_REPOSITORY_PROVIDER: 'GitHub' };

  it('gets the comment that GitHub would get, with a token of GitHub', async () => {
    github = await startGitHubServer({ token: 'ghp_secret', login: 'ci-user' });
    const env = { ...onGitHub, GITHUB_TOKEN: 'ghp_secret', GITHUB_API_URL: github.url };
    expect((await publish({}, env)).notices).toEqual([]);
    expect((await publish({ environment: { runNumber: 4 } }, env)).notices).toEqual([]);
    expect(github.comments).toMatchObject([{ author: 'ci-user', body: expect.stringContaining('run=4.1') }]);
    const older = await publish({}, env);
    expect(older.notices).toEqual([expect.stringContaining('run 4 has written it')]);
  });

  it('says how to get it without one', async () => {
    const { notices, agent } = await publish({}, onGitHub);
    expect(notices).toEqual([expect.stringContaining('give a token of GitHub in GITHUB_TOKEN')]);
    expect(agent.issues).toHaveLength(1);
  });

  it('is quiet where comments are switched off', async () => {
    expect((await publish({ settings: { comment: false } }, onGitHub)).notices).toEqual([]);
  });

  it.each([
    ['may not', { token: 'ghp_secret', permissions: { comments: false } }, 'May GITHUB_TOKEN write to pull requests'],
    ['is none', { token: 'other' }, 'Bad credentials'],
  ])('says so when the token %s', async (_, options, text) => {
    github = await startGitHubServer(options);
    const { notices } = await publish({}, { ...onGitHub, GITHUB_TOKEN: 'ghp_secret', GITHUB_API_URL: github.url });
    expect(notices).toEqual([expect.stringContaining(text)]);
  });

  it('needs its name', async () => {
    const { notices } = await publish({ without: ['repository'] }, { ...onGitHub, GITHUB_TOKEN: 'x' });
    expect(notices).toEqual([expect.stringContaining('BUILD_REPOSITORY_NAME')]);
  });
});

describe('hostile texts', () => {
  const hostile = [
    '##vso[task.complete result=Succeeded;]done',
    'x\r\n##vso[task.setvariable variable=PATH]/evil\n##[error]y',
    '@<11111111-2222-3333-4444-555555555555> #12 !3 <img src=x onerror=alert(1)> [x](javascript:alert(1))',
    'a;type=warning;code=x]b %3B %5D %0A %AZP25 %25 ::error::z \u202E\u0000',
  ];

  it('stay inside of their command, thread and status', async () => {
    const azure = await start();
    const bad = hostile.map((text, n) => ({
      ...sampleFinding(n + 1),
      rule: text,
      message: text,
      location: { path: `src/${text.replaceAll('/', '_').replaceAll('\\', '_')}`, startLine: n + 1 },
    }));
    const outputs = new Map([
      ['outcome', 'failed'],
      ['summary', hostile[1] ?? ''],
    ]);
    const verdict = { summary: hostile.join(' '), findings: bad };
    const { notices, agent } = await publish({ verdict, outputs, settings: { key: hostile[3] ?? '' } });
    expect(notices).toEqual([]);
    expect([...agent.variables.keys()]).toEqual(['outcome', 'summary']);
    expect(agent.issues).toHaveLength(4);
    const types = agent.issues.map(({ properties }) => properties.get('type'));
    expect(types).toEqual(['error', 'error', 'error', 'error']);
    const messages = agent.issues.map(({ message }) => message).join('\n');
    expect(messages).toContain('a;type=warning;code=x]b %3B %5D %0A %AZP25 %25 ::error::z');
    expect(agent.tags[0]).toMatch(/^[\w.-]+$/);
    expect(activeMarkup(azure.threads[0]?.content ?? '')).toEqual([]);
    expect(azure.statuses[0]?.description.length).toBeLessThanOrEqual(200);
    expect(azure.statuses[0]?.context.name.length).toBeLessThanOrEqual(255);
  });
});
