import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import type { FileCoverage, Lines, Points } from '../../../../../src/shared/model/coverage.ts';
import { type Pieces, parseInWindows } from '../windows.ts';

/** The files of a report given as text, read in pieces of so many bytes. */
export function readText(format: CoverageFormat, text: string | Uint8Array, pieces: Pieces = 1 << 20): FileCoverage[] {
  const builder = new CoverageBuilder(format.carries);
  parseInWindows(format.open(builder), typeof text === 'string' ? Buffer.from(text, 'utf8') : text, pieces);
  return builder.finish();
}

/** The fault that reading throws, as "KIND at offset: reason". */
export function faultText(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FormatFault) return `${error.kind} at ${error.offset}: ${error.message}`;
    throw error;
  }
  return 'none';
}

/** `[[line, hits], …]`. */
export function linePairs({ numbers, hits }: Lines): number[][] {
  return Array.from(numbers, (line, i) => [line, hits[i]!]);
}

/** `[[line, hits], …]` in the order of ids, or undefined where the metric is not carried. */
export function pointPairs(points: Points | undefined): number[][] | undefined {
  return points === undefined ? undefined : Array.from(points.lines, (line, i) => [line, points.hits[i]!]);
}

/** Everything a file says, as plain JSON: two that are equal in it are equal in all bytes that follow from them. */
export function plain(file: FileCoverage): unknown {
  const columns = (points: Points | undefined): unknown =>
    points && {
      lines: [...points.lines],
      ids: [...points.ids],
      hits: [...points.hits],
      ...(points.weights === undefined ? {} : { weights: [...points.weights] }),
    };
  return {
    path: file.path,
    scope: file.scope,
    lines: linePairs(file.lines),
    branches: columns(file.branches),
    identity: file.branchIdentity,
    lowerBound: file.branchesAreLowerBound === true,
    functions: columns(file.functions),
    statements: columns(file.statements),
    stub: file.stub === true,
  };
}
