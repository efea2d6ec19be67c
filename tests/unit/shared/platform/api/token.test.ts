import { describe, expect, it } from 'vitest';
import { cleanToken } from '../../../../../src/shared/platform/api/token.ts';

describe('cleanToken', () => {
  it('loses the line end that was pasted with it', () => {
    expect(cleanToken(' glpat-x\r\n', 'T')).toBe('glpat-x');
  });

  it.each(['', 'a b', 'a\nb', 'ü', 'a\u0000'])('refuses %j without repeating it', (text) => {
    expect(() => cleanToken(text, 'T')).toThrow(/^T holds characters that no token has$/);
  });
});
