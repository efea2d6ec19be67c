/**
 * What detection asks of TOML, read line by line: is there a table, what is in it. No value is parsed; a text that is no
 * TOML has no tables.
 */
export function tomlTable(text: string, name: string): string | undefined {
  const lines = text.split(/\r?\n/u);
  const start = lines.findIndex((line) => headerOf(line) === name);
  if (start < 0) return undefined;
  const end = lines.findIndex((line, at) => at > start && headerOf(line) !== undefined);
  return lines.slice(start + 1, end < 0 ? lines.length : end).join('\n');
}

/** Whether a table of this name, or one below it, is there. */
export function hasTomlTable(text: string, name: string): boolean {
  return text.split(/\r?\n/u).some((line) => {
    const header = headerOf(line);
    return header === name || header?.startsWith(`${name}.`) === true;
  });
}

function headerOf(line: string): string | undefined {
  return /^\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$/u.exec(line)?.[1]?.replaceAll('"', '');
}
