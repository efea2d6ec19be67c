import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { fingerprint } from '../../../src/shared/io/build/fingerprint.ts';
import type { HostFiles } from '../../../src/shared/io/build/host-files.ts';
import { copyFolder } from '../../../src/shared/io/build/staging.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Project } from './project.ts';

let project: Project | undefined;
afterEach(() => project?.remove());

function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'reliability-faults-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real file system, apart from one call. */
function withFault(fault: Partial<HostFiles>): HostFiles {
  return { ...fs, ...fault } as HostFiles;
}

async function codeOf(action: () => unknown): Promise<string | undefined> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem.hint).not.toBe('');
    return error.problem.code;
  }
  return undefined;
}

describe('artifacts that something still works on', () => {
  const artifacts = (): string => {
    const root = temporaryFolder();
    fs.mkdirSync(join(root, 'out'));
    for (const name of ['a', 'b', 'c']) fs.writeFileSync(join(root, 'out', name), name.repeat(100));
    return root;
  };
  const read = (root: string, files: HostFiles): Promise<string | undefined> =>
    codeOf(() => fingerprint(files, { root, globs: ['out/**'], ignore: [], modes: 'executable', mtimes: false }));
  /** Does something to `b` right before, or after, it is opened. */
  const around = (when: 'before' | 'after', act: (path: string) => void): HostFiles =>
    withFault({
      openSync(path, ...rest) {
        const isMeant = String(path).endsWith('/b');
        if (isMeant && when === 'before') act(String(path));
        const descriptor = fs.openSync(path, ...rest);
        if (isMeant && when === 'after') fs.fstatSync(descriptor);
        return descriptor;
      },
      fstatSync: ((descriptor: number) => {
        const stats = fs.fstatSync(descriptor);
        if (when === 'after') act(fs.readlinkSync(`/proc/self/fd/${descriptor}`));
        return stats;
      }) as typeof fs.fstatSync,
    });

  it('alike when nothing does', async () => {
    expect(await read(artifacts(), withFault({}))).toBeUndefined();
  });

  it('one that vanishes between the listing and the reading', async () => {
    expect(
      await read(
        artifacts(),
        around('before', (path) => fs.rmSync(path)),
      ),
    ).toBe('DETERMINISM-VANISHED');
  });

  it('a folder that vanishes while it is listed', async () => {
    const root = artifacts();
    fs.mkdirSync(join(root, 'out/deep'));
    const files = withFault({
      readdirSync: ((path: string, options: never) => {
        if (path.endsWith('/deep')) fs.rmdirSync(path);
        return fs.readdirSync(path, options);
      }) as unknown as typeof fs.readdirSync,
    });
    expect(await read(root, files)).toBe('DETERMINISM-VANISHED');
  });

  // /proc tells which file a descriptor is of.
  it.skipIf(process.platform !== 'linux').each<[string, (path: string) => void]>([
    ['grows', (path) => fs.appendFileSync(path, 'x')],
    ['shrinks', (path) => fs.truncateSync(path, 10)],
  ])('one that %s while it is read', async (_name, act) => {
    expect(await read(artifacts(), around('after', act))).toBe('DETERMINISM-VANISHED');
  });

  it('one that may not be read', async () => {
    const refuse = (): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    expect(await read(artifacts(), around('before', refuse))).toBe('DETERMINISM-UNREADABLE');
  });
});

describe('a full disk', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('%s while the sources are copied', async (code) => {
    const [from, to] = [temporaryFolder(), join(temporaryFolder(), 'copy')];
    fs.writeFileSync(join(from, 'a'), 'a');
    const files = withFault({
      copyFileSync() {
        throw Object.assign(new Error('full'), { code });
      },
    });
    expect(await codeOf(() => copyFolder(files, { from, to, leaveOut: () => false }))).toBe('DETERMINISM-DISK');
  });

  it('of a megabyte, which is too small for the sources, and for what the build writes', async (context) => {
    const disk = smallDisk(context);
    project = new Project({ 'src/large': 'x'.repeat(3 << 20) });
    const options = { vary: 'none', runs: '2', 'work-folder': disk };
    const sources = await project.judge({ build: 'mkdir out && cp src/large out/a', ...options });
    expect(sources.verdict.problem).toMatchObject({
      code: 'DETERMINISM-DISK',
      hint: expect.stringContaining('work-folder') as string,
    });
    expect(sources.exitCode).toBe(2);
    const build = 'mkdir out && head -c 3000000 /dev/zero > out/a';
    const written = await project.judge({ build, ...options, 'leave-out': 'src/**' });
    expect(written.verdict.problem).toMatchObject({
      code: 'DETERMINISM-BUILD-FAILED',
      hint: expect.stringContaining('No space left on device') as string,
    });
    expect(fs.readdirSync(disk)).toEqual([]);
  });
});

it('a device among the artifacts', async (context) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) context.skip('only root of Linux can make devices');
  project = new Project({});
  const { verdict } = await project.judge({ build: 'mkdir out && mknod out/null c 1 3', vary: 'none', runs: '2' });
  expect(verdict.problem).toMatchObject({
    code: 'DETERMINISM-SPECIAL-FILE',
    reason: 'the artifact out/null is a device, which has no content to compare',
    hint: expect.stringContaining('ignore') as string,
  });
});

/** A disk of one megabyte; skips the test where none may be mounted. */
function smallDisk(context: TestContext): string {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    context.skip('this user may not mount a small disk');
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}
