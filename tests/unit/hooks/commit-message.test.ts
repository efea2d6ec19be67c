import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../src/hooks/commit-message.ts';
import { protectedPaths } from '../../../src/hooks/protected.ts';
import { readObjects, readStaged } from '../../../src/hooks/staged.ts';

describe('messages', () => {
  it.each([
    'feat: a thing',
    'fix(parser)!: arrays are lists\n\nBREAKING CHANGE: they were none',
    'Merge branch a into b',
    'Revert "feat: a thing"',
    'fixup! whatever',
    '# only comments\n',
    '\n# first\nchore: a\n# second\n\nbody\n# ------------------------ >8 ------------------------\ndiff',
    'docs: a\r\n\r\nbody\r\n',
  ])('%j is one', (text) => {
    expect(messageFaults(text)).toEqual([]);
  });

  it.each([
    ['a thing', 1],
    ['feat : a thing', 1],
    ['feat:a thing', 1],
    ['feat(): a', 1],
    ['feat: a\nbody', 1],
    ['wip\nbody', 2],
  ])('%j has %i faults', (text, count) => {
    expect(messageFaults(text)).toHaveLength(count);
  });
});

describe('what is staged', () => {
  it('is read from what git prints; submodules and what was removed are left out', () => {
    const [a, b, none] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
    const output = [
      `:100644 100644 ${a} ${b} M\0src/with "quotes"\nand lines.ts\0`,
      `:000000 100755 ${none} ${a} A\0new\0`,
      `:100644 000000 ${a} ${none} D\0gone\0`,
      `:000000 160000 ${none} ${b} A\0module\0`,
    ].join('');
    expect(readStaged(output)).toEqual([
      { path: 'src/with "quotes"\nand lines.ts', now: b, before: a },
      { path: 'new', now: a, before: undefined },
    ]);
    const objects = readObjects(new TextEncoder().encode(`${a} blob 5\na\nb\n\n\n${none} missing\n${b} blob 0\n\n`));
    expect([...objects].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)])).toEqual([
      [a, 'a\nb\n\n'],
      [b, ''],
    ]);
  });

  it.each(['-99', '-7', 'x', '', '1e3'])('end where a length is %j', (size) => {
    expect([...readObjects(new TextEncoder().encode(`${'a'.repeat(40)} blob ${size}\nabc\n`))]).toEqual([]);
  });

  it('protects keys by their names, examples apart, and what it is told', () => {
    const paths = [
      '.env',
      'app/.env.local',
      '.env.example',
      'id_rsa',
      'keys/id_rsa.pub',
      'a.p12',
      'src/env.ts',
      'db/prod.sql',
      'new\nline/.env',
    ];
    expect(protectedPaths(paths, ['db/**'])).toEqual([
      '.env',
      'app/.env.local',
      'id_rsa',
      'a.p12',
      'db/prod.sql',
      'new\nline/.env',
    ]);
  });
});
