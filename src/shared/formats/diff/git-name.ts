const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
]);

/**
 * A path as git writes it in the header of a patch, one character per byte (Latin-1): as it is, or in double quotes with C's
 * escapes (`core.quotePath` also escapes every byte above 127, in octal). A tab behind it only marks the end of a name
 * with blanks: real tabs are always quoted.
 */
export function readGitName(written: string): string {
  const name = written.endsWith('\t') ? written.slice(0, -1) : written;
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name;
  return name
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal: string | undefined, letter: string | undefined) =>
      octal === undefined
        ? (ESCAPES.get(letter ?? '') ?? letter ?? '')
        : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
    );
}
