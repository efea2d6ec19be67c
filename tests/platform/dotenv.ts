/**
 * Reads a dotenv report as GitLab does (ParseDotenvArtifactService) and as it documents it: one `KEY=value` a line, no
 * empty lines, no blanks in values, fewer than 5 KiB and at most 20 variables (self-managed). Throws where GitLab refuses the file.
 */
export function readDotenv(text: string): ReadonlyMap<string, string> {
  if (Buffer.byteLength(text) >= 5 * 1024) throw new Error('Dotenv Artifact Too Big');
  const values = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const [, key, value] = /^([A-Za-z0-9_]+)=(\S*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`Invalid Format: ${line}`);
    if (value.includes('$')) throw new Error(`GitLab would expand ${line}`);
    values.set(key, value);
  }
  if (values.size > 20) throw new Error('Dotenv files cannot have more than 20 variables');
  return values;
}
