import type { ScriptTree } from '../../shared/formats/javascript/parse-script.ts';

type Known = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/** Objects that a library makes of itself, known by several of their keys; minifiers keep keys. */
const OBJECTS: readonly { readonly library: string; readonly keys: readonly string[]; readonly version: string }[] = [
  { library: 'jquery', keys: ['jquery', 'constructor'], version: 'jquery' },
  { library: 'angularjs', keys: ['full', 'major', 'minor', 'dot', 'codeName'], version: 'full' },
];
const VERSION = /^\d+\.\d+[0-9.a-z_-]*$/iu;

/** A library by what it makes; without a version where that is not written in the script. */
export interface LibraryObject {
  readonly library: string;
  readonly version?: string;
}

/** Libraries of which a script makes the object, in any order. A name that holds the version is looked up: the last text it was declared with before. */
export function libraryObjects(program: ScriptTree): readonly LibraryObject[] {
  const objects: { readonly library: string; readonly value: Known; readonly start: number }[] = [];
  const texts = new Map<string, { readonly text: string; readonly start: number }[]>();
  // Not recursive: built scripts are nested deeply.
  const stack: Known[] = [program as unknown as Known];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'ObjectExpression') objects.push(...objectsOf(node));
    if (node.type === 'VariableDeclarator') noteText(node, node['id'], node['init'], texts);
    if (node.type === 'AssignmentExpression') noteText(node, node['left'], node['right'], texts);
    for (const value of Object.values(node)) {
      if (isNode(value)) stack.push(value);
      else if (Array.isArray(value)) for (const one of value) if (isNode(one)) stack.push(one);
    }
  }
  return objects.map(({ library, value, start }) => {
    const version = versionOf(value) ?? lastBefore(texts.get(nameOf(value) ?? ''), start);
    return { library, ...(version === undefined ? {} : { version }) };
  });
}

function objectsOf(node: Known): { readonly library: string; readonly value: Known; readonly start: number }[] {
  const properties = new Map<string, Known>();
  for (const one of node['properties'] as readonly Known[]) {
    const key = one['computed'] === true ? undefined : (one['key'] as Known | undefined);
    const name = key === undefined ? undefined : (nameOf(key) ?? (key['value'] as unknown));
    if (typeof name === 'string' && isNode(one['value'])) properties.set(name, one['value']);
  }
  return OBJECTS.filter(({ keys }) => keys.every((key) => properties.has(key))).map(({ library, version }) => ({
    library,
    value: properties.get(version)!,
    start: node.start,
  }));
}

function noteText(
  { start }: Known,
  target: unknown,
  value: unknown,
  texts: Map<string, { readonly text: string; readonly start: number }[]>,
): void {
  const name = isNode(target) ? nameOf(target) : undefined;
  const text = isNode(value) ? versionOf(value) : undefined;
  if (name === undefined || text === undefined) return;
  const known = texts.get(name);
  if (known === undefined) texts.set(name, [{ text, start }]);
  else known.push({ text, start });
}

function lastBefore(
  texts: readonly { readonly text: string; readonly start: number }[] | undefined,
  start: number,
): string | undefined {
  let found: { readonly text: string; readonly start: number } | undefined;
  for (const one of texts ?? []) if (one.start < start && one.start > (found?.start ?? -1)) found = one;
  return found?.text;
}

function versionOf(node: Known): string | undefined {
  const value = node.type === 'Literal' ? node['value'] : undefined;
  return typeof value === 'string' && VERSION.test(value) ? value : undefined;
}

function nameOf(node: Known): string | undefined {
  return node.type === 'Identifier' ? (node['name'] as string) : undefined;
}

function isNode(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && typeof (value as Known).type === 'string';
}
