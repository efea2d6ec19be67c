import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { ByteSink, Io } from '../../../src/shared/io/port.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;

let folder: string;
let io: Io;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-io-')));
  io = nodeIo(folder, { PATH: process.env['PATH'], GREETING: 'hello' }, () => 42);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = ''): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

/** A sink that only ever has room for so many bytes. */
function sink(room = 1 << 16): ByteSink & { text(): string } {
  const window = new Uint8Array(room);
  const parts: Buffer[] = [];
  return {
    reserve: () => window,
    commit: (length) => void parts.push(Buffer.from(window.subarray(0, length))),
    text: () => Buffer.concat(parts).toString('utf8'),
  };
}

async function readAll(path: string, room?: number): Promise<string> {
  const target = sink(room);
  await io.read(path, target);
  return target.text();
}

async function problemOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.reason}`;
    throw error;
  }
  return 'none';
}

describe('find', () => {
  beforeEach(() => {
    for (const path of [
      'coverage/unit/lcov.info',
      'coverage/unit/shard 2/lcov.info',
      'coverage/.resultset.json',
      'coverage/e2e/[id].info',
      '.hidden/lcov.info',
      'node_modules/x/lcov.info',
      '.git/lcov.info',
      'packages/a/node_modules/y/lcov.info',
      'größe/😀.info',
      'lcov.info',
    ])
      put(path);
  });

  it.each<[string[], string[]]>([
    [['lcov.info'], ['lcov.info']],
    [['./lcov.info', 'lcov.info', 'coverage/../lcov.info'], ['lcov.info']],
    [['none.info'], []],
    [['none/**/*.info'], []],
    [['coverage/unit/**/lcov.info'], ['coverage/unit/lcov.info', 'coverage/unit/shard 2/lcov.info']],
    [['./coverage/unit/*.info'], ['coverage/unit/lcov.info']],
    [['coverage/{unit,e2e}/*.info'], ['coverage/e2e/[id].info', 'coverage/unit/lcov.info']],
    [['coverage/.resultset.json'], ['coverage/.resultset.json']],
    [['coverage/*.json'], ['coverage/.resultset.json']],
    [
      ['**/lcov.info'],
      ['.hidden/lcov.info', 'coverage/unit/lcov.info', 'coverage/unit/shard 2/lcov.info', 'lcov.info'],
    ],
    [['**/lcov.info', '!coverage/**', '!.hidden/**'], ['lcov.info']],
    [
      ['!coverage/**', '**/lcov.info', 'coverage/unit/lcov.info'],
      ['.hidden/lcov.info', 'lcov.info'],
    ],
    [['!lcov.info', 'lcov.info'], []],
    [['node_modules/**/*.info'], ['node_modules/x/lcov.info']],
    [['packages/*/node_modules/**/*.info'], ['packages/a/node_modules/y/lcov.info']],
    [['.git/*.info'], ['.git/lcov.info']],
    [['coverage/e2e/[id].info'], ['coverage/e2e/[id].info']],
    [['**/*😀*'], ['größe/😀.info']],
    [['coverage'], ['coverage']],
    [[], []],
    [['!**'], []],
  ])('%j', (globs, expected) => {
    expect(io.find(globs)).toEqual(expected);
  });

  it('takes absolute globs, and files outside of the working directory', () => {
    const inside = nodeIo(join(folder, 'coverage'), {}, () => 0);
    expect(inside.find([`${folder}/coverage/unit/*.info`])).toEqual([`${folder}/coverage/unit/lcov.info`]);
    expect(inside.find([`${folder}/lcov.info`])).toEqual([`${folder}/lcov.info`]);
    expect(inside.find(['../lcov.info', '../.hidden/*.info'])).toEqual(['../.hidden/lcov.info', '../lcov.info']);
    expect(inside.find(['unit/*.info'])).toEqual(['unit/lcov.info']);
  });

  it('does not go round in rings of links, and takes a link for the folder it is told to start in', () => {
    symlinkSync('..', join(folder, 'coverage', 'up'));
    symlinkSync('.', join(folder, 'coverage', 'self'));
    symlinkSync(join(folder, 'coverage', 'unit'), join(folder, 'linked'));
    symlinkSync('lcov.info', join(folder, 'coverage', 'unit', 'again.info'));
    symlinkSync('nowhere', join(folder, 'coverage', 'unit', 'dangling.info'));
    expect(io.find(['coverage/**/*.info'])).toEqual([
      'coverage/e2e/[id].info',
      'coverage/unit/again.info',
      'coverage/unit/dangling.info',
      'coverage/unit/lcov.info',
      'coverage/unit/shard 2/lcov.info',
    ]);
    expect(io.find(['coverage/*'])).toEqual(['coverage/.resultset.json']);
    expect(io.find(['linked/*.info'])).toContain('linked/lcov.info');
    expect(io.find(['coverage/unit/dangling.info'])).toEqual([]);
  });

  it('finds the same in the same order, however the file system lists it', () => {
    for (const name of ['b', 'a', 'Z', 'ä', '10', '9']) put(`many/${name}.info`);
    expect(io.find(['many/*.info'])).toEqual([
      'many/10.info',
      'many/9.info',
      'many/Z.info',
      'many/a.info',
      'many/b.info',
      'many/ä.info',
    ]);
  });
});

describe('status', () => {
  it('tells files, directories and others apart', () => {
    put('a.txt', 'abc');
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(io.status('a.txt')).toMatchObject({ kind: 'file', sizeBytes: 3 });
    expect(io.status('a.txt').modifiedMs).toBeGreaterThan(0);
    expect(io.status('.').kind).toBe('directory');
    expect(io.status('pipe').kind).toBe('other');
    expect(io.status('/dev/null').kind).toBe('other');
    expect(io.status('none')).toEqual({ kind: 'missing', sizeBytes: 0, modifiedMs: 0 });
    expect(io.status('a.txt/b').kind).toBe('missing');
  });

  it('says denied where links go round', () => {
    symlinkSync('ring', join(folder, 'ring'));
    expect(io.status('ring').kind).toBe('denied');
  });
});

describe('read', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `DA:${i},1\n`).join('');

  it.each([1, 7, 1 << 16])('gives all bytes, with room for %i', async (room) => {
    const content = room === 1 ? text.slice(0, 2000) : text;
    put('lcov.info', content);
    put('lcov.info.gz', gzipSync(content));
    put('lcov.packed', gzipSync(content));
    expect(await readAll('lcov.info', room)).toBe(content);
    expect(await readAll('lcov.info.gz', room)).toBe(content);
    expect(await readAll(join(folder, 'lcov.packed'), room)).toBe(content);
  });

  it('says how far it is', async () => {
    put('lcov.info', text);
    put('lcov.info.gz', gzipSync(text));
    for (const [path, size] of [
      ['lcov.info', text.length],
      ['lcov.info.gz', gzipSync(text).length],
    ] as const) {
      const seen: number[] = [];
      await io.read(path, sink(1000), (bytes) => seen.push(bytes));
      expect(seen.at(-1)).toBe(size);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    }
  });

  it('unpacks gzip that was joined of several', async () => {
    put('joined.gz', Buffer.concat([gzipSync('SF:a\n'), gzipSync(''), gzipSync('DA:1,1\n')]));
    expect(await readAll('joined.gz')).toBe('SF:a\nDA:1,1\n');
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut in its content', (whole) => whole.subarray(0, whole.length - 20)],
    ['cut in its checksum', (whole) => whole.subarray(0, whole.length - 3)],
    ['cut in its head', (whole) => whole.subarray(0, 5)],
    ['cut in a second one', (whole) => Buffer.concat([whole, whole.subarray(0, 12)])],
    ['followed by something else', (whole) => Buffer.concat([whole, Buffer.from('SF:b.c\n')])],
    [
      'with a wrong checksum',
      (whole) => Buffer.concat([whole.subarray(0, -8), Buffer.alloc(4, 7), whole.subarray(-4)]),
    ],
    ['of nothing but its name', () => Buffer.from([0x1f, 0x8b])],
  ])('refuses gzip that is %s', async (_name, damage) => {
    put('bad.gz', damage(gzipSync(text)));
    expect(await problemOf(() => readAll('bad.gz'))).toMatch(/^REPORT-GZIP: bad\.gz is a damaged or cut-off gzip file/);
  });

  it('takes one byte, or none, for what they are', async () => {
    put('one', Buffer.from([0x1f]));
    put('none', '');
    expect(await readAll('one')).toBe('\u001f');
    expect(await readAll('none')).toBe('');
  });

  it('passes on what the sink throws, packed or not', async () => {
    put('a', text);
    put('b', gzipSync(text));
    const full: ByteSink = {
      reserve: () => new Uint8Array(10),
      commit: () => {
        throw new RangeError('full');
      },
    };
    for (const path of ['a', 'b']) await expect(io.read(path, full)).rejects.toThrow(RangeError);
  });

  it('refuses what is no file, without waiting for it', async () => {
    mkdirSync(join(folder, 'dir'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('ring', join(folder, 'ring'));
    expect(await problemOf(() => readAll('none'))).toBe('REPORT-MISSING: none does not exist');
    expect(await problemOf(() => readAll('dir'))).toBe('REPORT-DIRECTORY: dir is a directory');
    expect(await problemOf(() => readAll('pipe'))).toBe('REPORT-NOT-A-FILE: pipe is a device, pipe or socket');
    expect(await problemOf(() => readAll('/dev/zero'))).toBe(
      'REPORT-NOT-A-FILE: /dev/zero is a device, pipe or socket',
    );
    expect(await problemOf(() => readAll('dir/x/y'))).toBe('REPORT-MISSING: dir/x/y does not exist');
    expect(await problemOf(() => readAll('ring'))).toBe('REPORT-UNREADABLE: ring cannot be read (ELOOP)');
  });

  it('reads to the end of a file that vanishes or is cut while it is read', async () => {
    put('gone', text);
    put('cut', text);
    const target = sink(1000);
    let first = true;
    await io.read('gone', {
      ...target,
      commit: (length) => {
        if (first) rmSync(join(folder, 'gone'));
        first = false;
        target.commit(length);
      },
    });
    expect(target.text()).toBe(text);
    const part = sink(1000);
    await io.read('cut', {
      ...part,
      commit: (length) => {
        truncateSync(join(folder, 'cut'), 1000);
        part.commit(length);
      },
    });
    expect(part.text()).toBe(text.slice(0, 1000));
  });
});

describe('what may not be read', () => {
  /** Runs as a user for whom permissions count: root reads everything. */
  function asNobody(script: string): string {
    const file = put(
      'script.ts',
      `import { nodeIo } from ${JSON.stringify(join(import.meta.dirname, '../../../src/shared/io/node.ts'))};\n${script}`,
    );
    for (const path of [folder, file]) chmodSync(path, 0o755);
    const user = IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
    const done = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', ...user });
    return (done.stdout + done.stderr).trim();
  }

  it('is told, in status, read, readText and find', () => {
    put('secret.info', 'x');
    put('closed/lcov.info', 'x');
    put('open/lcov.info', 'x');
    put('open/closed/lcov.info', 'x');
    chmodSync(join(folder, 'secret.info'), 0);
    for (const path of ['closed', 'open/closed']) chmodSync(join(folder, path), 0);
    const told = asNobody(`
      const io = nodeIo(process.cwd(), {}, () => 0);
      const sink = { reserve: () => new Uint8Array(9), commit: () => undefined };
      const tried = async (run) => { try { return await run(); } catch (error) { return error.problem?.code + ' ' + error.problem?.reason; } };
      console.log(JSON.stringify([
        io.status('closed/lcov.info').kind,
        await tried(() => io.read('secret.info', sink)),
        String(io.readText('secret.info', 9)),
        await tried(() => io.read('closed/lcov.info', sink)),
        io.find(['**/*.info']),
        await tried(() => io.find(['open/**/*.info'])),
        io.find(['closed/lcov.info']),
      ]));
    `);
    for (const path of ['closed', 'open/closed']) chmodSync(join(folder, path), 0o755);
    expect(JSON.parse(told)).toEqual([
      'denied',
      'REPORT-UNREADABLE secret.info cannot be read (EACCES)',
      'undefined',
      'REPORT-UNREADABLE closed/lcov.info cannot be read (EACCES)',
      ['open/lcov.info', 'secret.info'],
      'REPORT-UNREADABLE open/closed cannot be read (EACCES)',
      ['closed/lcov.info'],
    ]);
  });

  it('and so is a folder that may not be written', () => {
    mkdirSync(join(folder, 'out'));
    chmodSync(join(folder, 'out'), 0o555);
    const told = asNobody(`
      try { nodeIo(process.cwd(), {}, () => 0).write('out/a.txt', 'x'); console.log('written'); } catch (error) { console.log(error.code); }
    `);
    expect(told).toBe('EACCES');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });
});

describe('readText', () => {
  it('gives small text files, and nothing else', () => {
    put('a.txt', 'größe 😀');
    mkdirSync(join(folder, 'dir'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(io.readText('a.txt', 100)).toBe('größe 😀');
    expect(io.readText(join(folder, 'a.txt'), 12)).toBe('größe 😀');
    expect(io.readText('a.txt', 11)).toBeUndefined();
    for (const path of ['none', 'dir', 'pipe', '/dev/zero', 'a.txt/b', 'a\0b'])
      expect(io.readText(path, 100)).toBeUndefined();
    put('empty', '');
    expect(io.readText('empty', 0)).toBe('');
  });
});

describe('write', () => {
  it('makes folders, replaces, and leaves nothing else behind', () => {
    io.write('out/deep/a.txt', 'one');
    io.write('out/deep/a.txt', 'two');
    io.write('out/deep/b.bin', Uint8Array.of(0, 255));
    expect(readFileSync(join(folder, 'out/deep/a.txt'), 'utf8')).toBe('two');
    expect([...readFileSync(join(folder, 'out/deep/b.bin'))]).toEqual([0, 255]);
    expect(readdirSync(join(folder, 'out/deep'))).toEqual(['a.txt', 'b.bin']);
  });

  it('leaves no part of a file, and no temporary one, when it fails', () => {
    mkdirSync(join(folder, 'out/a.txt/full'), { recursive: true });
    put('file', 'x');
    expect(() => io.write('out/a.txt', 'x')).toThrow();
    expect(() => io.write('file/a.txt', 'x')).toThrow();
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt']);
    expect(() => io.write(`out/${'x'.repeat(300)}`, 'x')).toThrow();
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt']);
  });

  it('never writes through a link, nor into a file that others see by another name', () => {
    put('target.txt', 'theirs');
    put('other.txt', 'theirs');
    mkdirSync(join(folder, 'out'));
    symlinkSync('../target.txt', join(folder, 'out/a.txt'));
    symlinkSync('../target.txt', join(folder, `out/.${process.pid}.b.txt.tmp`));
    linkSync(join(folder, 'other.txt'), join(folder, 'out/c.txt'));
    for (const name of ['a', 'b', 'c']) io.write(`out/${name}.txt`, 'ours');
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('theirs');
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('theirs');
    expect(['a', 'b', 'c'].map((name) => readFileSync(join(folder, `out/${name}.txt`), 'utf8'))).toEqual([
      'ours',
      'ours',
      'ours',
    ]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('a reader sees the old file or the new one, never a part', async () => {
    const path = put('out/a.txt', 'o'.repeat(1 << 20));
    const watcher = spawn(process.execPath, [
      '-e',
      `const { readFileSync } = require('node:fs'); process.stdout.write('ready'); process.on('message', () => process.exit());
       const sizes = new Set(); const until = Date.now() + 20000;
       (function look() { for (let i = 0; i < 50; i++) sizes.add(readFileSync(${JSON.stringify(path)}).length);
         if (sizes.has(3145728) || Date.now() > until) { process.stdout.write(JSON.stringify([...sizes])); return; } setImmediate(look); })();`,
    ]);
    let said = '';
    const ready = new Promise<void>((resolve) =>
      watcher.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('ready')) resolve();
      }),
    );
    const done = new Promise((resolve) => watcher.on('close', resolve));
    await ready;
    for (let i = 0; i < 20; i++) io.write('out/a.txt', 'n'.repeat((2 << 20) - (i % 2)));
    io.write('out/a.txt', 'l'.repeat(3 << 20));
    await done;
    const sizes = JSON.parse(said.replace('ready', '')) as number[];
    expect(sizes).toContain(3 << 20);
    for (const size of sizes) expect([1 << 20, (2 << 20) - 1, 2 << 20, 3 << 20]).toContain(size);
  });
});

describe('run', () => {
  it('is given more of an environment, and ended when it takes too long', () => {
    const io = nodeIo(folder, { A: '1', B: '2' }, () => 0);
    const script = 'process.stdout.write(JSON.stringify([process.env.A, process.env.B, process.env.C]))';
    const done = io.run(process.execPath, ['-e', script], { env: { B: '3', C: '4' } });
    expect(JSON.parse(Buffer.from(done.stdout).toString('utf8'))).toEqual(['1', '3', '4']);
    // Ends by itself, too, if it is not ended.
    const late = io.run(process.execPath, ['-e', 'setTimeout(() => undefined, 30_000)'], { timeoutMs: 200 });
    expect(late).toMatchObject({ status: -1, stderr: expect.stringContaining('ETIMEDOUT') });
  });

  it('runs without a shell, in the working directory, with this environment only', () => {
    const script =
      'process.stdout.write(JSON.stringify([process.argv[1], process.cwd(), process.env.GREETING, process.env.HOME ?? null]))';
    const done = io.run(process.execPath, ['-e', script, '$(id) ; *']);
    expect(done.status).toBe(0);
    expect(JSON.parse(Buffer.from(done.stdout).toString())).toEqual(['$(id) ; *', folder, 'hello', null]);
  });

  it('passes input, and what was said on standard error', () => {
    const done = io.run(
      process.execPath,
      ['-e', 'process.stdin.on("data", (d) => { process.stderr.write(d); process.exitCode = 3; })'],
      { input: Buffer.from('in') },
    );
    expect([done.status, done.stderr, done.stdout.length]).toEqual([3, 'in', 0]);
  });

  it('never throws', () => {
    const missing = io.run('no-such-command-here', []);
    expect(missing.status).toBe(-1);
    expect(missing.stderr).toContain('ENOENT');
    expect(missing.stdout.length).toBe(0);
    expect(io.run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']).status).toBe(-1);
  });

  it('takes the time from outside', () => {
    expect([io.now(), io.workingDirectory, io.env['GREETING']]).toEqual([42, folder, 'hello']);
  });
});
