/** Lines of a file, both ends included, 1-based. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is left of ranges without the lines of others. Both ascending and apart; so is the answer. */
export function withoutLines(ranges: readonly Range[], taken: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    let from = start;
    while (at < taken.length && taken[at]!.end < start) at++;
    for (let next = at; next < taken.length && taken[next]!.start <= end; next++) {
      if (taken[next]!.start > from) left.push({ start: from, end: taken[next]!.start - 1 });
      from = Math.max(from, taken[next]!.end + 1);
    }
    if (from <= end) left.push({ start: from, end });
  }
  return left;
}
