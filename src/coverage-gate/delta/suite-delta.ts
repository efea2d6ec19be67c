import type { FlakyFacts, IndirectFacts, SuiteDeltaFacts } from '../../shared/model/coverage-delta.ts';
import type { FlappingLines } from '../../shared/policy/flapping-lines.ts';
import type { SuiteDelta } from '../../shared/policy/line-delta.ts';
import type { RemovedCode } from '../../shared/policy/removed-code.ts';

const MOST_FILES = 200;
const MOST_RANGES = 50;

/** What facts.json says of a suite's change: sums of all of it, and lines of the files that changed most. */
export function suiteDelta(
  delta: SuiteDelta,
  { removed, dropped, droppedFiles }: RemovedCode,
  flapping: readonly FlappingLines[],
): SuiteDeltaFacts {
  const flaky = flakyOf(delta, flapping);
  const indirect = [...delta.indirect].sort(
    (one, other) =>
      other.lost.length - one.lost.length ||
      other.gained.length - one.gained.length ||
      (one.path < other.path ? -1 : 1),
  );
  return {
    name: delta.suite,
    before: delta.before,
    after: delta.after,
    removed,
    added: delta.added,
    keptBefore: delta.keptBefore,
    keptAfter: delta.keptAfter,
    dropped,
    droppedFiles: droppedFiles.slice(0, MOST_FILES),
    droppedFileCount: droppedFiles.length,
    movedLines: delta.movedLines,
    lost: sum(delta.indirect, ({ lost }) => lost.length),
    gained: sum(delta.indirect, ({ gained }) => gained.length),
    indirect: indirect.slice(0, MOST_FILES).map(
      ({ path, lost, gained, fileUnchanged }): IndirectFacts => ({
        path,
        lost: lost.length,
        lostLines: ranges(lost),
        gained: gained.length,
        gainedLines: ranges(gained),
        fileUnchanged,
      }),
    ),
    indirectFileCount: indirect.length,
    flakyLost: sum(flaky, ({ lost }) => lost),
    flakyGained: sum(flaky, ({ gained }) => gained),
    flaky: flaky
      .sort((one, other) => other.count - one.count || (one.path < other.path ? -1 : 1))
      .slice(0, MOST_FILES)
      .map(({ path, count, lines, runs }): FlakyFacts => ({ path, count, lines, runs })),
    flakyFileCount: flaky.length,
    unmappedFiles: delta.unmapped.length,
  };
}

/** Of the lines that changed without being changed, those that are known to do so. */
function flakyOf({ indirect }: SuiteDelta, flapping: readonly FlappingLines[]) {
  const known = new Map(flapping.map((file) => [file.path, file]));
  return indirect.flatMap(({ path, lost, gained, fileUnchanged }) => {
    const file = fileUnchanged ? known.get(path) : undefined;
    if (file === undefined) return [];
    const lines = new Set(file.lines);
    const [own, more] = [lost.filter((line) => lines.has(line)), gained.filter((line) => lines.has(line))];
    const count = own.length + more.length;
    const all = [...own, ...more].sort((one, other) => one - other);
    return count === 0
      ? []
      : [{ path, count, lines: ranges(all), runs: file.runs, lost: own.length, gained: more.length }];
  });
}

/** Lines that follow one another as "3-5,9". */
function ranges(lines: readonly number[]): string {
  const found: string[] = [];
  for (let at = 0; at < lines.length && found.length < MOST_RANGES; ) {
    const start = lines[at]!;
    let end = start;
    for (at++; lines[at] === end + 1; at++) end++;
    found.push(start === end ? `${start}` : `${start}-${end}`);
  }
  return found.join(',');
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
