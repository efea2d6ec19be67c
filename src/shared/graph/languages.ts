import type { Lexer } from './lexed-source.ts';
import { lexComponent } from './lexers/component.ts';
import { lexGo } from './lexers/go.ts';
import { lexJava } from './lexers/java.ts';
import { lexJavaScript } from './lexers/javascript.ts';
import { lexKotlin } from './lexers/kotlin.ts';
import { lexPython } from './lexers/python.ts';
import { lexRust } from './lexers/rust.ts';

/** Languages whose files import one another share a resolver. */
export type Ecosystem = 'javascript' | 'python' | 'go' | 'rust' | 'jvm';

export interface Language {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[];
  readonly lex: Lexer;
}

/** Every language that is seen, one line each. */
export const LANGUAGES: readonly Language[] = [
  language('JavaScript', 'javascript', 'js jsx mjs cjs', lexJavaScript),
  language('TypeScript', 'javascript', 'ts tsx mts cts', lexJavaScript),
  language('Vue, Svelte', 'javascript', 'vue svelte', lexComponent),
  language('Python', 'python', 'py pyi', lexPython),
  language('Go', 'go', 'go', lexGo),
  language('Rust', 'rust', 'rs', lexRust),
  language('Java', 'jvm', 'java', lexJava),
  language('Kotlin', 'jvm', 'kt kts', lexKotlin),
];

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((entry) => entry.extensions.map((extension) => [extension, entry] as const)),
);

/** By the end of the path; undefined when it is of no language here. */
export function languageOf(path: string): Language | undefined {
  return BY_EXTENSION.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

function language(name: string, ecosystem: Ecosystem, extensions: string, lex: Lexer): Language {
  return { name, ecosystem, extensions: extensions.split(' '), lex };
}
