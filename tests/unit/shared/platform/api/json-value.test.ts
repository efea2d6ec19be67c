import { describe, expect, it } from 'vitest';
import {
  commitOf,
  itemsOf,
  positive,
  textAt,
  valueAt,
  webAddress,
} from '../../../../../src/shared/platform/api/json-value.ts';

describe('values of unknown JSON', () => {
  it('are found by own keys only', () => {
    expect(valueAt({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1);
    expect(valueAt({ a: null }, 'a', 'b')).toBeUndefined();
    expect(valueAt({}, 'constructor')).toBeUndefined();
    expect(textAt({ a: 1 }, 'a')).toBeUndefined();
    expect(textAt({ a: 'x' }, 'a')).toBe('x');
    expect(itemsOf('abc')).toEqual([]);
    expect(itemsOf([1])).toEqual([1]);
  });

  it.each([
    ['7', 7],
    [7, 7],
    ['0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    [1.5, undefined],
    ['9'.repeat(16), undefined],
    [undefined, undefined],
  ])('positive(%j)', (value, expected) => {
    expect(positive(value)).toBe(expected);
  });

  it.each([
    ['a'.repeat(40), true],
    ['0'.repeat(64), true],
    ['A'.repeat(40), false],
    ['a'.repeat(41), false],
    [7, false],
  ])('commitOf(%j)', (value, expected) => {
    expect(commitOf(value) === value).toBe(expected);
  });

  it.each([
    ['https://gitlab.example:8443/a/-/jobs/5?x=1#y', 'https://gitlab.example:8443/a/-/jobs/5?x=1#y'],
    ['http://[::1]:3000/', 'http://%5B::1%5D:3000/'],
    ['https://a.example/x)](javascript:1)', undefined],
    ['https://a.example/a b', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    [undefined, undefined],
  ])('webAddress(%j)', (value, expected) => {
    expect(webAddress(value)).toBe(expected);
  });
});
