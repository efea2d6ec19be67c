import type { CodeGroup } from '../../src/catalogue.ts';
import { row } from './tables.ts';

const HEAD = `<!-- Printed by \`npm run generate\` from src/catalogue.ts: do not edit. -->

# Rules and problem codes

Rules are written \`area/what\`: findings of a gate that measured. Problem codes are written \`AREA-WHAT\`: something could not be
measured, the verdict is \`inconclusive\`, and the exit code is 2 unless \`on-inconclusive\` is \`warn\`. The same texts offline:
\`reliability explain CODE\`.
`;

/** docs/errors.md: one row per code. */
export function printErrors(groups: readonly CodeGroup[]): string {
  const sections = groups.map(({ title, codes }) =>
    [
      `## ${title}`,
      '',
      row(['Code', 'What it means', 'What to do']),
      '| --- | --- | --- |',
      ...codes.map(({ code, meaning, next }) => row([`\`${code}\``, meaning, next])),
      '',
    ].join('\n'),
  );
  return [HEAD, ...sections].join('\n');
}
