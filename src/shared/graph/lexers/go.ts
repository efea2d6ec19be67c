import type { LexedSource } from '../lexed-source.ts';
import {
  AMPERSAND,
  BACKTICK,
  BAR,
  behind,
  behindString,
  behindTrivia,
  CLOSE_PAREN,
  DOT,
  DOUBLE_QUOTE,
  isText,
  isWord,
  lineEnd,
  OPEN_PAREN,
  SEMICOLON,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  wordEnd,
} from './characters.ts';
import { Findings } from './findings.ts';

/** Imports come before all other declarations, so a file's header is all that is read for them. */
export function lexGo(text: string): LexedSource {
  const findings = new Findings();
  let unit = '';
  let inHeader = true;
  let p = 0;
  while (p < text.length) {
    const c = text.charCodeAt(p);
    if (c <= SPACE) p++;
    else if (isWord(c)) {
      const end = wordEnd(text, p);
      const start = p;
      p = end;
      if (!inHeader) {
        if (isDecision(text, start, end)) findings.decision(start);
      } else if (isText(text, start, end, 'package')) {
        const name = behindTrivia(text, end);
        p = wordEnd(text, name);
        unit = text.slice(name, p);
      } else if (isText(text, start, end, 'import')) p = importDeclaration(text, start, end, findings);
      else if (['func', 'type', 'var', 'const'].some((word) => isText(text, start, end, word))) inHeader = false;
    } else if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE) p = behindString(text, p, c);
    else if (c === BACKTICK) p = behind(text, '`', p + 1);
    else if (c === SLASH) {
      const next = text.charCodeAt(p + 1);
      if (next === SLASH) p = lineEnd(text, p);
      else p = next === STAR ? behind(text, '*/', p + 2) : p + 1;
    } else if ((c === AMPERSAND || c === BAR) && text.charCodeAt(p + 1) === c) {
      findings.decision(p);
      p += 2;
    } else p++;
  }
  return { ...findings.lexed(text), unit };
}

function isDecision(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 4) return false;
  return isText(text, start, end, 'if') || isText(text, start, end, 'for') || isText(text, start, end, 'case');
}

/** `import a "x"`, `import ( . "x"; _ "y" )`. */
function importDeclaration(text: string, start: number, from: number, findings: Findings): number {
  let p = behindTrivia(text, from);
  if (text.charCodeAt(p) !== OPEN_PAREN) return importSpec(text, p, start, findings);
  p = behindTrivia(text, p + 1);
  while (p < text.length && text.charCodeAt(p) !== CLOSE_PAREN) {
    const end = importSpec(text, p, p, findings);
    if (end === p) return p + 1;
    p = behindTrivia(text, end);
    while (text.charCodeAt(p) === SEMICOLON) p = behindTrivia(text, p + 1);
  }
  return p + 1;
}

/** Behind the path; `start` when there is none. */
function importSpec(text: string, start: number, at: number, findings: Findings): number {
  let p = start;
  if (text.charCodeAt(p) === DOT) p = behindTrivia(text, p + 1);
  else if (isWord(text.charCodeAt(p))) p = behindTrivia(text, wordEnd(text, p));
  const quote = text.charCodeAt(p);
  if (quote !== DOUBLE_QUOTE && quote !== BACKTICK) return start;
  const end = quote === BACKTICK ? behind(text, '`', p + 1) : behindString(text, p, quote);
  if (end - p < 3 || text.charCodeAt(end - 1) !== quote) return end;
  findings.import('import', text.slice(p + 1, end - 1), at);
  return end;
}
