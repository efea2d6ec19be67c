import { describe, expect, it } from 'vitest';
import { validationSchema } from '../../../../src/shared/config/schema.ts';
import type { Io } from '../../../../src/shared/io/port.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';
import { openStore, STORES } from '../../../../src/shared/store/index.ts';

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
  it.each(['file:baseline', 'file:/mnt/a b:c', 'file:/', 'actions-cache:reliability/v1'])('opens %s', (uri) => {
    const store = openStore(uri, NO_WORLD);
    expect(typeof store.read).toBe('function');
    expect(typeof store.write).toBe('function');
  });

  it.each([
    'ftp://x',
    's3://bucket/x',
    'git-ref:refs/x',
    'file',
    'file:',
    '',
    ':',
    'constructor:x',
    'FILE:x',
  ])('refuses %j and names those that are known', (uri) => {
    expect(problemOf(uri)).toMatchObject({
      code: 'CONFIG-VALUE',
      hint: 'Expected file:DIRECTORY or actions-cache:PREFIX.',
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
});

describe('the schema of reliability.yml', () => {
  it('allows the stores that there are, and names them', () => {
    const { properties } = validationSchema([]) as {
      readonly properties: { readonly baseline: { readonly pattern: string; readonly title: string } };
    };
    const { pattern, title } = properties.baseline;
    expect(title).toBe(STORES.map(({ form }) => form).join(' or '));
    for (const { scheme } of STORES) expect(`${scheme}:x`).toMatch(new RegExp(pattern, 'u'));
    for (const other of ['ftp:x', 's3://b', 'git-ref:x', 'file:']) expect(other).not.toMatch(new RegExp(pattern, 'u'));
  });
});
