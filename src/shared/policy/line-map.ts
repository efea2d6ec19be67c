import type { Hunk } from '../model/line-baseline.ts';

/** Where a new line comes from. */
export interface LineOrigin {
  /** The same line of the old file; -1: the line is new. Some tools count a line 0. */
  readonly oldLine: number;
  /** True: a new line that stands where old ones were. */
  readonly replaces: boolean;
}

/** A line that has no old one; and one that stands where old ones were. */
export const NEW = -1;
export const REPLACES = -2;

/**
 * Follows the lines of a file through its hunks, in ascending order of the lines asked for: `of(1)`, `of(5)`, `of(5)`.
 * Throws RangeError for hunks that are out of order, overlap or do not fit one another.
 */
export class LineMap {
  readonly #hunks: readonly Hunk[];
  #at = 0;
  /** What the hunks before `#at` added to line numbers. */
  #shift = 0;

  constructor(hunks: readonly Hunk[]) {
    checkHunks(hunks);
    this.#hunks = hunks;
  }

  of(newLine: number): LineOrigin {
    const oldLine = this.at(newLine);
    return { oldLine: Math.max(NEW, oldLine), replaces: oldLine === REPLACES };
  }

  /** The same without an object for each of many lines: the old line, `NEW` or `REPLACES`. */
  at(newLine: number): number {
    for (;;) {
      const hunk = this.#hunks[this.#at];
      if (hunk === undefined) break;
      const first = firstNew(hunk);
      if (newLine < first) break;
      if (newLine < first + hunk.newLines) return hunk.oldLines > 0 ? REPLACES : NEW;
      this.#shift += hunk.newLines - hunk.oldLines;
      this.#at++;
    }
    return newLine - this.#shift;
  }
}

/** The first line that a hunk touches; one that only adds or only removes names the line before. */
function firstNew({ newStart, newLines }: Hunk): number {
  return newLines === 0 ? newStart + 1 : newStart;
}

function firstOld({ oldStart, oldLines }: Hunk): number {
  return oldLines === 0 ? oldStart + 1 : oldStart;
}

function checkHunks(hunks: readonly Hunk[]): void {
  let shift = 0;
  let nextNew = 1;
  for (const hunk of hunks) {
    const numbers = [hunk.oldStart, hunk.oldLines, hunk.newStart, hunk.newLines];
    const counts = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
    if (!counts || firstNew(hunk) < nextNew || firstNew(hunk) - firstOld(hunk) !== shift)
      throw new RangeError(
        `the hunk -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} does not fit`,
      );
    shift += hunk.newLines - hunk.oldLines;
    nextNew = firstNew(hunk) + hunk.newLines;
  }
}
