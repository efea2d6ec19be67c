/** Lines of YAML, without their line ends. */
export type Lines = readonly string[];

/** A text as a value in block context: plain where YAML reads it back as it is, else in single quotes. One line. */
export function scalar(text: string): string {
  const special = /^[\s\-?:,[\]{}#&*!|>'"%@`~=<]|:\s|:$|\s#|\s$|^$/u.test(text);
  const other = /^(?:true|false|null|yes|no|on|off|y|n|[-+.\d][\w.:+-]*)$/iu.test(text);
  return special || other ? `'${text.replaceAll("'", "''")}'` : text;
}

export function indented(lines: Lines, by: number): Lines {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}

/** As a comment that becomes YAML again when its signs, all in the column of the first line, are taken away. */
export function commentedBlock(lines: Lines): Lines {
  const column = /^\s*/u.exec(lines[0] ?? '')?.[0] ?? '';
  return lines.map((line) => `${column}# ${line.slice(column.length)}`.trimEnd());
}

/** `key: value` with commands: one as it is, several as a block. */
export function commands(key: string, lines: Lines): Lines {
  const [only, ...others] = lines;
  if (only === undefined) return [];
  if (others.length === 0 && !only.includes('\n')) return [`${key}: ${scalar(only)}`];
  return [
    `${key}: |`,
    ...indented(
      lines.flatMap((line) => line.split('\n')),
      2,
    ),
  ];
}

/** A list item whose first line carries the dash. */
export function item(lines: Lines): Lines {
  return lines.map((line, at) => (at === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}
