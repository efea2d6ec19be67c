import { isText } from './characters.ts';

/** What a word does to the words after it. */
export type WordKind =
  /** A name: an operator may follow. */
  | 'value'
  /** `return`, `typeof`: an expression follows. */
  | 'operator'
  /** `else`, `do`: a statement follows. */
  | 'block'
  | 'try'
  /** `with`, `switch`: a parenthesis, then a statement. */
  | 'control'
  /** `if`, `for`, `while`: the same, and a decision. */
  | 'decision'
  | 'case'
  | 'catch'
  | 'import'
  | 'export'
  | 'require';

/** What the last word or sign was, as far as the next one depends on it. */
export type Last = 'value' | 'operator' | 'typeof' | 'dot' | 'statement' | 'block' | 'try' | 'control' | 'after try';

const WORDS: ReadonlyMap<string, WordKind> = new Map([
  ...list('operator', 'return typeof delete void in instanceof new throw await yield extends default'),
  ...list('block', 'else do finally'),
  ...list('try', 'try'),
  ...list('control', 'with switch'),
  ...list('decision', 'if for while'),
  ...list('case', 'case'),
  ...list('catch', 'catch'),
  ...list('import', 'import'),
  ...list('export', 'export'),
  ...list('require', 'require'),
]);

/** By first letter: few names begin like a keyword and are as long, so few are looked at twice. */
const BY_FIRST: readonly (readonly (readonly [string, WordKind])[])[] = Array.from({ length: 128 }, (_, code) =>
  [...WORDS].filter(([word]) => word.charCodeAt(0) === code),
);

export function wordKind(text: string, start: number, end: number): WordKind {
  const length = end - start;
  if (length < 2 || length > 10) return 'value';
  const candidates = BY_FIRST[text.charCodeAt(start)];
  if (candidates === undefined) return 'value';
  for (const [word, kind] of candidates) if (isText(text, start, end, word)) return kind;
  return 'value';
}

function list(kind: WordKind, words: string): (readonly [string, WordKind])[] {
  return words.split(' ').map((word) => [word, kind] as const);
}
