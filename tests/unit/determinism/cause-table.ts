import { CAUSES } from '../../../src/determinism/causes/index.ts';

/** The table of docs/gates/determinism-causes.md, as it has to be. */
export function causeTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = CAUSES.map(({ id, title, fix, fixes = {} }) => {
    const exact = Object.entries(fixes).map(([ecosystem, text]) => ` *${ecosystem}*: ${text}`);
    return `| \`${id}\` | ${cell(title)} | ${cell(fix + exact.join(''))} |`;
  });
  return ['| cause | what it is | what to do |', '| --- | --- | --- |', ...rows].join('\n');
}
