import type { Io } from '../shared/io/port.ts';
import type { Lines } from '../shared/model/coverage.ts';
import type { SourcePage } from '../shared/model/presentation.ts';
import type { Checkout } from './repository.ts';
import type { Suite } from './suite.ts';

/** What report.html may carry: it has to open in a browser in a second, whatever the size of the repository. */
const MOST_PAGES = 5_000;
const MOST_SOURCE_BYTES = 8 << 20;
const LARGEST_SOURCE_BYTES = 1 << 20;
const MOST_LINES = 250_000;

/** Source files with their hits, as many of the ranked ones as the budget takes; in the order of their paths. */
export function readPages(
  io: Io,
  checkout: Checkout,
  suites: readonly Suite[],
  ranked: readonly string[],
): readonly SourcePage[] {
  let bytesLeft = MOST_SOURCE_BYTES;
  let linesLeft = MOST_LINES;
  const pages: SourcePage[] = [];
  for (const path of ranked.slice(0, MOST_PAGES)) {
    const hits = new Map<string, Lines>();
    let lines = 0;
    for (const suite of suites) {
      const file = suite.files.get(path);
      if (file === undefined) continue;
      hits.set(suite.name, file.coverage.lines);
      lines += file.coverage.lines.numbers.length;
    }
    // One enormous file leaves room for others.
    if (lines > linesLeft) continue;
    linesLeft -= lines;
    const text =
      bytesLeft > 0
        ? io.readText(`${checkout.directory}/${path}`, Math.min(bytesLeft, LARGEST_SOURCE_BYTES))
        : undefined;
    bytesLeft -= text === undefined ? 0 : Buffer.byteLength(text, 'utf8');
    pages.push({
      path,
      ...(text === undefined ? {} : { text }),
      suites: Object.fromEntries(hits),
    });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
