import type { FileCoverageData } from 'istanbul-lib-coverage';

/** Coverage by path, of one tool. */
export type ByPath = Readonly<Record<string, FileCoverageData>>;

/**
 * LCOV of lines: of each the most hits that any of these knows, and a line that only one of them knows is a line. What tests run in their own
 * processes was transformed by vitest, what the program runs was not; both name the same statements, but not to the column, which is
 * why nothing but lines is told.
 */
export function lineReport(measured: readonly ByPath[]): string {
  const files = new Map<string, Map<number, number>>();
  for (const file of measured.flatMap((one) => Object.values(one))) {
    const lines = files.get(file.path) ?? new Map<number, number>();
    files.set(file.path, lines);
    for (const [id, { start }] of Object.entries(file.statementMap))
      lines.set(start.line, Math.max(lines.get(start.line) ?? 0, file.s[id] ?? 0));
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, lines]) => `SF:${path}\n${linesOf(lines)}end_of_record\n`).join('');
}

function linesOf(lines: ReadonlyMap<number, number>): string {
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, hits]) => `DA:${line},${hits}\n`)
    .join('');
}
