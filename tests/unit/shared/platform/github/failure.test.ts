import { describe, expect, it } from 'vitest';
import { octokitFailure } from '../../../../../src/shared/platform/github/failure.ts';

describe('octokitFailure', () => {
  it.each([
    ['an answer', { message: 'Bad', status: 502, response: { headers: { 'Retry-After': 3 } } }, 502],
    ['a network fault, for which Octokit makes up a 500', { message: 'ECONNRESET', status: 500 }, 0],
    ['an answer of GraphQL with errors', { message: 'Request failed', errors: [{}], response: {} }, 200],
    ['an error of ours', new TypeError('x is not a function'), 0],
    ['a thrown string', 'boom', 0],
    ['nothing', undefined, 0],
  ])('%s', (_, error, status) => {
    expect(octokitFailure(error).status).toBe(status);
  });

  it('keeps a hostile message on one short line', () => {
    const { message } = octokitFailure(new Error(`<html>\n::error::x${'y'.repeat(500)}`));
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(210);
  });
});
