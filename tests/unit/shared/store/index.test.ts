import { describe, expect, it } from 'vitest';
import { validationSchema } from '../../../../src/shared/config/schema.ts';
import type { Io } from '../../../../src/shared/io/port.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { openStore, STORES, storeForms } from '../../../../src/shared/store/index.ts';

/** Opening touches nothing: any use of the world would be a TypeError. */
const NO_WORLD = {} as Io;

function problemOf(uri: string) {
  try {
    openStore(uri, NO_WORLD);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error(`${uri} was opened`);
}

describe('openStore', () => {
  it.each([
    'git-ref:refs/reliability/baseline',
    'git-ref:refs/heads/reliability-baseline',
    'file:baseline',
    'file:/mnt/a b:c',
    'file:/',
    'actions-cache:reliability/v1',
    's3://bucket',
    's3://bucket/',
    's3://my.bucket/a/b?region=eu-central-1&endpoint=https://s3.example.org:9000/base&style=virtual',
  ])('opens %s', (uri) => {
    const store = openStore(uri, NO_WORLD);
    expect(typeof store.read).toBe('function');
    expect(typeof store.write).toBe('function');
  });

  it.each([
    'ftp://x',
    'git:refs/a/b',
    'file',
    's3',
    'file:',
    '',
    ':',
    'constructor:x',
    'FILE:x',
  ])('refuses %j and names those that are known', (uri) => {
    expect(problemOf(uri)).toMatchObject({
      code: 'CONFIG-VALUE',
      hint: 'Expected git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX.',
    });
  });

  it.each([
    'actions-cache:a,b',
    'actions-cache:a b',
    'actions-cache:a\n',
    `actions-cache:${'a'.repeat(201)}`,
  ])('refuses %j as a cache key', (uri) => {
    expect(problemOf(uri)).toMatchObject({ code: 'CONFIG-VALUE' });
  });

  it.each([
    'git-ref:main',
    'git-ref:refs/x',
    'git-ref:refs/heads/',
    'git-ref:refs/heads/-x/../y',
    'git-ref:refs/a/b.lock',
    'git-ref:refs/a/b.',
    'git-ref:refs/a/.b',
    'git-ref:refs/a/b c',
    'git-ref:refs/a/b:refs/heads/main',
    'git-ref:--upload-pack=x',
    `git-ref:refs/a/${'b'.repeat(200)}`,
  ])('refuses %j as a git ref', (uri) => {
    expect(problemOf(uri)).toMatchObject({ code: 'CONFIG-VALUE', reason: expect.stringContaining('git ref') });
  });

  it.each([
    ['s3:bucket', 'bucket'],
    ['s3://', 'bucket'],
    ['s3://UPPER/x', 'bucket'],
    ['s3://b/x', 'bucket'],
    ['s3://user:secret@bucket/x', 'bucket'],
    ['s3://bucket/../x', 'prefix'],
    ['s3://bucket/a b', 'prefix'],
    ['s3://bucket/x?acl=public', 'parameter'],
    ['s3://bucket/x?region=a&region=b', 'parameter'],
    ['s3://bucket/x?region=EU', 'region'],
    ['s3://bucket/x?endpoint=localhost:9000', 'endpoint'],
    ['s3://bucket/x?endpoint=file:///etc', 'endpoint'],
    ['s3://bucket/x?endpoint=https://me:secret@example.org', 'endpoint'],
    ['s3://bucket/x?style=dns', 'style'],
  ])('refuses %s for its %s', (uri, what) => {
    expect(problemOf(uri)).toMatchObject({ code: 'CONFIG-VALUE', reason: expect.stringContaining(`the ${what} `) });
  });
});

describe('the schema of reliability.yml', () => {
  it('allows the stores that there are, and names them', () => {
    const { properties } = validationSchema([]) as {
      readonly properties: { readonly baseline: { readonly pattern: string; readonly title: string } };
    };
    const { pattern, title } = properties.baseline;
    expect(title).toBe(storeForms());
    const named = ['git-ref:refs/a/b', 'file:kept', 'actions-cache:a/b', 's3://bucket', 's3://bucket/a?region=x'];
    for (const uri of named) expect(uri).toMatch(new RegExp(pattern, 'u'));
    for (const { scheme } of STORES) expect(named.some((uri) => uri.startsWith(`${scheme}:`))).toBe(true);
    for (const other of ['ftp:x', 's3:b', 'git:x', 'file:', 's3://', 'file: ', 'git-ref:main', 'actions-cache:a,b'])
      expect(other).not.toMatch(new RegExp(pattern, 'u'));
  });
});
