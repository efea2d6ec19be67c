import { describe, expect, it } from 'vitest';
import { renames } from '../../../../../src/shared/policy/change-points/renames.ts';

describe('renames', () => {
  it.each<readonly [what: string, before: readonly string[], now: readonly string[], found: readonly string[]]>([
    ['nothing changed', ['a', 'b'], ['b', 'a'], []],
    ['another spelling', ['BM_Sort/1000', 'x'], ['bm sort 1000', 'x'], ['BM_Sort/1000 → bm sort 1000']],
    ['one of one kind, much alike', ['parse small'], ['parse tiny small'], ['parse small → parse tiny small']],
    ['one of one kind, not alike', ['parse'], ['render'], []],
    ['several that are new', ['parse small'], ['parse small 1', 'parse small 2'], []],
    ['two spellings that could be it', ['a-b'], ['a_b', 'a.b'], []],
    ['of another kind', ['parse small'], ['parse small!'], ['parse small → parse small!']],
    ['signs only', ['+'], ['-'], []],
  ])('%s', (_, before, now, found) => {
    expect(renames(before, now, () => 'ms').map(({ from, to }) => `${from} → ${to}`)).toEqual(found);
  });

  it('does not join two kinds', () => {
    expect(renames(['sort time'], ['sort times'], (name) => name)).toEqual([]);
  });
});
