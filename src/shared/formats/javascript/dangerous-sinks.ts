import type { Node } from 'acorn';
import { parseScript } from './parse-script.ts';

/** What a text can become code or markup through, where nobody looked at it. */
export type SinkKind =
  | 'html'
  | 'document-write'
  | 'srcdoc'
  | 'eval'
  | 'function'
  | 'timer-text'
  | 'import'
  | 'javascript-url'
  | 'message-without-origin'
  | 'message-to-anybody';

export interface DangerousSink {
  readonly kind: SinkKind;
  /** As it is called: `innerHTML`, `document.write`. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  /** At most 200 characters of the script, from where it begins. */
  readonly text: string;
}

type Known = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };

const HTML_PROPERTIES: ReadonlyMap<string, SinkKind> = new Map([
  ['innerHTML', 'html'],
  ['outerHTML', 'html'],
  ['srcdoc', 'srcdoc'],
  ['dangerouslySetInnerHTML', 'html'],
]);
/** Method and which of its arguments is markup. */
const HTML_METHODS: ReadonlyMap<string, number> = new Map([
  ['insertAdjacentHTML', 1],
  ['setHTMLUnsafe', 0],
  ['createContextualFragment', 0],
]);
const WINDOWS: ReadonlySet<string> = new Set(['window', 'self', 'globalThis', 'top', 'parent']);
const LONGEST_TEXT = 200;

/** Every dangerous sink in a script that is fed anything but a constant, in the order of the text. Throws FormatFault SOURCE-SYNTAX. */
export async function dangerousSinks(code: string): Promise<readonly DangerousSink[]> {
  const { program } = await parseScript(code);
  const found: { readonly kind: SinkKind; readonly name: string; readonly start: number }[] = [];
  // Not recursive: built scripts are nested deeply.
  const stack: Known[] = [program as unknown as Known];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const sink = sinkOf(node, code);
    if (sink !== undefined) found.push({ ...sink, start: node.start });
    for (const value of Object.values(node)) {
      if (isNode(value)) stack.push(value);
      else if (Array.isArray(value)) for (const one of value) if (isNode(one)) stack.push(one);
    }
  }
  found.sort((a, b) => a.start - b.start);
  return placed(code, found);
}

function sinkOf(node: Known, code: string): { readonly kind: SinkKind; readonly name: string } | undefined {
  switch (node.type) {
    case 'AssignmentExpression': {
      const name = propertyOf(node['left']);
      const kind = name === undefined ? undefined : HTML_PROPERTIES.get(name);
      return kind === undefined || isConstant(node['right']) ? undefined : { kind, name: name! };
    }
    case 'Property': {
      // As compilers of templates write it: { innerHTML: value }, { dangerouslySetInnerHTML: … }.
      const name = isNode(node['key']) && node['computed'] !== true ? keyOf(node['key']) : undefined;
      const kind = name === undefined || node['kind'] !== 'init' ? undefined : HTML_PROPERTIES.get(name);
      const isPattern = isNode(node['value']) && /Pattern$/u.test(node['value'].type);
      const isName = isNode(node['value']) && node['shorthand'] === true;
      return kind === undefined || isPattern || isName || isConstant(node['value']) ? undefined : { kind, name: name! };
    }
    case 'ImportExpression':
      return isConstant(node['source']) ? undefined : { kind: 'import', name: 'import()' };
    case 'Literal':
      return typeof node['value'] === 'string' && /^\s*javascript:(?!void|;|\s*$)/iu.test(node['value'])
        ? { kind: 'javascript-url', name: 'javascript:' }
        : undefined;
    case 'NewExpression':
      return nameOf(node['callee']) === 'Function' ? functionSink(node) : undefined;
    case 'CallExpression':
      return callSink(node, code);
    default:
      return undefined;
  }
}

function functionSink(node: Known): { readonly kind: SinkKind; readonly name: string } | undefined {
  const given = node['arguments'] as readonly unknown[];
  // A constant text is code as good as any other: "return this" is in half of all bundles.
  return given.length === 0 || given.every(isConstant) ? undefined : { kind: 'function', name: 'Function' };
}

function callSink(node: Known, code: string): { readonly kind: SinkKind; readonly name: string } | undefined {
  const given = node['arguments'] as readonly unknown[];
  const plain = nameOf(node['callee']);
  const method = propertyOf(node['callee']);
  const owner = isNode(node['callee']) ? nameOf(node['callee']['object']) : undefined;
  const isGlobal = plain !== undefined || (owner !== undefined && WINDOWS.has(owner));
  const name = plain ?? method;
  if (name === undefined) return undefined;
  if (isGlobal && name === 'eval') return isConstant(given[0]) ? undefined : { kind: 'eval', name };
  if (isGlobal && name === 'Function') return functionSink(node);
  if (isGlobal && (name === 'setTimeout' || name === 'setInterval'))
    return isText(given[0]) ? { kind: 'timer-text', name } : undefined;
  if (isGlobal && name === 'addEventListener') return messageSink(given, code);
  if (method === undefined) return undefined;
  if (owner === 'document' && (method === 'write' || method === 'writeln'))
    return given.every(isConstant) ? undefined : { kind: 'document-write', name: `document.${method}` };
  const markup = HTML_METHODS.get(method);
  if (markup !== undefined && given.length > markup && !isConstant(given[markup]))
    return { kind: 'html', name: method };
  if (method === 'postMessage' && constantOf(given[1]) === '*') return { kind: 'message-to-anybody', name: method };
  return undefined;
}

/** Only listeners that are written where they are added: of another one, nothing can be said here. */
function messageSink(given: readonly unknown[], code: string): { kind: SinkKind; name: string } | undefined {
  const listener = given[1];
  if (constantOf(given[0]) !== 'message' || !isNode(listener) || !/Function/u.test(listener.type)) return undefined;
  const text = code.slice(listener.start, listener.end);
  return /\borigin\b|\.source\s*[!=]==?|[!=]==?\s*[\w$.]+\.source\b/u.test(text)
    ? undefined
    : { kind: 'message-without-origin', name: "addEventListener('message')" };
}

function isNode(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** Also of `(0, eval)`. */
function nameOf(node: unknown): string | undefined {
  if (isNode(node) && node.type === 'SequenceExpression')
    return nameOf((node['expressions'] as readonly unknown[]).at(-1));
  return isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : undefined;
}

function keyOf(node: Known): string | undefined {
  return nameOf(node) ?? constantOf(node);
}

/** `x.name` and `x['name']`. */
function propertyOf(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined;
  return node['computed'] === true ? constantOf(node['property']) : nameOf(node['property']);
}

function constantOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const parts = node['quasis'];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(parts) || parts.length !== 1) return undefined;
  return (parts[0] as { readonly value: { readonly cooked: string } }).value.cooked;
}

/** Nothing from outside can be in it: a text, a number, nothing, or constants put together. */
function isConstant(node: unknown): boolean {
  if (node === undefined) return true;
  if (!isNode(node)) return false;
  if (node.type === 'Literal' || constantOf(node) !== undefined) return true;
  if (node.type === 'BinaryExpression') return isConstant(node['left']) && isConstant(node['right']);
  if (node.type === 'ConditionalExpression') return isConstant(node['consequent']) && isConstant(node['alternate']);
  return node.type === 'UnaryExpression' && node['operator'] === 'void';
}

function isText(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (constantOf(node) !== undefined || node.type === 'TemplateLiteral') return true;
  return (
    node.type === 'BinaryExpression' && node['operator'] === '+' && (isText(node['left']) || isText(node['right']))
  );
}

function placed(
  code: string,
  found: readonly { readonly kind: SinkKind; readonly name: string; readonly start: number }[],
): readonly DangerousSink[] {
  let [line, begins, next] = [1, 0, code.indexOf('\n')];
  return found.map(({ kind, name, start }) => {
    while (next >= 0 && next < start) {
      line++;
      begins = next + 1;
      next = code.indexOf('\n', begins);
    }
    return { kind, name, line, column: start - begins, text: code.slice(start, start + LONGEST_TEXT) };
  });
}
