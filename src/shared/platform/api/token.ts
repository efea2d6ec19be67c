import { ApiFailure } from './failure.ts';

/**
 * The token without the line end that a variable got when it was pasted. Throws ApiFailure for a text that no header can
 * carry: `fetch` would repeat it, secret and all, in its message.
 */
export function cleanToken(text: string, variable: string): string {
  const token = text.trim();
  if (/^[\u0021-\u007e]+$/.test(token)) return token;
  throw new ApiFailure(0, `${variable} holds characters that no token has`);
}
