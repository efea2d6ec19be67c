import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../../src/anomaly-scan/policy/check-policy.ts';
import { decidePolicy } from '../../../../src/anomaly-scan/policy/decide-policy.ts';
import type { PolicyFacts, Profile } from '../../../../src/anomaly-scan/policy/facts.ts';
import { presentPolicy } from '../../../../src/anomaly-scan/policy/present-policy.ts';
import type { PolicyOptions, Weight } from '../../../../src/anomaly-scan/policy/settings.ts';
import { survivedDamage } from '../../shared/config/damage.ts';
import { linesOf, outcomesOf, saidBy } from '../../shared/families/shown.ts';

const CSP = 'content-security-policy';
const STRICT = "default-src 'none'; frame-ancestors 'none'";
/** Each header that is asked for, as it should be. */
const GOOD = [
  { name: CSP, value: STRICT, line: 2 },
  { name: 'x-content-type-options', value: 'nosniff' },
  { name: 'cross-origin-opener-policy', value: 'same-origin' },
  { name: 'referrer-policy', value: 'no-referrer' },
];

const optionsOf = (failOn: Weight = 'low'): PolicyOptions => ({
  site: { directory: 'dist' } as PolicyOptions['site'],
  pages: ['/'],
  maxPages: 10,
  failOn,
});

function profile(more: Partial<Profile> = {}): Profile {
  return { answers: 1, examples: ['/'], status: 200, headers: GOOD, metas: [], grades: [], ...more };
}

/** The headers that are as they should be, but for these. */
function headers(changes: { readonly [name: string]: string | undefined }): Profile['headers'] {
  const kept = GOOD.filter(({ name }) => !(name in changes));
  return [
    ...kept,
    ...Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
  ];
}

function factsOf(profiles: readonly Profile[] = [profile()], more: Partial<PolicyFacts> = {}): PolicyFacts {
  const pages = profiles.reduce((sum, { answers }) => sum + answers, 0);
  return {
    ...{ site: 'dist', kind: 'directory', configuration: 'public/_headers', pages, totalPages: pages, profiles },
    ...{ refused: [], unusedHashes: [], foreign: [], nonces: [], omitted: 0 },
    ...more,
  };
}

function verdict(facts: PolicyFacts, failOn?: Weight) {
  checkPolicy(optionsOf(failOn), facts);
  return decidePolicy(optionsOf(failOn), facts);
}

const meta = (content: string, more: Partial<Profile['metas'][number]> = {}) => ({
  content,
  reportOnly: false,
  ...more,
});

describe('decidePolicy', () => {
  const NONE = profile({ headers: headers({ [CSP]: undefined, 'x-frame-options': 'DENY' }) });
  const grade = { type: 'SCRIPT_UNSAFE_INLINE', directive: 'script-src', description: 'lets\n  inline run ' } as const;
  it.each<[what: string, facts: PolicyFacts, grade: string, said: readonly string[]]>([
    ['a strict one everywhere', factsOf(), 'A', []],
    [
      'none',
      factsOf([NONE]),
      'F',
      ['error no-policy: no page has a Content Security Policy: an injected script runs (/)'],
    ],
    [
      'one that is only reported',
      factsOf([profile({ headers: [...NONE.headers, { name: `${CSP}-report-only`, value: STRICT }] })]),
      'F',
      ['error report-only: the policy of / is only reported, and stops nothing'],
    ],
    [
      'pages without, beside pages with one',
      factsOf([profile(), { ...NONE, answers: 5, examples: ['/a', '/b'], status: 404 }]),
      'F',
      ['error not-everywhere: /a, /b and 3 more (status 404) has no policy, while other pages have one'],
    ],
    [
      'one in the page, which cannot say who may frame it',
      factsOf([{ ...NONE, metas: [meta(`${STRICT}; frame-ancestors 'none'`)] }]),
      'C',
      ['error ignored-in-meta: frame-ancestors does nothing in a meta element'],
    ],
    [
      'one after a script, and one outside of the head',
      factsOf([
        {
          ...NONE,
          metas: [meta("default-src 'none'", { late: 'after-code' }), meta('img-src *', { late: 'outside-head' })],
        },
      ]),
      'F',
      [
        'error begins-late: the policy of / stands after a script, which it does not hold for',
        'error begins-late: the policy of / does not stand in the head, and is passed over',
        'error no-policy: no page has a Content Security Policy: an injected script runs (/)',
      ],
    ],
    [
      'one in the page that is only reported',
      factsOf([profile({ metas: [meta('img-src *', { reportOnly: true })] })]),
      'D',
      ['error report-only: a page cannot report only: browsers pass over this meta element (/)'],
    ],
    [
      'quotes that are none',
      factsOf([profile({ headers: headers({ [CSP]: "default-src ‘none’; frame-ancestors 'none'" }) })]),
      'D',
      [
        'error not-ascii: the policy of / has a character that is not ASCII (‘); browsers drop the directive that it is in',
      ],
    ],
    [
      'a weak directive, told once for two profiles of one place',
      factsOf([
        profile({ grades: [{ ...grade, severity: 'medium' }] }),
        profile({ examples: ['/b'], grades: [{ ...grade, severity: 'medium' }] }),
      ]),
      'C',
      ['error weak-directive: script-src: lets inline run (/)'],
    ],
    [
      'nonces that are known before the answer',
      factsOf(undefined, {
        nonces: [
          { start: 'abcdef', responses: 0, page: '/' },
          { start: '123456', responses: 5, page: '/b', place: { path: 'conf', line: 3 } },
        ],
      }),
      'D',
      [
        'error static-nonce: the nonce abcdef… of / is written in a file: whoever reads the page once can use it',
        'error static-nonce: the nonce 123456… of /b was the same in 5 answers: whoever reads the page once can use it',
      ],
    ],
    [
      'own code that does not run, a hash of nothing, code of others',
      factsOf(undefined, {
        refused: [
          { kind: 'script', hash: 'sha256-a', directive: 'script-src', pages: 1, page: '/' },
          { kind: 'style', hash: 'sha256-b', directive: 'style-src', pages: 2, page: '/', place: { path: 'a.html' } },
          {
            kind: 'handler',
            name: 'onclick',
            hash: 'sha256-c',
            directive: 'script-src-attr',
            pages: 1,
            page: '/',
            place: { path: 'a.html', line: 4 },
          },
        ],
        unusedHashes: [{ hash: 'sha256-d', policy: { path: 'public/_headers', line: 2 } }],
        foreign: [
          { url: 'https://cdn.example/a.js', kind: 'script', pages: 1, page: '/' },
          { url: 'https://cdn.example/a.css', kind: 'style', pages: 3, page: '/', place: { path: 'a.html', line: 1 } },
        ],
      }),
      'D',
      [
        'error refuses-own-code: script-src refuses an inline script of / (/): sha256-a',
        'error refuses-own-code: style-src refuses a style element of 2 pages (a.html): sha256-b',
        'error refuses-own-code: script-src-attr refuses a handler (onclick) of / (a.html, line 4): sha256-c',
        'error no-integrity: the script https://cdn.example/a.js of / is loaded without integrity',
        'error no-integrity: the style sheet https://cdn.example/a.css of 3 pages is loaded without integrity',
        'error unused-hash: no code of any page has the hash sha256-d',
      ],
    ],
    ['pages that were not looked at', factsOf(undefined, { totalPages: 9 }), 'A', ['SITE-TOO-MANY-PAGES']],
    ['pages of a server, which may have any number', factsOf(undefined, { totalPages: 9, kind: 'served' }), 'A', []],
  ])('%s', (_, facts, policyGrade, said) => {
    const own = verdict(facts);
    expect(saidBy(own)).toEqual(said);
    expect(own.metrics).toMatchObject({ policyGrade, pages: facts.pages, policies: facts.profiles.length });
  });

  it.each<[header: string, value: string | undefined, rule: string | undefined]>([
    ['x-frame-options', 'SAMEORIGIN', undefined],
    [CSP, "default-src 'none'", 'may-be-framed'],
    ['x-content-type-options', undefined, 'type-sniffing'],
    ['x-content-type-options', 'sniff', 'type-sniffing'],
    ['cross-origin-opener-policy', 'unsafe-none', 'opener-handle'],
    ['cross-origin-opener-policy', 'same-origin-allow-popups', undefined],
    ['referrer-policy', undefined, 'referrer-told'],
  ])('%s: %s', (header, value, rule) => {
    const said = saidBy(verdict(factsOf([profile({ headers: headers({ [header]: value }) })])));
    expect(said.map((text) => text.split(/[ :]/u)[1])).toEqual(rule === undefined ? [] : [rule]);
  });

  it('names all pages that lack a header in one finding, three of them by name', () => {
    const bare = headers({ 'referrer-policy': undefined });
    const facts = factsOf([
      profile({ headers: bare, answers: 4, examples: ['/a', '/b'] }),
      profile({ headers: bare, answers: 2, examples: ['/c', '/d'], status: 404 }),
    ]);
    expect(saidBy(verdict(facts))).toEqual([
      'error referrer-told: /a, /b, /c and 3 more: its addresses are told to other sites as far as the browser likes',
    ]);
  });

  it.each<[failOn: Weight, severities: readonly string[]]>([
    ['high', ['error', 'warning', 'notice']],
    ['medium', ['error', 'error', 'notice']],
    ['low', ['error', 'error', 'error']],
  ])('fails on weaknesses that weigh %s, the gravest first', (failOn, severities) => {
    const grades = (['low', 'high', 'medium'] as const).map((severity) => ({ ...grade, severity, type: severity }));
    expect(verdict(factsOf([profile({ grades })]), failOn).findings.map(({ severity }) => severity)).toEqual(
      severities,
    );
  });

  it.each<[what: string, facts: PolicyFacts, location: object | undefined]>([
    [
      'the line of the header',
      factsOf([profile({ grades: [{ ...grade, severity: 'low' }] })]),
      { path: 'public/_headers', startLine: 2, endLine: 2 },
    ],
    ['the file that sets headers', factsOf([NONE]), { path: 'public/_headers' }],
    [
      'the page that has the policy',
      factsOf([
        {
          ...NONE,
          metas: [meta("default-src 'none'", { place: { path: 'index.html', line: 4 } })],
          grades: [{ ...grade, severity: 'low' }],
        },
      ]),
      { path: 'index.html', startLine: 4, endLine: 4 },
    ],
    ['nothing, where nobody knows', factsOf([NONE], { kind: 'served', configuration: undefined } as never), undefined],
  ])('leads to %s', (_, facts, location) => {
    const { configuration, ...rest } = facts;
    const { findings } = verdict(configuration === undefined ? (rest as PolicyFacts) : facts);
    expect(findings[0]!.location).toEqual(location);
  });

  it('says what holds', () => {
    expect(verdict(factsOf()).holds).toBe('the policy of 1 page is graded A');
    expect(verdict(factsOf([profile({ answers: 2 })])).holds).toBe('the policy of 2 pages is graded A');
  });
});

describe('facts of policies in a facts.json that anybody may have written', () => {
  const place = { path: 'a.html', line: 1 };
  const WHOLE = {
    options: { ...optionsOf(), site: { directory: 'dist', headers: 'h' } },
    facts: factsOf(
      [
        profile({
          headers: [{ name: CSP, value: 'a', line: 1 }],
          metas: [{ content: 'a', reportOnly: false, late: 'after-code', place }],
          grades: [{ type: 'a', severity: 'high', directive: 'b', description: 'c' }],
        }),
      ],
      {
        refused: [
          { kind: 'handler', name: 'onclick', hash: 'h', directive: 'd', policy: place, pages: 1, page: '/', place },
        ],
        unusedHashes: [{ hash: 'h', policy: place }],
        foreign: [{ url: 'u', kind: 'style', pages: 1, page: '/', place }],
        nonces: [{ start: 'n', responses: 5, page: '/', place }],
      },
    ),
  };

  it('are refused when a part is of another type, and may only lack what says nothing by being there', () => {
    const { retyped, removed } = survivedDamage(WHOLE, (damaged) => {
      const { options, facts } = damaged as unknown as typeof WHOLE;
      checkPolicy(options, facts);
    });
    expect(retyped).toEqual([]);
    expect(removed).toEqual(
      [
        ...['options.site.headers', 'options.pages.0', 'facts.configuration', 'facts.profiles.0.examples.0'],
        ...[
          'headers.0',
          'headers.0.line',
          'metas.0',
          'metas.0.late',
          'metas.0.place',
          'metas.0.place.line',
          'grades.0',
        ].map((part) => `facts.profiles.0.${part}`),
        ...['refused.0', 'refused.0.name', 'refused.0.policy', 'refused.0.policy.line', 'refused.0.place'],
        ...[
          'refused.0.place.line',
          'unusedHashes.0',
          'unusedHashes.0.policy',
          'unusedHashes.0.policy.line',
          'foreign.0',
        ],
        ...['foreign.0.place', 'foreign.0.place.line', 'nonces.0', 'nonces.0.place', 'nonces.0.place.line'],
      ].map((part) => (/^(?:options|facts)\./u.test(part) ? part : `facts.${part}`)),
    );
  });

  it.each<[what: string, facts: PolicyFacts]>([
    ['no page', factsOf([])],
    ['more pages than there are', factsOf(undefined, { totalPages: 0 })],
    ['pages that no profile has', factsOf(undefined, { pages: 2, totalPages: 2 })],
  ])('are refused: %s', (_, facts) => {
    expect(() => checkPolicy(optionsOf(), facts)).toThrow('the facts are damaged');
  });

  it('may be of a server', () => {
    const site = { serve: 'npm start', url: 'http://127.0.0.1:1', readyTimeoutMs: 1 };
    expect(() => checkPolicy({ ...optionsOf(), site }, factsOf())).not.toThrow();
    expect(() => checkPolicy({ ...optionsOf(), site: { ...site, url: 1 } }, factsOf())).toThrow('site.url');
  });
});

describe('what people see of policies', () => {
  const shown = (facts: PolicyFacts) => presentPolicy(optionsOf(), facts, verdict(facts));

  it('is which pages have which', () => {
    const presented = shown(
      factsOf([
        profile({ metas: [meta("img-src 'self'"), meta('img-src *', { reportOnly: true })] }),
        profile({ examples: ['/a'], answers: 3, status: 404, headers: [] }),
      ]),
    );
    expect(linesOf(presented)).toEqual([
      'Policy of dist: F: Pages | Status | Policy',
      `/ | 200 | ${STRICT} and in the page: img-src 'self'`,
      '/a and 2 more | 404 | none that holds',
    ]);
    expect(presented.notes).toEqual([]);
  });

  it('is thirty of them, and what is not known', () => {
    const { configuration, ...rest } = factsOf(
      Array.from({ length: 40 }, () => profile()),
      { omitted: 7 },
    );
    const presented = shown(rest);
    expect(linesOf(presented).at(-1)).toBe('10 more');
    expect(presented.notes).toEqual([
      'No file was found that sets headers: only what stands in the pages is known (site: { headers: … }).',
      '7 more of the same kind were left out.',
    ]);
  });

  it('is what was checked', () => {
    const names = ['every page has one', 'strength', 'own code', 'code of others', 'other headers'];
    const all = (outcome: string, failed?: string) =>
      Object.fromEntries(names.map((name) => [`policy: ${name}`, name === failed ? 'failed' : outcome]));
    expect(outcomesOf(shown(factsOf()))).toEqual(all('passed'));
    expect(outcomesOf(shown(factsOf(undefined, { totalPages: 5 })))).toEqual(all('inconclusive'));
    const foreign = [{ url: 'u', kind: 'script' as const, pages: 1, page: '/' }];
    expect(outcomesOf(shown(factsOf(undefined, { foreign })))).toEqual(all('passed', 'code of others'));
  });
});
