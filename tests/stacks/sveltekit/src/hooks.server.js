// The strict policy is the one of vite.config.js, with a nonce of SvelteKit's own; the weak one stands in its place.
const WEAK = "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'";

export async function handle({ event, resolve }) {
  const response = await resolve(event);
  if (process.env.POLICY === 'weak') {
    response.headers.set('content-security-policy', WEAK);
    return response;
  }
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('cross-origin-resource-policy', 'same-origin');
  response.headers.set('referrer-policy', 'no-referrer');
  return response;
}
