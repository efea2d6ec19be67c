import type { OptionTable } from '../model/option.ts';
import { configProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { optionsOn } from './option-scope.ts';
import type { RawInputs } from './port.ts';
import { quote } from './quote.ts';

const PREFIX = 'INPUT_';

/**
 * Reads the inputs of a GitHub action. The runner sets `INPUT_` and the name in capitals, spaces as `_`, hyphens as they
 * are. An input that the workflow does not set arrives as the empty text, so empty means "not set". A misspelt input is
 * only a warning to the runner, which would leave a threshold unchecked: names close to a known one are refused.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION.
 */
export function readActionInputs(env: { readonly [name: string]: string | undefined }, table: OptionTable): RawInputs {
  const options = optionsOn('github', table);
  const names = options.map((option) => option.name);
  const known = new Set(names.map(variableOf));
  const values = new Map<string, string>();
  for (const name of names) {
    const text = env[variableOf(name)]?.trim() ?? '';
    if (text !== '') values.set(name, text);
  }
  for (const variable of Object.keys(env).sort()) {
    if (!variable.startsWith(PREFIX) || known.has(variable) || (env[variable] ?? '').trim() === '') continue;
    const word = variable.slice(PREFIX.length).toLowerCase();
    const near = nearest(word, names);
    if (near === undefined) continue;
    throw configProblem(
      'CONFIG-UNKNOWN-OPTION',
      `the input ${quote(word)} is not known`,
      `Did you mean ${quote(near)}?`,
    );
  }
  return { values, spell: (name) => `with: ${name}` };
}

function variableOf(name: string): string {
  return PREFIX + name.replace(/ /gu, '_').toUpperCase();
}
