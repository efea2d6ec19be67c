import { terminalText } from './escape.ts';
import { cutToSize } from './size.ts';

/** More than a terminal is good for; breaking lines takes time by length, and names from reports can be of any length. */
const MAX_CHARACTERS = 4000;

/** Hostile text for a terminal, cut to what is worth showing there. */
export function consoleText(text: string): string {
  return terminalText(cutToSize(text, { max: MAX_CHARACTERS, unit: 'characters' }));
}
