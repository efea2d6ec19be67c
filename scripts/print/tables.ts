import { isFileKey } from '../../src/shared/config/option-scope.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import type { Option } from '../../src/shared/model/option.ts';

const TYPE_WORDS: { readonly [type in Option['type']]: string } = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'whole number',
  percent: 'percent',
  list: 'list',
  globs: 'globs',
  enum: '',
  yaml: 'YAML',
};

function cell(text: string): string {
  return text.replace(/\|/gu, '\\|').replace(/\n/gu, ' ');
}

/** One row of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function defaultCell(option: Option): string {
  if (option.githubDefault !== undefined) return `\`${option.githubDefault}\``;
  if (option.default === undefined || option.default === '') return '';
  return `\`${[option.default].flat().join(', ')}\``;
}

function placesOf(option: Option): string {
  if (option.platform === 'shell') return 'command line only';
  if (option.platform === 'github') return 'GitHub input only';
  return isFileKey(option) ? '' : 'not in reliability.yml';
}

/** The options of a gate as a Markdown table. */
export function printOptionsTable(gate: GateDescription): string {
  const rows = gate.options.map((option) => {
    const type =
      option.type === 'enum'
        ? (option.values ?? []).map((word) => `\`${word}\``).join(' or ')
        : TYPE_WORDS[option.type];
    const places = placesOf(option);
    const told = places === '' ? option.description : `${option.description} (${places})`;
    return row([`\`${option.name}\``, type, defaultCell(option), told]);
  });
  return [row(['Option', 'Value', 'Default', 'What it does']), '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The outputs of a gate's action as a Markdown table. */
export function printOutputsTable(gate: GateDescription): string {
  const rows = gate.outputs.map((output) => row([`\`${output.name}\``, output.description]));
  return [row(['Output', 'What it holds']), '| --- | --- |', ...rows].join('\n');
}
