/** A position of an original: which source of the map, 1-based line. */
export interface MappedPosition {
  readonly source: number;
  readonly line: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Where positions of a built script come from (ECMA-426, `mappings`): the last segment of the line that begins at or before the
 * column. Lines are 1-based, columns 0-based. Positions must be sorted; the mappings are read once, and only as far as needed.
 * undefined: the map says nothing of it. Throws SyntaxError for what is no Base64 VLQ.
 */
export function mappedPositions(
  mappings: string,
  positions: readonly { readonly line: number; readonly column: number }[],
): readonly (MappedPosition | undefined)[] {
  const found: (MappedPosition | undefined)[] = [];
  let [at, line, column, source, original] = [0, 1, 0, 0, 0];
  let last: MappedPosition | undefined;
  for (const wanted of positions) {
    // Several positions of one line: the segments before this one were read already, `last` is their end.
    while (at < mappings.length && (line < wanted.line || (line === wanted.line && mappings[at] !== ';'))) {
      const sign = mappings[at];
      if (sign === ';') {
        line++;
        column = 0;
        last = undefined;
        at++;
        continue;
      }
      if (sign === ',') {
        at++;
        continue;
      }
      const segment = readSegment(mappings, at);
      if (line === wanted.line && column + segment.values[0]! > wanted.column) break;
      at = segment.end;
      column += segment.values[0]!;
      if (segment.values.length >= 4) {
        source += segment.values[1]!;
        original += segment.values[2]!;
        last = { source, line: original + 1 };
      } else last = undefined;
    }
    found.push(line === wanted.line ? last : undefined);
  }
  return found;
}

function readSegment(text: string, from: number): { readonly values: readonly number[]; readonly end: number } {
  const values: number[] = [];
  let [at, value, shift] = [from, 0, 0];
  for (; at < text.length && text[at] !== ',' && text[at] !== ';'; at++) {
    const digit = DIGITS.indexOf(text[at]!);
    if (digit < 0 || shift > 30) throw new SyntaxError(`no Base64 VLQ at ${at}`);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    values.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    [value, shift] = [0, 0];
  }
  if (values.length === 0 || shift > 0) throw new SyntaxError(`a segment that ends in the middle at ${at}`);
  return { values, end: at };
}
