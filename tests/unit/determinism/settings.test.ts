import { describe, expect, it } from 'vitest';
import { DETERMINISM } from '../../../src/determinism/description.ts';
import { configure } from '../../../src/determinism/settings.ts';
import { VARIATIONS } from '../../../src/determinism/variations/index.ts';
import { readValues } from '../../../src/shared/config/values.ts';

const ALL = VARIATIONS.map(({ name }) => name);

async function settings(inputs: { readonly [name: string]: string }) {
  const values = new Map(Object.entries({ build: 'make', artifacts: 'out/**', ...inputs }));
  return configure(await readValues(DETERMINISM, { values, spell: (name) => `--${name}` }));
}

describe('configure', () => {
  it('has the defaults of the contract', async () => {
    expect(await settings({})).toEqual({
      build: 'make',
      artifacts: ['out/**'],
      runs: 10,
      vary: ALL,
      explicit: false,
      ignore: [],
      leaveOut: [],
      modes: 'executable',
      mtimes: false,
      caches: 'off',
      committed: false,
      bisect: true,
      timeLimitMs: 1_800_000,
      merge: [],
      resume: false,
      key: '',
    });
  });

  it.each([
    ['all', ALL, false],
    ['all,!network', ALL.filter((name) => name !== 'network'), false],
    ['!network,!user', ALL.filter((name) => name !== 'network' && name !== 'user'), false],
    ['jitter,path', ['path', 'jitter'], true],
    ['none', [], true],
  ])('vary: %s', async (text, vary, explicit) => {
    expect(await settings({ vary: text })).toMatchObject({ vary, explicit });
  });

  it.each([
    [{ vary: 'pathh' }, 'CONFIG-VALUE', '"path"'],
    [{ vary: '!netwrok' }, 'CONFIG-VALUE', '"network"'],
    [{ vary: 'none,path' }, 'CONFIG-CONFLICT', 'none'],
    [{ shard: '5/4' }, 'CONFIG-VALUE', '4/4'],
    [{ shard: '1/11' }, 'CONFIG-VALUE', 'part'],
    [{ shard: '1/2', merge: '**/record.json' }, 'CONFIG-CONFLICT', 'merges'],
    [{ build: '' }, 'CONFIG-MISSING-KEY', 'npm run build'],
    [{ runs: '1' }, 'CONFIG-VALUE', 'from 2'],
  ])('%j: %s', async (inputs, code, hint) => {
    await expect(settings(inputs)).rejects.toMatchObject({
      problem: { code, hint: expect.stringContaining(hint) as string },
    });
  });

  it('needs neither build nor artifacts to merge', async () => {
    const values = new Map([['merge', '**/record.json']]);
    const read = configure(await readValues(DETERMINISM, { values, spell: (name) => name }));
    expect(read.merge).toEqual(['**/record.json']);
  });
});
