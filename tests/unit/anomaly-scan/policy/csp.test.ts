import { describe, expect, it } from 'vitest';
import { allowsInline, type CodeIdentity, parsePolicies } from '../../../../src/anomaly-scan/policy/csp.ts';
import { contentHashes } from '../../../../src/shared/policy/content-hashes.ts';

/** The example of CSP 3: alert('Hello, world.'); */
const CODE = "alert('Hello, world.');";
const [SHA256, SHA384] = contentHashes(CODE);

it('hashes are those of the norm', () => {
  expect(SHA256).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

describe('inline code', () => {
  const script: CodeIdentity = { kind: 'script', hashes: contentHashes(CODE) };
  it.each<[string, CodeIdentity, boolean]>([
    ["script-src 'self'", script, false],
    ["img-src 'self'", script, true],
    ["default-src 'self'", script, false],
    ["default-src 'self'; script-src 'unsafe-inline'", script, true],
    ["script-src 'unsafe-inline' 'nonce-abc'", script, false],
    ["script-src 'unsafe-inline' 'strict-dynamic'", script, false],
    ["script-src-elem 'unsafe-inline'; script-src 'none'", script, true],
    [`script-src '${SHA256}'`, script, true],
    [`script-src '${SHA384}'`, script, true],
    [`script-src '${SHA256.replaceAll('+', '-').replaceAll('/', '_')}'`, script, true],
    [`script-src ${SHA256}`, script, false],
    ["script-src 'nonce-abc'", { ...script, nonce: 'abc' }, true],
    ["script-src 'nonce-abc'", { ...script, nonce: 'ABC' }, false],
    ["script-src 'nonce-$request_id'", { ...script, nonce: '$request_id' }, true],
    ["script-src 'nonce-$request_id'", script, false],
    [`script-src '${SHA256}'`, { ...script, kind: 'handler' }, false],
    [`script-src '${SHA256}' 'unsafe-hashes'`, { ...script, kind: 'handler' }, true],
    ["script-src-attr 'none'; script-src 'unsafe-inline'", { ...script, kind: 'handler' }, false],
    ["style-src 'unsafe-inline'; script-src 'none'", { ...script, kind: 'style' }, true],
  ])('under %s', (text, code, expected) => {
    const [policy] = parsePolicies(text);
    expect(policy !== undefined && allowsInline(policy, code)).toBe(expected);
  });
});

it('a comma ends a policy, the first directive of a name holds', () => {
  const policies = parsePolicies("script-src 'self'; SCRIPT-SRC *,  , default-src 'none'");
  expect(policies.map((policy) => Object.fromEntries(policy))).toEqual([
    { 'script-src': ["'self'"] },
    { 'default-src': ["'none'"] },
  ]);
});
