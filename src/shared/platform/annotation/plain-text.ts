import { plainLine } from '../../report/escape.ts';

/** `plainLine` for text of several lines: line ends become `\n` and stay, hidden characters are shown. */
export function plainText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(plainLine)
    .join('\n');
}
