import { isNode, isType, nodeAt, nodesAt, parse, type SyntaxNode, walk } from './syntax.ts';

/** Something at a 1-based line of a file. */
export interface Mark {
  readonly name: string;
  readonly line: number;
}

export interface Import {
  /** As written: `./a.ts`, `node:fs`, `yaml`. */
  readonly specifier: string;
  readonly line: number;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

/** What the rules look at in one file. */
export interface ModuleFacts {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names of the world that are used as values: `process`, `Date`, `Math.random`. */
  readonly world: readonly (Mark & { readonly atImport: boolean })[];
  /** What happens when the file is only imported: a statement, an assignment, a call. */
  readonly atImport: readonly Mark[];
  /** Constructs that no file may have: `default export`, `enum`, `parameter property`, `namespace`, `re-export`. */
  readonly constructs: readonly Mark[];
  /** Names of what is exported, types too. */
  readonly exports: readonly Mark[];
}

const WORLD: ReadonlySet<string> = new Set([
  ...[
    'process',
    'console',
    'Date',
    'performance',
    'fetch',
    'crypto',
    'navigator',
    'WebSocket',
    'EventSource',
    'Worker',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'eval', 'Function'],
  ...['globalThis', 'global', '__dirname', '__filename'],
]);

/** Members that read the world behind an innocent name: chance, or the language of the machine. */
const WORLDLY_MEMBERS: ReadonlySet<string> = new Set([
  ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'],
  ...['toLocaleDateString', 'toLocaleTimeString'],
]);

/** Throws for a text that is not TypeScript. */
export function readFacts(path: string, text: string): ModuleFacts {
  const program = parse(path, text);
  const mark = (name: string, node: SyntaxNode): Mark => ({ name, line: lineAt(text, node.start) });
  const atImport = new Set([...walk(program, (node) => !isDeferred(node) && !isType(node))]);
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [...imports(program, text)],
    world: [...worldNames(program)].map(([name, node]) => ({ ...mark(name, node), atImport: atImport.has(node) })),
    atImport: [...happenings(program)].map(([name, node]) => mark(name, node)),
    constructs: [...constructs(program)].map(([name, node]) => mark(name, node)),
    exports: [...exportedNames(program)].map(([name, node]) => mark(name, node)),
  };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function* imports(program: SyntaxNode, text: string): Generator<Import> {
  for (const node of walk(program)) {
    const source = isLateImport(node) ? nodesAt(node, 'arguments')[0] : node['source'];
    if (!isNode(source) || !(IMPORTS.has(node.type) || isLateImport(node))) continue;
    // `import(x)` with a computed x has no place in an import table: it is given back as it is, and no rule allows it.
    const specifier = typeof source['value'] === 'string' ? source['value'] : text.slice(node.start, node.start + 40);
    yield { specifier, line: lineAt(text, node.start), typeOnly: isTypeOnly(node) };
  }
}

const IMPORTS: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** `process.getBuiltinModule('node:crypto')`: an import that waits for its first use. */
function isLateImport(node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && isBuiltinLookup(nodeAt(node, 'callee'));
}

function isBuiltinLookup(node: SyntaxNode): boolean {
  if (node.type !== 'MemberExpression' || node['computed'] === true) return false;
  return nodeAt(node, 'object')['name'] === 'process' && nodeAt(node, 'property')['name'] === 'getBuiltinModule';
}

/** `import type …`, and `import { type A, type B } …`, which leaves nothing to load either in this project's compiler settings. */
function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = nodesAt(node, 'specifiers');
  return node.type === 'ImportDeclaration' && specifiers.length > 0
    ? specifiers.every((specifier) => specifier['importKind'] === 'type')
    : false;
}

function* worldNames(program: SyntaxNode): Generator<readonly [string, SyntaxNode]> {
  const names = new Set<SyntaxNode>();
  for (const node of walk(program, (inner) => !isType(inner) && inner.type !== 'ImportDeclaration')) {
    if (isType(node)) continue;
    // Not a use of the name: `x.process`, `{ process: 1 }`, a method or property called so.
    if (node['computed'] === false) for (const key of ['property', 'key']) if (isNode(node[key])) names.add(node[key]);
    if (node.type === 'Property' && node['shorthand'] === true) names.delete(nodeAt(node, 'key'));
    if (node.type === 'MemberExpression') {
      const { name } = nodeAt(node, 'property');
      const object = nodeAt(node, 'object');
      if (isBuiltinLookup(node)) names.add(object);
      if (name === 'random' && object['name'] === 'Math') yield ['Math.random', node];
      // The other formatters of Intl speak the language of the machine.
      if (name !== 'Segmenter' && object['name'] === 'Intl') yield [`Intl.${name}`, node];
      if (typeof name === 'string' && WORLDLY_MEMBERS.has(name)) yield [name, node];
    }
    if (node.type === 'Identifier' && WORLD.has(String(node['name'])) && !names.has(node))
      yield [String(node['name']), node];
  }
}

/** Bodies run when somebody calls them, and what a class gives its objects when somebody makes one. */
function isDeferred(node: SyntaxNode): boolean {
  if (node.type === 'PropertyDefinition') return node['static'] !== true;
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

const QUIET_STATEMENTS: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSDeclareFunction',
]);

const LOUD_EXPRESSIONS: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'AssignmentExpression',
  'UpdateExpression',
  'ImportExpression',
  'StaticBlock',
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
]);

function* happenings(program: SyntaxNode): Generator<readonly [string, SyntaxNode]> {
  for (const statement of nodesAt(program, 'body')) {
    const { declaration } = statement;
    const declared = isNode(declaration) ? declaration : statement;
    const constant = declared.type === 'VariableDeclaration' && declared['kind'] === 'const';
    const quiet = constant || QUIET_STATEMENTS.has(declared.type) || declared.type === 'ExportNamedDeclaration';
    if (!quiet && !isType(declared)) yield [String(declared['kind'] ?? declared.type), declared];
    else
      for (const node of walk(declared, (inner) => !isDeferred(inner) && !isType(inner)))
        if (LOUD_EXPRESSIONS.has(node.type)) yield [happeningName(node), node];
        else if (constant && isEmptyStore(node, declared)) yield ['empty collection', node];
  }
}

/** `call of x`, `new Map`: who is called decides whether it may run at import. */
function happeningName(node: SyntaxNode): string {
  const callee = isNode(node['callee']) ? node['callee'] : isNode(node['tag']) ? node['tag'] : undefined;
  if (callee === undefined) return node.type;
  const name = typeof callee['name'] === 'string' ? callee['name'] : memberName(callee);
  const empty = nodesAt(node, 'arguments').length === 0;
  if (node.type !== 'NewExpression') return `call of ${name}`;
  // A WeakMap is a memo: what it holds belongs to the object it was worked out from, and goes with it.
  if (empty && name === 'WeakMap') return 'new WeakMap';
  return empty && ['Map', 'Set', 'WeakSet'].includes(name) ? 'empty collection' : `new ${name}`;
}

function memberName(callee: SyntaxNode): string {
  if (callee.type !== 'MemberExpression') return callee.type;
  const object = nodeAt(callee, 'object');
  return `${typeof object['name'] === 'string' ? object['name'] : ''}.${String(nodeAt(callee, 'property')['name'])}`;
}

/** `const cache = []`: a constant that says nothing is there to be filled, so that one run would see another's. */
function isEmptyStore(node: SyntaxNode, declaration: SyntaxNode): boolean {
  const initial = nodesAt(declaration, 'declarations').map((declarator) => declarator['init']);
  if (!initial.includes(node)) return false;
  return (
    (node.type === 'ArrayExpression' && nodesAt(node, 'elements').length === 0) ||
    (node.type === 'ObjectExpression' && nodesAt(node, 'properties').length === 0)
  );
}

const CONSTRUCTS: ReadonlyMap<string, string> = new Map([
  ['ExportDefaultDeclaration', 'default export'],
  ['TSExportAssignment', 'default export'],
  ['TSEnumDeclaration', 'enum'],
  ['TSParameterProperty', 'parameter property'],
  ['TSModuleDeclaration', 'namespace'],
  ['ExportAllDeclaration', 're-export'],
]);

function* constructs(program: SyntaxNode): Generator<readonly [string, SyntaxNode]> {
  for (const node of walk(program)) {
    const name = CONSTRUCTS.get(node.type);
    if (name !== undefined) yield [name, node];
    if (node.type === 'ExportNamedDeclaration' && isNode(node['source'])) yield ['re-export', node];
  }
}

function* exportedNames(program: SyntaxNode): Generator<readonly [string, SyntaxNode]> {
  for (const node of nodesAt(program, 'body')) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const { declaration } = node;
    if (!isNode(declaration)) continue;
    const named = [declaration, ...nodesAt(declaration, 'declarations')];
    for (const { id } of named) if (isNode(id) && typeof id['name'] === 'string') yield [id['name'], node];
  }
}
