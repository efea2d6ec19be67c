import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { ActionsCore } from '../../../src/shared/platform/github/core.ts';
import { publishToGitHub } from '../../../src/shared/platform/github/publish.ts';
import { commentMarker } from '../../../src/shared/platform/sticky/marker.ts';
import { FakeClock } from '../../platform/fake-clock.ts';
import { type GitHubServer, type ServerOptions, startGitHubServer } from '../../platform/github-server.ts';
import { type SampleChange, sampleFinding, samplePublication } from '../../platform/publication.ts';

const TOKEN = 'ghs_secret';
const BOT = 'github-actions[bot]';
const GATE = 'coverage-gate';

const CHECKS = 'POST /repos/{owner}/{repo}/check-runs';
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const APPEND = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const VIEWER = 'POST /graphql';

/** Commands instead of standard output; the real toolkit runs in runner.test.ts. */
class CoreRecorder implements ActionsCore {
  readonly commands: string[] = [];
  readonly summary = { addRaw: () => ({ write: async () => undefined }), emptyBuffer: () => undefined };
  setSecret(secret: string): void {
    this.commands.push(`add-mask ${secret}`);
  }
  setOutput(name: string, value: string): void {
    this.commands.push(`output ${name}=${value}`);
  }
  error(message: string): void {
    this.commands.push(`error ${message}`);
  }
  warning(message: string): void {
    this.commands.push(`warning ${message}`);
  }
  notice(message: string): void {
    this.commands.push(`notice ${message}`);
  }
}

let folder: string;
let server: GitHubServer | undefined;

beforeAll(() => {
  // @actions/github asks for the proxy of this address when it is loaded: none for a loopback address.
  process.env['GITHUB_API_URL'] = 'http://127.0.0.1';
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-github-'));
});
afterEach(async () => {
  const violations = server?.violations ?? [];
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

async function start(options: Partial<ServerOptions> = {}): Promise<GitHubServer> {
  server = await startGitHubServer({ token: TOKEN, ...options });
  return server;
}

async function publish(change: SampleChange = {}, url = server?.url ?? '', timeoutMs = 10_000) {
  const core = new CoreRecorder();
  const clock = new FakeClock();
  const io = nodeIo(folder, { GITHUB_API_URL: url, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }, () => 0);
  const notices = await publishToGitHub(samplePublication(change), io, { core, clock, timeoutMs });
  const annotations = core.commands.filter((command) => /^(?:error|warning|notice) /.test(command));
  return { notices, annotations, commands: core.commands, waits: clock.waits };
}

function routes(of: GitHubServer): readonly string[] {
  return of.requests.map(({ route }) => route);
}

describe('check run and comment', () => {
  it('makes both on the first run, of the head commit, without asking who it is', async () => {
    const github = await start();
    const { notices, annotations, commands } = await publish();
    expect(notices).toEqual([]);
    expect(annotations).toEqual([]);
    expect(commands).toEqual([`add-mask ${TOKEN}`, 'output outcome=failed']);
    expect(routes(github)).toEqual([CHECKS, LIST, CREATE]);
    expect(github.checkRuns).toMatchObject([
      {
        name: 'reliability/coverage-gate',
        headCommit: 'b'.repeat(40),
        conclusion: 'failure',
        detailsUrl: 'https://github.com/octo/shop/actions/runs/4242',
        title: 'unit 94.99 % is below 95 %',
        annotations: [
          {
            path: 'src/file-3.ts',
            start_line: 3,
            end_line: 3,
            annotation_level: 'failure',
            title: 'coverage/uncovered-change',
            message: 'line 3 is not covered\nWrite a test that runs it.',
          },
        ],
      },
    ]);
    const [comment] = github.comments;
    expect(comment?.body.split('\n')[0]).toBe('<!-- reliability:coverage-gate::run=3.1 -->');
    expect(comment?.body).toContain('94.99');
    expect(comment?.body).toContain('[This run](https://github.com/octo/shop/actions/runs/4242)');
  });

  it('updates the same comment on the second run', async () => {
    const github = await start();
    await publish();
    const { notices } = await publish({
      verdict: { outcome: 'passed', summary: 'unit is at 97 %', findings: [] },
      environment: { runNumber: 4 },
    });
    expect(notices).toEqual([]);
    expect(routes(github).slice(3)).toEqual([CHECKS, LIST, VIEWER, UPDATE]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/^<!-- reliability:coverage-gate::run=4\.1 -->\n[\s\S]*97/);
    expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('finds its comment on the third page', async () => {
    const github = await start();
    for (let n = 0; n < 230; n += 1) github.seedComment(7, 'alice', `remark ${n}`);
    const own = github.seedComment(7, BOT, `${commentMarker(GATE, '', { number: 1, attempt: 1 })}\nold`);
    await publish();
    expect(github.comments).toHaveLength(231);
    expect(own.body).toMatch(/run=3\.1 -->/);
    const listed = github.requests.filter(({ route }) => route === LIST).map(({ query }) => query.toString());
    expect(listed).toEqual(['per_page=100&page=1', 'per_page=100&page=2', 'per_page=100&page=3']);
  });

  it('leaves the comment of another author alone, however well its marker is copied', async () => {
    const github = await start();
    const copied = `${commentMarker(GATE, '', { number: 1, attempt: 1 })}\nnot ours`;
    const foreign = ['mallory', 'github-actions', 'x-github-actions[bot]'].map((login) =>
      github.seedComment(7, login, copied),
    );
    const { notices } = await publish();
    expect(notices).toEqual([]);
    expect(foreign.map(({ body }) => body)).toEqual([copied, copied, copied]);
    expect(github.comments.filter(({ author }) => author === BOT)).toHaveLength(1);
  });

  it('does not take its own comment that quotes a marker further down', async () => {
    const github = await start();
    const quoting = github.seedComment(7, BOT, `See\n${commentMarker(GATE, '', { number: 1, attempt: 1 })}`);
    await publish();
    expect(quoting.body).toMatch(/^See/);
    expect(routes(github)).toEqual([CHECKS, LIST, CREATE]);
  });

  it('knows itself with a token of another app', async () => {
    const github = await start({ login: 'our-app[bot]' });
    await publish();
    await publish({ environment: { runNumber: 4 } });
    expect(github.comments).toMatchObject([{ author: 'our-app[bot]' }]);
  });

  it('takes itself for the job token where it may not ask', async () => {
    const github = await start();
    await publish();
    github.inject({ route: VIEWER, kind: 'answer', status: 403, message: 'Resource not accessible by integration' });
    await publish({ environment: { runNumber: 4 } });
    expect(github.comments).toHaveLength(1);
  });

  it.each([
    ['an older run', { runNumber: 2, runAttempt: 5 }],
    ['an earlier attempt', { runNumber: 3, runAttempt: 1 }],
  ])('never lets %s overwrite a newer comment', async (_, environment) => {
    const github = await start();
    await publish({ environment: { runNumber: 3, runAttempt: 2 } });
    const before = github.comments[0]?.body;
    const { notices } = await publish({ environment });
    expect(github.comments).toMatchObject([{ body: before }]);
    expect(github.checkRuns).toHaveLength(2);
    expect(notices).toEqual([expect.stringContaining('run 3 has written it')]);
  });

  it('keeps one comment per gate and key', async () => {
    const github = await start();
    await publish({ settings: { key: 'web' } });
    await publish({ settings: { key: 'api' } });
    await publish({ settings: { key: 'web' } });
    await publish({ verdict: { gate: 'determinism' } });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- reliability:coverage-gate:web:run=3.1 -->',
      '<!-- reliability:coverage-gate:api:run=3.1 -->',
      '<!-- reliability:determinism::run=3.1 -->',
    ]);
    expect(github.checkRuns[1]?.name).toBe('reliability/coverage-gate (api)');
  });

  it.each([
    ['comments are switched off', { settings: { comment: false } }],
    ['there is no pull request', { without: ['pullRequest'] }],
  ] as const)('makes only the check run when %s', async (_, change) => {
    const github = await start();
    await publish(change);
    expect(routes(github)).toEqual([CHECKS]);
  });
});

describe('annotations', () => {
  const findings = (count: number) => Array.from({ length: count }, (_, n) => sampleFinding(n + 1));

  it.each([
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('%i go out in requests of %j', async (count, expected) => {
    const github = await start();
    await publish({ verdict: { findings: findings(count) }, settings: { comment: false } });
    const sizes = github.requests.map(
      ({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length,
    );
    expect(sizes).toEqual(expected);
    expect(routes(github)).toEqual(expected.map((_, index) => (index === 0 ? CHECKS : APPEND)));
    expect(new Set(github.checkRuns[0]?.annotations.map(({ path }) => path)).size).toBe(count);
  });

  it('says how many are over the limit', async () => {
    const github = await start();
    await publish({ verdict: { findings: findings(120) }, settings: { comment: false, maxAnnotations: 60 } });
    expect(github.checkRuns[0]?.annotations).toHaveLength(60);
    expect(github.checkRuns[0]?.summary).toMatch(/60 more findings have no annotation/);
  });

  it('keeps the check run when a later batch fails', async () => {
    const github = await start();
    github.inject({ route: APPEND, kind: 'answer', status: 422, message: 'Validation Failed' });
    const { notices, annotations } = await publish({ verdict: { findings: findings(120) } });
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(github.checkRuns[0]?.annotations).toHaveLength(50);
    expect(notices).toEqual([expect.stringContaining('lacks 70 of 120 annotations: Validation Failed')]);
    expect(annotations).toEqual([]);
  });
});

describe('without permission', () => {
  const verdict = { findings: Array.from({ length: 30 }, (_, n) => sampleFinding(n + 1)) };

  it.each([
    ['of the job without `checks: write`', 403, 'Resource not accessible by integration'],
    ['of a person, who may make no check runs', 403, 'You must authenticate via a GitHub App.'],
    ['that may not know of check runs', 404, 'Not Found'],
  ] as const)('makes a commit status with a token %s, writes workflow commands, and comments', async (_, status, message) => {
    const github = await start({ permissions: { checks: false }, denial: { status, message } });
    const { notices, annotations, waits } = await publish({ verdict });
    expect(routes(github)).toEqual([CHECKS, STATUS, LIST, CREATE]);
    expect(github.statuses).toEqual([
      {
        commit: 'b'.repeat(40),
        state: 'failure',
        context: 'reliability/coverage-gate',
        description: 'failed: unit 94.99 % is below 95 %',
        targetUrl: 'https://github.com/octo/shop/actions/runs/4242',
      },
    ]);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toContain('+21 more errors');
    expect(waits).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^No check run but a commit status: .*`checks: write`\?$/);
    expect(notices[0]).toContain(`${message} - https://docs.github.com/rest (HTTP ${status})`);
  });

  it('makes one status per gate and key, and brings it up to date', async () => {
    const github = await start({ permissions: { checks: false } });
    for (const key of ['web', 'api']) await publish({ settings: { key } });
    await publish({ settings: { key: 'web' }, verdict: { outcome: 'passed', summary: 'all is well', findings: [] } });
    expect(github.statuses.map(({ context, state }) => [context, state])).toEqual([
      ['reliability/coverage-gate (web)', 'failure'],
      ['reliability/coverage-gate (api)', 'failure'],
      ['reliability/coverage-gate (web)', 'success'],
    ]);
  });

  it('makes no status where it made a check run, or where the token is none', async () => {
    const github = await start();
    await publish();
    expect(github.statuses).toEqual([]);
    github.inject({ route: CHECKS, kind: 'answer', status: 401 });
    await publish();
    expect(github.statuses).toEqual([]);
  });

  it('writes workflow commands where it may make neither, says so once, and still comments', async () => {
    const github = await start({ permissions: { checks: false, statuses: false } });
    const { notices, annotations, waits } = await publish({ verdict });
    expect(routes(github)).toEqual([CHECKS, STATUS, LIST, CREATE]);
    expect(annotations).toHaveLength(10);
    expect(waits).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^No check run and no commit status: Resource not accessible .*`checks: write`\?$/),
    ]);
  });

  it('says why there is no status when something else is in the way', async () => {
    const github = await start({ permissions: { checks: false } });
    github.inject({ route: STATUS, kind: 'answer', status: 503, times: 9 });
    const { notices, annotations, waits } = await publish();
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(annotations).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(/^No check run: Resource not accessible /),
      expect.stringMatching(/^No commit status: Server Error .*HTTP 503/),
    ]);
  });

  it('makes no comment but a notice', async () => {
    const github = await start({ permissions: { comments: false } });
    const { notices, annotations } = await publish();
    expect(github.checkRuns).toHaveLength(1);
    expect(annotations).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^No comment: Resource not accessible .*`pull-requests: write`\?$/),
    ]);
  });

  it('asks once with the read-only token of a fork, and says why', async () => {
    const github = await start({ permissions: { checks: false, statuses: false, comments: false } });
    const { notices, annotations } = await publish({ verdict, environment: { readOnly: true } });
    expect(routes(github)).toEqual([CHECKS]);
    expect(annotations).toHaveLength(10);
    expect(notices).toEqual([expect.stringContaining('fork has a read-only token')]);
  });

  it('publishes for a fork whose token may write all the same', async () => {
    const github = await start();
    const { notices } = await publish({ environment: { readOnly: true } });
    expect(notices).toEqual([]);
    expect(routes(github)).toEqual([CHECKS, LIST, CREATE]);
  });

  it('does not print the token it was refused with', async () => {
    await start({ token: 'another' });
    const { notices, annotations } = await publish();
    expect(notices).toEqual([expect.stringContaining('Bad credentials'), expect.stringContaining('Bad credentials')]);
    expect(annotations).toHaveLength(1);
    expect(notices.join()).not.toContain(TOKEN);
  });

  it('does not print a token that no header can carry', async () => {
    const github = await start();
    const { notices } = await publish({ settings: { token: 'ghs\nsecret' } });
    expect(notices).toEqual([expect.stringContaining('the input `token` holds characters that no token has')]);
    expect(notices.join()).not.toContain('ghs');
    expect(routes(github)).toEqual([]);
  });

  it('needs no server when there is no token', async () => {
    const { notices, annotations } = await publish({ verdict, settings: { token: '' } }, 'http://127.0.0.1:1');
    expect(notices).toEqual([expect.stringContaining('no token was given')]);
    expect(annotations).toHaveLength(10);
  });
});

describe('faults', () => {
  it('waits as long as a limit says', async () => {
    const github = await start();
    github.inject({ route: CHECKS, kind: 'answer', status: 429, headers: { 'retry-after': '17' } });
    const secondary = 'You have exceeded a secondary rate limit.';
    github.inject({ route: CREATE, kind: 'answer', status: 403, headers: { 'retry-after': '5' }, message: secondary });
    const { notices, waits } = await publish();
    expect(waits).toEqual([17_000, 5000]);
    expect(notices).toEqual([]);
    expect(github.checkRuns).toHaveLength(1);
    expect(github.comments).toHaveLength(1);
  });

  it('waits for the reset of the primary limit', async () => {
    const github = await start();
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(1_700_000_000 + 33) };
    github.inject({ route: CHECKS, kind: 'answer', status: 403, headers, message: 'API rate limit exceeded' });
    const { notices, waits } = await publish();
    expect(waits).toEqual([33_000]);
    expect(notices).toEqual([]);
  });

  it('does not wait an hour', async () => {
    const github = await start();
    github.inject({ kind: 'answer', status: 429, headers: { 'retry-after': '3600' }, times: 9 });
    const { notices, annotations, waits } = await publish();
    expect(waits).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^No check run: .*HTTP 429/),
      expect.stringMatching(/^No comment: .*HTTP 429/),
    ]);
    expect(annotations).toHaveLength(1);
  });

  it('tries again after server faults, cut connections and pages of a proxy', async () => {
    const github = await start();
    github.inject({ route: CHECKS, kind: 'answer', status: 502 });
    github.inject({ route: CHECKS, kind: 'reset' });
    github.inject({ route: CHECKS, kind: 'page' });
    const { notices, waits } = await publish();
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(notices).toEqual([]);
    expect(github.checkRuns).toHaveLength(1);
  });

  it('gives up after four server faults and writes commands', async () => {
    const github = await start();
    github.inject({ route: CHECKS, kind: 'answer', status: 503, times: 9 });
    const { notices, annotations } = await publish();
    expect(routes(github)).toEqual([CHECKS, CHECKS, CHECKS, CHECKS, LIST, CREATE]);
    expect(annotations).toHaveLength(1);
    expect(notices).toEqual(['No check run: Server Error - https://docs.github.com/rest (HTTP 503).']);
  });

  it.each([
    ['lost', 1],
    ['reset', 1],
  ] as const)('never comments twice when the answer to a comment is %s', async (kind, comments) => {
    const github = await start();
    github.inject({ route: CREATE, kind });
    const { notices } = await publish();
    expect(notices).toEqual([]);
    expect(github.comments).toHaveLength(comments);
    expect(github.comments[0]?.body).toMatch(/run=3\.1 -->/);
  });

  it('ends when the server never answers', async () => {
    const github = await start();
    github.inject({ kind: 'hang', times: 99 });
    const { notices, annotations } = await publish({}, github.url, 40);
    expect(routes(github)).toEqual([CHECKS, CHECKS, CHECKS, CHECKS]);
    expect(annotations).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(/^No check run and no comment: the GitHub API did not answer .*time/i),
    ]);
  });

  it('ends when there is no server', async () => {
    const github = await start();
    const { url } = github;
    await github.close();
    const { notices, annotations, waits } = await publish({}, url);
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(annotations).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it.each([
    ['no repository', ['repository'], 'GITHUB_REPOSITORY'],
    ['no commit', ['commit', 'headCommit'], 'GITHUB_SHA'],
  ] as const)('says so when the runner named %s', async (_, without, variable) => {
    const github = await start();
    const { notices, annotations } = await publish({ without });
    expect(notices).toEqual([expect.stringContaining(variable)]);
    expect(annotations).toHaveLength(1);
    expect(github.checkRuns).toEqual([]);
  });

  it('uses the address of an Enterprise server as it is', async () => {
    const github = await start();
    const { notices } = await publish({ settings: { comment: false } }, `${github.url}/api/v3/`);
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/api/v3/repos/octo/shop/check-runs',
      `/api/v3/repos/octo/shop/statuses/${'b'.repeat(40)}`,
    ]);
    expect(notices).toEqual([expect.stringContaining('HTTP 404')]);
  });
});

describe('hostile texts', () => {
  const NUL = String.fromCharCode(0);
  const hostile = [
    `<img src=x onerror=alert(1)> @everyone --> <!-- reliability:coverage-gate::run=999.1 -->`,
    `${NUL}\u202Egnp.exe\ud800 \u2028::error::owned`,
    `a\r\n::set-output name=x::y\n| table | break |\n\`\`\`\n</details>`,
    `\${{ github.token }} [x](javascript:alert(1)) ${'A'.repeat(100_000)}`,
  ];

  it('arrive as text, in one valid check run and one comment', async () => {
    const github = await start();
    const findings = hostile.map((text, n) => ({
      ...sampleFinding(n + 1),
      rule: text,
      message: text,
      hint: text,
      location: { path: text, startLine: 1 },
    }));
    const change = { verdict: { summary: hostile.join(), findings }, settings: { key: hostile[0] ?? '' } };
    const first = await publish(change);
    expect(first.notices).toEqual([]);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.match(/<!--/g)).toHaveLength(1);
    // Tests, not matches: a failure would print the whole page.
    expect([/<img/, /@everyone/, /(?<!\\)\]\(javascript:/].filter((markup) => markup.test(body))).toEqual([]);
    const second = await publish(change);
    expect(second.notices).toEqual([]);
    expect(github.comments).toHaveLength(1);
  });

  it('keep the size limits with thousands of findings', async () => {
    const github = await start();
    const findings = Array.from({ length: 3000 }, (_, n) => ({
      ...sampleFinding(n + 1),
      message: '\u{1f525}<&'.repeat(90),
    }));
    const { notices } = await publish({ verdict: { findings } });
    expect(notices).toEqual([]);
    expect(github.checkRuns[0]?.annotations).toHaveLength(200);
    expect(github.comments).toHaveLength(1);
  });
});
