import { parseAst } from 'rolldown/parseAst';
import type { Truth } from './comparison.ts';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What the oxc parser sees of JavaScript or TypeScript; undefined when it refuses the file (Flow, broken on purpose). */
export function scriptTruth(path: string, text: string): Truth | undefined {
  const tree = parsed(path, text);
  if (tree === undefined) return;
  const imports: string[] = [];
  let decisions = 0;
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) for (const item of value) stack.push(item);
    else if (isNode(value)) {
      const target = targetOf(value);
      if (target !== undefined) imports.push(target);
      if (isDecision(value)) decisions++;
      for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) stack.push(child);
    }
  }
  return { path, imports, decisions };
}

function parsed(path: string, text: string): unknown {
  const lang = /\.d\.[cm]?ts$/.test(path)
    ? 'dts'
    : /\.tsx$/.test(path)
      ? 'tsx'
      : /\.[cm]?ts$/.test(path)
        ? 'ts'
        : 'jsx';
  for (const sourceType of ['module', 'script', 'commonjs'] as const) {
    try {
      return parseAst(text, { lang, sourceType }, path);
    } catch {
      // Sloppy code is no module, and `return` at the top is no script.
    }
  }
  return;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function targetOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node['source'] ?? node['argument']);
    case 'TSExternalModuleReference':
      return literal(node['expression']);
    case 'CallExpression': {
      const {
        callee,
        arguments: given,
        optional,
      } = node as unknown as { callee: Node; arguments: Node[]; optional: boolean };
      const isRequire = callee.type === 'Identifier' && callee['name'] === 'require' && given.length === 1 && !optional;
      return isRequire ? literal(given[0]) : undefined;
    }
  }
  return;
}

function literal(value: unknown): string | undefined {
  if (!isNode(value)) return;
  if (value.type === 'TSLiteralType') return literal(value['literal']);
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? value['value'] : undefined;
  const { quasis } = value as unknown as { quasis?: readonly { value: { cooked: string } }[] };
  return value.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

const DECISIONS: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'LogicalExpression',
  'CatchClause',
  'TSConditionalType',
]);

function isDecision(node: Node): boolean {
  if (node.type === 'SwitchCase') return node['test'] !== null;
  if (node.type === 'AssignmentExpression') return ['&&=', '||=', '??='].includes(node['operator'] as string);
  return DECISIONS.has(node.type);
}
