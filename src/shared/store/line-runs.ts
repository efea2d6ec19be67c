import type { Lines, Uints } from '../model/coverage.ts';
import type { VarintReader, VarintWriter } from './varints.ts';

const LAST_LINE = 0xffffff;

/**
 * `blocks, {gap, length}…` of lines that follow one another (gap: lines between it and the one before), then `{run}…`: how
 * many of them, block by block, are not covered, are covered, are not covered, and so on until all are told.
 */
export function writeLines(writer: VarintWriter, { numbers, hits }: Lines): void {
  const total = numbers.length;
  let blocks = total === 0 ? 0 : 1;
  for (let at = 1; at < total; at++) if (numbers[at]! !== numbers[at - 1]! + 1) blocks++;
  writer.number(blocks);
  let before = -1;
  for (let from = 0; from < total; ) {
    let end = from + 1;
    while (end < total && numbers[end]! === numbers[end - 1]! + 1) end++;
    writer.number(numbers[from]! - before - 1);
    writer.number(end - from);
    before = numbers[end - 1]!;
    from = end;
  }
  for (let from = 0, covered = false; from < total; covered = !covered) {
    let end = from;
    while (end < total && hits[end]! > 0 === covered) end++;
    writer.number(end - from);
    from = end;
  }
}

/** What is left to be read of an entry, so that a small one cannot ask for much memory. */
export interface LineBudget {
  lines: number;
}

/** Reads what `writeLines` wrote. Throws RangeError for anything else. */
export function readLines(reader: VarintReader, budget: LineBudget): Lines {
  const blocks = reader.number(budget.lines);
  // Flat: first, length, first, length.
  const edges: number[] = [];
  let total = 0;
  let last = -1;
  for (let block = 0; block < blocks; block++) {
    // Only the first block may begin right away: others would be one with the block before.
    const gap = reader.number(LAST_LINE);
    const length = reader.number(LAST_LINE + 1);
    const first = last + 1 + gap;
    last = first + length - 1;
    total += length;
    if (length === 0 || (gap === 0 && block > 0) || last > LAST_LINE || total > budget.lines)
      throw new RangeError('lines are out of order or too many');
    edges.push(first, length);
  }
  budget.lines -= total;
  const numbers: Uints =
    last < 0x100 ? new Uint8Array(total) : last < 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  let at = 0;
  for (let edge = 0; edge < edges.length; edge += 2)
    for (let line = edges[edge]!, end = line + edges[edge + 1]!; line < end; line++) numbers[at++] = line;
  return { numbers, ...readHits(reader, total), total };
}

function readHits(reader: VarintReader, total: number): { readonly hits: Uint8Array; readonly covered: number } {
  const hits = new Uint8Array(total);
  let all = 0;
  for (let at = 0, covered = 0; at < total; covered = 1 - covered) {
    const length = reader.number(total - at);
    // Only the first run, of lines that are not covered, may be empty.
    if (length === 0 && (at > 0 || covered === 1)) throw new RangeError('a run of lines is empty');
    if (covered === 1) {
      hits.fill(1, at, at + length);
      all += length;
    }
    at += length;
  }
  return { hits, covered: all };
}
