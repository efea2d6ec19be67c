import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directivesOf,
  enforced,
  fixedNonce,
  listedAddress,
  ownScript,
  type Policy,
  withNonce,
  withoutFraming,
  withTrustedTypes,
} from '../../../../src/anomaly-scan/arena/policy.ts';

const ADDRESS = 'http://127.0.0.1:1/2/own.js';
const DIGEST = 'sha256-abc=';
const csp = (...values: readonly string[]): Policy => ({
  headers: values.map((value) => ['Content-Security-Policy', value]),
  meta: [],
});
const own = (value: string) => {
  const { policy, attributes } = ownScript(csp(value), ADDRESS, DIGEST);
  return [policy.headers[0]![1], attributes];
};

describe('Trusted Types beside a policy', () => {
  it.each<[string, Policy, number]>([
    ['without them', csp("script-src 'self'"), 2],
    ['that has them', csp("script-src 'self'; Require-Trusted-Types-For 'script'"), 1],
    ['of which one has them', csp("script-src 'self', require-trusted-types-for 'script'"), 1],
    ['that says so in pages only', { headers: [], meta: ["require-trusted-types-for 'script'"] }, 1],
    [
      'that only reports',
      { headers: [['Content-Security-Policy-Report-Only', "require-trusted-types-for 'script'"]], meta: [] },
      2,
    ],
  ])('one %s', (_, policy, headers) => {
    expect(withTrustedTypes(policy).headers).toHaveLength(headers);
    expect(enforced({ ...withTrustedTypes(policy), meta: [] }).join()).toMatch(/require-trusted-types-for 'script'/iu);
  });
});

describe('the own script of the arena', () => {
  it.each<readonly [string, string, string]>([
    ["script-src 'nonce-{nonce}'", "script-src 'nonce-{nonce}'", ' nonce="{nonce}"'],
    ["script-src 'nonce-abc' 'strict-dynamic'", "script-src 'nonce-abc' 'strict-dynamic'", ' nonce="abc"'],
    ["script-src 'self'", "script-src 'self'", ''],
    ['default-src *', 'default-src *', ''],
    ["img-src 'none'", "img-src 'none'", ''],
    ["script-src 'sha256-x'", `script-src 'sha256-x' '${DIGEST}'`, ` integrity="${DIGEST}" crossorigin`],
    ["script-src 'self' 'sha256-x'", `script-src 'self' 'sha256-x' '${DIGEST}'`, ` integrity="${DIGEST}" crossorigin`],
    ["script-src https://cdn.test 'unsafe-inline'", `script-src https://cdn.test 'unsafe-inline' ${ADDRESS}`, ''],
    ["script-src 'none'", `script-src ${ADDRESS}`, ''],
    ["default-src 'none'; img-src 'self'", `default-src 'none'; img-src 'self'; script-src-elem ${ADDRESS}`, ''],
    ["script-src 'self'; script-src-elem 'none'", `script-src 'self'; script-src-elem ${ADDRESS}`, ''],
  ])('%s', (policy, expected, attributes) => {
    expect(own(policy)).toEqual([expected, attributes]);
  });

  it('never switches unsafe-inline off where it is on', () => {
    const source = fc.constantFrom(
      "'self'",
      "'unsafe-inline'",
      "'unsafe-eval'",
      'https:',
      'cdn.test',
      "'none'",
      '*.test',
    );
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const [changed] = own(`script-src ${sources.join(' ')}`);
        expect(changed).not.toMatch(/'nonce-|'sha|strict-dynamic/u);
        for (const kept of sources.filter((each) => each !== "'none'")) expect(changed).toContain(kept);
      }),
    );
  });

  it('is allowed by each of several policies', () => {
    const { policy } = ownScript(csp("script-src 'none', script-src cdn.test", "default-src 'none'"), ADDRESS, DIGEST);
    expect(enforced(policy).every((text) => text.includes(ADDRESS))).toBe(true);
    expect(enforced(policy)).toHaveLength(3);
  });
});

describe('policies', () => {
  it('reads directives as browsers do: the first of a name counts, in any case', () => {
    expect([...directivesOf("Script-Src 'self';script-src *; ;img-src\ta  b ")]).toEqual([
      ['script-src', ["'self'"]],
      ['img-src', ['a', 'b']],
    ]);
  });

  it('adds Trusted Types beside it, and changes nothing of it', () => {
    const policy = withTrustedTypes(csp("script-src 'self'"));
    expect(enforced(policy)).toEqual(["script-src 'self'", "require-trusted-types-for 'script'"]);
  });

  it('leaves out what is only reported', () => {
    expect(enforced({ headers: [['Content-Security-Policy-Report-Only', 'a']], meta: ['b'] })).toEqual(['b']);
  });

  it.each<readonly [string, string | undefined]>([
    ['script-src https://cdn.test/lib/', 'https://cdn.test/lib/'],
    ['script-src cdn.test', 'https://cdn.test/'],
    ["default-src 'self' http://a.b.test:81", 'http://a.b.test:81/'],
    ["script-src 'self' *.cdn.test", 'https://any.cdn.test/'],
    ['script-src https://cdn.test/lib/one.js', undefined],
    ["script-src 'self' https: 'nonce-a.b'", undefined],
    ['img-src https://cdn.test', undefined],
  ])('the address that %s lists is %s', (text, address) => {
    expect(listedAddress(csp(text))).toBe(address);
  });

  it('takes out what forbids frames, and nothing else', () => {
    const policy: Policy = {
      headers: [
        ['Content-Security-Policy', "frame-ancestors 'none'; img-src *; frame-ancestors a"],
        ['X-Frame-Options', 'DENY'],
        ['X-Other', 'frame-ancestors a'],
      ],
      meta: [],
    };
    const { headers } = withoutFraming(policy);
    expect([...directivesOf(headers[0]![1])]).toEqual([['img-src', ['*']]]);
    expect(headers.slice(1)).toEqual([['X-Other', 'frame-ancestors a']]);
  });

  it('knows a nonce that is the same in every answer from one that is new', () => {
    expect(fixedNonce(csp("script-src 'nonce-abc'"))).toBe('abc');
    expect(fixedNonce(csp("script-src 'nonce-{nonce}'"))).toBeUndefined();
    expect(withNonce(csp("script-src 'nonce-{nonce}'"), 'xyz').headers[0]![1]).toBe("script-src 'nonce-xyz'");
  });
});
