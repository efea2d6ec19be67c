import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHubServer } from '../../platform/github-server.ts';
import { type SampleChange, sampleFinding, samplePublication } from '../../platform/publication.ts';
import { type ActionRun, runAction } from '../../platform/runner.ts';

const ENTRY = fileURLToPath(new URL('../../platform/publish-entry.ts', import.meta.url));

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'reliability-workspace-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Publishes with the real toolkit, in a process of its own. */
async function publish(change: SampleChange, run: Partial<ActionRun> = {}) {
  const source = join(workspace, 'publication.json');
  const target = join(workspace, 'notices.json');
  const publication = samplePublication(change);
  writeFileSync(source, JSON.stringify({ ...publication, outputs: [...publication.outputs] }));
  const env = { GITHUB_SHA: 'a'.repeat(40), ...run.env };
  const result = await runAction({ script: ENTRY, args: [source, target], workspace, ...run, env });
  expect(result.errorLog).toBe('');
  expect(result.exitCode).toBe(0);
  return { ...result, notices: JSON.parse(readFileSync(target, 'utf8')) as readonly string[] };
}

describe('publishing as an action', () => {
  const withoutToken = { settings: { token: '' } };

  it('sets outputs of any text', async () => {
    const value = 'a\n::error::x\r\nghadelimiter_1\nb=c<<d\u{1f525}';
    const { outputs, annotations, log } = await publish({
      verdict: { outcome: 'passed', findings: [] },
      outputs: new Map([
        ['outcome', 'failed'],
        ['summary', value],
        ['empty', ''],
      ]),
      ...withoutToken,
    });
    expect([...outputs]).toEqual([
      ['outcome', 'failed'],
      ['summary', value],
      ['empty', ''],
    ]);
    expect(annotations).toEqual([]);
    expect(log.trim()).toBe('');
  });

  it('shows ten of each type, in order, and how many there are more', async () => {
    const findings = [
      ...Array.from({ length: 3 }, (_, n) => sampleFinding(n + 1, 'notice')),
      ...Array.from({ length: 25 }, (_, n) => sampleFinding(n + 1, 'error')),
    ];
    const { annotations, droppedAnnotations, runnerErrors } = await publish({ verdict: { findings }, ...withoutToken });
    expect(droppedAnnotations).toBe(0);
    expect(runnerErrors).toEqual([]);
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(3).fill('notice')]);
    expect(annotations[0]).toEqual({
      level: 'error',
      title: 'coverage/uncovered-change',
      message: 'line 1 is not covered\nWrite a test that runs it.',
      file: 'src/file-1.ts',
      line: 1,
      endLine: 1,
    });
    expect(annotations[9]).toEqual({
      level: 'error',
      title: '+16 more',
      message: '+16 more errors: see the job summary or the report.',
    });
  });

  it('lets no text out of its annotation', async () => {
    const text = 'x%0A::error::a\r\n::set-output name=outcome::passed\n##[add-path]/evil %25 ,line=9::';
    const findings = [
      { ...sampleFinding(1), rule: text, message: text, location: { path: 'src/a,line=1::b%.ts', startLine: 2 } },
    ];
    const { annotations, outputs, path, runnerErrors, log } = await publish({ verdict: { findings }, ...withoutToken });
    expect(runnerErrors).toEqual([]);
    expect(path).toEqual([]);
    expect(outputs.get('outcome')).toBe('failed');
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ file: 'src/a,line=1::b%.ts', line: 2 });
    expect(annotations[0]?.message).toContain(
      'x%0A::error::a\n::set-output name=outcome::passed\n##[add-path]/evil %25 ,line=9::',
    );
    expect(log).not.toContain('::set-output name=outcome::passed%0A');
  });

  it('appends to the job summary', async () => {
    const { summary, runnerErrors } = await publish(withoutToken, { summaryBefore: '# Before\n' });
    expect(runnerErrors).toEqual([]);
    expect(summary).toMatch(/^# Before\n/);
    expect(summary).toContain('94.99');
  });

  it('cuts the summary to what is left of 1 MiB', async () => {
    const findings = Array.from({ length: 99 }, (_, n) => ({ ...sampleFinding(n + 1), message: 'long '.repeat(1000) }));
    const before = `${'x'.repeat(1024 * 1024 - 20_000)}\n`;
    const { summary, notices, runnerErrors } = await publish(
      { verdict: { findings }, ...withoutToken },
      { summaryBefore: before },
    );
    expect(runnerErrors).toEqual([]);
    expect(Buffer.byteLength(summary ?? '')).toBeGreaterThan(before.length + 1000);
    expect(Buffer.byteLength(summary ?? '')).toBeLessThanOrEqual(1024 * 1024);
    expect(notices).toEqual([expect.stringContaining('no token')]);
  });

  it('leaves a full summary as it is', async () => {
    const before = 'x'.repeat(1024 * 1024 - 100);
    const { summary, notices } = await publish(withoutToken, { summaryBefore: before });
    expect(summary).toBe(before);
    expect(notices[0]).toContain('already filled');
  });

  it('publishes to the server of GITHUB_API_URL and shows the token nowhere', async () => {
    const token = 'ghs_very-secret-token';
    const server = await startGitHubServer({ token });
    try {
      const event = {
        pull_request: { number: 7, head: { sha: 'c'.repeat(40), repo: { id: 1 } }, base: { repo: { id: 1 } } },
      };
      const result = await publish(
        { settings: { token } },
        { eventName: 'pull_request', event, env: { GITHUB_API_URL: server.url, ACTIONS_ORCHESTRATION_ID: 'orch/1' } },
      );
      expect(result.notices).toEqual([]);
      expect(result.annotations).toEqual([]);
      expect(server.violations).toEqual([]);
      expect(server.checkRuns).toMatchObject([{ headCommit: 'c'.repeat(40) }]);
      expect(server.comments).toMatchObject([{ pullRequest: 7 }]);
      expect(server.requests[0]?.headers['user-agent']).toMatch(/^reliability actions_orchestration_id\/orch_1 /);
      expect(result.rawLog.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token);
      expect(`${result.log}${result.errorLog}${result.summary}${JSON.stringify(result.notices)}`).not.toContain(token);
      expect(result.cpuMs).toBeGreaterThan(10);
    } finally {
      await server.close();
    }
  });
});

describe('the runner emulator', () => {
  /** A script of one line, as an action. */
  function run(code: string, more: Partial<ActionRun> = {}) {
    const script = join(workspace, 'action.mjs');
    writeFileSync(script, code);
    return runAction({ script, workspace, ...more });
  }

  it('passes inputs the way the runner names them', async () => {
    const code = `console.log(process.env['INPUT_UNIT-THRESHOLD'], process.env['INPUT_MY_KEY'], process.cwd() === process.env.GITHUB_WORKSPACE)`;
    const { log } = await run(code, { inputs: { 'unit-threshold': '95', 'my key': 'k' } });
    expect(log.trim()).toBe('95 k true');
  });

  it('keeps ten annotations of each type and 4096 characters', async () => {
    const { annotations, droppedAnnotations } = await run(
      `for (let n = 0; n < 12; n += 1) console.log('::error::' + n); console.log('::warning::' + 'w'.repeat(5000));`,
    );
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning']);
    expect(droppedAnnotations).toBe(2);
    expect(annotations.at(-1)?.message).toHaveLength(4096);
  });

  it.each([
    [
      '::error file=a%2Cb.ts,line=3,endLine=4,title=T%3A1::m%0An%25',
      { file: 'a,b.ts', line: 3, endLine: 4, title: 'T:1', message: 'm\nn%' },
    ],
    ['  ::warning::indented', { level: 'warning', message: 'indented' }],
    ['text ##[error]first version', { level: 'error', message: 'first version' }],
    ['::error endLine=4::only an end', { line: 4, endLine: 4 }],
  ])('obeys %s', async (line, expected) => {
    const { annotations } = await run(`console.log(${JSON.stringify(line)})`);
    expect(annotations).toMatchObject([expected]);
  });

  it.each([
    'text ::error::not at the start',
    '::unknown::command',
    ':: error::blank',
    '::error no end',
  ])('does not obey %s', async (line) => {
    const { annotations, log } = await run(`console.log(${JSON.stringify(line)})`);
    expect(annotations).toEqual([]);
    expect(log).toContain(line);
  });

  it('obeys nothing between stop-commands and its token', async () => {
    const { annotations } = await run(`console.log('::stop-commands::t0k\\n::error::a\\n::t0k::\\n::error::b')`);
    expect(annotations.map(({ message }) => message)).toEqual(['b']);
  });

  it('masks secrets and reports forbidden commands', async () => {
    const { log, runnerErrors } = await run(`console.log('::add-mask::s3cr3t\\nthe s3cr3t\\n::set-env name=A::b')`);
    expect(log).toContain('the ***');
    expect(log).not.toContain('s3cr3t');
    expect(runnerErrors).toEqual(['command set-env: ::set-env name=A::b']);
  });

  it('reads the command files', async () => {
    const { outputs, env, path, runnerErrors } = await run(`import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_OUTPUT, 'a=b=c\\nm<<END\\n1\\n2\\nEND\\nempty=\\n');
      appendFileSync(process.env.GITHUB_ENV, 'broken<<END\\n1\\n');
      appendFileSync(process.env.GITHUB_PATH, '/opt/x\\n');`);
    expect([...outputs]).toEqual([
      ['a', 'b=c'],
      ['m', '1\n2'],
      ['empty', ''],
    ]);
    expect([...env]).toEqual([]);
    expect(path).toEqual(['/opt/x']);
    expect(runnerErrors).toEqual([expect.stringContaining('Matching delimiter not found')]);
  });

  it.each([
    [1024 * 1024, true],
    [1024 * 1024 + 1, false],
  ])('a summary of %i bytes is shown: %s', async (size, shown) => {
    const { summary, runnerErrors } = await run(`import { writeFileSync } from 'node:fs';
      writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}));`);
    expect(summary !== undefined).toBe(shown);
    expect(runnerErrors).toHaveLength(shown ? 0 : 1);
  });

  it('measures the CPU time of the process, not the wall', async () => {
    const idle = await run(`await new Promise((resolve) => setTimeout(resolve, 300));`);
    const busy = await run(
      `let n = 0; while (process.cpuUsage().user < 300000) for (let i = 0; i < 1e6; i += 1) n += i;`,
    );
    expect(busy.cpuMs).toBeGreaterThan(300);
    expect(idle.cpuMs).toBeLessThan(300);
  });

  it('tells exit codes from signals', async () => {
    await expect(run('process.exit(2)')).resolves.toMatchObject({ exitCode: 2 });
    await expect(run(`process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);`)).resolves.toMatchObject({
      exitCode: -1,
      cpuMs: undefined,
    });
  });
});
