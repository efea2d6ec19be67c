import { sha256 } from './sha256.ts';

/**
 * Identity of a finding over moved lines and re-runs: 16 hexadecimal digits of (rule, path, content key). The key says
 * which of several findings of one rule in one file it is (a suite's name, a function's name, a test's name, the text of
 * a line), never a line number. Pass '' where there is no path or only one such finding.
 *
 * The first 64 bits of SHA-256 and not of a checksum: waivers go by fingerprint, and the author of a pull request
 * chooses paths and names, so making a second text with a waived fingerprint has to be out of reach.
 */
export function fingerprint(rule: string, path: string, key: string): string {
  // JSON keeps the three apart whatever they contain.
  return sha256(JSON.stringify([rule, path, key])).slice(0, 16);
}
