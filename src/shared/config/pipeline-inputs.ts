import type { OptionPlatform, OptionTable } from '../model/option.ts';
import { camelCase } from './camel-case.ts';
import { configProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { optionsOn } from './option-scope.ts';
import type { RawInputs } from './port.ts';
import { quote } from './quote.ts';

type Env = { readonly [name: string]: string | undefined };

const PREFIX = 'RELIABILITY_INPUT_';

/** The variable that our GitLab and Azure templates carry an option in: `unit-lines` → `RELIABILITY_INPUT_UNIT_LINES`. */
export function pipelineVariable(name: string): string {
  return PREFIX + name.replace(/[- ]/gu, '_').toUpperCase();
}

/**
 * Reads what our GitLab and Azure templates hand over in the environment, the only way on which no shell ever reads a
 * value: `inputs:` on GitLab, `parameters:` on Azure. Elsewhere there are none. Their options all have the default ''
 * there, so empty means "not set", as on GitHub. Nobody else uses the prefix: a name that is not known is a mistake.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION.
 */
export function readPipelineInputs(env: Env, table: OptionTable): RawInputs {
  const platform = pipelineOf(env);
  const spell = (name: string): string => (platform === 'azure' ? `parameters: ${camelCase(name)}` : `inputs: ${name}`);
  const values = new Map<string, string>();
  if (platform === undefined) return { values, spell };
  const names = optionsOn(platform, table).map((option) => option.name);
  const known = new Map(names.map((name) => [pipelineVariable(name), name] as const));
  for (const variable of Object.keys(env).sort()) {
    const text = variable.startsWith(PREFIX) ? (env[variable] ?? '').trim() : '';
    if (text === '') continue;
    const name = known.get(variable);
    if (name === undefined) throw unknown(variable, names, spell);
    values.set(name, text);
  }
  return { values, spell };
}

/** Command-line arguments are stronger than the inputs of a template; each is spelled the way it was given. */
export function strongerInputs(strong: RawInputs, weak: RawInputs): RawInputs {
  return {
    values: new Map([...weak.values, ...strong.values]),
    spell: (name) => (strong.values.has(name) || weak.values.size === 0 ? strong : weak).spell(name),
  };
}

function pipelineOf(env: Env): OptionPlatform | undefined {
  if (env['GITLAB_CI'] === 'true') return 'gitlab';
  return env['TF_BUILD']?.toLowerCase() === 'true' ? 'azure' : undefined;
}

function unknown(variable: string, names: readonly string[], spell: RawInputs['spell']): Error {
  const near = nearest(variable.slice(PREFIX.length), names);
  const hint = near === undefined ? 'Remove it: there is no such option.' : `Did you mean ${quote(spell(near))}?`;
  return configProblem('CONFIG-UNKNOWN-OPTION', `the variable ${quote(variable)} is not known`, hint);
}
