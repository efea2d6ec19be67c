import { cycles } from './cycles.ts';
import { GATE_FOLDER, type Layer, layerOf } from './layers.ts';
import type { Import, ModuleFacts } from './module-facts.ts';

/** A rule of the house: gives one line per breach, `path:line: what and why`. */
export interface Rule {
  readonly name: string;
  check(files: readonly ModuleFacts[]): readonly string[];
}

const MOST_LINES = 350;
/** Said nothing by, or everything. */
const EMPTY_NAMES: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'types',
]);
/** File names that say what a file is to its folder, not what is in it. */
const ROLES: ReadonlySet<string> = new Set(['index', 'port']);
const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KEBAB_PATH = new RegExp(`^src/(?:${WORD}/)*${WORD}(?:\\.generated)?\\.ts$`, 'u');
const GENERATED = /\.generated\.ts$/u;
const WORLD_MODULES = /^(?:node:)?(?:fs|fs\/promises|child_process)$/u;
const WORLD_FILE = 'src/shared/io/node.ts';
/** Types of what WORLD_FILE hands to the files that work for builds: importing it loads nothing. */
const WORLD_TYPES_FILE = 'src/shared/io/build/host-files.ts';
const REEXPORTING_FILE = 'src/core.ts';
/** What may be called while a file that touches the world is imported: it makes a value and changes nothing. */
const CONSTRUCTORS: ReadonlySet<string> = new Set(
  ['new Map', 'new Set', 'new RegExp', 'new Uint8Array', 'new TextEncoder', 'new TextDecoder', 'call of Symbol'].concat(
    ['call of Object.entries', 'call of Object.fromEntries', 'call of Object.freeze', 'call of String.raw'],
  ),
);

export const RULES: readonly Rule[] = [
  each('every file has a layer', (file) =>
    layerOf(file.path) === undefined ? [`${file.path}: is in no layer of tests/architecture/layers.ts`] : [],
  ),
  each('imports go down', (file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) return [];
    return file.imports
      .filter((imported) => !allows(layer, file.path, imported))
      .map(({ specifier, line }) => `${file.path}:${line}: ${layer.name} may not import ${specifier}`);
  }),
  each('a gate never imports a gate', (file) => {
    const own = gateOf(file.path);
    return resolved(file)
      .filter(({ target }) => own !== undefined && (gateOf(target) ?? own) !== own)
      .map(({ line, target }) => `${file.path}:${line}: the gate ${own} imports ${target}`);
  }),
  each('only io/node.ts touches files and processes', (file) =>
    file.imports
      .filter(({ specifier }) => ![WORLD_FILE, WORLD_TYPES_FILE].includes(file.path) && WORLD_MODULES.test(specifier))
      .map(
        ({ specifier, line }) => `${file.path}:${line}: ${specifier} belongs to ${WORLD_FILE}; ask the port io instead`,
      ),
  ),
  each('pure code knows no world', (file) =>
    layerOf(file.path)?.pure === true
      ? file.world.map(({ name, line }) => `${file.path}:${line}: ${name} in pure code; let the caller pass it in`)
      : [],
  ),
  each('nothing runs at import', atImport),
  each('no default exports, enums, namespaces, parameter properties, re-exports', (file) =>
    file.constructs
      .filter(({ name }) => !(name === 're-export' && file.path === REEXPORTING_FILE))
      .map(({ name, line }) => `${file.path}:${line}: ${name}`),
  ),
  each('names are kebab-case nouns that say something', (file) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ts$/u, '');
    if (!KEBAB_PATH.test(file.path)) return [`${file.path}: is not kebab-case`];
    return EMPTY_NAMES.has(name) ? [`${file.path}: ${name} says nothing about what is in it`] : [];
  }),
  each(`files have at most ${MOST_LINES} lines`, (file) =>
    file.lines > MOST_LINES && !GENERATED.test(file.path)
      ? [`${file.path}: ${file.lines} lines; it usually holds two things`]
      : [],
  ),
  each('the only export of a file is named like the file', namedLikeFile),
  {
    name: 'files are acyclic',
    check: (files) =>
      cycles(
        edges(
          files,
          (path) => path,
          () => true,
        ),
      ),
  },
  { name: 'folders are acyclic', check: folderCycles },
];

function each(name: string, check: (file: ModuleFacts) => readonly string[]): Rule {
  return { name, check: (files) => files.flatMap(check) };
}

function allows(layer: Layer, path: string, { specifier }: Import): boolean {
  const target = resolve(path, specifier);
  if (target === undefined) return layer.packages.some((known) => known.test(specifier));
  // Gates: that own is own is the matter of the rule about gates.
  const gate = gateOf(path);
  if (gate !== undefined && gateOf(target) !== undefined) return true;
  return layer.holds.test(target) || layer.mayImport.some((known) => known.test(target));
}

/** The file that a relative specifier means; undefined for a package. */
function resolve(path: string, specifier: string): string | undefined {
  return /^\.{1,2}\//u.test(specifier) ? new URL(specifier, `file:///${path}`).pathname.slice(1) : undefined;
}

function resolved(file: ModuleFacts): readonly { readonly line: number; readonly target: string }[] {
  return file.imports.flatMap(({ specifier, line }) => {
    const target = resolve(file.path, specifier);
    return target === undefined ? [] : [{ line, target }];
  });
}

function gateOf(path: string): string | undefined {
  return GATE_FOLDER.exec(path)?.[1];
}

/** Pure code may compute its constants with pure functions; everybody else only makes plain values. */
function atImport(file: ModuleFacts): readonly string[] {
  if (GENERATED.test(file.path)) return [];
  const pure = layerOf(file.path)?.pure === true;
  const harmless = (name: string) => CONSTRUCTORS.has(name) || (pure && /^(?:call of|new) /u.test(name));
  return [
    ...file.world.filter((use) => use.atImport && !pure).map(({ name, line }) => ({ name, line })),
    ...file.atImport.filter(({ name }) => !harmless(name)),
  ].map(({ name, line }) =>
    name === 'empty collection'
      ? `${file.path}:${line}: an empty collection at the top is state that two runs would share`
      : `${file.path}:${line}: ${name} runs when the file is imported`,
  );
}

/** Only where there is one, value or type: several have a theme, which no rule can tell from their names. */
function namedLikeFile({ path, exports }: ModuleFacts): readonly string[] {
  const [only, ...others] = exports;
  const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
  if (only === undefined || others.length > 0 || GENERATED.test(path) || ROLES.has(name)) return [];
  const said = words(`${path.split('/').at(-2)}-${name}`);
  if (words(only.name).some((word) => said.includes(word))) return [];
  return [`${path}:${only.line}: the only export, ${only.name}, has no word in common with the name of the file`];
}

/** `readFacts`, `READ_FACTS`, `read-facts` → read, fact. */
function words(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_]/u)
    .map((word) => word.replace(/(?:s|ed|ing)$/u, ''));
}

/**
 * At every depth, with everything below a folder counted as the folder, so that two folders are in order whichever of
 * their parts import each other. A folder and what is in it are one: a registry imports its parts, they import its port.
 */
function folderCycles(files: readonly ModuleFacts[]): readonly string[] {
  const deepest = Math.max(...files.map(({ path }) => path.split('/').length - 1));
  const found = Array.from({ length: deepest - 1 }, (_, at) => {
    const folder = (path: string) =>
      path
        .split('/')
        .slice(0, -1)
        .slice(0, at + 2)
        .join('/');
    return cycles(edges(files, folder, (a, b) => !`${a}/`.startsWith(`${b}/`) && !`${b}/`.startsWith(`${a}/`)));
  });
  return [...new Set(found.flat())];
}

function edges(
  files: readonly ModuleFacts[],
  nodeOf: (path: string) => string,
  counts: (from: string, to: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const from = nodeOf(file.path);
    const known = graph.get(from) ?? new Set();
    graph.set(from, known);
    for (const { target } of resolved(file)) if (counts(from, nodeOf(target))) known.add(nodeOf(target));
  }
  return graph;
}
