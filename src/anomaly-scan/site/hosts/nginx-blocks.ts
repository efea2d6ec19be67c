import { HostFault } from '../host.ts';

/** A directive of nginx with what it holds: `server { … }` has directives, `add_header a b;` has none. */
export interface NginxDirective {
  readonly name: string;
  readonly words: readonly string[];
  readonly line: number;
  readonly inner?: readonly NginxDirective[];
}

/** Reads a configuration of nginx. Throws HostFault. */
export function readNginx(text: string): readonly NginxDirective[] {
  const root: NginxDirective[] = [];
  const open: NginxDirective[][] = [root];
  let words: { readonly text: string; readonly line: number }[] = [];
  let line = 1;
  for (const [token] of text.matchAll(
    /\n|#[^\n]*|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[{};]|\$\{[^}]*\}|(?:\\[^\n]|[^\s{};"'#\\])[^\s{};]*|\S/gu,
  )) {
    const at = line;
    line += token.split('\n').length - 1;
    if (token === '\n' || token.startsWith('#')) continue;
    const own = open.at(-1) ?? root;
    if (token === '}') {
      if (open.length === 1 || words.length > 0) throw new HostFault('a } too many', at);
      open.pop();
    } else if (token === ';' || token === '{') {
      const [name, ...rest] = words;
      if (name === undefined) throw new HostFault(`a ${token} without a directive`, at);
      const inner: NginxDirective[] = [];
      const directive = { name: name.text, words: rest.map((word) => word.text), line: name.line };
      own.push(token === '{' ? { ...directive, inner } : directive);
      if (token === '{') open.push(inner);
      words = [];
    } else words.push({ text: unquoted(token), line: at });
  }
  if (open.length > 1 || words.length > 0) throw new HostFault('the file ends within a directive', line);
  return root;
}

function unquoted(token: string): string {
  return /^["']/u.test(token) && token.length > 1 ? token.slice(1, -1).replace(/\\(["'\\])/gu, '$1') : token;
}
