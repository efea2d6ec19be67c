import { dotenvValue } from '../../report/escape.ts';

/**
 * What GitLab takes of a dotenv report before it refuses it whole (docs.gitlab.com, "artifacts:reports:dotenv"; a file has
 * to be smaller than 5 KiB). A self-managed server starts with 20 variables.
 */
const MAX_BYTES = 5 * 1024 - 1;
const MAX_VARIABLES = 20;

/**
 * The outputs as a dotenv file: `RELIABILITY_COVERAGE_GATE_OUTCOME=failed`, with the key of the run behind the gate. It
 * holds what fits in order, and no value that GitLab cannot take (it allows no blanks) or would expand (`$`): the summary
 * is in verdict.json.
 */
export function dotenvOutputs(gate: string, key: string, outputs: ReadonlyMap<string, string>): string {
  const prefix = ['RELIABILITY', gate, key].filter((part) => part !== '').map(word);
  const lines: string[] = [];
  let size = 0;
  for (const [name, text] of outputs) {
    const value = dotenvValue(text);
    if (value === undefined || lines.length === MAX_VARIABLES) continue;
    const line = `${[...prefix, word(name)].join('_')}=${value}\n`;
    if (size + line.length > MAX_BYTES) continue;
    size += line.length;
    lines.push(line);
  }
  return lines.join('');
}

/** Only letters, digits and underscores make a variable. */
function word(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}
