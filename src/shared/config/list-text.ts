const OPENING = '{[(';
const CLOSING = '}])';

/**
 * Splits the text of a list: one item per line, or separated by commas. A comma inside of `{}`, `[]` or `()` belongs
 * to the item (`coverage/{unit,api}/lcov.info`); a bracket left open ends with its line. Blank items are dropped.
 */
export function splitList(text: string): readonly string[] {
  const items: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/u)) {
    let depth = 0;
    let start = 0;
    for (let index = 0; index < line.length; index++) {
      const character = line.charAt(index);
      if (OPENING.includes(character)) depth++;
      else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
      else if (character === ',' && depth === 0) {
        items.push(line.slice(start, index));
        start = index + 1;
      }
    }
    items.push(line.slice(start));
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
