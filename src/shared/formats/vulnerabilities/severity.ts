import type { VulnerabilitySeverity } from '../../model/vulnerability.ts';

const WORDS: ReadonlyMap<string, VulnerabilitySeverity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['info', 'low'],
]);

/** What a tool calls it, in any case; every other word, and none, is unknown. */
export function severityOfWord(word: string): VulnerabilitySeverity {
  return WORDS.get(word.toLowerCase()) ?? 'unknown';
}

/** Of a CVSS base score, by the qualitative scale of CVSS 3.1, section 5. A score of 0 is "none", which nobody publishes: unknown. */
export function severityOfScore(score: number): VulnerabilitySeverity {
  if (!(score > 0 && score <= 10)) return 'unknown';
  return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}
