import { describe, expect, it } from 'vitest';
import { checkName } from '../../../../src/shared/platform/check-name.ts';

describe('checkName', () => {
  it.each([
    ['', 'reliability/coverage-gate'],
    ['web', 'reliability/coverage-gate (web)'],
  ])('key "%s"', (key, expected) => {
    expect(checkName('coverage-gate', key)).toBe(expected);
  });
});
