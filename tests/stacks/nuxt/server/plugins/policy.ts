const WEAK = "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'";

export default defineNitroPlugin(({ hooks }) => {
  hooks.hook('render:html', (html, { event }) => {
    if (process.env.POLICY !== 'strict') {
      setResponseHeader(event, 'content-security-policy', WEAK);
      return;
    }
    const nonce = btoa(crypto.randomUUID());
    const signed = (part: string) => part.replace(/<(script|style|link)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
    html.head = html.head.map(signed);
    html.bodyPrepend = html.bodyPrepend.map(signed);
    html.bodyAppend = html.bodyAppend.map(signed);
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types vue',
    ];
    setResponseHeaders(event, {
      'content-security-policy': policy.join('; '),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
  });
});
