import type { SourcePage } from '../../model/presentation.ts';

type Hits = readonly (readonly [line: number, hits: number])[];

/**
 * The hits of one file in one suite as runs, flat: `[gap, length, hits, …]`. `gap` lines without code come before the
 * run, then `length` consecutive lines with the same `hits`. The page's script holds the decoder.
 */
export function encodeHits(lines: Hits): number[] {
  const runs: number[] = [];
  let next = 1;
  for (const [line, hits] of lines) {
    const last = runs.length - 1;
    if (last > 0 && line === next && runs[last] === hits) runs[last - 1] = (runs[last - 1] ?? 0) + 1;
    else runs.push(line - next, 1, hits);
    next = line + 1;
  }
  return runs;
}

/** A suite may have any name, `__proto__` too: only own properties count. */
function linesOf(page: SourcePage, suite: string): Hits | undefined {
  return Object.hasOwn(page.suites, suite) ? page.suites[suite] : undefined;
}

/** Covered and total lines: of the union first (a line is covered when any suite hits it), then of each suite; total -1: not in it. */
function countLines(page: SourcePage, suites: readonly string[]): number[] {
  const covered = new Map<number, boolean>();
  const counts = [0, 0];
  for (const suite of suites) {
    const lines = linesOf(page, suite);
    if (lines === undefined) {
      counts.push(0, -1);
      continue;
    }
    let hit = 0;
    for (const [line, hits] of lines) {
      if (hits > 0) hit += 1;
      if (hits > 0 || !covered.has(line)) covered.set(line, hits > 0);
    }
    counts.push(hit, lines.length);
  }
  for (const isCovered of covered.values()) if (isCovered) counts[0] = (counts[0] ?? 0) + 1;
  counts[1] = covered.size;
  return counts;
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
  const files = pages.map((page) => [page.path.toWellFormed(), ...countLines(page, suites)]);
  const blocks = pages.map((page, index) =>
    block(`f${index}`, {
      ...(page.text === undefined ? {} : { text: page.text }),
      hits: suites.map((suite) => {
        const lines = linesOf(page, suite);
        return lines === undefined ? null : encodeHits(lines);
      }),
    }),
  );
  return block('index', { suites, files }) + blocks.join('');
}
