import type { Uints } from '../../model/coverage.ts';
import { narrow } from './arena.ts';
import type { CoverageBuilder } from './builder.ts';
import { addHits } from './rows.ts';

/** What the commands of a .resultset.json say of one file, so far. */
export class SimplecovFile {
  /** Hits of line 1, 2, … plus one; 0: no code. While it is read, then narrowed. */
  #read: number[] = [];
  #lines: Uints = new Uint8Array(0);
  /** [line, id, hits] … */
  readonly #branches: number[] = [];

  get lineCount(): number {
    return this.#read.length;
  }

  /** The next line. */
  line(hits: number | undefined): void {
    this.#read.push(hits === undefined ? 0 : addHits(hits, 1));
  }

  branch(line: number, id: number, hits: number): void {
    this.#branches.push(line, id, hits);
  }

  /** All lines were read. */
  keep(): void {
    this.#lines = narrow(this.#read);
    this.#read = [];
  }

  /**
   * Adds another command's record. As in SimpleCov's combiner, a line without code in one and without hits in the other
   * has no code: files that were only tracked, never loaded, have 0 on lines such as "end".
   */
  merge(other: SimplecovFile): void {
    const merged = new Uint32Array(Math.max(this.#lines.length, other.#lines.length));
    for (let i = 0; i < merged.length; i++) {
      const [a, b] = [this.#lines[i] ?? 0, other.#lines[i] ?? 0];
      const hits = Math.max(a - 1, 0) + Math.max(b - 1, 0);
      merged[i] = hits === 0 && (a === 0 || b === 0) ? 0 : addHits(hits, 1);
    }
    this.#lines = narrow(merged);
    for (const cell of other.#branches) this.#branches.push(cell);
  }

  emit(builder: CoverageBuilder, path: string): void {
    builder.begin(path);
    for (const [i, hits] of this.#lines.entries()) if (hits > 0) builder.line(i + 1, hits - 1);
    const branches = this.#branches;
    for (let at = 0; at < branches.length; at += 3) builder.branch(branches[at]!, branches[at + 1]!, branches[at + 2]!);
    builder.commit();
  }
}
