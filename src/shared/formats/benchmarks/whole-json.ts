import { FormatFault } from '../fault.ts';

/** The value of a JSON text. Throws FormatFault TRUNCATED when it ends too early, else SYNTAX. */
export function wholeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = (error as Error).message;
    const at = Number(/at position (\d+)/u.exec(said)?.[1] ?? text.length);
    const early = at >= text.trimEnd().length || /Unterminated|end of JSON/u.test(said);
    throw new FormatFault(early ? 'TRUNCATED' : 'SYNTAX', early ? 'the report ends too early' : 'it is no JSON', at);
  }
}

/** One JSON value a line; empty lines are passed over. Throws FormatFault, TRUNCATED only in the last line. */
export function jsonLines(text: string): readonly unknown[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '') return [];
    try {
      return [wholeJson(line)];
    } catch (error) {
      const { kind, message } = error as FormatFault;
      const isLast = offset > text.length;
      throw new FormatFault(isLast ? kind : 'SYNTAX', isLast ? message : 'a line is no JSON', start);
    }
  });
}
