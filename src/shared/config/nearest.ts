const LONGEST = 64;

/** Spelling without what people mix up between platforms: `unitReports`, `unit_reports` and `unit-reports` are one word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/gu, '');
}

/** Edits that turn one word into the other; swapping two neighbours is one edit (optimal string alignment distance). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}

/** The known word that was probably meant, or undefined when none is within a third of its length. The first one wins a tie. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = editDistance(plain(word), plain(candidate));
    const allowed = Math.max(1, Math.floor(plain(candidate).length / 3));
    if (edits <= allowed && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
