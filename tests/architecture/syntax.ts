import { parseAst } from 'rolldown/parseAst';

/** A node of the syntax tree (ESTree with TypeScript's nodes), as far as it is known without its kind. */
export interface SyntaxNode {
  readonly type: string;
  /** Offset in the text. */
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Throws for a text that is not TypeScript. */
export function parse(path: string, text: string): SyntaxNode {
  return parseAst(text, { lang: 'ts', sourceType: 'module' }, path) as unknown as SyntaxNode;
}

/** Nodes right below a node, in the order of the text. */
export function* children(node: SyntaxNode): Generator<SyntaxNode> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) yield item;
  }
}

/** The node and all below it, apart from what is below a node for which `enter` says no. */
export function* walk(node: SyntaxNode, enter: (node: SyntaxNode) => boolean = () => true): Generator<SyntaxNode> {
  yield node;
  if (enter(node)) for (const child of children(node)) yield* walk(child, enter);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';
}

/** The node under a key. Throws when there is none: the tree is not of the shape that the caller knows. */
export function nodeAt(node: SyntaxNode, key: string): SyntaxNode {
  const value = node[key];
  if (!isNode(value)) throw new Error(`${node.type} has no ${key}`);
  return value;
}

export function nodesAt(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Annotations, casts' types, interfaces: gone when the program runs. */
export function isType(node: SyntaxNode): boolean {
  return node.type.startsWith('TS') && !VALUES.has(node.type);
}

/** TypeScript's nodes that hold an expression or a statement that stays. */
const VALUES: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSParameterProperty',
  'TSExportAssignment',
]);
