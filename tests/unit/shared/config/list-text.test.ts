import { expect, test } from 'vitest';
import { splitList } from '../../../../src/shared/config/list-text.ts';

test.each([
  ['a', ['a']],
  ['a,b', ['a', 'b']],
  ['a\nb\r\nc', ['a', 'b', 'c']],
  [' a , b ,\n, c ', ['a', 'b', 'c']],
  ['coverage/{unit,api}/lcov.info,b', ['coverage/{unit,api}/lcov.info', 'b']],
  ['{a,{b,c}},d', ['{a,{b,c}}', 'd']],
  ['[a,b]c,d', ['[a,b]c', 'd']],
  ['+(a,b),c', ['+(a,b)', 'c']],
  ['{a,b\nc,d', ['{a,b', 'c', 'd']],
  ['a},b', ['a}', 'b']],
  ['!x\ny z', ['!x', 'y z']],
  ['', []],
  [' ,\n,', []],
])('%j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});
