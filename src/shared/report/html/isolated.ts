import { htmlText } from '../escape.ts';

/** HTML for hostile text whose direction must not spill over into its surroundings. */
export function isolated(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}
