import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildHost } from '../../../src/shared/io/build/host.ts';
import type { BuildHost, StageRequest } from '../../../src/shared/io/build/port.ts';
import { Project } from './project.ts';

/** What builds do to their copy, and whether the next one, made of what is left of it, shows any of that. */
const DEEDS: readonly {
  readonly title: string;
  readonly act: (copy: string) => void;
  /** Copied files that the host says were changed. */
  readonly changed: readonly string[];
}[] = [
  { title: 'nothing', act: () => undefined, changed: [] },
  {
    title: 'another text of the same length',
    act: (copy) => fs.writeFileSync(join(copy, 'a.txt'), 'A'),
    changed: ['a.txt'],
  },
  {
    title: 'the same, with the time set back',
    act: (copy) => {
      const { atime, mtime } = fs.statSync(join(copy, 'a.txt'));
      fs.writeFileSync(join(copy, 'a.txt'), 'A');
      fs.utimesSync(join(copy, 'a.txt'), atime, mtime);
    },
    changed: ['a.txt'],
  },
  {
    title: 'a write through a mapping of memory',
    act: (copy) => {
      const script = `import mmap\nwith open('a.txt', 'r+b') as f, mmap.mmap(f.fileno(), 0) as m: m[0] = 65`;
      expect(spawnSync('python3', ['-c', script], { cwd: copy }).error).toBeUndefined();
    },
    changed: ['a.txt'],
  },
  {
    title: 'another file moved over one',
    act: (copy) => fs.renameSync(join(copy, 'deep/er/c.txt'), join(copy, 'a.txt')),
    changed: ['a.txt', 'deep/er/c.txt'],
  },
  {
    title: 'two folders that change places',
    act: (copy) => {
      fs.renameSync(join(copy, 'deep'), join(copy, 'x'));
      fs.renameSync(join(copy, 'twin'), join(copy, 'deep'));
      fs.renameSync(join(copy, 'x'), join(copy, 'twin'));
    },
    changed: ['deep/b.txt', 'deep/er/c.txt', 'twin/b.txt', 'twin/er/c.txt'],
  },
  {
    title: 'a folder that is now a link to another',
    act: (copy) => {
      fs.rmSync(join(copy, 'deep'), { recursive: true });
      fs.symlinkSync('twin', join(copy, 'deep'));
    },
    changed: ['deep/b.txt', 'deep/er/c.txt'],
  },
  {
    title: 'a folder that is now a file',
    act: (copy) => {
      fs.rmSync(join(copy, 'deep'), { recursive: true });
      fs.writeFileSync(join(copy, 'deep'), '');
    },
    changed: ['deep/b.txt', 'deep/er/c.txt'],
  },
  { title: 'rights', act: (copy) => fs.chmodSync(join(copy, 'a.txt'), 0o600), changed: ['a.txt'] },
  {
    title: 'rights of a folder',
    act: (copy) => fs.chmodSync(join(copy, 'deep'), 0o500),
    changed: [],
  },
  {
    title: 'a second name, through which a later build could write',
    act: (copy) => fs.linkSync(join(copy, 'a.txt'), join(dirname(copy), 'second-name')),
    changed: ['a.txt'],
  },
  {
    title: 'a link to elsewhere',
    act: (copy) => {
      fs.rmSync(join(copy, 'link'));
      fs.symlinkSync('deep', join(copy, 'link'));
    },
    changed: ['link'],
  },
  {
    title: 'new files, folders and links',
    act: (copy) => {
      fs.mkdirSync(join(copy, 'out/deep'), { recursive: true });
      fs.writeFileSync(join(copy, 'out/deep/new.txt'), '');
      fs.writeFileSync(join(copy, 'deep/new.txt'), '');
      fs.symlinkSync('a.txt', join(copy, 'new-link'));
    },
    changed: [],
  },
  {
    title: 'all of it removed',
    act: (copy) => fs.rmSync(copy, { recursive: true }),
    changed: ['a.txt', 'deep/b.txt', 'deep/er/c.txt', 'link', 'twin/b.txt', 'twin/er/c.txt'],
  },
];

const FOLDERS = [
  { where: 'on the disk', parent: tmpdir() },
  ...(fs.existsSync('/dev/shm') ? [{ where: 'in memory', parent: '/dev/shm' }] : []),
];

describe.each(FOLDERS)('a copy made of an earlier one, $where', ({ parent }) => {
  let folder: string;
  let host: BuildHost;
  const [from, to] = [(): string => join(folder, 'project'), (): string => join(folder, 'work/build')];
  const stage = (more: Partial<StageRequest> = {}): string => {
    host.stage({ from: from(), to: to(), leaveOut: (path) => path === 'left-out', ...more });
    return more.to ?? to();
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(join(parent, 'reliability-copies-')));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    host = buildHost(fs, { spawn });
    for (const name of ['deep/er', 'twin/er']) fs.mkdirSync(join(from(), name), { recursive: true });
    fs.writeFileSync(join(from(), 'a.txt'), 'a');
    for (const name of ['deep', 'twin']) {
      fs.writeFileSync(join(from(), name, 'b.txt'), name);
      fs.writeFileSync(join(from(), name, 'er/c.txt'), name, { mode: 0o755 });
    }
    fs.symlinkSync('a.txt', join(from(), 'link'));
    fs.writeFileSync(join(from(), 'left-out'), '');
    for (const path of ['a.txt', 'deep/b.txt']) fs.utimesSync(join(from(), path), 1e9, 1e9);
  });

  it.each(DEEDS)('$title', ({ act, changed }) => {
    const copy = stage();
    const clean = picture(copy);
    act(copy);
    expect(host.changes(copy, 100)).toEqual(changed);
    stage({ mayMove: true });
    expect(picture(copy)).toEqual(clean);
    expect(host.changes(copy, 100)).toEqual([]);
    expect(fs.readdirSync(dirname(copy)).filter((name) => name !== 'second-name')).toEqual(['build']);
  });

  it.each(DEEDS)('$title, when nobody asked what changed, in another place and order, earlier', ({ act }) => {
    const request = { to: join(folder, 'work/else/where'), shuffleSeed: 3, olderMs: 7_200_000 };
    const clean = picture(stage(request));
    host.remove(request.to);
    act(stage());
    expect(picture(stage({ ...request, mayMove: true }))).toEqual(clean);
    expect(fs.existsSync(to())).toBe(false);
  });

  it('moves what nobody touched, into folders that are new', () => {
    const copy = stage();
    const inodes = (): readonly number[] => ['a.txt', 'deep/b.txt'].map((path) => fs.lstatSync(join(copy, path)).ino);
    const [before, folderBefore] = [inodes(), fs.lstatSync(join(copy, 'deep'))];
    fs.writeFileSync(join(copy, 'twin/b.txt'), 'other');
    stage({ mayMove: true });
    expect(inodes()).toEqual(before);
    expect(fs.lstatSync(join(copy, 'deep')).ctimeMs).toBeGreaterThan(folderBefore.ctimeMs);
  });

  it('ends what was left at work, and looks again at what it may have written', async ({ skip }) => {
    if (process.platform !== 'linux') skip('processes are found in /proc');
    const copy = stage();
    expect(host.changes(copy, 9)).toEqual([]);
    const left = spawn('sleep', ['600'], { cwd: copy });
    const ended = once(left, 'exit');
    await once(left, 'spawn');
    fs.writeFileSync(join(copy, 'a.txt'), 'A');
    stage({ mayMove: true });
    expect(fs.readFileSync(join(copy, 'a.txt'), 'utf8')).toBe('a');
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  it('takes an original that changed from its place', () => {
    const copy = stage();
    const state = (mayMove: boolean): string =>
      host.stage({ from: from(), to: copy, leaveOut: () => false, mayMove }).stateDigest;
    const before = state(false);
    expect(state(true)).toBe(before);
    fs.writeFileSync(join(from(), 'a.txt'), 'new');
    fs.rmSync(join(from(), 'deep/b.txt'));
    expect(state(true)).not.toBe(before);
    expect(fs.readFileSync(join(copy, 'a.txt'), 'utf8')).toBe('new');
    expect(fs.existsSync(join(copy, 'deep/b.txt'))).toBe(false);
  });

  it('knows what git writes for itself at any time from what it holds', () => {
    const git = (...args: readonly string[]): void => {
      const { status, stderr } = spawnSync('git', ['-C', from(), ...args], { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
    };
    const state = (): string => host.stage({ from: from(), to: to(), leaveOut: () => false }).stateDigest;
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=a');
    fs.writeFileSync(join(from(), 'new.txt'), 'new');
    const before = state();
    // An editor that asks renews the index; a fetch adds objects.
    fs.rmSync(join(from(), '.git/index'));
    git('reset', '--quiet');
    git('hash-object', '-w', join(from(), 'new.txt'));
    expect(state()).toBe(before);
    git('update-ref', 'refs/heads/index', 'HEAD');
    expect(state()).not.toBe(before);
  });

  it('leaves where they are what is kept of the artifacts', async () => {
    const copy = stage();
    const manifest = (
      await host.fingerprint({ root: copy, globs: ['a.txt'], ignore: [], modes: 'executable', mtimes: false })
    ).manifest();
    expect(host.changes(copy, 9)).toEqual([]);
    host.keep(copy, manifest, join(folder, 'kept'));
    stage({ mayMove: true });
    for (const place of [copy, join(folder, 'kept')]) expect(fs.readFileSync(join(place, 'a.txt'), 'utf8')).toBe('a');
  });

  it('in the order that was asked for', () => {
    const order = (): readonly string[] => fs.readdirSync(to());
    stage({ shuffleSeed: 5 });
    const fresh = order();
    stage();
    stage({ shuffleSeed: 5, mayMove: true });
    expect(order()).toEqual(fresh);
  });
});

it('the first two builds have files of their own: inodes that are written down differ', async ({ skip }) => {
  // There a file that is made never has the inode of one that is gone.
  if (!fs.existsSync('/dev/shm')) skip('there is no file system in memory');
  const work = fs.mkdtempSync('/dev/shm/reliability-copies-');
  const project = new Project({ 'a.txt': 'a' });
  onTestFinished(() => {
    project.remove();
    fs.rmSync(work, { recursive: true, force: true });
  });
  const build = 'mkdir out && ls -i a.txt > out/list';
  const { verdict } = await project.judge({ build, vary: 'env', bisect: 'false', 'work-folder': work });
  expect(verdict).toMatchObject({ outcome: 'failed', metrics: { runs: 2 } });
  expect(verdict.findings.map(({ location }) => location?.path)).toContain('out/list');
});

/** All that a build may see of a copy, apart from the times of folders and of reading. */
function picture(root: string): readonly string[] {
  const seen: string[] = [];
  const look = (folder: string): void => {
    for (const name of fs.readdirSync(join(root, folder)).sort()) {
      const path = join(folder, name);
      const stats = fs.lstatSync(join(root, path));
      const mode = stats.mode.toString(8);
      if (stats.isDirectory()) {
        seen.push(`${path}/ ${mode}`);
        look(path);
      } else if (stats.isSymbolicLink()) seen.push(`${path} -> ${fs.readlinkSync(join(root, path))}`);
      else seen.push(`${path} ${mode} ${stats.mtimeMs} ${stats.nlink} ${fs.readFileSync(join(root, path), 'utf8')}`);
    }
  };
  look('');
  return seen;
}
