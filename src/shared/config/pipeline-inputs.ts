import type { OptionTable } from '../model/option.ts';
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
 * Reads options from the environment, the only way on which no shell ever reads a value: that is how our GitLab and Azure
 * templates hand over their `inputs:` and `parameters:`. RELIABILITY_TEMPLATE says which of the two it was, so that a
 * message spells an option as its author did. Where the CI system says who it is does not count: gitlab-ci-local says
 * that it is not GitLab, and a threshold that is not read would pass. Options of a template have the default '', so
 * empty means "not set", as on GitHub. Nobody else uses the prefix: a name that is not known is a mistake.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION.
 */
export function readPipelineInputs(env: Env, table: OptionTable): RawInputs {
  const template = templateOf(env);
  const spell = SPELLINGS[template];
  const names = optionsOn(template, table).map((option) => option.name);
  const known = new Map(names.map((name) => [pipelineVariable(name), name] as const));
  const values = new Map<string, string>();
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

type Template = 'gitlab' | 'azure' | 'shell';

const SPELLINGS: { readonly [template in Template]: (name: string) => string } = {
  gitlab: (name) => `inputs: ${name}`,
  azure: (name) => `parameters: ${camelCase(name)}`,
  shell: pipelineVariable,
};

function templateOf(env: Env): Template {
  const template = env['RELIABILITY_TEMPLATE'];
  return template === 'gitlab' || template === 'azure' ? template : 'shell';
}

function unknown(variable: string, names: readonly string[], spell: RawInputs['spell']): Error {
  const near = nearest(variable.slice(PREFIX.length), names);
  const hint = near === undefined ? 'Remove it: there is no such option.' : `Did you mean ${quote(spell(near))}?`;
  return configProblem('CONFIG-UNKNOWN-OPTION', `the variable ${quote(variable)} is not known`, hint);
}
