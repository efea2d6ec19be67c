import { FormatFault } from '../fault.ts';

/** Lines of a text report, which ends with a line end unless it was cut off. Throws FormatFault TRUNCATED. */
export function wholeLines(text: string): readonly string[] {
  if (!text.endsWith('\n')) throw new FormatFault('TRUNCATED', 'the last line has no end', text.lastIndexOf('\n') + 1);
  return text.split(/\r?\n/u);
}
