/**
 * GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE as the runner reads them (FileCommandManager.cs): `NAME=VALUE` lines, or
 * `NAME<<DELIMITER`, the value's lines, `DELIMITER`. Throws where the runner would refuse the file.
 */
export function readNamedValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 0 || name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
    const start = index + 1;
    const end = lines.indexOf(delimiter, start);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values.set(name, lines.slice(start, end).join('\n'));
    index = end;
  }
  return values;
}
