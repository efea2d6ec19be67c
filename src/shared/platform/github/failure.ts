import { ApiFailure, failureOf } from '../api/failure.ts';

/**
 * Reads what Octokit throws: `RequestError` (with a response, or, for a network fault, with a made-up status 500 and no
 * response), `GraphqlResponseError` (an answer of 200 that carries errors), or anything else.
 */
export function octokitFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure || typeof error !== 'object' || error === null) return failureOf(error);
  const { message, status, response, errors } = error as {
    readonly message?: unknown;
    readonly status?: unknown;
    readonly response?: { readonly headers?: { readonly [name: string]: unknown } };
    readonly errors?: unknown;
  };
  const text = typeof message === 'string' ? message : 'unknown fault';
  if (Array.isArray(errors) && typeof status !== 'number') return new ApiFailure(200, text);
  if (typeof status !== 'number' || response?.headers === undefined) return new ApiFailure(0, text);
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name.toLowerCase(), String(value));
  return new ApiFailure(status, text, headers);
}
