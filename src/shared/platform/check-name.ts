import { plainLine } from '../report/escape.ts';

/** What a check run or status is called in lists and in branch protection: stable over runs, one line. */
export function checkName(gate: string, key: string): string {
  return plainLine(key === '' ? `reliability/${gate}` : `reliability/${gate} (${key})`);
}
