import { isFileKey } from '../../src/shared/config/option-scope.ts';
import { FILE_VERSION } from '../../src/shared/config/schema.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import type { Option } from '../../src/shared/model/option.ts';

const WIDTH = 100;

/**
 * A reliability.yml with every key of a gate: the examples where there are some, else the default. Shorthands are left
 * out: their long form is shown.
 */
export function printExample(gate: GateDescription): string {
  const lines = [`version: ${FILE_VERSION}`, `${gate.id}:`];
  for (const option of gate.options.filter(isFileKey)) {
    if (option.shorthandFor !== undefined) continue;
    lines.push(...comment(option.description), ...entry(option));
  }
  return `${lines.join('\n')}\n`;
}

function entry(option: Option): readonly string[] {
  if (option.example === undefined) return [`  ${option.name}: ${JSON.stringify(option.default ?? '')}`];
  const text = option.example.trimEnd();
  if (option.type !== 'yaml') return [`  ${option.name}: ${text}`];
  return [`  ${option.name}:`, ...text.split('\n').map((line) => `    ${line}`)];
}

function comment(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '  #';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '  #';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
