// Astro puts the digests of its own scripts and styles into a policy in the page; what only headers can say is in strict/_headers.
const isStrict = process.env.POLICY === 'strict';

export default {
  outDir: `./dist/${process.env.POLICY}`,
  security: {
    csp: isStrict && {
      directives: ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"],
    },
  },
};
