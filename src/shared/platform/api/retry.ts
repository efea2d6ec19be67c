import { type ApiFailure, failureOf } from './failure.ts';

/** Time as an argument: tests pass a clock that does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface RetryLimits {
  /** Tries of one request, the first included. */
  readonly attempts: number;
  /** From the making of the client on: no try starts, and no wait ends, later than this. */
  readonly budgetMs: number;
}

/** Long enough for one secondary limit (a minute), short enough that a dead API does not hold a job for minutes. */
export const RETRY_LIMITS: RetryLimits = { attempts: 4, budgetMs: 90_000 };

/**
 * How long to wait before the next try, or undefined when there is no point. Follows GitHub's "Best practices for using
 * the REST API", which fits GitLab and Azure DevOps too: `retry-after` in seconds, else the time at which the limit is
 * reset (`x-ratelimit-reset`; `ratelimit-reset` on GitLab), else a minute, doubled each time; 5xx and network faults after
 * 1, 2, 4 s.
 * @param attempt number of the try that failed, from 1
 * @param repeatable false: carrying the request out twice would show (a second comment)
 */
export function waitBeforeRetry(
  failure: ApiFailure,
  attempt: number,
  repeatable: boolean,
  nowMs: number,
): number | undefined {
  const doubled = 2 ** (attempt - 1);
  const after = seconds(failure.headers.get('retry-after'));
  if (failure.limited) {
    if (after !== undefined) return after * 1000;
    const reset = resetSeconds(failure);
    if (reset !== undefined) return Math.max(1000, reset * 1000 - nowMs);
    return 60_000 * doubled;
  }
  if (!failure.ambiguous || !repeatable) return undefined;
  return after === undefined ? 1000 * doubled : after * 1000;
}

/** Runs requests with the same deadline. What finally fails is thrown as a ApiFailure. */
export type Retrier = <T>(request: () => Promise<T>, repeatable: boolean) => Promise<T>;

export function retrier(clock: Clock, limits: RetryLimits = RETRY_LIMITS): Retrier {
  const deadlineMs = clock.now() + limits.budgetMs;
  return async (request, repeatable) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request();
      } catch (error) {
        const failure = failureOf(error);
        const waitMs = waitBeforeRetry(failure, attempt, repeatable, clock.now());
        const late = waitMs === undefined || clock.now() + waitMs > deadlineMs;
        if (late || attempt >= limits.attempts) throw failure;
        await clock.sleep(waitMs);
      }
    }
  };
}

/** When a limit that is used up is lifted, in seconds since 1970. */
function resetSeconds({ headers }: ApiFailure): number | undefined {
  const prefix = ['x-ratelimit', 'ratelimit'].find((name) => headers.get(`${name}-remaining`) === '0');
  return prefix === undefined ? undefined : seconds(headers.get(`${prefix}-reset`));
}

function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
