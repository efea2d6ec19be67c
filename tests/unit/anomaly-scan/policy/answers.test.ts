import { describe, expect, it } from 'vitest';
import { AnswerProfiles } from '../../../../src/anomaly-scan/policy/answer-profiles.ts';
import { scanHtml } from '../../../../src/anomaly-scan/policy/html-scan.ts';
import { InlineCoverage } from '../../../../src/anomaly-scan/policy/inline-coverage.ts';
import type { SiteAnswer } from '../../../../src/anomaly-scan/site/site.ts';
import type { SourcePlaces } from '../../../../src/anomaly-scan/site/source-places.ts';
import { contentHashes } from '../../../../src/shared/policy/content-hashes.ts';

const CSP = 'content-security-policy';
const CONF = 'public/_headers';
/** A built page is where it is. */
const PLACES: SourcePlaces = {
  path: (path) => path,
  page: ({ file }, line) => (file === undefined ? undefined : { path: file, line }),
};
const [HASH] = contentHashes('go()');

function answer(html: string, policy?: string, more: Partial<SiteAnswer> = {}): SiteAnswer {
  return {
    status: 200,
    headers: policy === undefined ? [] : [{ name: CSP, value: policy, line: 3 }],
    html,
    file: 'index.html',
    ...more,
  };
}

const metaOf = (content: string) => `<head><meta http-equiv="Content-Security-Policy" content="${content}"></head>`;

describe('answers that protect in the same way', () => {
  it('are one profile, the most common first, with three examples', () => {
    const profiles = new AnswerProfiles(PLACES, CONF);
    const add = (path: string, policy: string) => profiles.add(path, answer('', policy), scanHtml(''));
    add('/other', "default-src 'self'");
    for (const path of ['/a', '/b', '/c', '/d']) add(path, "default-src 'none'");
    expect(profiles.result().map(({ answers, examples, headers }) => [answers, examples, headers[0]!.value])).toEqual([
      [4, ['/a', '/b', '/c'], "default-src 'none'"],
      [1, ['/other'], "default-src 'self'"],
    ]);
  });

  it('differ by nonce alone, and are still one', () => {
    const profiles = new AnswerProfiles(PLACES, CONF);
    const own = ['abc', 'def'].map((nonce) => {
      const served = answer(metaOf(`script-src 'nonce-${nonce}'`), `script-src 'nonce-${nonce}'`);
      const { file, ...rest } = served;
      return profiles.add('/', rest, scanHtml(served.html)).policies;
    });
    expect(profiles.result()).toMatchObject([
      {
        answers: 2,
        headers: [{ name: CSP, value: "script-src 'nonce-{nonce}'", line: 3 }],
        metas: [{ content: "script-src 'nonce-abc'" }],
      },
    ]);
    // What holds in a page of a server is what this answer said.
    expect(own.map(([first]) => first!.policy.get('script-src'))).toEqual([["'nonce-abc'"], ["'nonce-def'"]]);
  });

  it('are told apart by whether there is such a page, and by headers that protect; others say nothing', () => {
    const profiles = new AnswerProfiles(PLACES, undefined);
    for (const [status, name] of [
      [200, 'date'],
      [204, 'server'],
      [404, 'date'],
      [200, 'referrer-policy'],
    ] as const)
      profiles.add('/', { status, headers: [{ name, value: 'a' }], html: '' }, scanHtml(''));
    expect(profiles.result().map(({ answers, headers }) => [answers, headers.length])).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('hold by headers and by pages, each where it is written, without what browsers pass over in a page', () => {
    const html = `<head><meta http-equiv="Content-Security-Policy" content="sandbox; img-src 'self'"></head>
<script>go()</script><meta http-equiv="Content-Security-Policy" content="late">`;
    const { policies } = new AnswerProfiles(PLACES, CONF).add('/', answer(html, "default-src 'none'"), scanHtml(html));
    expect(policies.map(({ policy, place }) => [[...policy.keys()], place])).toEqual([
      [['default-src'], { path: CONF, line: 3 }],
      [['img-src'], { path: 'index.html', line: 1 }],
    ]);
  });

  it('are graded, and not where there is nothing to grade', () => {
    const gradesOf = (policy: string | undefined) => {
      const profiles = new AnswerProfiles(PLACES, CONF);
      profiles.add('/', answer('', policy), scanHtml(''));
      return profiles.result()[0]!.grades.map(({ type }) => type);
    };
    expect(gradesOf("script-src 'unsafe-inline'; object-src 'none'; base-uri 'none'")).toContain(
      'SCRIPT_UNSAFE_INLINE',
    );
    expect(gradesOf(undefined)).toEqual([]);
  });
});

describe('inline code under the policies of its pages', () => {
  function covered(pages: readonly (readonly [path: string, html: string, policy: string])[]) {
    const [profiles, inline] = [new AnswerProfiles(PLACES, CONF), new InlineCoverage(PLACES)];
    for (const [path, html, policy] of pages) {
      const own = answer(html, policy, { file: `${path}.html` });
      const scan = scanHtml(html);
      inline.add(path, own, scan, profiles.add(path, own, scan).policies);
    }
    return inline.result();
  }

  it('is told once for all pages that have it, those of most pages first', () => {
    const policy = "default-src 'self'; style-src 'none'";
    const { refused } = covered([
      ['/a', '<style>a{}</style>', policy],
      ['/b', '<script>go()</script>', policy],
      ['/c', '\n<script>go()</script><a onclick="x()">', policy],
    ]);
    expect(
      refused.map(({ kind, name, directive, pages, page, place }) => [kind, name, directive, pages, page, place]),
    ).toEqual([
      ['script', undefined, 'default-src', 2, '/b', { path: '/b.html', line: 1 }],
      ['style', undefined, 'style-src', 1, '/a', { path: '/a.html', line: 1 }],
      ['handler', 'onclick', 'default-src', 1, '/c', { path: '/c.html', line: 2 }],
    ]);
    expect(refused[0]).toMatchObject({ hash: HASH, policy: { path: CONF, line: 3 } });
  });

  it('runs by its hash or nonce; a hash of nothing is told, with the policy it is in', () => {
    const policy = `script-src '${HASH}' 'sha256-AAAA' 'nonce-abc'`;
    const { refused, unusedHashes } = covered([
      ['/', '<script>go()</script><script nonce="abc">other()</script>', policy],
    ]);
    expect(refused).toEqual([]);
    expect(unusedHashes).toEqual([{ hash: 'sha256-AAAA', policy: { path: CONF, line: 3 } }]);
  });
});
