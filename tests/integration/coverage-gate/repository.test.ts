import { symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readCheckout } from '../../../src/coverage-gate/repository.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Io } from '../../../src/shared/io/port.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';
import { Checkout, type Files } from '../../bundle/checkout.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

function checkoutOf(files: Files, committedAt?: string): Checkout {
  const checkout = Checkout.of(files, committedAt);
  made.push(checkout);
  return checkout;
}

const ioIn = (folder: string, env: Io['env'] = process.env): Io => nodeIo(folder, env, Date.now);

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.reason}`;
    throw error;
  }
  return 'none';
}

describe('a checkout', () => {
  it('is known by its root, its commit and its plain files', () => {
    const checkout = checkoutOf({ 'src/a.ts': '1', 'b/ä "x".ts': '2', 'src/deep/c.ts': '3' }, '2024-05-06T07:08:09Z');
    checkout.write({ 'untracked.ts': '' });
    symlinkSync('/etc/passwd', checkout.path('link.ts'));
    checkout.git('add', 'link.ts');
    const read = readCheckout(ioIn(checkout.root));
    expect([...read.tracked].sort()).toEqual(['b/ä "x".ts', 'src/a.ts', 'src/deep/c.ts']);
    expect(read).toMatchObject({
      directory: checkout.root,
      root: checkout.root.slice(1),
      prefix: '',
      commit: checkout.git('rev-parse', 'HEAD').trim(),
      committedMs: Date.parse('2024-05-06T07:08:09Z'),
    });
  });

  it('is the same from a folder in it, also through a link', () => {
    const checkout = checkoutOf({ 'packages/a/src/x.ts': '' });
    symlinkSync('packages/a', checkout.path('short'));
    for (const folder of ['packages/a', 'short']) {
      const read = readCheckout(ioIn(checkout.path(folder)));
      expect([...read.tracked]).toEqual(['packages/a/src/x.ts']);
      expect([read.directory, read.prefix]).toEqual([checkout.root, 'packages/a']);
    }
  });

  it('may have no commit yet', () => {
    const checkout = new Checkout();
    made.push(checkout);
    checkout.write({ 'a.ts': '' });
    checkout.git('init', '--quiet');
    checkout.git('add', 'a.ts');
    expect(readCheckout(ioIn(checkout.root))).toMatchObject({ commit: null, committedMs: 0 });
  });

  it('is read in spite of settings that make git say more', () => {
    const checkout = checkoutOf({ 'a.ts': '' });
    for (const [name, value] of [
      ['log.showSignature', 'true'],
      ['core.quotePath', 'true'],
      ['color.ui', 'always'],
      ['format.pretty', 'full'],
    ])
      checkout.git('config', name!, value!);
    expect(readCheckout(ioIn(checkout.root)).commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('is no place to look outside of a repository, or without git', () => {
    const folder = new Checkout();
    made.push(folder);
    expect(problemOf(() => readCheckout(ioIn(folder.root)))).toBe(
      'GIT-NO-REPOSITORY: the working directory is in no git repository',
    );
    expect(problemOf(() => readCheckout(ioIn(folder.root, { PATH: '/nowhere' })))).toMatch(
      /^GIT-MISSING: git could not be started: .*ENOENT/,
    );
    folder.git('init', '--quiet', '--bare', 'bare.git');
    expect(problemOf(() => readCheckout(ioIn(folder.path('bare.git'))))).toMatch(/^GIT-NO-REPOSITORY/);
  });

  it('with a damaged index cannot be listed', () => {
    const checkout = checkoutOf({ 'a.ts': '' });
    checkout.write({ '.git/index': 'rubbish that is no index at all' });
    expect(problemOf(() => readCheckout(ioIn(checkout.root)))).toMatch(/^GIT-FAILED: git ls-files failed: .+/);
  });
});

describe('what git says about trust', () => {
  /** git's own words, as versions before 2.38 say them: they take safe.directory from files only. */
  const distrust = `fatal: detected dubious ownership in repository at '/app'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /app\n`;

  it('is passed on with what to do', () => {
    const io: Io = { ...ioIn('/'), run: () => ({ status: 128, stdout: new Uint8Array(), stderr: distrust }) };
    expect(problemOf(() => readCheckout(io))).toBe(
      "GIT-FAILED: git does not trust the checkout: fatal: detected dubious ownership in repository at '/app'",
    );
  });
});

describe('Go modules', () => {
  it('are read from every go.mod', () => {
    const checkout = checkoutOf({
      'go.mod': '// module no\nmodule example.com/shop // comment\n\ngo 1.22\n',
      'tools/go.mod': 'module "example.com/shop/tools"\r\n',
      'v2/go.mod': 'module `example.com/shop/v2`\n',
      'copy/go.mod': 'module example.com/shop\n',
      'empty/go.mod': '',
      'notgo.mod': 'module no\n',
    });
    expect(Object.fromEntries(readCheckout(ioIn(checkout.root)).goModules)).toEqual({
      'example.com/shop': ['copy', ''],
      'example.com/shop/tools': ['tools'],
      'example.com/shop/v2': ['v2'],
    });
  });
});

describe('packages', () => {
  it('are what sources declare', () => {
    const checkout = checkoutOf({
      'a.kt': '@file:JvmName("A")\n// package no.no\npackage com.acme.`in`.shop // x\nimport a.b\n',
      'b.java': '/* package x; */\npackage com.acme;\n',
      'c.kt': 'fun main() {}\n',
    });
    const { packageOf } = readCheckout(ioIn(checkout.root));
    expect(['a.kt', 'b.java', 'c.kt', 'none.kt', 'a.kt'].map(packageOf)).toEqual([
      'com/acme/in/shop',
      'com/acme',
      undefined,
      undefined,
      'com/acme/in/shop',
    ]);
  });
});

describe('files that were not added yet', () => {
  it('are asked for once, when somebody wants them, without those that are ignored', () => {
    const checkout = checkoutOf({ 'a.ts': '', '.gitignore': 'dist/\n*.log\n', 'go.mod': 'module m.com/m\n' });
    checkout.write({
      'new.ts': '',
      'dist/x.js': '',
      'y.log': '',
      'sub/ä.ts': '',
      'tools/go.mod': 'module m.com/tools\n',
    });
    const inner = new Checkout();
    made.push(inner);
    checkout.write({ 'nested/keep.ts': '' });
    checkout.git('init', '--quiet', 'nested');
    const asked: string[] = [];
    const real = ioIn(checkout.root);
    const io: Io = {
      ...real,
      run: (command, args, options) => {
        asked.push(args.join(' '));
        return real.run(command, args, options);
      },
    };
    const read = readCheckout(io);
    expect(asked.some((args) => args.includes('--others'))).toBe(false);
    const more = read.withUntracked();
    expect([...more!.tracked].sort()).toEqual(['.gitignore', 'a.ts', 'go.mod', 'new.ts', 'sub/ä.ts', 'tools/go.mod']);
    expect(more!.goModules.get('m.com/tools')).toEqual(['tools']);
    expect([more!.commit, more!.directory]).toEqual([read.commit, read.directory]);
    expect(read.withUntracked()).toBe(more);
    expect(more!.withUntracked()).toBe(more);
    expect(asked.filter((args) => args.includes('--others')).length).toBe(1);
  });

  it('are none where there are none', () => {
    const checkout = checkoutOf({ 'a.ts': '' });
    expect(readCheckout(ioIn(checkout.root)).withUntracked()).toBeUndefined();
  });
});
