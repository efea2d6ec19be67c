import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { openStore } from '../../../src/shared/store/index.ts';
import type { Store } from '../../../src/shared/store/port.ts';
import { Checkout } from '../../bundle/checkout.ts';
import { reliability } from '../../bundle/command.ts';
import { commitCovered, measuredShop } from '../../bundle/measured-shop.ts';
import { extraHeader, type GitServer, startGitServer } from '../../platform/git-server.ts';

const REF = 'refs/reliability/baseline';
const URI = `git-ref:${REF}`;
const NOW = Date.UTC(2026, 10, 28, 15, 22, 33);
const DAY_MS = 86_400_000;
const JOBS = 12;

let upstream: Checkout;
let base: string;
let bare: string;

function git(root: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: root, env, input, encoding: 'utf8', stdio: 'pipe' });
}

/** A clone as a job has it. */
function clone(name: string, ...args: readonly string[]): string {
  git(base, ['clone', '--quiet', ...args, `file://${bare}`, name]);
  return join(base, name);
}

function open(root: string, now = NOW, env: { readonly [name: string]: string } = {}): Store {
  return openStore(
    URI,
    nodeIo(root, { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env }, () => now),
  );
}

const bytes = (text: string) => Buffer.from(text);

async function textOf(store: Store, key: string): Promise<string | undefined> {
  const found = await store.read(key);
  return found === undefined ? undefined : Buffer.from(found).toString('utf8');
}

/** Code and reason. */
async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.message;
    throw error;
  }
  throw new Error('it worked');
}

function names(root: string): readonly string[] {
  return git(root, ['ls-tree', '-r', '--name-only', REF]).trim().split('\n');
}

function job(root: string, key: string): Promise<string> {
  const script = join(import.meta.dirname, 'ref-writer.ts');
  const child = spawn(process.execPath, ['--no-warnings', script, root, URI, key, `of ${key}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? '' : `${code}: ${said}`)));
}

beforeEach(() => {
  upstream = Checkout.of({ 'a.txt': 'a' });
  for (const day of [2, 3, 4]) upstream.commit(`2001-01-0${day}T00:00:00Z`);
  base = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-ref-')));
  bare = join(base, 'r.git');
  git(base, ['clone', '--quiet', '--bare', `file://${upstream.root}`, bare]);
  git(bare, ['config', 'http.receivepack', 'true']);
});
afterEach(() => {
  upstream.remove();
  rmSync(base, { recursive: true, force: true });
});

describe('a ref of the remote', () => {
  it('keeps what one clone wrote for another', async () => {
    const one = open(clone('one'));
    expect(await one.read('g-1.json')).toBeUndefined();
    await one.write('g-1.json', bytes('first'));
    await one.write('g-2.json', Uint8Array.of(0, 255, 10, 13));
    const other = open(clone('other'));
    expect(await textOf(other, 'g-1.json')).toBe('first');
    expect(await other.read('g-2.json')).toEqual(Buffer.from([0, 255, 10, 13]));
    expect(await other.first?.(['g-9.json', 'g-2.json', 'g-1.json'])).toMatchObject({ key: 'g-2.json' });
    expect(names(bare)).toEqual(['2026-11/28T152233Z-g-1.json', '2026-11/28T152233Z-g-2.json']);
  });

  it('has a tip without parents, and touches nothing else in the clone', async () => {
    const root = clone('one');
    const before = [
      git(root, ['for-each-ref']),
      git(root, ['config', '--list', '--local']),
      git(root, ['status', '--porcelain']),
    ];
    await open(root).write('g-1.json', bytes('first'));
    await open(root).write('g-2.json', bytes('second'));
    await open(root).read('g-1.json');
    expect(git(bare, ['rev-list', REF]).trim().split('\n')).toHaveLength(1);
    expect([
      git(root, ['for-each-ref']),
      git(root, ['config', '--list', '--local']),
      git(root, ['status', '--porcelain']),
    ]).toEqual(before);
    expect(git(root, ['rev-parse', '--is-shallow-repository']).trim()).toBe('false');
    expect(existsSync(join(root, '.git/FETCH_HEAD'))).toBe(false);
    git(bare, ['fsck', '--strict']);
  });

  it('keeps several entries with one push', async () => {
    const root = clone('one');
    await open(root).writeAll?.([
      { key: 'g-1.json', bytes: bytes('totals') },
      { key: 'g-1.lines', bytes: bytes('lines') },
    ]);
    expect(await textOf(open(root), 'g-1.lines')).toBe('lines');
    expect(names(bare)).toHaveLength(2);
  });

  it('leaves an entry as it is once it is there', async () => {
    const root = clone('one');
    await open(root).write('g-1.json', bytes('first'));
    const tip = git(bare, ['rev-parse', REF]);
    await open(root, NOW + DAY_MS).write('g-1.json', bytes('again'));
    expect(await textOf(open(root), 'g-1.json')).toBe('first');
    expect(git(bare, ['rev-parse', REF])).toBe(tip);
  });

  it.each([
    ['a shallow clone', ['--depth', '1']],
    ['a clone of a single branch', ['--single-branch']],
    ['a clone without blobs', ['--filter=blob:none']],
    ['a clone without trees', ['--filter=tree:0']],
  ])('works in %s', async (_, args) => {
    git(bare, ['config', 'uploadpack.allowFilter', 'true']);
    await open(clone('full')).write('g-1.json', bytes('first'));
    const root = clone('partial', ...args);
    const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
    const store = open(root);
    expect(await textOf(store, 'g-1.json')).toBe('first');
    await store.write('g-2.json', bytes('second'));
    expect(await textOf(open(clone('later')), 'g-2.json')).toBe('second');
    expect(git(root, ['rev-parse', '--is-shallow-repository'])).toBe(shallow);
    expect(git(root, ['rev-list', '--count', 'HEAD']).trim()).toBe(args.includes('--depth') ? '1' : '4');
  });

  it('loses nothing when many jobs write at once', async () => {
    const keys = Array.from({ length: JOBS }, (_, at) => `g-${at}.json`);
    const roots = keys.map((_, at) => clone(`job-${at}`, '--depth', '1'));
    const ended = await Promise.all(keys.map((key, at) => job(roots[at] ?? '', key)));
    expect(ended).toEqual(keys.map(() => ''));
    const reader = open(clone('reader'));
    for (const key of keys) expect(await textOf(reader, key)).toBe(`of ${key}`);
    expect(names(bare)).toHaveLength(JOBS);
  });
});

describe('a ref of a repository without a remote', () => {
  it('is kept in the repository itself, by several jobs at once', async () => {
    const keys = Array.from({ length: 6 }, (_, at) => `g-${at}.json`);
    expect(await Promise.all(keys.map((key) => job(upstream.root, key)))).toEqual(keys.map(() => ''));
    for (const key of keys) expect(await textOf(open(upstream.root), key)).toBe(`of ${key}`);
    expect(upstream.git('status', '--porcelain')).toBe('');
  });

  it('is none outside a repository', async () => {
    await expect(open(base).read('g-1.json')).rejects.toThrow(/not a git repository/u);
  });
});

describe('what is old goes', () => {
  it('when something new is written', async () => {
    const root = clone('one');
    for (let at = 0; at < 22; at++) await open(root, NOW + at * 1000).write(`old-${at}.json`, bytes('old'));
    await open(root, NOW + 200 * DAY_MS).write('new.json', bytes('new'));
    // Twenty stay however old they are, the new one among them.
    expect(names(bare)).toHaveLength(20);
    expect(await open(root).read('old-2.json')).toBeUndefined();
    expect(await textOf(open(root), 'old-3.json')).toBe('old');
    expect(await textOf(open(root), 'new.json')).toBe('new');
  });

  it('and is reachable from nowhere', async () => {
    const root = clone('one');
    await open(root).write('g-1.json', bytes('first'));
    const first = git(bare, ['rev-parse', REF]).trim();
    await open(root).write('g-2.json', bytes('second'));
    git(bare, ['gc', '--quiet', '--prune=now']);
    expect(() => git(bare, ['cat-file', '-e', first])).toThrow();
  });
});

describe('a ref that was not written here is refused, and not overwritten', () => {
  const blob = (text: string) => git(bare, ['hash-object', '-w', '--stdin'], text).trim();
  const tree = (...lines: readonly string[]) => git(bare, ['mktree'], lines.map((line) => `${line}\n`).join('')).trim();
  const month = (...lines: readonly string[]) => tree(`040000 tree ${tree(...lines)}\t2026-11`);
  const point = (object: string) => git(bare, ['update-ref', REF, object]);
  const commit = (root: string) =>
    git(bare, ['-c', 'user.name=T', '-c', 'user.email=t@e', 'commit-tree', root, '-m', 'x']).trim();
  const NAME = '28T152233Z-g-1.json';

  it.each<readonly [what: string, object: () => string, reason: RegExp]>([
    ['a link', () => commit(month(`120000 blob ${blob('/etc/passwd')}\t${NAME}`)), /no plain file/u],
    ['a program', () => commit(month(`100755 blob ${blob('x')}\t${NAME}`)), /no plain file/u],
    ['a submodule', () => commit(month(`160000 commit ${'1'.repeat(40)}\t${NAME}`)), /no plain file/u],
    ['a file that is no entry', () => commit(tree(`100644 blob ${blob('x')}\tREADME.md`)), /no entry/u],
    ['a deeper tree', () => commit(tree(`040000 tree ${month(`100644 blob ${blob('x')}\t${NAME}`)}\tx`)), /no entry/u],
    ['a huge entry', () => commit(month(`100644 blob ${blob('x'.repeat((8 << 20) + 1))}\t${NAME}`)), /larger than/u],
    [
      'an entry twice',
      () => commit(month(`100644 blob ${blob('x')}\t${NAME}`, `100644 blob ${blob('x')}\t29T000000Z-g-1.json`)),
      /twice/u,
    ],
    ['a blob', () => blob('x'), /points to a blob/u],
    ['a branch', () => git(bare, ['rev-parse', 'main']).trim(), /no entry/u],
  ])('%s', async (_, object, reason) => {
    point(object());
    const tip = git(bare, ['rev-parse', REF]);
    const store = open(clone('one'));
    const read = await problemOf(store.read('g-1.json'));
    expect(read).toMatch(/^BASELINE-FOREIGN: /u);
    expect(read).toMatch(reason);
    expect(await problemOf(store.write('g-2.json', bytes('x')))).toBe(read);
    expect(git(bare, ['rev-parse', REF])).toBe(tip);
  });

  it('whose objects are lost', async () => {
    const root = clone('one');
    await open(root).write('g-1.json', bytes('first'));
    const lost = git(bare, ['rev-parse', `${REF}:2026-11/28T152233Z-g-1.json`]).trim();
    const path = join(bare, 'objects', lost.slice(0, 2), lost.slice(2));
    rmSync(path);
    expect(await problemOf(open(clone('other')).read('g-1.json'))).toMatch(/^BASELINE-(?:FOREIGN|UNREACHABLE): /u);
    chmodSync(join(root, '.git/objects', lost.slice(0, 2), lost.slice(2)), 0o644);
    writeFileSync(join(root, '.git/objects', lost.slice(0, 2), lost.slice(2)), 'damaged');
    expect(await problemOf(open(root).read('g-1.json'))).toMatch(/^BASELINE-FOREIGN: the ref is damaged/u);
  });
});

describe('a remote over HTTP', () => {
  let server: GitServer;
  beforeEach(async () => {
    server = await startGitServer({ root: base, readers: ['reader'], writers: ['writer'] });
  });
  afterEach(() => server.close());

  /** A clone with the credentials that actions/checkout leaves behind. */
  function checkout(token: string, name = token): string {
    const root = clone(name, '--depth', '1');
    git(root, ['remote', 'set-url', 'origin', `${server.url}/r.git`]);
    git(root, ['config', '--local', `http.${server.url}/.extraheader`, extraHeader(token)]);
    return root;
  }
  const inChild = (root: string, key: string) => job(root, key);

  it('is read and written with the credentials of the checkout', async () => {
    expect(await inChild(checkout('writer'), 'g-1.json')).toBe('');
    expect(names(bare)).toEqual(['2026-11/28T000000Z-g-1.json']);
    expect(server.requests.map(({ line }) => line)).toContain('POST /r.git/git-receive-pack');
  });

  it('may be read, but not written with a token that only reads', async () => {
    expect(await inChild(checkout('reader'), 'g-1.json')).toMatch(/BASELINE-DENIED: origin refuses: .*403/u);
    expect(() => names(bare)).toThrow();
  });

  it('is no reason for another verdict when it cannot be written', async () => {
    const shop = measuredShop(URI);
    try {
      shop.git('remote', 'add', 'origin', `${server.url}/r.git`);
      shop.git('config', '--local', `http.${server.url}/.extraheader`, extraHeader('reader'));
      commitCovered(shop, 80);
      const { stdout, exitCode } = await reliability(['coverage-gate', '--save-baseline', 'always'], { in: shop.root });
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/could not be saved: origin refuses: .*403.* \(BASELINE-DENIED\)/u);
    } finally {
      shop.remove();
    }
  });

  it('says so when there are no credentials, and shows none', async () => {
    const said = await inChild(checkout('s3cr3t'), 'g-1.json');
    expect(said).toMatch(/BASELINE-DENIED: /u);
    expect(said).not.toMatch(/s3cr3t|czNjcjN0/u);
  });

  it('is broken: says so', async () => {
    const root = checkout('writer');
    server.mode = 'broken';
    expect(await inChild(root, 'g-1.json')).toMatch(/BASELINE-UNREACHABLE: origin cannot be reached: .*503/u);
  });

  it('is down: says so at once', async () => {
    const root = checkout('writer');
    await server.close();
    expect(await problemOf(open(root).read('g-1.json'))).toMatch(/BASELINE-UNREACHABLE: origin cannot be reached: /u);
  });

  it('hangs: is given up on', async () => {
    const root = checkout('writer');
    server.mode = 'hang';
    expect(await inChild(root, 'g-1.json')).toMatch(/BASELINE-UNREACHABLE: origin did not answer in time/u);
  });
});

it('serves the built program: what one clone measured on main is what the next is compared with', async () => {
  const shop = measuredShop(URI);
  try {
    shop.git('remote', 'add', 'origin', bare);
    const run = () => reliability(['coverage-gate', '--save-baseline', 'always'], { in: shop.root });
    const commit = commitCovered(shop, 80);
    expect((await run()).stdout).toMatch(/has no entry for (?:the commit|any)/u);
    commitCovered(shop, 82);
    const { stdout, exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Since ${commit.slice(0, 7)}`);
    expect(stdout).toContain('+2.00');
    // Of each of the two commits: totals and lines.
    expect(names(bare)).toHaveLength(4);
  } finally {
    shop.remove();
  }
});

it('a push that the remote declines is told with its words', async () => {
  writeFileSync(join(bare, 'hooks/pre-receive'), '#!/bin/sh\necho "refs are guarded here" >&2\nexit 1\n', {
    mode: 0o755,
  });
  const said = await problemOf(open(clone('one')).write('g-1.json', bytes('x')));
  expect(said).toMatch(/^BASELINE-DENIED: origin does not take the ref: .*declined.*refs are guarded here/u);
});

it('a branch that nobody may overwrite takes the first entry only, and that is said', async () => {
  git(bare, ['config', 'receive.denyNonFastForwards', 'true']);
  const io = nodeIo(clone('one'), { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }, () => NOW);
  const store = openStore('git-ref:refs/heads/baseline', io);
  await store.write('g-1.json', bytes('x'));
  expect(await problemOf(store.write('g-2.json', bytes('x')))).toMatch(/^BASELINE-DENIED: .*non-fast-forward/u);
});
