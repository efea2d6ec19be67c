import type { Program } from 'acorn';
import { FormatFault } from '../fault.ts';

/** The syntax tree of a script, as ESTree has it. */
export type ScriptTree = Program;

/** From which character of a script to which; the end is not in it. */
export type TextSpan = readonly [start: number, end: number];

/** Where a script is no code. */
export interface ScriptTexts {
  readonly comments: readonly TextSpan[];
  /** Texts, pieces of templates and regular expressions. */
  readonly texts: readonly TextSpan[];
}

const TEXT_TOKENS: ReadonlySet<string> = new Set(['string', 'template', 'invalidTemplate', 'regexp']);

/** The syntax tree of a built script, and where it is no code, in the order of the text. Throws FormatFault SOURCE-SYNTAX. */
export async function parseScript(code: string): Promise<{ readonly program: ScriptTree } & ScriptTexts> {
  const acorn = await import('acorn');
  const attempt = (sourceType: 'module' | 'script') => {
    const comments: TextSpan[] = [];
    const texts: TextSpan[] = [];
    const program = acorn.parse(code, {
      ecmaVersion: 'latest',
      allowHashBang: true,
      allowReturnOutsideFunction: true,
      sourceType,
      onComment: (_isBlock, _text, start, end) => comments.push([start, end]),
      onToken: ({ type, start, end }) => {
        if (TEXT_TOKENS.has(type.label)) texts.push([start, end]);
      },
    });
    return { program, comments, texts };
  };
  try {
    return attempt('module');
  } catch {
    // Old scripts are no modules; what is wrong is told by the second try.
  }
  try {
    return attempt('script');
  } catch (error) {
    // RangeError: nested deeper than the stack is high.
    if (error instanceof SyntaxError || error instanceof RangeError)
      throw new FormatFault('SOURCE-SYNTAX', `it is no JavaScript (${error.message.slice(0, 100)})`, 0);
    throw error;
  }
}
