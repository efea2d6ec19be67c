import { describe, expect, it } from 'vitest';
import { ApiFailure, failureOf, whyNot } from '../../../../../src/shared/platform/api/failure.ts';

describe('failureOf', () => {
  it.each([
    ['an error of ours', new TypeError('x is not a function'), 0, 'x is not a function'],
    ['a thrown string', 'boom', 0, 'boom'],
    ['nothing', undefined, 0, 'undefined'],
    ['an object without a message', { message: 3 }, 0, 'unknown fault'],
    ['a failure', new ApiFailure(404, 'Not Found'), 404, 'Not Found'],
  ])('%s', (_, error, status, message) => {
    expect(failureOf(error)).toMatchObject({ status, message });
  });

  it('is on one line, whatever a server says', () => {
    expect(new ApiFailure(500, ' a\r\n##vso[x]\u0000b\u2028c ').message).toBe('a ##vso[x] b c');
  });
});

describe('what a failure means', () => {
  it.each([
    [0, 'ambiguous'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'denied'],
    [409, 'neither'],
    [422, 'neither'],
    [429, 'limited'],
    [500, 'ambiguous'],
    [502, 'ambiguous'],
  ])('%i: %s', (status, expected) => {
    const { limited, denied, ambiguous } = new ApiFailure(status, 'no');
    const meant = { limited, denied, ambiguous };
    expect(Object.entries(meant).find(([, is]) => is)?.[0] ?? 'neither').toBe(expected);
  });
});

describe('whyNot', () => {
  it.each([
    [403, 'No note: Forbidden (HTTP 403). Is it allowed?'],
    [422, 'No note: Forbidden (HTTP 422).'],
    [0, 'No note: Forbidden.'],
  ])('%i', (status, expected) => {
    expect(whyNot('note', new ApiFailure(status, 'Forbidden'), 'Is it allowed?')).toBe(expected);
  });
});
