import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse } from 'yaml';
import { evaluate, isTrue, textOf, type Value } from './azure-expression.ts';

type Mapping = { readonly [key: string]: Value };

/** Folders of repositories by their alias; `self` is the pipeline's own. */
export type Repositories = { readonly self: string; readonly [alias: string]: string };

const MOST_FILES = 100;
const DEEPEST = 20;
const PARAMETER_KEYS = new Set(['name', 'displayName', 'type', 'default', 'values']);
const LISTS = new Set(['steps', 'jobs', 'stages', 'variables']);
/** Evaluated before there are templates: an expression there is an error of the service. */
const BEFORE_TEMPLATES = ['trigger', 'pr', 'schedules', 'resources'];

/**
 * Expands a pipeline as the service does before anything runs: parameters with their types and values, `${{ }}`, `if`,
 * `elseif`, `else`, `each`, `insert`, and `template:` in lists of steps, jobs, stages and variables. Scalars stay the
 * text that the file has. Throws, with the path of the file, for what the service would refuse.
 */
export function expandPipeline(
  repositories: Repositories,
  file: string,
  { parameters = {}, variables = {} }: { readonly parameters?: Mapping; readonly variables?: Mapping } = {},
): Mapping {
  return new Expansion(repositories, variables).file({ alias: 'self', path: file }, parameters, 0);
}

interface Source {
  readonly alias: string;
  readonly path: string;
}

interface Scope {
  readonly source: Source;
  readonly depth: number;
  readonly contexts: Mapping;
}

class Expansion {
  readonly #repositories: Repositories;
  readonly #variables: Mapping;
  #files = 0;

  constructor(repositories: Repositories, variables: Mapping) {
    this.#repositories = repositories;
    this.#variables = variables;
  }

  file(source: Source, given: Mapping, depth: number): Mapping {
    const label = source.alias === 'self' ? source.path : `${source.path}@${source.alias}`;
    try {
      if (depth > DEEPEST) throw new Error(`Exceeded max nesting depth of ${DEEPEST} templates`);
      this.#files += 1;
      if (this.#files > MOST_FILES) throw new Error(`No more than ${MOST_FILES} files may be loaded`);
      const root = this.#repositories[source.alias];
      if (root === undefined) throw new Error(`Repository ${source.alias} referenced but not declared`);
      const absolute = join(root, source.path);
      if (!existsSync(absolute)) throw new Error(`File ${source.path} not found`);
      const document = parse(readFileSync(absolute, 'utf8'), { schema: 'failsafe', uniqueKeys: true }) as Value;
      if (!isMapping(document)) throw new Error('A mapping was expected');
      for (const key of BEFORE_TEMPLATES)
        if (JSON.stringify(document[key] ?? '').includes('${{'))
          throw new Error(`A template expression is not allowed in ${key}`);
      const { parameters: declared = [], ...rest } = document;
      const contexts = { parameters: bind(declared, given), variables: this.#variables };
      return this.#mapping(rest, { source, depth, contexts });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(message.startsWith('/') ? message : `/${label}: ${message}`, { cause: error });
    }
  }

  #value(value: Value, scope: Scope): Value {
    if (typeof value === 'string') return interpolate(value, scope.contexts);
    if (Array.isArray(value)) return this.#sequence(value, scope, '');
    return isMapping(value) ? this.#mapping(value, scope) : value;
  }

  #mapping(mapping: Mapping, scope: Scope): Mapping {
    const entries: (readonly [string, Value])[] = [];
    let taken = false;
    for (const [key, value] of Object.entries(mapping)) {
      const branch = directive(key);
      if (branch === undefined) {
        const name = textOf(interpolate(key, scope.contexts));
        entries.push([name, Array.isArray(value) ? this.#sequence(value, scope, name) : this.#value(value, scope)]);
        continue;
      }
      const results = this.#branch(branch, value, scope, taken, '');
      taken = results.taken;
      for (const result of results.values) {
        if (result === null) continue;
        if (!isMapping(result)) throw new Error(`${key} in a mapping needs a mapping`);
        entries.push(...Object.entries(result));
      }
    }
    const names = entries.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`'${twice}' is already defined`);
    return Object.fromEntries(entries);
  }

  /** Lists that a directive makes are spliced into the list around it. */
  #sequence(list: readonly Value[], scope: Scope, name: string): readonly Value[] {
    const items: Value[] = [];
    let taken = false;
    for (const item of list) {
      const [key, ...others] = isMapping(item) ? Object.keys(item) : [];
      const branch = key === undefined || others.length > 0 ? undefined : directive(key);
      if (branch !== undefined && key !== undefined) {
        const results = this.#branch(branch, (item as Mapping)[key] ?? null, scope, taken, name);
        taken = results.taken;
        for (const result of results.values) items.push(...(Array.isArray(result) ? result : [result]));
        continue;
      }
      if (isMapping(item) && LISTS.has(name) && 'template' in item) items.push(...this.#include(item, scope, name));
      else {
        const value = this.#value(item, scope);
        // A parameter that holds a list (stepList, jobList) is spliced as well.
        items.push(...(typeof item === 'string' && Array.isArray(value) ? value : [value]));
      }
    }
    return items;
  }

  #include(item: Mapping, scope: Scope, name: string): readonly Value[] {
    const { template, parameters = {}, ...others } = item;
    const [other] = Object.keys(others);
    if (other !== undefined) throw new Error(`Unexpected value '${other}' beside template`);
    const [path = '', alias = scope.source.alias] = textOf(interpolate(String(template), scope.contexts)).split('@');
    const target = path.startsWith('/') ? path.slice(1) : posix.join(dirname(scope.source.path), path);
    const given = this.#value(parameters, scope);
    const document = this.file(
      { alias, path: alias === scope.source.alias ? target : path.replace(/^\//, '') },
      given as Mapping,
      scope.depth + 1,
    );
    const list = document[name];
    if (!Array.isArray(list)) throw new Error(`${path} has no ${name}`);
    const [surplus] = Object.keys(document).filter((key) => key !== name);
    if (surplus !== undefined) throw new Error(`Unexpected value '${surplus}' in the ${name} template ${path}`);
    return list;
  }

  #branch(
    { word, rest }: Directive,
    body: Value,
    scope: Scope,
    taken: boolean,
    name: string,
  ): { readonly values: readonly Value[]; readonly taken: boolean } {
    const inside = (contexts: Mapping): Value =>
      Array.isArray(body)
        ? this.#sequence(body, { ...scope, contexts }, name)
        : this.#value(body, { ...scope, contexts });
    if (word === 'insert') {
      const value = this.#value(body, scope);
      return { values: [value], taken };
    }
    if (word === 'each') {
      const [, variable = '', list = ''] = /^(\w+)\s+in\s+(.+)$/su.exec(rest) ?? [];
      if (variable === '') throw new Error(`Unexpected value 'each ${rest}'`);
      const all = evaluate(list, scope.contexts);
      const items = isMapping(all) ? Object.entries(all).map(([key, value]) => ({ key, value })) : all;
      if (!Array.isArray(items)) throw new Error(`each needs a list or a mapping: ${list}`);
      return { values: items.map((item: Value) => inside({ ...scope.contexts, [variable]: item })), taken: false };
    }
    const wanted = word === 'else' || isTrue(evaluate(rest, scope.contexts));
    const goes = wanted && (word === 'if' || !taken);
    return { values: goes ? [inside(scope.contexts)] : [], taken: word === 'if' ? goes : taken || goes };
  }
}

interface Directive {
  readonly word: 'if' | 'elseif' | 'else' | 'each' | 'insert';
  readonly rest: string;
}

function directive(key: string): Directive | undefined {
  const [, inside = ''] = /^\$\{\{\s*(.*?)\s*\}\}$/su.exec(key) ?? [];
  const [, word, rest = ''] = /^(if|elseif|else|each|insert)\b\s*(.*)$/su.exec(inside) ?? [];
  return word === undefined ? undefined : { word: word as Directive['word'], rest };
}

/** An expression that is the whole text keeps its type; inside of a text it becomes text. What it gives is not read again. */
function interpolate(text: string, contexts: Mapping): Value {
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/su.exec(text);
  if (whole !== null) return evaluate(whole[1] ?? '', contexts);
  if (/\$\{\{(?!.*\}\})/su.test(text)) throw new Error(`The directive is not closed: ${text}`);
  return text.replace(/\$\{\{(.*?)\}\}/gsu, (_, inside: string) => textOf(evaluate(inside, contexts)));
}

function bind(declared: Value, given: Mapping): Mapping {
  if (!Array.isArray(declared)) throw new Error('parameters must be a list');
  const bound: { [name: string]: Value } = {};
  for (const parameter of declared as readonly Mapping[]) {
    const [unknown] = Object.keys(parameter).filter((key) => !PARAMETER_KEYS.has(key));
    if (unknown !== undefined) throw new Error(`Unexpected value '${unknown}' in a parameter`);
    const { name, type = 'string', default: fallback, values } = parameter;
    if (typeof name !== 'string' || !/^[A-Za-z_]\w*$/u.test(name)) throw new Error('A parameter needs a name');
    if (name in bound) throw new Error(`The parameter '${name}' is declared twice`);
    const value = given[name] ?? fallback;
    if (value === undefined) throw new Error(`A value for the '${name}' parameter must be provided`);
    if (Array.isArray(values) && !values.includes(value))
      throw new Error(`The '${name}' parameter value '${String(value)}' is not a valid value`);
    bound[name] = typed(name, String(type), value);
  }
  const [stray] = Object.keys(given).filter((name) => !(name in bound));
  if (stray !== undefined) throw new Error(`Unexpected parameter '${stray}'`);
  return bound;
}

function typed(name: string, type: string, value: Value): Value {
  const wrong = new Error(`The '${name}' parameter is not a valid ${type}`);
  switch (type) {
    case 'string':
      if (value !== null && typeof value === 'object') throw wrong;
      return textOf(value);
    case 'number':
      if (typeof value === 'object' || textOf(value).trim() === '' || Number.isNaN(Number(value))) throw wrong;
      return Number(value);
    case 'boolean':
      if (typeof value === 'object' || !/^(?:true|false)$/iu.test(textOf(value))) throw wrong;
      return /^true$/iu.test(textOf(value));
    case 'object':
      return value;
    case 'stepList':
    case 'jobList':
    case 'stageList':
      if (!Array.isArray(value)) throw wrong;
      return value;
    case 'step':
    case 'job':
    case 'stage':
      if (!isMapping(value)) throw wrong;
      return value;
    default:
      throw new Error(`Unexpected type '${type}' of the parameter '${name}'`);
  }
}

function isMapping(value: Value): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
