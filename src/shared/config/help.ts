import type { GateDescription } from '../model/gate-description.ts';
import type { Option } from '../model/option.ts';
import { optionsOn } from './option-scope.ts';

const WIDTH = 80;
const INDENT = '      ';

const VALUE_WORDS: { readonly [type in Option['type']]: string } = {
  string: 'TEXT',
  boolean: '',
  integer: 'NUMBER',
  percent: 'PERCENT',
  list: 'LIST',
  globs: 'GLOBS',
  enum: '',
  yaml: 'YAML',
};

/** A gate, or a command that is none and may take an operand. */
type DescribedCommand = Pick<GateDescription, 'id' | 'title' | 'summary' | 'options'> & { readonly operand?: string };

const EXIT_CODES = [
  'Exit codes: 0 passed, 1 failed, 2 inconclusive (something could not be measured).',
  'Defaults come from reliability.yml; an option given here is stronger.',
];

/** The `--help` text of one command: plain text, no line longer than 80 columns, ends with a line break. */
export function gateHelp(gate: DescribedCommand): string {
  const lines = [
    `reliability ${gate.id}: ${gate.title}`,
    '',
    ...wrap(gate.summary, ''),
    '',
    `Usage: reliability ${gate.id}${gate.operand === undefined ? '' : ` ${gate.operand}`} [OPTION...]`,
  ];
  lines.push('', 'Options:');
  for (const option of optionsOn('shell', gate.options))
    lines.push(`  ${usage(option)}`, ...wrap(told(option), INDENT));
  lines.push('  --help', `${INDENT}Show this text.`, '  --version', `${INDENT}Show the version.`, '');
  lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
  return `${lines.join('\n')}\n`;
}

/** The `--help` text without a command: what there is. Same form as `gateHelp`. */
export function overviewHelp(gates: readonly Pick<DescribedCommand, 'id' | 'summary'>[]): string {
  const lines = ['Usage: reliability COMMAND [OPTION...]', '', 'Commands:'];
  for (const gate of gates) lines.push(`  ${gate.id}`, ...wrap(gate.summary, INDENT));
  lines.push('', ...wrap('reliability COMMAND --help lists the options of a command.', ''), '');
  lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
  return `${lines.join('\n')}\n`;
}

function usage(option: Option): string {
  if (option.type === 'boolean') return `--${option.name}, --no-${option.name}`;
  return `--${option.name} ${option.type === 'enum' ? (option.values ?? []).join('|') : VALUE_WORDS[option.type]}`;
}

function told(option: Option): string {
  const text = option.description.replace(/`/gu, '');
  const shown =
    option.default === undefined || option.default === '' ? '' : ` (default: ${[option.default].flat().join(', ')})`;
  return text + shown;
}

function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines;
}
