/** A request to a platform's API that did not succeed. Its message is the server's or the network's: one line, without the token. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** HTTP status; 0 when no answer came (refused, reset, timed out), so nobody knows whether the request was carried out. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;

  constructor(status: number, message: string, headers: ReadonlyMap<string, string> = new Map()) {
    super(oneLine(message));
    this.status = status;
    this.headers = headers;
  }

  /** Too many requests: 429 everywhere, or GitHub's 403 with one of three signs. */
  get limited(): boolean {
    if (this.status === 429) return true;
    if (this.status !== 403) return false;
    return (
      this.headers.has('retry-after') ||
      this.headers.get('x-ratelimit-remaining') === '0' ||
      /secondary rate limit|abuse detection/i.test(this.message)
    );
  }

  /** The token may not do this; trying again cannot help. A platform answers 404 where a token may not even know. */
  get denied(): boolean {
    return !this.limited && (this.status === 401 || this.status === 403 || this.status === 404);
  }

  /** The request may or may not have been carried out. */
  get ambiguous(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Whatever was thrown, as an ApiFailure: what is none yet is a fault of the network, or of ours. */
export function failureOf(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (typeof error !== 'object' || error === null) return new ApiFailure(0, String(error));
  const { message } = error as { readonly message?: unknown };
  return new ApiFailure(0, typeof message === 'string' ? message : 'unknown fault');
}

/** `No comment: Forbidden (HTTP 403). Does …?` The advice is only given where permissions are the matter. */
export function whyNot(what: string, failure: ApiFailure, advice: string): string {
  const status = failure.status === 0 ? '' : ` (HTTP ${failure.status})`;
  return `No ${what}: ${failure.message}${status}.${failure.denied ? ` ${advice}` : ''}`;
}

/** An error page may come back instead of JSON; a notice has room for its beginning only. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}...` : line;
}
