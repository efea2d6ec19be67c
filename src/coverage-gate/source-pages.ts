import type { Io } from '../shared/io/port.ts';
import type { Lines } from '../shared/model/coverage.ts';
import type { SourcePage } from '../shared/model/presentation.ts';
import type { Checkout } from './repository.ts';
import type { Suite } from './suite.ts';

/** What report.html may carry: it has to open in a browser in a second, whatever the size of the repository. */
const MOST_PAGES = 5_000;
const MOST_SOURCE_BYTES = 8 << 20;
const LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_LINES = 1_000_000;

/** Source files with their hits, those with most uncovered lines first in the budget; in the order of their paths. */
export function readPages(io: Io, checkout: Checkout, suites: readonly Suite[]): readonly SourcePage[] {
  const ranked = rank(suites).slice(0, MOST_PAGES);
  let bytesLeft = MOST_SOURCE_BYTES;
  let linesLeft = MOST_LINES;
  const root = io.workingDirectory.slice(
    0,
    io.workingDirectory.length - (checkout.prefix === '' ? 0 : checkout.prefix.length + 1),
  );
  const pages: SourcePage[] = [];
  for (const path of ranked) {
    const hits = new Map<string, Lines>();
    let lines = 0;
    for (const suite of suites) {
      const file = suite.files.get(path);
      if (file === undefined) continue;
      hits.set(suite.name, file.coverage.lines);
      lines += file.coverage.lines.numbers.length;
    }
    if (lines > linesLeft) break;
    linesLeft -= lines;
    const text = bytesLeft > 0 ? io.readText(`${root}/${path}`, Math.min(bytesLeft, LARGEST_SOURCE_BYTES)) : undefined;
    bytesLeft -= text?.length ?? 0;
    pages.push({
      path,
      ...(text === undefined ? {} : { text }),
      suites: Object.fromEntries([...hits].map(([name, one]) => [name, pairs(one)])),
    });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function rank(suites: readonly Suite[]): string[] {
  const uncovered = new Map<string, number>();
  for (const suite of suites) {
    for (const [path, { coverage }] of suite.files) {
      const { hits } = coverage.lines;
      let count = uncovered.get(path) ?? 0;
      for (let i = 0; i < hits.length; i++) if (hits[i] === 0) count++;
      uncovered.set(path, count);
    }
  }
  return [...uncovered].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
}

function pairs({ numbers, hits }: Lines): (readonly [number, number])[] {
  const list: (readonly [number, number])[] = [];
  for (let i = 0; i < numbers.length; i++) list.push([numbers[i]!, hits[i]!]);
  return list;
}
