/**
 * How a source names another one:
 * - `import`: a statement that is there at run time;
 * - `type`: one that is gone at run time (`import type`, below `if TYPE_CHECKING:`);
 * - `dynamic`: a call with a literal (`import('x')`, `import_module("x")`);
 * - `require`: CommonJS with a literal;
 * - `static`: Java's `import static`;
 * - `module`: Rust's `mod x;`;
 * - `path`: a Rust path in the code that begins with `crate`, `self` or `super`.
 */
export type ImportKind = 'import' | 'type' | 'dynamic' | 'require' | 'static' | 'module' | 'path';

/** One mention of another source, as it is written. */
export interface ImportSite {
  readonly kind: ImportKind;
  /** `./a.js`, `..pkg.mod`, `example.com/m/pkg`, `crate::a::B`, `java.util.*`: in the words of the language. */
  readonly target: string;
  /** From 1. */
  readonly line: number;
  /** Python: what `from target import …` takes out of it; `*` is all. */
  readonly names?: readonly string[];
  /** Rust: the inline modules around it, `a::b`. */
  readonly scope?: string;
  /** Rust: the file that `#[path = "…"]` names. */
  readonly file?: string;
}

/** What a lexer sees of a source file. */
export interface LexedSource {
  /** In the order of the text. */
  readonly imports: readonly ImportSite[];
  /** The line of each decision point (docs/graph.md says what counts), ascending; several on one line are repeated. */
  readonly decisions: Int32Array;
  /** Go, Java, Kotlin: the package that the file declares; '' is the unnamed one. */
  readonly unit?: string;
  /** Rust: whether the file holds tests of its own (`#[test]`, `#[cfg(test)]`). */
  readonly holdsTests?: boolean;
}

/** Never throws and takes time linear in the text, whatever the text is. */
export type Lexer = (text: string, path: string) => LexedSource;
