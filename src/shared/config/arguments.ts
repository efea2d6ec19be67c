import type { Option, OptionTable } from '../model/option.ts';
import { configProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { optionsOn } from './option-scope.ts';
import type { RawInputs } from './port.ts';
import { quote } from './quote.ts';

export interface CommandArguments {
  readonly inputs: RawInputs;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Reads what follows the command: `--name value`, `--name=value`, `--flag`, `--no-flag`, `--help`, `--version`. A list
 * given several times grows; of anything else the last one holds, so that a script's defaults can be overridden at the
 * end of its line. An empty value means "not given": CI templates pass their unset parameters that way.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION and CONFIG-VALUE.
 */
export function readArguments(argv: readonly string[], table: OptionTable): CommandArguments {
  const options = new Map(optionsOn('shell', table).map((option) => [option.name, option] as const));
  const values = new Map<string, string>();
  let help = false;
  let version = false;
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--help' || word === '-h') help = true;
    else if (word === '--version') version = true;
    else {
      const { option, value } = readOption(word, argv[index + 1], options, table);
      if (value === undefined) index++;
      add(values, option, value ?? argv[index] ?? '');
    }
  }
  return { inputs: { values, spell: (name) => `--${name}` }, help, version };
}

function add(values: Map<string, string>, option: Option, value: string): void {
  const before = values.get(option.name);
  const grows = option.type === 'list' || option.type === 'globs';
  if (value !== '') values.set(option.name, grows && before !== undefined ? `${before}\n${value}` : value);
}

/** The option that a word names, and its value; undefined when the value is the next word. */
function readOption(
  word: string,
  next: string | undefined,
  options: ReadonlyMap<string, Option>,
  table: OptionTable,
): { readonly option: Option; readonly value: string | undefined } {
  if (!word.startsWith('--') || word === '--') throw stray(word);
  const equals = word.indexOf('=');
  const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
  const option = options.get(name);
  if (option !== undefined) {
    if (equals >= 0) return { option, value: word.slice(equals + 1) };
    if (option.type === 'boolean') return { option, value: 'true' };
    if (next !== undefined && !next.startsWith('--')) return { option, value: undefined };
    const hint = `Write --${name} VALUE, or --${name}=VALUE when the value starts with two dashes.`;
    throw configProblem('CONFIG-VALUE', `--${name} needs a value`, hint);
  }
  const negated = name.startsWith('no-') && equals < 0 ? options.get(name.slice(3)) : undefined;
  if (negated?.type === 'boolean') return { option: negated, value: 'false' };
  throw unknown(name, options, table);
}

function stray(word: string): Error {
  const hint =
    'Every option is --name or --name=value. Put globs in quotes, or the shell spreads them over several words.';
  return configProblem('CONFIG-UNKNOWN-OPTION', `${quote(word)} is not an option`, hint);
}

function unknown(name: string, options: ReadonlyMap<string, Option>, table: OptionTable): Error {
  const reason = `${quote(`--${name}`)} is not known`;
  if (table.some((option) => option.name === name && option.secret === true)) {
    const hint = 'Arguments are visible to every process; tokens are read from the environment only.';
    return configProblem('CONFIG-UNKNOWN-OPTION', reason, hint);
  }
  const flags = [...options.values()]
    .filter((option) => option.type === 'boolean')
    .map((option) => `no-${option.name}`);
  const near = nearest(name, [...options.keys(), ...flags, 'help', 'version']);
  return configProblem(
    'CONFIG-UNKNOWN-OPTION',
    reason,
    near === undefined ? '--help lists all options.' : `Did you mean --${near}?`,
  );
}
