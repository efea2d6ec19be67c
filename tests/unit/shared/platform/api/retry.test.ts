import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../../../src/shared/platform/api/failure.ts';
import { retrier, waitBeforeRetry } from '../../../../../src/shared/platform/api/retry.ts';
import { FakeClock } from '../../../../platform/fake-clock.ts';

const NOW = 1_700_000_000_000;

function failure(status: number, headers: { readonly [name: string]: string } = {}, message = 'no'): ApiFailure {
  return new ApiFailure(status, message, new Map(Object.entries(headers)));
}

describe('waitBeforeRetry', () => {
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 42) };
  const past = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 42) };
  it.each([
    ['retry-after', failure(429, { 'retry-after': '7' }), 1, true, 7000],
    ['retry-after of a 403', failure(403, { 'retry-after': '7' }), 1, true, 7000],
    ['retry-after before reset', failure(429, { ...reset, 'retry-after': '7' }), 1, true, 7000],
    ['reset', failure(403, reset), 1, true, 42_000],
    ['reset in the past', failure(403, past), 1, true, 1000],
    [
      'reset of GitLab',
      failure(429, { 'ratelimit-remaining': '0', 'ratelimit-reset': String(NOW / 1000 + 9) }),
      1,
      true,
      9000,
    ],
    ['secondary limit without headers', failure(403, {}, 'You have exceeded a secondary rate limit.'), 1, true, 60_000],
    ['secondary limit again', failure(429), 2, true, 120_000],
    ['a limit is never carried out', failure(429, { 'retry-after': '7' }), 1, false, 7000],
    ['permission', failure(403, {}, 'Resource not accessible by integration'), 1, true, undefined],
    ['permission, limit not used up', failure(403, { 'x-ratelimit-remaining': '12' }), 1, true, undefined],
    ['validation', failure(422), 1, true, undefined],
    ['not found', failure(404), 1, true, undefined],
    ['server fault', failure(502), 1, true, 1000],
    ['server fault, third time', failure(502), 3, true, 4000],
    ['maintenance', failure(503, { 'retry-after': '30' }), 1, true, 30_000],
    ['server fault, not repeatable', failure(502), 1, false, undefined],
    ['no answer', failure(0), 2, true, 2000],
    ['no answer, not repeatable', failure(0), 2, false, undefined],
    ['retry-after that is no number', failure(429, { 'retry-after': 'soon' }), 1, true, 60_000],
  ])('%s', (_, fault, attempt, repeatable, expected) => {
    expect(waitBeforeRetry(fault, attempt, repeatable, NOW)).toBe(expected);
  });
});

describe('retrier', () => {
  const limits = { attempts: 4, budgetMs: 90_000 };

  it('tries again until it works', async () => {
    const clock = new FakeClock();
    const answers = [failure(502), failure(0), 'done'];
    const request = async () => {
      const next = answers.shift();
      if (next instanceof Error) throw next;
      return next;
    };
    await expect(retrier(clock, limits)(request, true)).resolves.toBe('done');
    expect(clock.waits).toEqual([1000, 2000]);
  });

  it('gives up after four tries with the last failure', async () => {
    const clock = new FakeClock();
    let tries = 0;
    const request = async () => {
      tries += 1;
      throw failure(500 + tries);
    };
    await expect(retrier(clock, limits)(request, true)).rejects.toMatchObject({ status: 504 });
    expect(clock.waits).toEqual([1000, 2000, 4000]);
  });

  it('does not wait at all for longer than its budget', async () => {
    const clock = new FakeClock();
    const request = () => Promise.reject(failure(429, { 'retry-after': '3600' }));
    await expect(retrier(clock, limits)(request, true)).rejects.toMatchObject({ status: 429 });
    expect(clock.waits).toEqual([]);
  });

  it('shares its budget between requests', async () => {
    const clock = new FakeClock();
    const retry = retrier(clock, limits);
    const request = () => Promise.reject(failure(429));
    await expect(retry(request, true)).rejects.toMatchObject({ status: 429 });
    await expect(retry(request, true)).rejects.toMatchObject({ status: 429 });
    expect(clock.waits).toEqual([60_000]);
  });
});
