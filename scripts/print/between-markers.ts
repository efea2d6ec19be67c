/**
 * Puts printed text between `<!-- NAME:begin -->` and `<!-- NAME:end -->` of a file written by hand.
 * Throws when the file does not have exactly these two markers, in this order.
 */
export function betweenMarkers(
  text: string,
  name: string,
  printed: string,
  path: string,
  command = 'npm run generate',
): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before, inside, ...more] = text.split(begin);
  const [, after, ...rest] = (inside ?? '').split(end);
  if (before === undefined || after === undefined || more.length > 0 || rest.length > 0) {
    throw new Error(`${path} needs the markers ${begin} and ${end}, once each`);
  }
  return `${before}${begin}\n<!-- Printed by \`${command}\`: do not edit. -->\n\n${printed}\n\n${end}${after}`;
}
