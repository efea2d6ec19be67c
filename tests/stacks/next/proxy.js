import { NextResponse } from 'next/server';

const WEAK = "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'";

export function proxy(request) {
  const nonce = btoa(crypto.randomUUID());
  const strict = [
    "default-src 'none'",
    // Not 'strict-dynamic': without Trusted Types it lets a script write another one.
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const isStrict = process.env.POLICY === 'strict';
  const policy = isStrict ? strict : WEAK;
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (isStrict) {
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('cross-origin-opener-policy', 'same-origin');
    response.headers.set('cross-origin-resource-policy', 'same-origin');
    response.headers.set('referrer-policy', 'no-referrer');
  }
  return response;
}
