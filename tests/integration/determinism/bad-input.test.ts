import { afterEach, describe, expect, it, vi } from 'vitest';
import { NODE, Project } from './project.ts';

let project: Project;
afterEach(() => project.remove());

const QUICK = { vary: 'none', runs: '2' };
/** Windows has no pipes, sockets and links among files without special rights, no such names, and no process groups: skipped there. */
const POSIX = process.platform !== 'win32';

describe('what cannot be compared gets no verdict', () => {
  it.skipIf(!POSIX).each<[string, string, string, string]>([
    ['a build that fails', 'echo "cannot find it" >&2; exit 3', 'DETERMINISM-BUILD-FAILED', 'cannot find it'],
    ['a build that writes nothing', 'true', 'DETERMINISM-NO-ARTIFACTS', 'artifacts'],
    ['a build that leaves nothing of what was there', 'rm -rf out', 'DETERMINISM-NO-ARTIFACTS', 'artifacts'],
    ['a pipe', 'mkdir out && mkfifo out/pipe', 'DETERMINISM-SPECIAL-FILE', 'ignore'],
    [
      'a socket',
      `mkdir out && ${NODE} -e "require('net').createServer().listen('out/s', () => process.kill(process.pid, 9))"; true`,
      'DETERMINISM-SPECIAL-FILE',
      'ignore',
    ],
    ['a link that leads out', 'mkdir out && ln -s /etc/passwd out/link', 'DETERMINISM-LINK-ESCAPES', 'ignore'],
    ['a link that climbs out', 'mkdir out && ln -s ../../../x out/link', 'DETERMINISM-LINK-ESCAPES', 'ignore'],
    ['artifacts that are a link that leads out', 'ln -s /tmp out', 'DETERMINISM-LINK-ESCAPES', 'ignore'],
    ['a name that is no UTF-8', `mkdir out && touch "out/$(printf 'a\\377')"`, 'DETERMINISM-NAME', 'Rename'],
  ])('%s', async (_name, build, code, hint) => {
    project = new Project({});
    project.checkout.write({ 'out/old': 'of an earlier build' });
    const { exitCode, verdict } = await project.judge({ build, ...QUICK });
    expect(verdict).toMatchObject({ outcome: 'inconclusive', problem: { code } });
    expect(verdict.problem?.hint).toContain(hint);
    expect(exitCode).toBe(2);
  });

  it('a build that hangs, with all that it started', async () => {
    project = new Project({});
    const build = `echo waiting; ${NODE} -e "setInterval(() => 0, 1000)" & ${NODE} -e "setInterval(() => 0, 1000)"`;
    const { verdict } = await project.judge({ build, ...QUICK, 'time-limit': '1' });
    expect(verdict.problem).toMatchObject({
      code: 'DETERMINISM-BUILD-HANGS',
      hint: expect.stringContaining('waiting') as string,
    });
  });

  it('artifacts outside of the working directory', async () => {
    project = new Project({});
    for (const artifacts of ['../out/**', '/tmp/out/**', 'a/../../b'])
      expect((await project.judge({ build: 'true', ...QUICK, artifacts })).verdict.problem?.code).toBe(
        'DETERMINISM-OUTSIDE',
      );
  });

  it('sources that the build changes by their real path', async () => {
    project = new Project({ 'src/a': 'a' });
    const build = 'mkdir out && cp src/a out/a && echo b >> "$REAL/src/a"';
    const { verdict } = await project.judge({ build, ...QUICK }, { REAL: project.checkout.root });
    expect(verdict.problem?.code).toBe('DETERMINISM-SOURCE-CHANGED');
  });
});

describe('what can be compared is', () => {
  it.skipIf(!POSIX)('whatever names and links there are', async () => {
    project = new Project({});
    const build =
      "mkdir -p 'out/a b/empty' && cd out && printf x > 'new\nline' && printf y > 'ü$(x)' && ln -s 'a b' inside && mkdir -m 0500 locked";
    const { exitCode, verdict } = await project.judge({ build, ...QUICK });
    expect({ exitCode, summary: verdict.summary }).toMatchObject({ exitCode: 0 });
    const { entries } = JSON.parse(project.report('manifest.json')) as {
      readonly entries: readonly { readonly path: string; readonly kind: string }[];
    };
    expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'directory out/a b/empty',
      'link out/inside',
      'directory out/locked',
      'file out/new\nline',
      'file out/ü$(x)',
    ]);
  });

  it.skipIf(!POSIX)('a build that leaves processes behind, which end with it', async () => {
    project = new Project({});
    const pids = project.checkout.path('reliability-report/pids');
    project.checkout.write({ 'reliability-report/pids': '' });
    // The build waits for it to have begun, so that it surely is there when the build ends.
    const behind = `(sh -c 'echo $$ >> ${pids}; sleep 60' > /dev/null 2>&1 &)`;
    const build = `mkdir out && echo a > out/a && before=$(wc -l < ${pids}) && ${behind} && until [ $(wc -l < ${pids}) -gt $before ]; do :; done`;
    expect((await project.judge({ build, ...QUICK })).verdict.outcome).toBe('passed');
    const left = project.checkout.read('reliability-report/pids').trim().split('\n').map(Number);
    expect(left).toHaveLength(2);
    // Until whoever adopted it has asked how it ended, an ended process still has its number.
    for (const pid of left) await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000);
  });

  it('a build that writes to its sources, with a warning', async () => {
    project = new Project({ 'src/a': 'a' });
    const { exitCode, verdict } = await project.judge({
      build: 'mkdir out && echo b >> src/a && cp src/a out/a',
      ...QUICK,
    });
    expect(exitCode).toBe(0);
    expect(verdict.findings).toMatchObject([{ rule: 'determinism/changes-sources', location: { path: 'src/a' } }]);
  });

  it('what is committed, new and missing files included', async () => {
    project = new Project({
      '.gitignore': 'reliability-report/\n',
      'src/a': 'a',
      'out/a': 'a',
      'out/old': 'x',
      'out/changed': 'x',
    });
    const build = 'mkdir out && cp src/a out/a && echo y > out/changed && echo z > out/new';
    const { exitCode, verdict } = await project.judge({ build, ...QUICK, committed: 'true' });
    expect(exitCode).toBe(1);
    expect(verdict.findings.map(({ message }) => message)).toEqual([
      'out/changed is not what the sources build to',
      'out/new is built, but not committed',
      'out/old is committed, but not built',
    ]);
    const whole = await project.judge({
      build: 'mkdir out && cp src/a out/a && printf x | tee out/old > out/changed',
      ...QUICK,
      committed: 'true',
    });
    expect(whole.verdict.summary).toContain('and what is committed is what was built');
    const none = await project.judge({
      build: 'mkdir lib && cp src/a lib/a',
      artifacts: 'lib/**',
      ...QUICK,
      committed: 'true',
    });
    expect(none.verdict.problem?.code).toBe('DETERMINISM-NOT-COMMITTED');
  });
});
