import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/port.ts';
import type { AlertTarget } from '../../model/alert.ts';
import type { Verdict } from '../../model/verdict.ts';
import { ApiFailure, failureOf } from '../api/failure.ts';
import { type Clock, type RetryLimits, retrier } from '../api/retry.ts';
import type { Environment } from '../port.ts';
import { alertMessage } from './message.ts';

const TIMEOUT_MS = 10_000;
/** An alert that is late is still an alert, but a job must end. */
const LIMITS: RetryLimits = { attempts: 4, budgetMs: 30_000 };

/** What tests put in place of the real ones. */
export interface AlertSeams {
  readonly clock?: Clock;
  readonly timeoutMs?: number;
}

/**
 * Tells everybody who wants to know that the default branch does not pass. Nobody is told of proposals, of passing runs, or
 * twice of one run. Never throws, and never says an address: what could not be sent comes back as notices.
 */
export async function sendAlerts(
  targets: readonly AlertTarget[],
  verdict: Verdict,
  environment: Environment,
  io: Pick<Io, 'env' | 'now'>,
  { clock = { now: () => io.now(), sleep: (ms) => sleep(ms) }, timeoutMs = TIMEOUT_MS }: AlertSeams = {},
): Promise<readonly string[]> {
  if (verdict.outcome === 'passed' || environment.onDefaultBranch !== true) return [];
  const notices: string[] = [];
  for (const { to, urlFrom } of targets) {
    const address = io.env[urlFrom] ?? '';
    const what = `No alert to ${to} (${urlFrom})`;
    if (!isAllowed(address)) {
      notices.push(`${what}: the variable ${address === '' ? 'is not set' : 'holds no https address'}.`);
      continue;
    }
    const retry = retrier(clock, LIMITS);
    try {
      // Told twice is better than not at all.
      await retry(() => post(address, alertMessage(to, verdict, environment), timeoutMs), true);
    } catch (error) {
      const { status, message } = failureOf(error);
      notices.push(`${what}: ${status === 0 ? message : `HTTP ${status}`}.`);
    }
  }
  return notices;
}

/** In clear only to this machine. */
function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

/** Answers may be anything: Slack says `ok`, Teams nothing. What a server says may hold the address, so it is not told. */
async function post(address: string, body: unknown, timeoutMs: number): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'reliability' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw new ApiFailure(
      0,
      error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no answer',
    );
  }
  await response.body?.cancel();
  if (!response.ok) throw new ApiFailure(response.status, 'refused', new Map(response.headers));
}
