import { describe, expect, it } from 'vitest';
import { grantsOf, isGranted, NO_GRANTS } from '../../../../src/anomaly-scan/plugins/grants.ts';
import type { Evidence } from '../../../../src/anomaly-scan/plugins/vectors/vector.ts';

const PLACES = { secret: '/base/secret/canary.txt', outside: '/base/outside' };

describe('grants of an adapter', () => {
  it.each<readonly [value: unknown, expected: unknown]>([
    [{}, NO_GRANTS],
    [
      { net: ['*'], wasm: true, eval: true, worker: false },
      { ...NO_GRANTS, net: ['*'], allowed: ['eval', 'wasm'] },
    ],
    [{ fsRead: '/all' }, undefined],
    [{ fsRead: [1] }, undefined],
    [{ eval: 'yes' }, undefined],
    [[], undefined],
    [null, undefined],
    ['*', undefined],
  ])('%j', (value, expected) => {
    expect(grantsOf(value)).toEqual(expected);
  });
});

describe('what is granted', () => {
  it.each<readonly [evidence: Evidence, grants: object, expected: boolean]>([
    ['file', {}, false],
    ['file', { fsRead: ['*'] }, true],
    ['file', { fsRead: ['/base'] }, true],
    ['file', { fsRead: ['/base/'] }, true],
    ['file', { fsRead: ['/bas'] }, false],
    ['file', { fsWrite: ['*'] }, false],
    ['write', { fsWrite: ['/base/outside'] }, true],
    ['write', { fsWrite: ['/base/out'] }, false],
    ['network', { net: ['example.com'] }, false],
    ['network', { net: ['127.0.0.1'] }, true],
    ['env', { env: ['PATH'] }, false],
    ['env', { env: ['*'] }, true],
    ['eval', { allowed: ['eval'] }, true],
    ['wasm', { allowed: ['eval'] }, false],
    ['realm', { fsRead: ['*'], fsWrite: ['*'], net: ['*'], env: ['*'] }, false],
  ])('%s of %j: %s', (evidence, grants, expected) => {
    expect(isGranted({ ...NO_GRANTS, ...grants }, evidence, PLACES)).toBe(expected);
  });

  it('takes all that a vector reaches by what it is granted as a whole', () => {
    expect(isGranted({ ...NO_GRANTS, allowed: ['spawn'] }, 'write', { ...PLACES, grant: 'spawn' })).toBe(true);
    expect(isGranted({ ...NO_GRANTS, allowed: ['spawn'] }, 'write', PLACES)).toBe(false);
  });
});
