import type { LexedSource } from '../lexed-source.ts';
import {
  AMPERSAND,
  BACKSLASH,
  BAR,
  behind,
  behindString,
  behindTrivia,
  COLON,
  COMMA,
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  isText,
  isWord,
  lineEnd,
  OPEN_BRACE,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  wordEnd,
} from './characters.ts';
import { dottedName } from './dotted-name.ts';
import { Findings } from './findings.ts';

const DECISIONS: readonly string[] = ['if', 'for', 'while', 'case', 'catch'];

export function lexJava(text: string): LexedSource {
  const findings = new Findings();
  let unit = '';
  /** Before the first brace, where package and imports are. */
  let inHeader = true;
  let p = 0;
  while (p < text.length) {
    const c = text.charCodeAt(p);
    if (c <= SPACE) p++;
    else if (isWord(c)) {
      const start = p;
      p = wordEnd(text, p);
      if (!inHeader) {
        if (p - start <= 5 && isDecision(text, start, p)) findings.decision(start);
      } else if (isText(text, start, p, 'package')) ({ name: unit, end: p } = dottedName(text, p));
      else if (isText(text, start, p, 'import')) p = importDeclaration(text, start, p, findings);
    } else if (c === DOUBLE_QUOTE) p = text.startsWith('"""', p) ? behindBlock(text, p) : behindString(text, p, c);
    else if (c === SINGLE_QUOTE) p = behindString(text, p, c);
    else if (c === SLASH) {
      const next = text.charCodeAt(p + 1);
      if (next === SLASH) p = lineEnd(text, p);
      else p = next === STAR ? behind(text, '*/', p + 2) : p + 1;
    } else {
      if (c === OPEN_BRACE) inHeader = false;
      else if ((c === AMPERSAND || c === BAR) && text.charCodeAt(p + 1) === c) findings.decision(p++);
      else if (c === QUESTION && !isWildcard(text, p)) findings.decision(p);
      p++;
    }
  }
  return { ...findings.lexed(text), unit };
}

function isDecision(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) !== DOT && DECISIONS.some((word) => isText(text, start, end, word));
}

/** `import a.b.C;`, `import static a.b.C.d;`, `import a.*;`, `import module a.b;`. */
function importDeclaration(text: string, start: number, from: number, findings: Findings): number {
  const word = behindTrivia(text, from);
  const wordStop = wordEnd(text, word);
  if (isText(text, word, wordStop, 'static')) {
    const { name, end } = dottedName(text, wordStop);
    if (name !== '') findings.import('static', name, start);
    return Math.max(end, wordStop);
  }
  const isModule = isText(text, word, wordStop, 'module') && isWord(text.charCodeAt(behindTrivia(text, wordStop)));
  const { name, end } = dottedName(text, isModule ? wordStop : word);
  // A module is of the outside, and has the name of no package of ours.
  if (name !== '' && !isModule) findings.import('import', name, start);
  return Math.max(end, from);
}

/** `<?>`, `<? extends A>`, `Map<?, B>`, `@A ?`: no condition stands before a question mark there. */
function isWildcard(text: string, p: number): boolean {
  const next = behindTrivia(text, p + 1);
  const c = text.charCodeAt(next);
  if (c === GREATER || c === COMMA || c === COLON) return true;
  const end = wordEnd(text, next);
  if (isText(text, next, end, 'extends')) return true;
  // `a ? super.b() : c` is a condition.
  return isText(text, next, end, 'super') && isWord(text.charCodeAt(behindTrivia(text, end)));
}

/** Behind a text block. */
function behindBlock(text: string, start: number): number {
  for (let p = start + 3; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c === BACKSLASH) p++;
    else if (c === DOUBLE_QUOTE && text.startsWith('"""', p)) return p + 3;
  }
  return text.length;
}
