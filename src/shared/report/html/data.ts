import type { LineHits, SourcePage } from '../../model/presentation.ts';

/**
 * The hits of one file in one suite as runs, flat: `[gap, length, hits, …]`. `gap` lines without code come before the
 * run, then `length` consecutive lines with the same `hits`. The page's script holds the decoder.
 */
export function encodeHits({ numbers, hits }: LineHits): number[] {
  const runs: number[] = [];
  let next = 1;
  for (let at = 0; at < numbers.length; ) {
    const start = numbers[at]!;
    const count = hits[at]!;
    let end = start + 1;
    for (at++; at < numbers.length && numbers[at] === end && hits[at] === count; at++) end++;
    runs.push(start - next, end - start, count);
    next = end;
  }
  return runs;
}

/** A suite may have any name, `__proto__` too: only own properties count. */
function linesOf(page: SourcePage, suite: string): LineHits | undefined {
  return Object.hasOwn(page.suites, suite) ? page.suites[suite] : undefined;
}

/** Covered lines of one suite, from its runs. */
function countCovered(runs: readonly number[]): number {
  let covered = 0;
  for (let i = 1; i < runs.length; i += 3) if (runs[i + 1] !== 0) covered += runs[i]!;
  return covered;
}

/** Covered and total lines of the union: a line is covered when any suite hits it. */
function countUnion(suites: readonly LineHits[]): readonly [covered: number, total: number] {
  const covered = new Map<number, boolean>();
  for (const { numbers, hits } of suites) {
    for (let at = 0; at < numbers.length; at++) {
      const [line, isHit] = [numbers[at]!, hits[at]! > 0];
      if (isHit || !covered.has(line)) covered.set(line, isHit);
    }
  }
  let count = 0;
  for (const isCovered of covered.values()) if (isCovered) count++;
  return [count, covered.size];
}

/** JSON that can stand in a `<script>` element: nothing in it can end the element, open a comment or end a line. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function block(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${embedJson(value)}</script>\n`;
}

/** Suite names in the order in which the pages name them. */
export function suiteNames(pages: readonly SourcePage[]): readonly string[] {
  const names = new Set<string>();
  for (const page of pages) for (const name of Object.keys(page.suites)) names.add(name);
  return [...names];
}

/**
 * The data of the page. One index with the counts of every file is read when the page opens; sources and hits lie in
 * one block per file, read only when that file is opened, so that a million lines cost nothing until they are shown.
 */
export function dataBlocks(pages: readonly SourcePage[]): string {
  if (pages.length === 0) return '';
  const suites = suiteNames(pages);
  const [files, blocks]: [unknown[], string[]] = [[], []];
  for (const [index, page] of pages.entries()) {
    const lines = suites.map((suite) => linesOf(page, suite));
    const hits = lines.map((own) => (own === undefined ? null : encodeHits(own)));
    files.push([page.path.toWellFormed(), ...counts(lines, hits)]);
    blocks.push(block(`f${index}`, { ...(page.text === undefined ? {} : { text: page.text }), hits }));
  }
  return block('index', { suites, files }) + blocks.join('');
}

/** Covered and total lines: of the union first, then of each suite; total -1: the file is not in it. */
function counts(lines: readonly (LineHits | undefined)[], hits: readonly (number[] | null)[]): number[] {
  const own = hits.flatMap((runs, at) => (runs === null ? [0, -1] : [countCovered(runs), lines[at]!.numbers.length]));
  const present = lines.filter((some) => some !== undefined);
  // The union of one suite is that suite.
  const alone = hits.findIndex((runs) => runs !== null);
  return [...(present.length === 1 ? own.slice(2 * alone, 2 * alone + 2) : countUnion(present)), ...own];
}
