import { describe, expect, it } from 'vitest';
import type { AttackRow } from '../../../../src/anomaly-scan/attacks/facts.ts';
import { changed, likelyChanges } from '../../../../src/anomaly-scan/attacks/policy-changes.ts';

const attack = (id: string, ...blockedBy: readonly string[]): AttackRow => ({
  id,
  class: 'dom',
  idea: '',
  blockedBy,
  beyondPolicy: blockedBy.every((defence) => defence === 'encoding'),
  outcomes: ['executed', 'executed'],
  evidence: ['', ''],
});

it('each change is the one that stops most of what is left', () => {
  const executed = [
    attack('A', 'no-unsafe-eval', 'trusted-types'),
    attack('B', 'trusted-types'),
    attack('C', 'img-src'),
    attack('D', 'encoding'),
  ];
  const none = { headers: [], meta: [] };
  expect(likelyChanges(executed, none)).toEqual(['trusted-types', 'img-src']);
  expect(likelyChanges([], none)).toEqual([]);
  // What the policy says already cannot be what is missing.
  const has = "require-trusted-types-for 'script';script-src 'self' 'unsafe-eval'; ";
  const policy = { headers: [['content-security-policy', has]] as const, meta: [] };
  expect(likelyChanges(executed, policy)).toEqual(['img-src', 'no-unsafe-eval']);
});

describe('a policy with a change', () => {
  const csp = (value: string) => ({ headers: [['content-security-policy', value]] as const, meta: [] });
  it.each([
    ["script-src 'self' 'unsafe-eval'", ['no-unsafe-eval'], "script-src 'self'"],
    ["default-src 'self' 'unsafe-inline'", ['script-src'], "default-src 'self' 'unsafe-inline'; script-src 'self'"],
    ["script-src 'self'", ['base-uri', 'object-src'], "script-src 'self'; base-uri 'none'; object-src 'none'"],
    ["img-src *; script-src 'self'", ['img-src'], "img-src 'self'; script-src 'self'"],
    ["script-src 'self', img-src 'self'", ['base-uri'], "script-src 'self'; base-uri 'none', img-src 'self'"],
  ])('%s and %j', (value, defences, expected) => {
    expect(changed(csp(value), defences).headers).toEqual([['content-security-policy', expected]]);
  });

  it('of a page is a header beside it', () => {
    const meta = { headers: [], meta: ["script-src 'self'"] };
    expect(changed(meta, ['nosniff', 'base-uri'])).toEqual({
      headers: [
        ['x-content-type-options', 'nosniff'],
        ['content-security-policy', "base-uri 'none'"],
      ],
      meta: ["script-src 'self'"],
    });
  });
});
