// Comments of other people's code are a fifth of the bundle, and every job of every user fetches them.
import { type Comment, parse } from 'acorn';
import type { Stats } from './notices.ts';

/** Where the bundler says what a line is part of, and what somebody says about their rights. */
const KEPT = /^\*+$|CONCATENATED MODULE|copyright|licen[cs]e|@preserve|[#@]__PURE__|Redistribution/iu;
const FOREIGN = /^(?:\.\/node_modules\/|external |webpack\/)/u;

/** Files of the bundle in which nothing is ours. */
export function foreignFiles({ chunks }: Stats): string[] {
  return (chunks ?? [])
    .filter(({ modules }) => (modules ?? []).length > 0 && (modules ?? []).every(isForeign))
    .flatMap(({ files }) => files ?? [])
    .filter((file) => file.endsWith('.js'));
}

function isForeign({ name = '', modules }: NonNullable<Stats['modules']>[number]): boolean {
  return modules === undefined ? FOREIGN.test(name) : modules.every(isForeign);
}

/** The same code, line for line, without its comments; those about rights stay. Throws SyntaxError for what is no module. */
export function withoutComments(code: string): string {
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  let text = '';
  let from = 0;
  for (const { start, end, value } of comments) {
    if (KEPT.test(value)) continue;
    const lineStart = code.lastIndexOf('\n', start - 1) + 1;
    const before = code.slice(Math.max(lineStart, from), start);
    const lineEnd = /[ \t]*(?:\n|$)/uy;
    lineEnd.lastIndex = end;
    const after = lineEnd.exec(code);
    if (before.trim() === '' && lineStart >= from && after !== null) {
      text += code.slice(from, lineStart);
      from = end + after[0].length;
    } else if (after !== null) {
      text += code.slice(from, start).replace(/[ \t]+$/u, '');
      from = end;
    } else {
      // A line end in a comment can end a statement.
      text += code.slice(from, start) + (value.includes('\n') ? '\n' : ' ');
      from = end;
    }
  }
  return text + code.slice(from);
}

/**
 * The same code, line for line, without the blanks that lines begin with; a seventh of what is left. Lines that begin inside of
 * a template or a comment stay as they are. Throws SyntaxError for what is no module.
 */
export function withoutIndentation(code: string): string {
  const long: (readonly [start: number, end: number])[] = [];
  const note = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    if (code.slice(start, end).includes('\n')) long.push([start, end]);
  };
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: note,
    onComment: (_isBlock, _text, start, end) => note({ start, end }),
  });
  long.sort(([a], [b]) => a - b);
  let at = 0;
  return code.replace(/(?<=\n)[ \t]+/gu, (blanks, position: number) => {
    while (at < long.length && long[at]![1] <= position) at++;
    return at < long.length && long[at]![0] < position ? blanks : '';
  });
}
