import { describe, expect, it } from 'vitest';
import { effectOf, runtimesOf, type Seen } from '../../../../src/determinism/runs/effect.ts';
import { jitter } from '../../../../src/determinism/variations/jitter.ts';
import { time } from '../../../../src/determinism/variations/time.ts';
import { timezone } from '../../../../src/determinism/variations/timezone.ts';

const seen = (runtime: Seen['runtime'], plain: Seen['plain'], varied: Seen['varied'], inUse = true): Seen => ({
  runtime,
  inUse,
  plain,
  varied,
});
const FAR = { epoch: '2000000000' };
const NOW = { epoch: '1700000000' };

describe('effectOf', () => {
  it.each([
    ['seen by all', timezone, [seen('node', { zone: 'UTC' }, { zone: 'X' })], [], 'varied'],
    ['not seen', timezone, [seen('node', { zone: 'UTC' }, { zone: 'UTC' })], [], 'no-effect'],
    [
      'not seen by one',
      timezone,
      [seen('node', { zone: 'UTC' }, { zone: 'X' }), seen('programs', { zone: 'UTC' }, { zone: 'UTC' })],
      [],
      'no-effect',
    ],
    [
      'not seen by one that is not used',
      timezone,
      [seen('node', { zone: 'UTC' }, { zone: 'X' }), seen('programs', { zone: 'UTC' }, { zone: 'UTC' }, false)],
      [],
      'varied',
    ],
    ['a clock that is years away', time, [seen('node', NOW, FAR)], [], 'varied'],
    ['a clock that only went on', time, [seen('node', NOW, { epoch: '1700000002' })], [], 'no-effect'],
    ['a clock that cannot be read', time, [seen('node', NOW, { epoch: '' })], [], 'varied'],
    ['a program that nothing can be loaded into', time, [seen('node', NOW, FAR)], ['esbuild'], 'no-effect'],
    ['nobody can tell', jitter, [seen('programs', {}, {})], [], 'no-effect'],
    [
      'only what is looked at beside',
      jitter,
      [seen('programs', {}, {}), seen('node', { jitter: 'readFile' }, { jitter: 'delayed' }, false)],
      [],
      'varied',
    ],
  ] as const)('%s', (_name, variation, observations, unreached, status) => {
    expect(effectOf(variation, 'a way', observations, unreached).status).toBe(status);
  });
});

describe('runtimesOf', () => {
  it.each([
    [[], true, ['node']],
    [[], false, ['programs']],
    [['/bin/sh', '/usr/bin/node'], true, ['node']],
    [['/bin/sh', '/usr/bin/python3.11'], false, ['python']],
    [['/usr/bin/tar', '/usr/bin/node'], true, ['programs', 'node']],
    [['/usr/local/go/bin/go'], false, ['programs']],
  ])('%j, Node.js: %s', (programs, usesNode, expected) => {
    expect(runtimesOf(programs, usesNode)).toEqual(expected);
  });
});
