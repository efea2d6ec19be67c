import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { lineMarker } from '../../../src/shared/platform/gitlab/line-marker.ts';
import { publishToGitLab } from '../../../src/shared/platform/gitlab/publish.ts';
import { commentMarker } from '../../../src/shared/platform/sticky/marker.ts';
import { readDotenv } from '../../platform/dotenv.ts';
import { FakeClock } from '../../platform/fake-clock.ts';
import { quickActions } from '../../platform/gitlab-quick-actions.ts';
import { type GitLabOptions, type GitLabServer, startGitLabServer } from '../../platform/gitlab-server.ts';
import { activeMarkup } from '../../platform/markup.ts';
import { type SampleChange, sampleFinding, samplePublication } from '../../platform/publication.ts';

const TOKEN = 'glpat-very-secret';
const GATE = 'coverage-gate';
const BOT = 99;

const STATUS = 'POST /projects/{id}/statuses/{sha}';
const USER = 'GET /user';
const HERE = '/projects/{id}/merge_requests/{iid}';
const [MERGE_REQUEST, LIST, CREATE, UPDATE] = [
  `GET ${HERE}`,
  `GET ${HERE}/notes`,
  `POST ${HERE}/notes`,
  `PUT ${HERE}/notes/{note}`,
];
const [DISCUSSIONS, DISCUSS, RESOLVE] = [
  `GET ${HERE}/discussions`,
  `POST ${HERE}/discussions`,
  `PUT ${HERE}/discussions/{discussion}`,
];

let folder: string;
let server: GitLabServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-gitlab-'));
});
afterEach(async () => {
  const violations = server?.violations ?? [];
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

async function start(options: Partial<GitLabOptions> = {}): Promise<GitLabServer> {
  server = await startGitLabServer({ token: TOKEN, ...options });
  return server;
}

async function publish(change: SampleChange = {}, env: { readonly [name: string]: string } = {}, timeoutMs = 10_000) {
  const clock = new FakeClock();
  const known = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: server?.url ?? 'http://127.0.0.1:1',
    CI_PROJECT_ID: '42',
    CI_PIPELINE_ID: '1234',
    RELIABILITY_GITLAB_TOKEN: TOKEN,
    ...env,
  };
  const environment = { platform: 'gitlab', event: 'merge_request_event', ...change.environment };
  const publication = { ...samplePublication({ ...change, environment }), outputDirectory: 'reliability-report/gate' };
  const notices = await publishToGitLab(
    publication,
    nodeIo(folder, known, () => 0),
    { clock, timeoutMs },
  );
  return { notices, waits: clock.waits };
}

const routes = () => (server?.requests ?? []).map(({ route }) => route);
const dotenv = () => readDotenv(readFileSync(join(folder, 'reliability-report/gate/reliability.env'), 'utf8'));
const findings = (...lines: readonly number[]) => lines.map((line) => sampleFinding(line));

describe('with a token', () => {
  it('sets the status of the pipeline, then writes the note', async () => {
    const gitlab = await start();
    const { notices } = await publish({ outputs: new Map([['unit-lines', '94.99']]) });
    expect(notices).toEqual([]);
    expect(routes()).toEqual([STATUS, LIST, CREATE]);
    expect(gitlab.statuses).toMatchObject([
      {
        sha: 'a'.repeat(40),
        pipeline: 1234,
        name: 'reliability/coverage-gate',
        state: 'failed',
        description: 'failed: unit 94.99 % is below 95 %',
      },
    ]);
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toMatch(
      /^<!-- reliability:coverage-gate::run=3\.1 -->\n[\s\S]*94\.99[\s\S]*This run/,
    );
    expect([...dotenv()]).toEqual([['RELIABILITY_COVERAGE_GATE_UNIT_LINES', '94.99']]);
  });

  it('updates its note, and the status takes the place of the one before', async () => {
    const gitlab = await start();
    await publish();
    const passed = { outcome: 'passed', summary: 'unit is at 97 %', findings: [] } as const;
    const { notices } = await publish({ verdict: passed, environment: { runNumber: 4 } });
    expect(notices).toEqual([]);
    expect(routes().slice(3)).toEqual([STATUS, LIST, USER, UPDATE]);
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toMatch(/^<!-- reliability:coverage-gate::run=4\.1 -->\n[\s\S]*97/);
    expect(gitlab.statuses.map(({ state, retried }) => [state, retried])).toEqual([
      ['failed', true],
      ['success', false],
    ]);
  });

  it('finds its note on the third page, among those of people and of GitLab itself', async () => {
    const gitlab = await start();
    const marker = `${commentMarker(GATE, '', { number: 1, attempt: 1 })}\n`;
    for (let n = 0; n < 230; n += 1) gitlab.seedNote(1, `remark ${n}`);
    gitlab.seedNote(BOT, `${marker}assigned`, { system: true });
    gitlab.seedNote(1, `${marker}not ours`);
    const own = gitlab.seedNote(BOT, `${marker}old`);
    expect((await publish()).notices).toEqual([]);
    expect(own.body).toMatch(/run=3\.1 -->/);
    expect(gitlab.notes).toHaveLength(233);
    const listed = gitlab.requests.filter(({ route }) => route === LIST);
    expect(listed.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
  });

  it.each([99, 100, 250])('finds its note behind %i others where a proxy takes headers away', async (count) => {
    const gitlab = await start({ noPageHeaders: true });
    for (let n = 0; n < count; n += 1) gitlab.seedNote(1, `remark ${n}`);
    await publish();
    await publish({ environment: { runNumber: 4 } });
    expect(gitlab.notes).toHaveLength(count + 1);
  });

  it.each([
    ['an older pipeline', { runNumber: 2, runAttempt: 1 }],
    ['an earlier attempt', { runNumber: 3, runAttempt: 1 }],
  ])('never lets %s overwrite a newer note', async (_, environment) => {
    const gitlab = await start();
    await publish({ environment: { runNumber: 3, runAttempt: 2 } });
    const before = gitlab.notes[0]?.body;
    const { notices } = await publish({ environment });
    expect(gitlab.notes).toMatchObject([{ body: before }]);
    expect(notices).toEqual([expect.stringContaining('run 3 has written it')]);
  });

  it('keeps one note and status per gate and key', async () => {
    const gitlab = await start();
    for (const key of ['web', 'api', 'web']) await publish({ settings: { key } });
    expect(gitlab.notes.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- reliability:coverage-gate:web:run=3.1 -->',
      '<!-- reliability:coverage-gate:api:run=3.1 -->',
    ]);
    expect(gitlab.statuses.filter(({ retried }) => !retried).map(({ name }) => name)).toEqual([
      'reliability/coverage-gate (api)',
      'reliability/coverage-gate (web)',
    ]);
  });

  it.each([
    ['passed', 'fail', 'success'],
    ['failed', 'warn', 'failed'],
    ['inconclusive', 'fail', 'failed'],
    ['inconclusive', 'warn', 'skipped'],
  ] as const)('%s, on-inconclusive %s: %s', async (outcome, onInconclusive, state) => {
    const gitlab = await start();
    const some = outcome === 'failed' ? findings(3) : [];
    await publish({ verdict: { outcome, findings: some }, settings: { onInconclusive } });
    expect(gitlab.statuses).toMatchObject([{ state }]);
  });

  it('sets only the status on a branch, and where comments are switched off', async () => {
    await start();
    const branch = { without: ['pullRequest'], environment: { event: 'push' } } as const;
    expect((await publish(branch)).notices).toEqual([]);
    expect((await publish({ settings: { comment: false } })).notices).toEqual([]);
    expect(routes()).toEqual([STATUS, STATUS]);
  });

  it('writes to the project that the merge request goes to', async () => {
    const gitlab = await start({ project: 43 });
    const { notices } = await publish({}, { CI_MERGE_REQUEST_PROJECT_ID: '43' });
    expect(gitlab.requests.map(({ path }) => path)).toEqual([
      `/projects/42/statuses/${'a'.repeat(40)}`,
      '/projects/43/merge_requests/7/notes',
      '/projects/43/merge_requests/7/notes',
    ]);
    expect(notices).toEqual([expect.stringContaining('No commit status: 404 Project Not Found')]);
  });

  it('comments on a merge request that is closed', async () => {
    const gitlab = await start({ state: 'closed' });
    expect((await publish()).notices).toEqual([]);
    expect(gitlab.notes).toHaveLength(1);
  });
});

describe('discussions', () => {
  const three = { settings: { maxDiscussions: 3 } } as const;

  it('are opened at the most important lines, as many as allowed, and never twice', async () => {
    const gitlab = await start();
    const many = { verdict: { findings: findings(1, 2, 3, 4, 5) }, ...three };
    expect((await publish(many)).notices).toEqual([]);
    expect((await publish({ ...many, environment: { runNumber: 4 } })).notices).toEqual([]);
    const opened = gitlab.notes.filter(({ position }) => position !== undefined);
    expect(opened.map(({ position }) => `${position?.['new_path']}:${position?.['new_line']}`)).toEqual([
      'src/file-1.ts:1',
      'src/file-2.ts:2',
      'src/file-3.ts:3',
    ]);
    expect(opened[0]?.body).toMatch(
      /^<!-- reliability-line:coverage-gate::0{15}1:run=3\.1 -->\n\*\*coverage\/uncovered/,
    );
    expect(routes().filter((route) => route === MERGE_REQUEST)).toHaveLength(1);
  });

  it('are resolved when their finding is gone, and only then', async () => {
    const gitlab = await start();
    await publish({ verdict: { findings: findings(1, 2) }, ...three });
    await publish({ verdict: { findings: findings(2) }, ...three, environment: { runNumber: 4 } });
    const opened = () => gitlab.notes.filter(({ position }) => position !== undefined);
    expect(opened().map(({ resolved }) => resolved)).toEqual([true, false]);
    expect(routes().filter((route) => route === RESOLVE)).toHaveLength(1);
    const unmeasured = { outcome: 'inconclusive', findings: [] } as const;
    await publish({ verdict: unmeasured, ...three, environment: { runNumber: 5 } });
    expect(opened().map(({ resolved }) => resolved)).toEqual([true, false]);
    await publish({ verdict: { outcome: 'passed', findings: [] }, ...three, environment: { runNumber: 6 } });
    expect(opened().map(({ resolved }) => resolved)).toEqual([true, true]);
    expect(opened()).toHaveLength(2);
  });

  it('skip lines that are not in the diff', async () => {
    const gitlab = await start({ diff: ['src/file-4.ts:4', 'src/file-5.ts:5'] });
    const verdict = { findings: findings(1, 2, 3, 4, 5, 6, 7) };
    expect((await publish({ verdict, settings: { maxDiscussions: 2 } })).notices).toEqual([]);
    expect(gitlab.notes.flatMap(({ position }) => position?.['new_line'] ?? [])).toEqual([4, 5]);
    expect(routes().filter((route) => route === DISCUSS)).toHaveLength(5);
  });

  it('are left alone by an older run, and when somebody else opened them', async () => {
    const gitlab = await start();
    const mark = (number: number) => lineMarker(GATE, '', { fingerprint: 'f'.repeat(16), run: { number, attempt: 1 } });
    const position = { position_type: 'text', base_sha: 'x', start_sha: 'x', head_sha: 'x' };
    const lines = { old_path: 'a', new_path: 'a', new_line: 1 };
    const foreign = gitlab.seedNote(1, `${mark(1)}\nnot ours`, { position: { ...position, ...lines } });
    const own = gitlab.seedNote(BOT, `${mark(9)}\nours`, { position: { ...position, ...lines } });
    const { notices } = await publish(three);
    expect(notices).toEqual([expect.stringContaining('discussions was left as it is: run 9')]);
    expect([foreign.resolved, own.resolved]).toEqual([false, false]);
    expect(routes()).not.toContain(DISCUSS);
  });

  it('wait for the diff', async () => {
    await start({ noDiffRefs: true });
    const { notices } = await publish(three);
    expect(notices).toEqual([expect.stringContaining('the diff is not ready')]);
    expect(routes()).not.toContain(DISCUSS);
  });

  it('are none unless they are asked for', async () => {
    await start();
    await publish();
    expect(routes()).not.toContain(DISCUSSIONS);
  });
});

describe('without a token', () => {
  it.each(['', '  ', '$RELIABILITY_GITLAB_TOKEN'])('says which variable to set: "%s"', async (token) => {
    await start();
    const { notices } = await publish({}, { RELIABILITY_GITLAB_TOKEN: token });
    expect(notices).toEqual([expect.stringMatching(/RELIABILITY_GITLAB_TOKEN: a project access token/)]);
    expect(routes()).toEqual([]);
    expect(dotenv().get('RELIABILITY_COVERAGE_GATE_OUTCOME')).toBe('failed');
  });

  it('says that a fork has none', async () => {
    await start();
    const change = { environment: { readOnly: true } };
    const { notices } = await publish(change, { RELIABILITY_GITLAB_TOKEN: '' });
    expect(notices).toEqual([expect.stringContaining('a pipeline of a fork has no token')]);
  });

  it('does not print a token that no header can carry', async () => {
    await start();
    const { notices } = await publish({}, { RELIABILITY_GITLAB_TOKEN: 'glpat\nsecret' });
    expect(notices).toEqual([expect.stringContaining('characters that no token has')]);
    expect(notices.join()).not.toContain('glpat');
    expect(routes()).toEqual([]);
  });
});

describe('without permission', () => {
  it.each([
    [
      'statuses',
      { statuses: false },
      [/^No commit status: 403 Forbidden \(HTTP 403\)\. Is RELIABILITY_GITLAB_TOKEN a/],
    ],
    ['notes', { notes: false }, [/^No note: 403 Forbidden \(HTTP 403\)\. Is RELIABILITY_GITLAB_TOKEN a project/]],
    ['either', { statuses: false, notes: false }, [/^No commit status/, /^No note/]],
  ])('to write %s', async (_, permissions, expected) => {
    await start({ permissions });
    const { notices, waits } = await publish();
    expect(notices).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
    expect(waits).toEqual([]);
  });

  it('to know itself: no second note', async () => {
    const gitlab = await start({ permissions: { user: false } });
    await publish();
    const { notices } = await publish({ environment: { runNumber: 4 } });
    expect(notices).toEqual([expect.stringMatching(/^No note: 403/)]);
    expect(gitlab.notes).toHaveLength(1);
  });

  it('in a locked discussion', async () => {
    await start({ state: 'locked' });
    expect((await publish()).notices).toEqual([expect.stringMatching(/^No note: 403/)]);
  });

  it('asks once with a token that is none', async () => {
    await start({ token: 'another' });
    const { notices } = await publish();
    expect(routes()).toEqual([STATUS]);
    expect(notices).toEqual([expect.stringMatching(/^No commit status and no note: 401 Unauthorized \(HTTP 401\)/)]);
    expect(notices.join()).not.toContain(TOKEN);
  });
});

describe('what the runner does not say', () => {
  it.each([
    ['the address', { CI_API_V4_URL: '' }, {}, 'CI_API_V4_URL'],
    ['the address, but something else', { CI_API_V4_URL: 'file:///etc/passwd' }, {}, 'CI_API_V4_URL'],
    ['the project', { CI_PROJECT_ID: 'x' }, {}, 'CI_PROJECT_ID'],
    ['the commit', {}, { without: ['commit'] }, 'CI_COMMIT_SHA'],
    ['the merge request', {}, { without: ['pullRequest'] }, 'CI_MERGE_REQUEST_IID'],
  ] as const)('%s', async (_, env, change, variable) => {
    await start();
    const { notices } = await publish(change, env);
    expect(notices).toEqual([expect.stringContaining(variable)]);
  });

  it('a pipeline that is not there any more', async () => {
    await start({ pipeline: 99 });
    const { notices } = await publish();
    expect(notices).toEqual([expect.stringMatching(/^No commit status: 404 Pipeline for pipeline_id, sha and ref/)]);
    expect(routes()).toEqual([STATUS, LIST, CREATE]);
  });

  it('a commit whose branch was deleted', async () => {
    await start({ commit: 'b'.repeat(40) });
    expect((await publish()).notices).toEqual([expect.stringMatching(/^No commit status: 404 Commit Not Found/)]);
  });
});

describe('hostile texts', () => {
  const hostile = [
    '/close',
    'x\n/merge\n/assign @root',
    '@all <img src=x onerror=alert(1)> --> <!-- reliability:coverage-gate::run=999.1 -->',
    '![x](javascript:alert(1)) ~"label" !12 #34 %"1.0" &5 $9 [[_TOC_]] {+ a +}',
    '```\n/approve\n',
    `::error::x ##vso[task.complete result=Succeeded;] \u202E\u0000 $(rm) ${'A'.repeat(5000)}`,
  ];

  it('would make things happen if they were posted as they are', () => {
    expect(quickActions(hostile.join('\n'))).toEqual(['/close', '/merge', '/assign @root']);
    expect(activeMarkup(hostile.join('\n'))).toEqual(
      expect.arrayContaining(['<!--', '<img', '@a', '](javascript:', '!1']),
    );
  });

  it('make nothing happen in notes, discussions and statuses', async () => {
    const gitlab = await start();
    const bad = hostile.map((text, n) => ({ ...sampleFinding(n + 1), rule: text, message: text, hint: text }));
    const verdict = { summary: hostile[1] ?? '', findings: bad };
    const outputs = new Map([
      ['outcome', 'failed'],
      ['summary', hostile[1] ?? ''],
      ['x', '$CI_JOB_TOKEN'],
    ]);
    const { notices } = await publish({ verdict, outputs, settings: { maxDiscussions: 6, key: '--><!--' } });
    expect(notices).toEqual([]);
    expect(gitlab.notes).toHaveLength(7);
    expect(gitlab.quickActions).toEqual([]);
    for (const { body } of gitlab.notes) expect(activeMarkup(body)).toEqual([]);
    expect(gitlab.statuses[0]?.description).toBe('failed: x /merge /assign @root');
    expect([...dotenv().keys()]).toEqual(['RELIABILITY_COVERAGE_GATE___OUTCOME']);
  });

  it('keep the size limits', async () => {
    const gitlab = await start();
    const many = Array.from({ length: 9000 }, (_, n) => ({
      ...sampleFinding(n + 1),
      message: '\u{1f525}<&'.repeat(90),
    }));
    const { notices } = await publish({ verdict: { findings: many, summary: 'S'.repeat(3000) } });
    expect(notices).toEqual([]);
    expect(gitlab.notes[0]?.body.length).toBeLessThanOrEqual(1_000_000);
    expect(gitlab.statuses[0]?.description).toHaveLength(255);
  });
});
