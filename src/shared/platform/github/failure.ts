/** A request to GitHub that did not succeed. Its message is GitHub's or the network's: one line, without the token. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure';
  /** HTTP status; 0 when no answer came (refused, reset, timed out), so nobody knows whether the request was carried out. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;

  constructor(status: number, message: string, headers: ReadonlyMap<string, string> = new Map()) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** Too many requests: GitHub says so with 429, or with 403 and one of three signs. */
  get limited(): boolean {
    if (this.status === 429) return true;
    if (this.status !== 403) return false;
    return (
      this.headers.has('retry-after') ||
      this.headers.get('x-ratelimit-remaining') === '0' ||
      /secondary rate limit|abuse detection/i.test(this.message)
    );
  }

  /** The token may not do this; trying again cannot help. GitHub answers 404 where a token may not even know. */
  get denied(): boolean {
    return !this.limited && (this.status === 401 || this.status === 403 || this.status === 404);
  }

  /** The request may or may not have been carried out. */
  get ambiguous(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/**
 * Reads what Octokit throws: `RequestError` (with a response, or, for a network fault, with a made-up status 500 and no
 * response), `GraphqlResponseError` (an answer of 200 that carries errors), or anything else.
 */
export function failureOf(error: unknown): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  if (typeof error !== 'object' || error === null) return new GitHubFailure(0, oneLine(String(error)));
  const { message, status, response, errors } = error as {
    readonly message?: unknown;
    readonly status?: unknown;
    readonly response?: { readonly headers?: { readonly [name: string]: unknown } };
    readonly errors?: unknown;
  };
  const text = oneLine(typeof message === 'string' ? message : 'unknown fault');
  if (Array.isArray(errors) && typeof status !== 'number') return new GitHubFailure(200, text);
  if (typeof status !== 'number' || response?.headers === undefined) return new GitHubFailure(0, text);
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name.toLowerCase(), String(value));
  return new GitHubFailure(status, text, headers);
}

/** An error page may come back instead of JSON; a notice has room for its beginning only. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}...` : line;
}
