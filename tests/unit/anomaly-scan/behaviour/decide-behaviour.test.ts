import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBehaviour } from '../../../../src/anomaly-scan/behaviour/check-behaviour.ts';
import { decideBehaviour } from '../../../../src/anomaly-scan/behaviour/decide-behaviour.ts';
import type { BehaviourFacts, Deed, PageFacts } from '../../../../src/anomaly-scan/behaviour/facts.ts';
import { presentBehaviour } from '../../../../src/anomaly-scan/behaviour/present-behaviour.ts';
import { printProfile, profileOf, readProfile } from '../../../../src/anomaly-scan/behaviour/profile.ts';
import type { BehaviourOptions } from '../../../../src/anomaly-scan/behaviour/settings.ts';
import { KINDS, type Kind } from '../../../../src/anomaly-scan/pages/kinds.ts';
import { scriptName } from '../../../../src/anomaly-scan/pages/script-name.ts';

const OPTIONS: BehaviourOptions = {
  site: { directory: 'dist' },
  pages: ['/'],
  profile: 'behaviour.json',
  update: false,
};

/** `hosts https://a.example`. */
function deeds(...lines: readonly string[]): readonly Deed[] {
  return lines.map((line) => {
    const [kind = '', ...rest] = line.split(' ');
    return { kind: kind as Kind, what: rest.join(' ') };
  });
}

function page(own: readonly string[], unstable: readonly string[] = [], name = '/'): PageFacts {
  return { page: name, deeds: deeds(...own), unstable: deeds(...unstable) };
}

function facts(known: readonly string[] | null, now: PageFacts): BehaviourFacts {
  return {
    browser: { name: 'Chromium', version: '1.2' },
    profile: known === null ? null : profileOf([page(known)], null),
    pages: [now],
    problems: [],
  };
}

const told = (own: BehaviourFacts, options: BehaviourOptions = OPTIONS): readonly string[] => {
  const { findings, problems } = decideBehaviour(options, own);
  return [...findings.map(({ severity, rule }) => `${severity} ${rule}`), ...problems.map(({ code }) => code)];
};

describe('what is decided of what pages do', () => {
  const app = 'scripts /app-*.js sha256-A';
  it.each<[string, readonly string[] | null, PageFacts, readonly string[]]>([
    ['the same', ['hosts a', app], page(['hosts a', app]), []],
    ['nothing at all', [], page([]), []],
    ['a host that is new', [app], page(['hosts a', app]), ['error behaviour/new-deed']],
    ['the same word of another kind', ['workers a'], page(['workers a', 'hosts a']), ['error behaviour/new-deed']],
    ['one that is gone', ['hosts a', app], page([app]), ['notice behaviour/no-longer']],
    ['one that came once', [app], page([app], ['hosts a']), []],
    ['a known one that came once', ['hosts a', app], page([app], ['hosts a']), []],
    [
      'an own script of other content',
      [app],
      page(['scripts /app-*.js sha256-B']),
      ['notice behaviour/changed-script'],
    ],
    [
      'an inline script of other content',
      ['scripts inline sha256-A'],
      page(['scripts inline sha256-B']),
      ['error behaviour/new-deed', 'notice behaviour/no-longer'],
    ],
    [
      'a script of others with other content',
      ['scripts https://cdn.example/a.js sha256-A'],
      page(['scripts https://cdn.example/a.js sha256-B']),
      ['error behaviour/new-deed', 'notice behaviour/no-longer'],
    ],
    ['an own script of another name', [app], page([app, 'scripts /b.js sha256-A']), ['error behaviour/new-deed']],
    ['a page that is not known', ['hosts a'], page(['hosts a'], [], '/b'), ['error behaviour/new-deed']],
    [
      'a page called like what every object has',
      [],
      page(['hosts a'], [], 'constructor'),
      ['error behaviour/new-deed'],
    ],
    ['no profile', null, page(['hosts a']), ['BEHAVIOUR-NO-PROFILE']],
  ])('%s', (_, known, now, expected) => expect(told(facts(known, now))).toEqual(expected));

  it('nothing is compared when the profile is written', () => {
    const update = { ...OPTIONS, update: true };
    expect(told(facts(null, page(['hosts a'])), update)).toEqual([]);
    expect(told(facts(['hosts b'], page(['hosts a'])), update)).toEqual([]);
    const own = facts(null, page(['hosts a']));
    expect(presentBehaviour(update, own, decideBehaviour(update, own)).checks).toEqual([
      { name: 'behaviour', outcome: 'passed' },
    ]);
  });

  it('a problem of a page stays one', () => {
    const problem = { code: 'BEHAVIOUR-NOT-LOADED', reason: 'it crashed', hint: 'Mend it.' };
    expect(told({ ...facts(['hosts a'], page(['hosts a'])), problems: [problem] })).toEqual(['BEHAVIOUR-NOT-LOADED']);
  });
});

describe('facts that anybody may have written', () => {
  const whole = facts(['hosts a'], page(['hosts a']));
  it.each<[string, unknown]>([
    ['no page', { ...whole, pages: [] }],
    ['another page', { ...whole, pages: [page([], [], '/b')] }],
    ['a page twice', { ...whole, pages: [page([]), page([])] }],
    ['a kind that there is not', { ...whole, pages: [page(['files a'])] }],
    ['no profile at all', { ...whole, profile: undefined }],
    ['a profile without its kinds', { ...whole, profile: { '/': {} } }],
  ])('are refused with %s', (_, damaged) => {
    expect(() => checkBehaviour(OPTIONS, damaged)).toThrow('FACTS-INVALID');
  });

  it('are taken as they are written', () => expect(checkBehaviour(OPTIONS, whole)).toBe(undefined));
});

describe('the profile', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const anyPage = fc.record({
    page: text.filter((name) => name !== '__proto__'),
    deeds: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), what: text })),
    unstable: fc.constant([]),
  });

  it('knows all that was seen, is read as it was written, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPage, { selector: (own) => own.page, maxLength: 4 }), (pages) => {
        const profile = profileOf(pages, null);
        const printed = printProfile(profile);
        expect(readProfile('x', printed)).toEqual(profile);
        const turned = pages.map((own) => ({ ...own, deeds: [...own.deeds].reverse() })).reverse();
        expect(printProfile(profileOf(turned, null))).toBe(printed);
        const options = { ...OPTIONS, pages: pages.map((own) => own.page) };
        expect(told({ ...facts([], page([])), profile, pages }, options)).toEqual([]);
      }),
    );
  });

  it('of pages that were not looked at stays', () => {
    const before = profileOf([page(['hosts a'], [], '/a'), page(['hosts b'], [], '/b')], null);
    const after = profileOf([page(['hosts c'], [], '/b')], before);
    expect([after['/a']?.hosts, after['/b']?.hosts]).toEqual([['a'], ['c']]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"version":2,"pages":{}}',
    '{"version":1}',
    '{"version":1,"pages":{"/":{"hosts":[1]}}}',
  ])('is damaged: %s', (damaged) => expect(() => readProfile('behaviour.json', damaged)).toThrow('BEHAVIOUR-PROFILE'));
});

it.each([
  ['/assets/index-BxK3d_9a.js', '/assets/index-*.js'],
  ['/assets/index-BxK3d_9a.js?v=1', '/assets/index-*.js'],
  ['/main.4f3c2a1b9d8e7f60.js', '/main.*.js'],
  ['/chunk-PQRSTUVW.mjs', '/chunk-*.mjs'],
  ['/app.js', '/app.js'],
  ['/service-worker.js', '/service-worker.js'],
  ['/jquery-3.7.1.js', '/jquery-3.7.1.js'],
])('%s is called %s', (path, name) => expect(scriptName(path)).toBe(name));
