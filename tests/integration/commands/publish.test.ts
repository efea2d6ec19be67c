import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishArtifact } from '../../../src/commands/publish.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { type Problem, ProblemError } from '../../../src/shared/model/problem.ts';
import { type GitHubServer, startGitHubServer } from '../../platform/github-server.ts';
import {
  ArtifactFolder,
  certifyFiles,
  FAILED,
  factsFile,
  PASSED,
  type Report,
  reportFiles,
} from '../../publish/artifact-folder.ts';
import { type EventChange, fromBase, workflowRunEvent } from '../../publish/workflow-run-event.ts';

const TOKEN = 'ghs_secret';
const PULL_REQUEST = 7;

let server: GitHubServer;
let artifact: ArtifactFolder;
let world: ArtifactFolder;
// The toolkit reads these from its own process, and the summary's only once.
const runner = new ArtifactFolder().write({ summary: '', output: '' });
beforeAll(() => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', runner.path('summary'));
  vi.stubEnv('GITHUB_OUTPUT', runner.path('output'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  runner.remove();
});

beforeEach(async () => {
  server = await startGitHubServer({ token: TOKEN });
  artifact = new ArtifactFolder();
  world = new ArtifactFolder();
});
afterEach(async () => {
  artifact.remove();
  world.remove();
  await server.close();
});

interface Given {
  readonly event?: EventChange;
  readonly inputs?: { readonly [name: string]: string };
}

/** Runs the command in this process; what it writes for people comes back. */
async function publish({ event = fromBase(PULL_REQUEST), inputs = {} }: Given = {}) {
  world.write({ 'event.json': JSON.stringify(workflowRunEvent(event)) });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: world.path('event.json'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: server.url,
    GITHUB_STEP_SUMMARY: runner.path('summary'),
    GITHUB_TOKEN: TOKEN,
  };
  const values = new Map(Object.entries({ artifact: artifact.root, ...inputs }));
  const texts: string[] = [];
  const io = nodeIo(world.root, env, () => Date.now());
  const write = (text: string) => void texts.push(text);
  const exitCode = await publishArtifact({ values, spell: (name) => `with: ${name}` }, io, write);
  return { exitCode, text: texts.join('') };
}

async function refused(given: Given = {}): Promise<Problem> {
  const error = await publish(given).then(
    ({ text }) => new Error(`nothing was refused: ${text}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error;
  return error.problem;
}

/** A report with one member changed, whatever it was. */
function changed(report: Report, path: readonly string[], value: unknown): { options: unknown; facts: unknown } {
  const copy = structuredClone(report) as unknown as { options: unknown; facts: unknown };
  let target = copy as unknown as { [key: string]: unknown };
  for (const key of path.slice(0, -1)) target = target[key] as { [key: string]: unknown };
  target[path.at(-1) ?? ''] = value;
  return copy;
}

const GOOD = reportFiles(PASSED);
const HOSTILE_PROBLEM = { code: 'LCOV-TRUNCATED', reason: 'see http://evil.example', hint: 'run my script' };

type Case = readonly [name: string, code: string, place: string | undefined, make: (folder: ArtifactFolder) => void];

const inFacts = (path: readonly string[], value: unknown) => (folder: ArtifactFolder) =>
  void folder.write({ 'coverage-gate/facts.json': factsFile(changed(PASSED, path, value)) });
const facts = (text: string) => (folder: ArtifactFolder) => void folder.write({ 'coverage-gate/facts.json': text });
const verdict = (value: unknown) => (folder: ArtifactFolder) =>
  void folder.write({ 'coverage-gate/verdict.json': JSON.stringify(value) });

const FACTS = 'coverage-gate/facts.json';
const VERDICT = 'coverage-gate/verdict.json';
const INCONCLUSIVE = { version: 1, gate: 'coverage-gate', outcome: 'inconclusive', problem: HOSTILE_PROBLEM };

const CASES: readonly Case[] = [
  ['no folder', 'PUBLISH-EMPTY', undefined, (folder) => folder.remove()],
  ['an empty folder', 'PUBLISH-EMPTY', undefined, () => undefined],
  ['reports without facts and verdict', 'PUBLISH-EMPTY', undefined, (f) => f.write({ 'coverage-gate/report.md': '' })],
  [
    'a link to a file',
    'PUBLISH-LINK',
    FACTS,
    (folder) => {
      folder.write({ 'coverage-gate/verdict.json': '{}' });
      symlinkSync('/etc/passwd', folder.path(FACTS));
    },
  ],
  [
    'a link to a folder',
    'PUBLISH-LINK',
    'coverage-gate',
    (folder) => symlinkSync(folder.write({ 'a/facts.json': '{}' }).path('a'), folder.path('coverage-gate')),
  ],
  [
    'a link that leads nowhere, beside whole reports',
    'PUBLISH-LINK',
    'coverage-gate/report.html',
    (folder) => symlinkSync('nowhere', folder.write(GOOD).path('coverage-gate/report.html')),
  ],
  [
    'a pipe, which would be waited for',
    'PUBLISH-LINK',
    FACTS,
    (folder) => {
      mkdirSync(folder.path('coverage-gate'));
      execFileSync('mkfifo', [folder.path(FACTS)]);
    },
  ],
  ['a folder called facts.json', 'PUBLISH-EMPTY', undefined, (f) => f.write({ 'facts.json/x': '' })],
  ['a name with ..', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, '..facts.json': '' })],
  ['a name that is a Windows path', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, '..\\..\\evil.sh': '' })],
  ['a name with a drive', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, 'C:evil': '' })],
  ['a hidden name', 'PUBLISH-NAME', 'coverage-gate', (f) => f.write({ ...GOOD, 'coverage-gate/.git': '' })],
  ['a name with a line end', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, 'a\n::error::b': '' })],
  ['a name with an escape sequence', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, '\u001b[2J': '' })],
  ['a name in other letters', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, 'fаcts.json': '' })],
  ['a name that looks like an option', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, '--config': '' })],
  ['a name of 200 characters', 'PUBLISH-NAME', undefined, (f) => f.write({ ...GOOD, ['a'.repeat(200)]: '' })],
  ['folders in folders', 'PUBLISH-SIZE', 'a/b/c/d', (f) => f.write({ ...GOOD, 'a/b/c/d/facts.json': '' })],
  [
    'thousands of files',
    'PUBLISH-SIZE',
    'coverage-gate',
    (f) =>
      f.write({ ...GOOD, ...Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`coverage-gate/${n}`, ''])) }),
  ],
  [
    'hundreds of reports',
    'PUBLISH-SIZE',
    undefined,
    (f) => f.write(Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`${n}/facts.json`, '{}']))),
  ],
  ['facts of 33 MiB', 'PUBLISH-SIZE', FACTS, (f) => truncateSync(f.write({ [FACTS]: '' }).path(FACTS), 33 << 20)],
  ['a verdict of 17 MiB', 'PUBLISH-SIZE', VERDICT, (f) => truncateSync(f.write(GOOD).path(VERDICT), 17 << 20)],
  [
    'many large files',
    'PUBLISH-SIZE',
    'c/facts.json',
    (f) => {
      for (const at of ['a', 'b', 'c'])
        truncateSync(f.write({ [`${at}/facts.json`]: '' }).path(`${at}/facts.json`), 30 << 20);
    },
  ],
  ['deep JSON', 'PUBLISH-JSON', FACTS, facts(`{"facts":${'['.repeat(1 << 20)}`)],
  ['deep whole JSON', 'PUBLISH-JSON', FACTS, facts(`{"facts":${'{"a":'.repeat(65)}1${'}'.repeat(66)}`)],
  ['half a file', 'PUBLISH-JSON', FACTS, facts(factsFile(PASSED).slice(0, 200))],
  ['an empty file', 'PUBLISH-JSON', FACTS, facts('')],
  ['no JSON', 'PUBLISH-JSON', FACTS, facts('<html>')],
  ['a list', 'PUBLISH-JSON', FACTS, facts('[]')],
  ['__proto__', 'PUBLISH-JSON', FACTS, facts('{"version":1,"gate":"coverage-gate","__proto__":{"facts":{}}}')],
  ['constructor', 'PUBLISH-JSON', FACTS, facts('{"version":1,"gate":"coverage-gate","facts":{"constructor":{}}}')],
  ['another version', 'PUBLISH-GATE', FACTS, facts('{"version":2,"gate":"coverage-gate"}')],
  ['no gate', 'PUBLISH-GATE', FACTS, facts('{"version":1}')],
  [
    'a gate that does not exist',
    'PUBLISH-GATE',
    'coverage-gate',
    facts('{"version":1,"gate":"all-is-well","facts":{}}'),
  ],
  ['the name of a command', 'PUBLISH-GATE', 'coverage-gate', facts('{"version":1,"gate":"publish","facts":{}}')],
  ['a gate of the prototype', 'PUBLISH-GATE', 'coverage-gate', facts('{"version":1,"gate":"toString","facts":{}}')],
  ['no options', 'PUBLISH-NAME', 'coverage-gate', facts('{"version":1,"gate":"coverage-gate","facts":{}}')],
  ['a key that no input could be', 'PUBLISH-NAME', 'coverage-gate', inFacts(['options', 'key'], 'x) success (')],
  ['a key of another type', 'PUBLISH-NAME', 'coverage-gate', inFacts(['options', 'key'], ['web'])],
  [
    'a problem nobody knows',
    'PUBLISH-GATE',
    FACTS,
    inFacts(['facts', 'suites', '0', 'problems'], [{ code: 'X-Y', reason: '' }]),
  ],
  ['no suites', 'FACTS-INVALID', undefined, inFacts(['facts', 'suites'], [])],
  [
    'more covered than there is',
    'FACTS-INVALID',
    undefined,
    inFacts(['facts', 'suites', '0', 'files', '0', 'lines'], [11, 10]),
  ],
  [
    'lines that are no number',
    'FACTS-INVALID',
    undefined,
    inFacts(['facts', 'suites', '0', 'files', '0', 'lines'], ['9', 10]),
  ],
  ['a suite without thresholds', 'FACTS-INVALID', undefined, inFacts(['options', 'suites', '0', 'thresholds'], {})],
  [
    'a threshold below zero',
    'FACTS-INVALID',
    undefined,
    inFacts(['options', 'suites', '0', 'thresholds', 'lines'], -1),
  ],
  [
    'two reports of one gate',
    'PUBLISH-DUPLICATE',
    'b',
    (f) => f.write({ ...reportFiles(PASSED, 'a/'), ...reportFiles(FAILED, 'b/') }),
  ],
  [
    'a verdict without facts beside a whole report',
    'PUBLISH-DUPLICATE',
    'coverage-gate',
    (f) => f.write({ ...GOOD, 'a/verdict.json': JSON.stringify(INCONCLUSIVE) }),
  ],
  ['a verdict that passes without facts', 'PUBLISH-MISMATCH', VERDICT, verdict({ ...INCONCLUSIVE, outcome: 'passed' })],
  ['a verdict that fails without facts', 'PUBLISH-MISMATCH', VERDICT, verdict({ ...INCONCLUSIVE, outcome: 'failed' })],
  ['no outcome', 'PUBLISH-MISMATCH', VERDICT, verdict({ ...INCONCLUSIVE, outcome: 'neutral' })],
  ['inconclusive for no reason', 'PUBLISH-MISMATCH', VERDICT, verdict({ ...INCONCLUSIVE, problem: null })],
  [
    'inconclusive for an unknown reason',
    'PUBLISH-GATE',
    VERDICT,
    verdict({ ...INCONCLUSIVE, problem: { code: 'ALL-WELL' } }),
  ],
  [
    'a verdict of another gate',
    'PUBLISH-MISMATCH',
    FACTS,
    (f) => f.write({ ...GOOD, [VERDICT]: JSON.stringify({ ...INCONCLUSIVE, gate: 'determinism' }) }),
  ],
  [
    'a verdict that its facts do not come to',
    'PUBLISH-MISMATCH',
    'coverage-gate',
    (f) => f.write({ ...reportFiles(FAILED), [VERDICT]: reportFiles(PASSED)[VERDICT] ?? '' }),
  ],
  [
    'a whole report beside one that is not',
    'PUBLISH-JSON',
    'z/facts.json',
    (f) => f.write({ ...GOOD, 'z/facts.json': '{' }),
  ],
];

describe('a hostile artifact is refused as a whole, with a code, a place and a hint, and GitHub hears nothing', () => {
  it('in more than thirty ways', () => {
    expect(CASES.length).toBeGreaterThan(30);
    expect(new Set(CASES.map(([name]) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('%s', async (_name, code, place, make) => {
    make(artifact);
    const problem = await refused();
    expect(problem.code).toBe(code);
    if (!code.startsWith('FACTS')) expect(problem.location?.path).toBe(place);
    expect(problem.hint).not.toBe('');
    expect(server.requests).toEqual([]);
  });
});

describe('an artifact that is what it should be', () => {
  it('becomes a check run and a comment, and says which run measured', async () => {
    artifact.write({ ...reportFiles(FAILED), 'coverage-gate/report.html': '<script>', 'coverage-gate/badge.svg': '' });
    const { exitCode, text } = await publish();
    expect(exitCode).toBe(0);
    expect(text).toContain('coverage-gate: failed: unit');
    expect(server.violations).toEqual([]);
    expect(server.checkRuns).toMatchObject([
      {
        name: 'reliability/coverage-gate',
        headCommit: 'c'.repeat(40),
        conclusion: 'failure',
        detailsUrl: 'https://github.com/octo/shop/actions/runs/4711',
      },
    ]);
    expect(server.checkRuns[0]?.annotations).toMatchObject([{ path: 'src/a.ts', start_line: 4 }]);
    expect(server.comments).toMatchObject([{ pullRequest: PULL_REQUEST, author: 'github-actions[bot]' }]);
    expect(server.comments[0]?.body).toMatch(/^<!-- reliability:coverage-gate::run=12\.1 -->/);
    expect(server.comments[0]?.body).toContain('decided again from its facts');
  });

  it.each([
    ['the folder of a gate', ''],
    ['a folder of gates', 'coverage-gate/'],
    ['several artifacts', 'reports-web/coverage-gate/'],
    ['several artifacts with their report folder', 'reports-web/reliability-report/coverage-gate/'],
  ])('may be %s', async (_name, folder) => {
    artifact.write(reportFiles(PASSED, folder));
    expect((await publish()).exitCode).toBe(0);
    expect(server.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('may hold a gate several times, each with its key', async () => {
    const keyed = (key: string, report: Report): Report => ({ ...report, options: { ...report.options, key } });
    artifact.write({ ...reportFiles(keyed('web', PASSED), 'a/'), ...reportFiles(keyed('api', FAILED), 'b/') });
    const { exitCode } = await publish();
    expect(exitCode).toBe(0);
    expect(server.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['reliability/coverage-gate (web)', 'success'],
      ['reliability/coverage-gate (api)', 'failure'],
    ]);
    expect(server.comments).toHaveLength(2);
  });

  it('without a verdict is decided all the same', async () => {
    artifact.write({ [FACTS]: factsFile(FAILED) });
    await publish();
    expect(server.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('shows nothing that the other side wrote about a problem', async () => {
    const facts = { ...PASSED.facts, suites: PASSED.facts.suites.map((s) => ({ ...s, problems: [HOSTILE_PROBLEM] })) };
    artifact.write({ [FACTS]: factsFile({ ...PASSED, facts }) });
    const { text } = await publish();
    expect(server.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    const said = JSON.stringify([text, server.requests.map(({ body }) => body)]);
    expect(said).toContain('TRUNCATED');
    expect(said).not.toContain('evil');
    expect(said).not.toContain('my script');
  });

  it('may be a verdict alone when nothing could be measured', async () => {
    const location = { path: 'reliability.yml', line: 3 };
    const problem = { code: 'CONFIG-VALUE', reason: 'see http://evil.example', hint: 'x', location };
    artifact.write({ [VERDICT]: JSON.stringify({ ...INCONCLUSIVE, summary: '@everyone', problem }) });
    const { exitCode, text } = await publish();
    expect(exitCode).toBe(0);
    expect(server.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(server.checkRuns[0]?.annotations).toMatchObject([{ path: 'reliability.yml', start_line: 3 }]);
    expect(JSON.stringify([text, server.requests.map(({ body }) => body)])).not.toMatch(/evil|everyone/);
  });

  it('of all gates together becomes one check run and one comment, beside what was measured apart', async () => {
    const keyed: Report = { ...PASSED, options: { ...PASSED.options, key: 'web' } };
    artifact.write({
      ...certifyFiles(FAILED, 'run/'),
      ...reportFiles(FAILED, 'run/coverage-gate/'),
      ...reportFiles(keyed, 'web/coverage-gate/'),
    });
    expect((await publish()).exitCode).toBe(0);
    expect(server.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['reliability/certify', 'failure'],
      ['reliability/coverage-gate (web)', 'success'],
    ]);
    expect(server.comments).toHaveLength(2);
  });

  it('shows hostile paths as text', async () => {
    const path = 'src/@everyone [x](http://evil.example) <img src=x>.ts';
    const hostile: Report = {
      ...FAILED,
      facts: {
        ...FAILED.facts,
        suites: FAILED.facts.suites.map((s) => ({ ...s, files: s.files.map((f) => ({ ...f, path })) })),
      },
    };
    artifact.write(reportFiles(hostile));
    await publish();
    const { body = '' } = server.comments[0] ?? {};
    expect(body).toContain('everyone');
    expect(body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@everyone|evil|<img/);
  });
});

describe('thresholds: base', () => {
  const lenient: Report = {
    ...FAILED,
    options: { ...FAILED.options, suites: FAILED.options.suites.map((s) => ({ ...s, thresholds: { lines: 1000 } })) },
  };
  const config = (lines: number) => ({
    'reliability.yml': `version: 1\ncoverage-gate:\n  suites:\n    unit: { reports: ["lcov.info"], lines: ${lines} }\n`,
  });

  it('holds against a pull request that lowers its own', async () => {
    artifact.write(reportFiles(lenient));
    await publish();
    expect(server.checkRuns).toMatchObject([{ conclusion: 'success' }]);
    world.write(config(95));
    await publish({ inputs: { thresholds: 'base' } });
    expect(server.checkRuns).toMatchObject([{ conclusion: 'success' }, { conclusion: 'failure' }]);
    expect(server.checkRuns[1]?.summary).toContain('below 95 %');
  });

  it('decides the gates one by one, whatever a verdict over all of them says', async () => {
    artifact.write({ ...certifyFiles(lenient), ...reportFiles(lenient) });
    world.write(config(95));
    await publish({ inputs: { thresholds: 'base' } });
    expect(server.checkRuns).toMatchObject([{ name: 'reliability/coverage-gate', conclusion: 'failure' }]);
    artifact.remove();
    artifact = new ArtifactFolder().write(certifyFiles(lenient));
    expect((await refused({ inputs: { thresholds: 'base' } })).code).toBe('PUBLISH-EMPTY');
    expect(server.checkRuns).toHaveLength(1);
  });

  it('holds against a pull request that waives its own, and lets the base waive', async () => {
    const rule = 'coverage/below-threshold';
    const waiver = { rule, reason: 'being rewritten', owner: '@octo/core', expires: '2999-12-31', line: 3 };
    const waivers = { path: 'w.yml', today: '2026-11-28', waivers: [waiver] };
    artifact.write({ [FACTS]: factsFile({ ...FAILED, waivers }) });
    await publish();
    world.write(config(95));
    await publish({ inputs: { thresholds: 'base' } });
    world.write({
      'reliability.yml': `${config(95)['reliability.yml']}waivers: w.yml\n`,
      'w.yml': `version: 1\nwaivers:\n  - rule: ${rule}\n    reason: being rewritten\n    owner: "@octo/core"\n    expires: 2999-12-31\n`,
    });
    await publish({ inputs: { thresholds: 'base' } });
    const conclusions = server.checkRuns.map(({ conclusion }) => conclusion);
    expect(conclusions).toEqual(['success', 'failure', 'success']);
    for (const at of [0, 2]) expect(server.checkRuns[at]?.summary).toContain('waived until 2999-12-31');
    artifact.write({ [FACTS]: factsFile({ ...FAILED, waivers: { ...waivers, today: 'soon' } }) });
    expect((await refused()).code).toBe('FACTS-INVALID');
  });

  it('refuses facts that lack a suite of the base', async () => {
    artifact.write(reportFiles(lenient));
    world.write({
      'reliability.yml': `${config(95)['reliability.yml']}    e2e: { reports: ["e2e.info"], lines: 80 }\n`,
    });
    expect((await refused({ inputs: { thresholds: 'base' } })).code).toBe('FACTS-INVALID');
    expect(server.requests).toEqual([]);
  });
});

describe('what cannot be published', () => {
  it('makes it exit with 2 and say what is missing', async () => {
    const readOnly = await startGitHubServer({ token: TOKEN, permissions: { checks: false, comments: false } });
    await server.close();
    server = readOnly;
    artifact.write(reportFiles(PASSED));
    const { exitCode, text } = await publish();
    expect(exitCode).toBe(2);
    expect(text).toContain('checks: write');
    expect(text).toContain('PUBLISH-INCOMPLETE');
    expect(text).not.toContain(TOKEN);
  });

  it('outside of GitHub is everything', async () => {
    writeFileSync(artifact.path('x'), '');
    const io = nodeIo(world.root, {}, () => Date.now());
    const run = publishArtifact({ values: new Map(), spell: (name) => name }, io, () => undefined);
    await expect(run).rejects.toThrow('PUBLISH-EVENT');
  });
});
