import { stringify } from 'yaml';
import { optionsOn } from '../../src/shared/config/option-scope.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import type { Option } from '../../src/shared/model/option.ts';
import { defaultText } from './option-text.ts';

const HEADER = '# Printed by `npm run generate` from the option tables: do not edit.\n';

/**
 * The action.yml of a gate; `main` is its entry, relative to the file. Defaults that are ours stay empty here and are
 * only told: an input with a default could not be told from one that the user set, which is stronger than reliability.yml.
 */
export function printAction(gate: GateDescription, main: string, name: string): string {
  const inputs = optionsOn('github', gate.options).map((option) => [option.name, inputOf(option)] as const);
  const action = {
    name,
    description: gate.summary,
    author: 'The reliability authors',
    branding: gate.branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(gate.outputs.map(({ name: id, description }) => [id, { description }] as const)),
    runs: { using: 'node24', main },
  };
  return HEADER + stringify(action, { lineWidth: 0, singleQuote: true });
}

function inputOf(option: Option): object {
  return {
    description: option.description + defaultText(option),
    required: false,
    default: option.githubDefault ?? '',
  };
}
