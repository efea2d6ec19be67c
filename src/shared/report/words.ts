import type { Severity } from '../model/finding.ts';
import type { Outcome } from '../model/verdict.ts';

/** The symbols that readers of pull requests know; always beside the word, never instead of it. */
export const OUTCOME_SYMBOLS: Readonly<Record<Outcome, string>> = { passed: '✅', failed: '❌', inconclusive: '⚠️' };

const PLURALS = {
  error: 'errors',
  warning: 'warnings',
  notice: 'notices',
  row: 'rows',
  note: 'notes',
  file: 'files',
  finding: 'findings',
  'waived finding': 'waived findings',
  problem: 'problems',
  annotation: 'annotations',
  result: 'results',
  'row of detail': 'rows of detail',
  'row of a table': 'rows of tables',
} as const satisfies Readonly<Record<Severity, string>> & { readonly [word: string]: string };

export type Countable = keyof typeof PLURALS;

/** `1 error`, `2 errors`, `12 345 errors`. */
export function counted(count: number, word: Countable): string {
  return `${countText(count)} ${count === 1 ? word : PLURALS[word]}`;
}

/** An integer with a thin gap every three digits from five digits on: `1234`, `12 345`. */
export function countText(count: number): string {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
