import { afterEach, describe, expect, it } from 'vitest';
import { Checkout } from '../../bundle/checkout.ts';
import { arenaHost } from './arena-runs.ts';
import { scan, told } from './scan.ts';

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});

const { browser } = await arenaHost();
/** One of each kind, and one (E04) that no policy can stop. */
const OPTIONS = {
  'site-directory': 'dist',
  browser: browser.path,
  vectors: 'R01, R02, D05, E01, F01, E04',
  'min-live-vectors': '6',
};

/** Twelve lines: a page, its code, and what its host is told. */
function site(policy: string): Checkout {
  const checkout = Checkout.of({
    'public/_headers': `/*\n  Content-Security-Policy: ${policy}\n  X-Content-Type-Options: nosniff\n`,
    'dist/index.html': `<!doctype html>
<html><head><meta charset="utf-8"><title>Shop</title>
<script src="/app.js"></script>
</head><body>
<main id="main"></main>
</body></html>
`,
    'dist/app.js': "document.querySelector('#main')?.append('ready');\n",
  });
  made.push(checkout);
  return checkout;
}

describe('attacks in a real browser', () => {
  it('get through a weak policy, each told at its line, with a change that was run and stops more', async () => {
    const checkout = site("script-src * 'unsafe-inline' 'unsafe-eval'; base-uri 'none'; object-src 'none'");
    const result = await scan(checkout, OPTIONS);
    const { verdict } = result;
    expect(verdict.metrics['vectors']).toMatchObject({
      catalogued: 6,
      live: 6,
      executed: 6,
      blocked: 0,
      inconclusive: 0,
    });
    expect(told(result)).toEqual([
      ...Array.from({ length: 5 }, () => 'attacks/got-through @public/_headers:2'),
      ...Array.from({ length: 2 }, () => 'policy/weak-directive @public/_headers:2'),
    ]);
    expect(verdict.findings.map(({ hint }) => hint).filter((hint) => hint?.includes('It was run with'))).toHaveLength(
      5,
    );
    const sarif = JSON.parse(checkout.read('reliability-report/anomaly-scan/report.sarif')) as {
      readonly runs: readonly [
        {
          readonly results: readonly {
            readonly locations: readonly {
              readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
            }[];
          }[];
        },
      ];
    };
    for (const { locations } of sarif.runs[0].results)
      for (const { physicalLocation } of locations)
        expect(physicalLocation.artifactLocation.uri).not.toMatch(/^(?:https?:|\/|dist)/u);
  });

  it('are stopped by a strict one, but for what no policy can stop', async () => {
    const checkout = site(
      "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    );
    const result = await scan(checkout, OPTIONS);
    expect(told(result)).toEqual([]);
    expect(result.verdict.outcome).toBe('passed');
    expect(result.verdict.metrics['vectors']).toMatchObject({ live: 6, executed: 1, blocked: 5 });
    expect(told(result, 'notice')).toContain('attacks/beyond-policy @public/_headers:2');
  });
});

it.each<[string, { readonly [name: string]: string }, readonly string[]]>([
  [
    'fewer that work than are asked for',
    { ...OPTIONS, vectors: 'R01', 'min-live-vectors': '2' },
    ['ANOMALY-TOO-FEW-LIVE'],
  ],
  ['a browser that is none', { ...OPTIONS, browser: '/bin/false' }, ['ANOMALY-BROWSER-FAILED']],
  ['an attack that nobody knows', { ...OPTIONS, vectors: 'R0' }, ['CONFIG-VALUE']],
])('%s is inconclusive', async (_, options, expected) => {
  const result = await scan(site("default-src 'self'; base-uri 'none'; object-src 'none'"), options);
  expect(result.verdict.outcome).toBe('inconclusive');
  expect(told(result)).toEqual(expected);
});

it('keeps how attacks came out on the default branch, and tells what turned since', async () => {
  const checkout = site("script-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'");
  const options = { ...OPTIONS, vectors: 'R01, R02', 'min-live-vectors': '2', 'max-executed': '2' };
  const first = await scan(checkout, options, 'file:kept');
  expect(first.presentation.charts).toBeUndefined();
  checkout.write({ 'public/_headers': "/*\n  Content-Security-Policy: script-src 'self' 'unsafe-inline'\n" });
  checkout.commit();
  const { presentation } = await scan(checkout, options, 'file:kept');
  const [before, turned] = presentation.notes.slice(-2);
  expect([before, turned].some((note) => /^Since [0-9a-f]{7}, \d more attacks? gets? through: R0\d/u.test(note!))).toBe(
    true,
  );
  expect(presentation.charts?.[0]?.charts[0]?.standing).toBe('more than before');
  expect(checkout.read('reliability-report/anomaly-scan/dashboard.html')).toContain('id="history-title"');
  expect(checkout.read('reliability-report/anomaly-scan/report.html')).toContain(
    'get through the policies of the site',
  );
});
