import { expect, it } from 'vitest';
import { parsePolicies } from '../../../../src/anomaly-scan/policy/csp.ts';
import { gradePolicies } from '../../../../src/anomaly-scan/policy/grade.ts';

const told = (text: string): readonly string[] =>
  gradePolicies(parsePolicies(text)).map(({ type, severity }) => `${severity} ${type}`);

it.each<[string, readonly string[]]>([
  ["script-src 'unsafe-inline'; object-src 'none'; base-uri 'none'", ['high SCRIPT_UNSAFE_INLINE']],
  ["script-src 'nonce-{nonce}'; object-src 'none'; base-uri 'none'", []],
  ["script-src 'none'; object-src 'none'; base-uri 'none'", []],
  ["script-src self; object-src 'none'; base-uri 'none'", ['high INVALID_KEYWORD']],
  // A second policy that is stricter holds too.
  ["script-src 'unsafe-inline'; object-src 'none'; base-uri 'none', script-src 'none'", []],
  ['sandbox', []],
  ["sandbox allow-scripts; object-src 'none'; base-uri 'none'", ['high MISSING_DIRECTIVES']],
])('%s', (text, expected) => expect(told(text).filter((one) => !one.startsWith('low'))).toEqual(expected));
