import { afterEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { arenaHost } from './arena-runs.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const { browser } = await arenaHost();
const OPTIONS = { 'site-directory': 'dist', browser: browser.path, attacks: 'false', twin: 'true' };
/** With an error that has nothing to do with any policy. */
const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><title>Shop</title>
<script>window.start = 1</script>
<script src="/app.js"></script>
</head><body><img src="/gone.png" alt=""></body></html>
`;
const APP = `console.error('always there');
addEventListener('load', () => {
  document.body.append('hello');
  document.body.insertAdjacentHTML('beforeend', '<p>ready</p>');
});
`;

async function under(policy: string, app = APP, meta = '', header = 'Content-Security-Policy') {
  const checkout = Checkout.of({
    'dist/_headers': policy === '' ? '' : `/*\n  X-Content-Type-Options: nosniff\n  ${header}: ${policy}\n`,
    'dist/index.html': PAGE.replace('<title>', `${meta}<title>`),
    'dist/app.js': app,
  });
  made.push(checkout);
  const result = await scan(checkout, OPTIONS);
  const { findings, metrics } = result.verdict;
  const own = findings.filter(({ rule }) => rule.startsWith('twin/'));
  return {
    result,
    metrics: metrics['twin'],
    lines: own.map(({ location }) => `${location?.path}:${location?.startLine}`),
    messages: own.map(({ message }) => message),
  };
}

describe('a page with its policy and without', () => {
  it.each<[string, string, string]>([
    ['fits', "default-src 'self'; script-src 'self' 'unsafe-inline'", 'Content-Security-Policy'],
    ['only reports', "default-src 'none'", 'Content-Security-Policy-Report-Only'],
  ])('is the same when the policy %s', async (_, policy, header) => {
    const { messages, metrics } = await under(policy, APP, '', header);
    expect(messages).toEqual([]);
    expect(metrics).toMatchObject({ pages: 1, broken: 0 });
  });

  it('differs where the policy refuses a script, told at its line', async () => {
    const { messages, lines, metrics, result } = await under("default-src 'self'");
    expect(messages).toEqual([
      'script-src-elem refuses inline (dist/index.html:3), which / does without being attacked',
      expect.stringMatching(/^\/ does not run a script under its policy: inline sha256-\S+ \(dist\/index\.html:3\)$/u),
    ]);
    expect(lines).toEqual(['dist/_headers:3', 'dist/_headers:3']);
    expect(metrics).toEqual({ pages: 1, withPolicy: 1, broken: 1 });
    expect(result.verdict.outcome).toBe('failed');
  });

  it('differs where it refuses text as code and as markup, at the line of the element that says so', async () => {
    const strict = "default-src 'self'; script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'";
    const meta = `<meta http-equiv="Content-Security-Policy" content="${strict}">`;
    const { messages, lines } = await under('', `${APP}new Function('return 1')();\n`, meta);
    const refused = 'require-trusted-types-for refuses a text that becomes markup or code';
    expect(messages).toEqual([
      `${refused} (dist/app.js:6), which / does without being attacked`,
      `${refused} (dist/app.js:4), which / does without being attacked`,
      expect.stringMatching(/^\/ has an error only under its policy: EvalError/u),
      expect.stringMatching(/^\/ has an error only under its policy: TypeError.*TrustedHTML/u),
    ]);
    expect([...new Set(lines)]).toEqual(['dist/index.html:2']);
  });

  it('is inconclusive when it is not there', async () => {
    const checkout = Checkout.of({ 'dist/index.html': PAGE, 'dist/404.html': PAGE });
    made.push(checkout);
    const result = await scan(checkout, { ...OPTIONS, pages: '/nowhere' });
    expect(told(result).filter((line) => line.startsWith('TWIN'))).toEqual(['TWIN-NOT-LOADED']);
    expect(result.verdict.outcome).toBe('inconclusive');
  });
});
