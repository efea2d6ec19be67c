import { BACKTICK, behindTrivia, DOT, isWord, STAR, wordEnd } from './characters.ts';

/** `a.b.*` of Java and Kotlin, without blanks, comments and Kotlin's backticks; '' when there is no name. */
export function dottedName(text: string, from: number): { readonly name: string; readonly end: number } {
  let p = behindTrivia(text, from);
  let end = from;
  let name = '';
  for (;;) {
    let [start, stop] = [p, p];
    const c = text.charCodeAt(p);
    if (c === BACKTICK) {
      start = p + 1;
      stop = text.indexOf('`', start);
      if (stop < 0) break;
      end = stop + 1;
    } else if (isWord(c)) end = stop = wordEnd(text, p);
    else if (c === STAR && name !== '') end = stop = p + 1;
    else break;
    name += `${name === '' ? '' : '.'}${text.slice(start, stop)}`;
    p = behindTrivia(text, end);
    if (text.charCodeAt(p) !== DOT || c === STAR) break;
    p = behindTrivia(text, p + 1);
  }
  return { name, end };
}
