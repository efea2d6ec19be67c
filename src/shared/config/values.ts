import type { GateDescription } from '../model/gate-description.ts';
import type { Option, OptionTable, OptionValues } from '../model/option.ts';
import { checkYaml } from './checked-yaml.ts';
import { configProblem } from './config-problem.ts';
import type { ConfigFile } from './file.ts';
import { formOf, integerBounds } from './leaf-schema.ts';
import { splitList } from './list-text.ts';
import { nearest } from './nearest.ts';
import { readPercent } from './percent.ts';
import type { RawInputs } from './port.ts';
import { quote } from './quote.ts';
import { foldShorthands, type Layer } from './shorthand.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * Merges inputs > reliability.yml > defaults, option by option. A `yaml` option given as an input replaces the file's as
 * a whole; a shorthand replaces only the one key it stands for. Throws ProblemError CONFIG-UNKNOWN-OPTION, CONFIG-VALUE
 * and CONFIG-CONFLICT for inputs, and all of parseConfigFile's for YAML in inputs.
 */
export async function readValues(
  gate: Pick<GateDescription, 'id' | 'options'>,
  inputs: RawInputs,
  file?: ConfigFile,
): Promise<OptionValues> {
  const section = file?.sections.get(gate.id);
  const spellKey = (name: string) => `${gate.id}.${name}`;
  const place = section?.place.bind(section);
  const fromFile = section?.values ?? new Map<string, unknown>();
  const below = foldShorthands(gate.options, fromFile, new Map(), { spell: spellKey, ...(place ? { place } : {}) });
  const fromInputs = await readInputs(gate, inputs);
  const merged = foldShorthands(gate.options, fromInputs, below, { spell: (name) => inputs.spell(name) });
  return withDefaults(gate.options, merged);
}

function withDefaults(table: OptionTable, merged: Layer): OptionValues {
  const values = new Map<string, unknown>();
  for (const option of table) {
    if (option.shorthandFor !== undefined) continue;
    const value = merged.has(option.name) ? merged.get(option.name) : option.default;
    if (value !== undefined) values.set(option.name, narrowed(option, value));
  }
  return values;
}

function narrowed(option: Option, value: unknown): unknown {
  if (option.type === 'percent') return readPercent(value);
  if (option.type === 'list' || option.type === 'globs') return typeof value === 'string' ? splitList(value) : value;
  return value;
}

async function readInputs(gate: Pick<GateDescription, 'id' | 'options'>, inputs: RawInputs): Promise<Layer> {
  const options = new Map(gate.options.map((option) => [option.name, option] as const));
  const layer = new Map<string, unknown>();
  for (const [name, text] of inputs.values) {
    const option = options.get(name);
    if (option === undefined) {
      const near = nearest(name, [...options.keys()]);
      const hint = near === undefined ? `${gate.id} has no such option.` : `Did you mean ${inputs.spell(near)}?`;
      throw configProblem('CONFIG-UNKNOWN-OPTION', `${quote(inputs.spell(name))} is not known`, hint);
    }
    const value = option.type === 'yaml' ? await readYaml(gate.id, name, text, inputs) : readText(option, text);
    if (value === undefined) {
      const shown = option.secret === true ? 'set to something' : quote(text);
      const reason = `${inputs.spell(name)} is ${shown}, which is not allowed`;
      throw configProblem('CONFIG-VALUE', reason, `Expected ${formOf(option)}.${suggestion(option, text)}`);
    }
    layer.set(name, value);
  }
  return layer;
}

async function readYaml(gateId: string, name: string, text: string, inputs: RawInputs): Promise<unknown> {
  const origin = { spelling: inputs.spell(name) };
  const yaml = await parseYaml(text, origin);
  await checkYaml(yaml, { [gateId]: { [name]: yaml.value ?? null } }, origin, [gateId, name]);
  return yaml.value;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** The value of an input's text, or undefined when the text is not of the option's form. */
function readText(option: Option, text: string): unknown {
  switch (option.type) {
    case 'boolean':
      return BOOLEANS.get(text.trim());
    case 'integer': {
      const [minimum, maximum] = integerBounds(option);
      const number = /^\s*\d{1,10}\s*$/u.test(text) ? Number(text) : Number.NaN;
      return number >= minimum && number <= maximum ? number : undefined;
    }
    case 'percent':
      return readPercent(text) === undefined ? undefined : text;
    case 'list':
    case 'globs': {
      const items = splitList(text);
      return items.length > 0 ? items : undefined;
    }
    case 'enum':
      return option.values?.includes(text.trim()) ? text.trim() : undefined;
    default:
      return option.pattern === undefined || new RegExp(option.pattern, 'u').test(text) ? text : undefined;
  }
}

function suggestion(option: Option, text: string): string {
  const near = option.type === 'enum' ? nearest(text.trim(), option.values ?? []) : undefined;
  return near === undefined ? '' : ` Did you mean ${quote(near)}?`;
}
