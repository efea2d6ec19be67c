import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import type { FileCoverage, Points } from '../../../../../src/shared/model/coverage.ts';
import { faultOf, parseInWindows } from '../windows.ts';

/** Reads a report and gives the builder's findings. */
export function read(
  format: CoverageFormat,
  content: string,
): { readonly files: readonly FileCoverage[]; readonly builder: CoverageBuilder } {
  const builder = new CoverageBuilder(format.carries);
  parseInWindows(format.open(builder), Buffer.from(content), 50 + Math.ceil(content.length / 1000));
  return { files: builder.finish(), builder };
}

/** The kind of fault that reading ends in. */
export function faultIn(format: CoverageFormat, content: string): string | undefined {
  return faultOf(() => read(format, content));
}

/** "line:hits line:hits …" */
export function linesOf(file: FileCoverage | undefined): string {
  if (file === undefined) return 'no file';
  return [...file.lines.numbers].map((line, i) => `${line}:${file.lines.hits[i]}`).join(' ');
}

/** "line:hits line:hits …", without the ids. */
export function pointsOf(points: Points | undefined): string {
  if (points === undefined) return 'not carried';
  return [...points.lines].map((line, i) => `${line}:${points.hits[i]}`).join(' ');
}
