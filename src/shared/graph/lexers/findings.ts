import type { ImportKind, ImportSite, LexedSource } from '../lexed-source.ts';

type Extras = Pick<ImportSite, 'names' | 'scope' | 'file'>;

/** What a lexer has found so far, by offset in ascending order; lines are counted once, at the end. */
export class Findings {
  readonly #imports: {
    readonly kind: ImportKind;
    readonly target: string;
    readonly at: number;
    readonly extras: Extras;
  }[] = [];
  readonly #decisions: number[] = [];

  import(kind: ImportKind, target: string, at: number, extras: Extras = {}): void {
    this.#imports.push({ kind, target, at, extras });
  }

  decision(at: number): void {
    this.#decisions.push(at);
  }

  /** A point to come back to. */
  mark(): readonly [imports: number, decisions: number] {
    return [this.#imports.length, this.#decisions.length];
  }

  /** Forgets what was found since. */
  back([imports, decisions]: readonly [number, number]): void {
    this.#imports.length = imports;
    this.#decisions.length = decisions;
  }

  /** `firstLine`: the number of the text's first line, where it is a part of a file. */
  lexed(text: string, firstLine = 1): LexedSource {
    const lines = new Lines(text, firstLine);
    const imports = this.#imports.map(
      ({ kind, target, at, extras }): ImportSite => ({ kind, target, line: lines.at(at), ...extras }),
    );
    const more = new Lines(text, firstLine);
    return { imports, decisions: Int32Array.from(this.#decisions, (at) => more.at(at)) };
  }
}

/** Line numbers of ascending offsets. */
class Lines {
  readonly #text: string;
  #line: number;
  /** Of the next line; Infinity in the last. */
  #next: number;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
    this.#next = this.#nextLine(0);
  }

  at(offset: number): number {
    while (offset >= this.#next) {
      this.#line++;
      this.#next = this.#nextLine(this.#next);
    }
    return this.#line;
  }

  #nextLine(from: number): number {
    const at = this.#text.indexOf('\n', from);
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  }
}
