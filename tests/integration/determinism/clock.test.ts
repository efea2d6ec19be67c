import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { NODE, Project } from './project.ts';
import { judgeCase, need, toolchainProject } from './toolchains.ts';

let project: Project | undefined;
afterEach(() => project?.remove());

/** How the last run says that the time was varied. */
function timeFacts(judged: Project): { readonly status: string; readonly detail: string } {
  const { facts } = JSON.parse(judged.report('facts.json')) as {
    readonly facts: { readonly variations: readonly { name: string; status: string; detail: string }[] };
  };
  const { status, detail } = facts.variations.find(({ name }) => name === 'time')!;
  return { status, detail };
}

describe('the time is varied where faketime reaches', { timeout: 240_000 }, () => {
  it('programs with shared libraries and Node.js', async (context) => {
    const env = need(context, 'faketime');
    project = new Project({});
    const year = `${NODE} -e "console.log(new Date().getFullYear() < 2000)"`;
    const one = { build: `mkdir out && ${year} > out/node && date +%Y > out/year`, vary: 'time' };
    const { verdict } = await judgeCase(project, one, env);
    expect(verdict.findings.map(({ location }) => location?.path)).toContain('out/year');
    expect(timeFacts(project)).toEqual({ status: 'varied', detail: 'faketime' });
  });

  it('not in Go, whose programs load none, and says which', async (context) => {
    const env = need(context, 'faketime', 'go');
    project = toolchainProject('go');
    const one = { build: 'go build -trimpath -o out/shop .', options: { caches: 'keep' } };
    const { exitCode, verdict } = await judgeCase(project, { ...one, vary: 'time' }, env);
    expect(verdict.problem).toMatchObject({
      code: 'DETERMINISM-NOT-VARIED',
      reason: expect.stringContaining('time') as string,
    });
    expect(exitCode).toBe(2);
    const facts = timeFacts(project);
    expect(facts.status).toBe('no-effect');
    expect(facts.detail).toMatch(/^faketime: not seen by (?:.*, )?go/u);
  });
});

// A folder of links to programs: POSIX.
// The build is a line for a POSIX shell: skipped on Windows.
it.skipIf(process.platform === 'win32')('without faketime, it is varied for Node.js alone', async () => {
  const programs = mkdtempSync(join(tmpdir(), 'reliability-programs-'));
  onTestFinished(() => rmSync(programs, { recursive: true }));
  for (const name of 'sh git node mkdir date sleep pwd sort tr id uname find cat wc touch'.split(' ')) {
    const found = ['/usr/bin', '/bin', '/usr/local/bin'].map((folder) => join(folder, name)).find(existsSync);
    if (name === 'node') symlinkSync(process.execPath, join(programs, name));
    else if (found !== undefined) symlinkSync(found, join(programs, name));
  }
  project = new Project({});
  const judged = (build: string) => judgeCase(project!, { build, vary: 'all' }, { PATH: programs });
  await judged(`${NODE} -e "fs.mkdirSync('out'); fs.writeFileSync('out/a', 'a'); setTimeout(() => 0, 50)"`);
  expect(timeFacts(project)).toEqual({ status: 'varied', detail: 'the clock of Node.js' });
  // Long enough to be seen running.
  await judged('mkdir out && echo a > out/a && find . -newer out/a | sort > out/b && sleep 0.2');
  expect(timeFacts(project)).toEqual({
    status: 'no-effect',
    detail: 'the clock of Node.js: not seen by programs of the system',
  });
});
