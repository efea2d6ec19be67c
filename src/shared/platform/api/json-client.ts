import { STATUS_CODES } from 'node:http';
import { ApiFailure } from './failure.ts';
import { type Clock, RETRY_LIMITS, type RetryLimits, retrier } from './retry.ts';

/** Far more than a page of answers holds; a server that sends more is not what we take it for. */
const ANSWER_MAX_BYTES = 64 * 1024 * 1024;

/** Where a token that is not accepted is sent to, by servers that take every client for a browser. */
const SIGN_IN = /\/(?:_signin|users\/sign_in|oauth2?\/)|login\.microsoftonline\.com|app\.vssps\.visualstudio\.com/i;

export interface JsonApi {
  /** Begins every address; without a `/` at its end. */
  readonly url: string;
  /** Of every request, the token's among them. */
  readonly headers: { readonly [name: string]: string };
  readonly clock: Clock;
  /** Of one try, in milliseconds. */
  readonly timeoutMs: number;
  readonly limits?: RetryLimits;
}

export interface JsonRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Follows the address of the API: begins with `/`, with the query. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** False: carrying it out twice would show, so it is never repeated after an answer that leaves that open. */
  readonly repeatable: boolean;
}

export interface JsonAnswer {
  /** Plain JSON of anybody's making. */
  readonly body: unknown;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
}

/** One request, with its repeats. Throws ApiFailure. */
export type SendJson = (request: JsonRequest) => Promise<JsonAnswer>;

/**
 * A few lines over `fetch`: JSON in, JSON out, every try with its own time-out, all requests with one budget of time.
 * Redirections are not followed: the token would go to an address that nobody named, and a POST would become a GET.
 */
export function jsonClient(api: JsonApi): SendJson {
  const retry = retrier(api.clock, api.limits ?? RETRY_LIMITS);
  return (request) => retry(() => once(api, request), request.repeatable);
}

async function once(api: JsonApi, { method, path, body }: JsonRequest): Promise<JsonAnswer> {
  const { status, headers, text } = await exchange(`${api.url}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'user-agent': 'reliability',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...api.headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(api.timeoutMs),
  });
  const location = headers.get('location') ?? '';
  // Azure DevOps answers a token that it does not accept with a page for people: 203, or a redirection to it.
  if (status === 203 || (status >= 300 && status < 400 && SIGN_IN.test(location)))
    throw new ApiFailure(401, `the token was not accepted: a sign-in page came back (${status})`, headers);
  if (status >= 300 && status < 400) throw new ApiFailure(status, `the address has moved${placeOf(location)}`, headers);
  const parsed = parse(text);
  if (status >= 400) throw new ApiFailure(status, reasonOf(parsed, status), headers);
  if (typeof parsed !== 'object' || parsed === null) throw new ApiFailure(0, 'the answer is not whole JSON');
  return { body: parsed, headers };
}

interface Exchange {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

async function exchange(address: string, init: RequestInit): Promise<Exchange> {
  try {
    const response = await fetch(address, init);
    return { status: response.status, headers: new Map(response.headers), text: await textOf(response) };
  } catch (error) {
    throw error instanceof ApiFailure ? error : new ApiFailure(0, networkFault(error));
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_MAX_BYTES) throw new ApiFailure(0, 'the answer is larger than 64 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `fetch` says "fetch failed" and keeps the reason in `cause`. */
function networkFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error as { readonly cause?: { readonly code?: unknown; readonly message?: unknown } };
  const reason = cause?.code ?? cause?.message;
  return typeof reason === 'string' && reason !== '' ? `no answer (${reason})` : error.message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitLab: `message` (text, or texts by field) or `error` and `error_description`. Azure DevOps: `message`. */
function reasonOf(body: unknown, status: number): string {
  const { message, error_description, error } = (body ?? {}) as { readonly [key: string]: unknown };
  const reason = [message, error_description, error].find((said) => said !== undefined && said !== null && said !== '');
  if (reason === undefined) return STATUS_CODES[status] ?? 'refused';
  return typeof reason === 'string' ? reason : JSON.stringify(reason);
}

/** Without its query, which may hold a secret. */
function placeOf(location: string): string {
  if (!URL.canParse(location)) return '';
  const { origin, pathname } = new URL(location);
  return ` to ${origin}${pathname}`;
}
